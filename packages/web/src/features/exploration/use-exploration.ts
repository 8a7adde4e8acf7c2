// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useDraft } from '../../shared/drafts/index.ts';
import { type Problem, problemsFrom, useAct } from '../../shared/graphql/index.ts';
import { useText } from '../../shared/texts/index.ts';
import type { FieldProblem } from '../../shared/ui/index.ts';
import { contentOf, type ExplorationContent, type ExplorationGroup, tidyGroups } from './content.ts';
import {
  afterSave,
  emptyDraft,
  keepMine,
  type Part,
  partedIn,
  shownWith,
  takeTheirs,
  typeField,
  typeGroups,
  unsavedIn,
} from './draft.ts';
import { explorationQuery, type ShownExploration } from './exploration-query.ts';
import { saveExploration, saveExplorationRefusals } from './save-exploration.ts';
import { explorationTexts } from './texts.ts';

const pause = 1_200;
const retryAfter = 5_000;

export interface ExplorationAtHand {
  content: ExplorationContent;
  record: ExplorationContent;
  /** Parts in which somebody else wrote meanwhile. */
  parted: Part[];
  unsaved: boolean;
  busy: boolean;
  problem: Problem | undefined;
  problems: readonly FieldProblem[];
  savedAt: string | undefined;
  write: (field: Exclude<Part, 'groups'>, text: string) => void;
  writeGroups: (groups: ExplorationGroup[]) => void;
  take: (part: Part) => void;
  keep: (part: Part) => void;
  /** Saves now; gives the revision that stands once everything is in the record, else undefined. */
  save: () => Promise<number | undefined>;
}

/** The form's content: kept on this device at every keystroke, and in the record a moment after the last one. */
export const useExploration = (shown: ShownExploration, number: string): ExplorationAtHand => {
  const t = useText(explorationTexts);
  const client = useClient();
  const record = contentOf(shown);
  const draft = useDraft(`exploration.${shown.id}`, emptyDraft);
  const { act, busy, problem } = useAct(saveExploration);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [savedAt, setSavedAt] = useState<string>();
  const content = shownWith(record, draft.value);
  const unsaved = unsavedIn(draft.value, record).length > 0;
  const parted = partedIn(draft.value, record);

  const save = useCallback(async (): Promise<number | undefined> => {
    if (!unsaved) return shown.revision;
    if (parted.length > 0) return undefined;
    const body = {
      ...content,
      groups: tidyGroups(content.groups),
      exploration: shown.id,
      expectedRevision: shown.revision,
    };
    const payload = (await act(body))?.saveExploration;
    if (!payload) return undefined;
    if (payload.__typename === 'ExplorationSaved') {
      setProblems([]);
      setSavedAt(new Date().toISOString());
      const saved = contentOf(payload.exploration);
      draft.set((now) => afterSave(now, saved));
      return payload.exploration.revision;
    }
    // Somebody else saved first: with their text at hand the form keeps what differs, and saves the rest again.
    if (payload.refusals.some(({ code }) => code === 'EDITED_MEANWHILE'))
      await client.query(explorationQuery, { number }, { requestPolicy: 'network-only' }).toPromise();
    const words = Object.fromEntries(
      payload.refusals.map(({ code }) => [code, t(saveExplorationRefusals[code])]),
    ) as Record<keyof typeof saveExplorationRefusals, string>;
    setProblems(problemsFrom(payload.refusals, words).filter(({ at }) => at !== 'expectedRevision'));
    return undefined;
  }, [unsaved, parted.length, content, shown.id, shown.revision, act, draft.set, client, number, t]);

  const latest = useRef(save);
  latest.current = save;
  const typed = JSON.stringify([draft.value, shown.revision]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the text starts the pause anew
  useEffect(() => {
    if (!unsaved || parted.length > 0) return undefined;
    const timer = setTimeout(() => void latest.current(), problem ? retryAfter : pause);
    const now = () => void latest.current();
    addEventListener('online', now);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', now);
    };
  }, [typed, unsaved, parted.length, problem]);

  return {
    content,
    record,
    parted,
    unsaved,
    busy,
    problem,
    problems,
    savedAt,
    write: (field, text) => draft.set((now) => typeField(now, record, field, text)),
    writeGroups: (groups) => draft.set((now) => typeGroups(now, record, groups)),
    take: (part) => draft.set((now) => takeTheirs(now, part)),
    keep: (part) => draft.set((now) => keepMine(now, record, part)),
    save,
  };
};
