// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import {
  afterSave,
  keepMine,
  type LaidOver,
  orphanedIn,
  partedIn,
  type TextsByName,
  takeTheirs,
  textShown,
  typeText,
  unsavedIn,
  useDraft,
} from '../../../shared/drafts/index.ts';
import { type Problem, useAct } from '../../../shared/graphql/index.ts';
import type { FieldProblem } from '../../../shared/ui/index.ts';
import { useSentence } from '../use-platform-act.ts';
import { saveAdviceDraft, saveDraftPoint } from './draft-acts.ts';
import type { ShownDraft } from './draft-fragment.ts';
import { draftQuery } from './draft-query.ts';
import { inputOf, pointIdOf, recordOf } from './record.ts';
import { useFieldLabels } from './use-field-labels.ts';

const pause = 1_200;
const retryAfter = 5_000;
const nothingTyped: LaidOver = {};

interface Refusal {
  code: string;
  at: string | null;
}
type Payload =
  | { __typename: string; draft: ShownDraft }
  | { __typename: string; refusals: readonly Refusal[] }
  | undefined;

/** The draft as one has it before one: what stands, with what one typed over it. */
export interface Sheet {
  text: (name: string) => string;
  write: (name: string, text: string) => void;
  record: TextsByName;
  /** Texts that somebody else changed while this person typed in them. */
  parted: readonly string[];
  /** What was typed in points that somebody else took away. */
  orphans: readonly { name: string; text: string }[];
  unsaved: boolean;
  busy: boolean;
  problem: Problem | undefined;
  problems: readonly FieldProblem[];
  savedAt: string | undefined;
  /** Goes on with the other's text, or lets go of an orphan. */
  take: (name: string) => void;
  keep: (name: string) => void;
  /** Saves now; gives the version that stands once everything is in the record, else undefined. */
  save: () => Promise<number | undefined>;
}

/** Everything typed is kept on this device at every keystroke, and in the record a moment after the last one. */
export const useSheet = (shown: ShownDraft): Sheet => {
  const client = useClient();
  const draft = useDraft(`advice-draft.${shown.id}`, nothingTyped);
  const fields = useAct(saveAdviceDraft);
  const points = useAct(saveDraftPoint);
  const sentence = useSentence(useFieldLabels(shown));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [savedAt, setSavedAt] = useState<string>();
  const saving = useRef<Promise<number | undefined>>(undefined);

  const record = recordOf(shown);
  const typed = draft.value;
  const unsavedNames = unsavedIn(typed, record);
  const parted = partedIn(typed, record);
  const waiting = unsavedNames.filter((name) => !parted.includes(name));
  const problem = fields.problem ?? points.problem;

  const saveAll = useCallback(async (): Promise<number | undefined> => {
    let stands = shown;
    const refused: Refusal[] = [];
    const take = (payload: Payload, names: readonly string[], control?: string): boolean => {
      if (!payload) return false;
      if ('refusals' in payload) {
        refused.push(...payload.refusals.map(({ code, at }) => ({ code, at: control ?? at })));
        return true;
      }
      stands = payload.draft;
      draft.set((now) => afterSave(now, recordOf(payload.draft), names));
      setSavedAt(payload.draft.savedAt);
      return true;
    };
    const text = (name: string) => textShown(typed, recordOf(shown), name);
    const names = waiting.filter((name) => pointIdOf(name) === undefined);
    if (names.length > 0) {
      const body = { ...inputOf(names, text), draft: shown.id, version: shown.version };
      if (!take((await fields.act(body))?.saveAdviceDraft, names)) return undefined;
    }
    for (const name of waiting) {
      const index = shown.points.findIndex(({ id }) => id === pointIdOf(name));
      const point = shown.points[index];
      if (!point) continue;
      const body = { draft: shown.id, point: point.id, body: text(name), version: point.version };
      const payload = (await points.act(body))?.saveDraftPoint;
      if (!take(payload, [name], `points.${index + 1}`)) return undefined;
    }
    // Somebody else saved first: with their text at hand the page shows both where they part, and saves the rest again.
    if (refused.some(({ code }) => code === 'EDITED_MEANWHILE'))
      await client.query(draftQuery, { draft: shown.id }, { requestPolicy: 'network-only' }).toPromise();
    setProblems(refused.filter(({ code }) => code !== 'EDITED_MEANWHILE').map(sentence));
    return refused.length === 0 && parted.length === 0 ? stands.version : undefined;
  }, [shown, typed, waiting, parted.length, draft.set, fields.act, points.act, client, sentence]);

  const latest = useRef(saveAll);
  latest.current = saveAll;
  // One save at a time: the next begins when the answer to the last is in the record.
  const save = useCallback((): Promise<number | undefined> => {
    saving.current ??= latest.current().finally(() => {
      saving.current = undefined;
    });
    return saving.current;
  }, []);

  const state = JSON.stringify([typed, record, shown.version]);
  const isWaiting = waiting.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the text starts the pause anew
  useEffect(() => {
    if (!isWaiting) return undefined;
    const now = () => void save();
    const timer = setTimeout(now, problem ? retryAfter : pause);
    addEventListener('online', now);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', now);
    };
  }, [state, isWaiting, problem]);

  return {
    text: (name) => textShown(typed, record, name),
    write: (name, text) => draft.set((now) => typeText(now, record, name, text)),
    record,
    parted,
    orphans: orphanedIn(typed, record).map((name) => ({ name, text: typed[name]?.mine ?? '' })),
    unsaved: unsavedNames.length > 0,
    busy: fields.busy || points.busy,
    problem,
    problems,
    savedAt,
    take: (name) => draft.set((now) => takeTheirs(now, name)),
    keep: (name) => draft.set((now) => keepMine(now, record, name)),
    save,
  };
};
