// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useRef, useState } from 'react';
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
import type { Handling } from '../AdvicePage.tsx';
import type { HandledAdvice } from '../answering-query.ts';
import { useSentence } from '../use-answering-act.ts';
import { dispositionOf, draftRecord, nameAt, pointNoOf, sentRecord } from './answer-record.ts';
import { draftedInput, readCommitments } from './commitments.ts';
import { saveResponseDraftMutation, saveResponsePointMutation } from './save-answer.ts';
import { type AnswerFiles, useCorrectedFiles, useDraftedFiles } from './use-answer-files.ts';
import { useAnswerLabels } from './use-answer-labels.ts';

const pause = 1_200;
const retryAfter = 5_000;
const nothingTyped: LaidOver = {};

interface RefusalLike {
  code: string;
  at: string | null;
}

/** The answer as one has it before one: what stands in its draft, with what one typed over it. */
export interface AnswerAtHand {
  /** A correction is kept on this device only: what it corrects was sent, and no draft of it is shared. */
  corrects: boolean;
  text: (name: string) => string;
  write: (name: string, text: string) => void;
  record: TextsByName;
  /** Texts that a colleague changed while this person typed in them. */
  parted: readonly string[];
  /** What was typed at points that are in the advice no longer. */
  orphans: readonly { name: string; text: string }[];
  unsaved: boolean;
  busy: boolean;
  problem: Problem | undefined;
  problems: readonly FieldProblem[];
  savedAt: string | undefined;
  take: (name: string) => void;
  keep: (name: string) => void;
  /** Saves now; whether everything is in the draft. */
  save: () => Promise<boolean>;
  /** The files that go with it. */
  attached: AnswerFiles;
  discard: () => void;
}

const revisionOf = ({ responseDraft }: HandledAdvice, no: number): number =>
  responseDraft?.points.find((point) => point.no === no)?.revision ?? 0;

/** Everything typed is kept on this device at every keystroke, and in the shared draft a moment after the last one. */
export const useAnswer = (handling: Handling): AnswerAtHand => {
  const { advice, refresh } = handling;
  const corrects = advice.state !== 'open';
  const draft = useDraft(
    `answer.${advice.id}.${advice.round}.${corrects ? 'correct' : 'draft'}`,
    nothingTyped,
  );
  const whole = useAct(saveResponseDraftMutation);
  const points = useAct(saveResponsePointMutation);
  const drafted = useDraftedFiles(handling);
  const corrected = useCorrectedFiles(handling);
  const attached = corrects ? corrected : drafted;
  const sentence = useSentence(useAnswerLabels());
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [savedAt, setSavedAt] = useState<string>();
  const saving = useRef<Promise<boolean>>(undefined);

  const record = corrects ? sentRecord(advice) : draftRecord(advice);
  const typed = draft.value;
  const unsavedNames = corrects ? [] : unsavedIn(typed, record);
  const parted = corrects ? [] : partedIn(typed, record);
  // What is saved together waits together: while one text of a point parts, the others of that point are not sent either.
  const partedAt = new Set(parted.map(pointNoOf));
  const waiting = unsavedNames.filter((name) => !partedAt.has(pointNoOf(name)));
  const problem = whole.problem ?? points.problem;

  const saveAll = useCallback(async (): Promise<boolean> => {
    const refused: RefusalLike[] = [];
    const text = (name: string) => textShown(typed, record, name);
    /** Whether it was answered at all. */
    const take = (
      payload:
        | { advice: Pick<HandledAdvice, 'responseDraft'> }
        | { refusals: readonly RefusalLike[] }
        | undefined,
      names: readonly string[],
    ): boolean => {
      if (!payload) return false;
      if ('refusals' in payload) {
        refused.push(...payload.refusals);
        return true;
      }
      const saved = draftRecord({ ...advice, responseDraft: payload.advice.responseDraft });
      draft.set((now) => afterSave(now, saved, names));
      setSavedAt(new Date().toISOString());
      return true;
    };

    const wholeNames = waiting.filter((name) => pointNoOf(name) === undefined);
    if (wholeNames.length > 0) {
      const body = {
        advice: advice.id,
        overall: text('overall'),
        weighing: text('weighing'),
        commitments: draftedInput(readCommitments(text('commitments'))),
        revision: advice.responseDraft?.revision ?? 0,
      };
      if (!take((await whole.act(body))?.saveResponseDraft, wholeNames)) return false;
    }
    for (const no of new Set(waiting.map(pointNoOf))) {
      if (no === undefined) continue;
      const body = {
        advice: advice.id,
        no,
        disposition: dispositionOf(text(nameAt(no, 'disposition'))),
        reasons: text(nameAt(no, 'reasons')),
        passedOnTo: text(nameAt(no, 'passedOnTo')),
        revision: revisionOf(advice, no),
      };
      const names = waiting.filter((name) => pointNoOf(name) === no);
      if (!take((await points.act(body))?.saveResponsePoint, names)) return false;
    }
    // A colleague saved first: with their text at hand the page shows both where they part, and saves the rest again.
    if (refused.some(({ code }) => code === 'EDITED_MEANWHILE')) await refresh();
    setProblems(refused.filter(({ code }) => code !== 'EDITED_MEANWHILE').map(sentence));
    return refused.length === 0 && parted.length === 0;
  }, [advice, record, typed, waiting, parted.length, draft.set, whole.act, points.act, refresh, sentence]);

  const latest = useRef(saveAll);
  latest.current = saveAll;
  // One save at a time: the next begins when the answer to the last is in the record.
  const save = useCallback((): Promise<boolean> => {
    saving.current ??= latest.current().finally(() => {
      saving.current = undefined;
    });
    return saving.current;
  }, []);

  const state = JSON.stringify([typed, record, advice.responseDraft]);
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
    corrects,
    text: (name) => textShown(typed, record, name),
    write: (name, text) => draft.set((now) => typeText(now, record, name, text)),
    record,
    parted,
    orphans: orphanedIn(typed, record).map((name) => ({ name, text: typed[name]?.mine ?? '' })),
    unsaved: unsavedNames.length > 0,
    busy: whole.busy || points.busy,
    problem,
    problems,
    savedAt: corrects ? draft.savedAt : savedAt,
    take: (name) => draft.set((now) => takeTheirs(now, name)),
    keep: (name) => draft.set((now) => keepMine(now, record, name)),
    save,
    attached,
    discard: () => {
      attached.discard();
      draft.set(nothingTyped);
      draft.discard();
    },
  };
};
