// SPDX-License-Identifier: EUPL-1.2
import { useDraft } from '../../../shared/drafts/index.ts';
import { type AttachedFile, isGone, type SentFile } from '../../../shared/files/index.ts';
import type { Problem } from '../../../shared/graphql/index.ts';
import type { FieldProblem } from '../../../shared/ui/index.ts';
import type { Handling } from '../AdvicePage.tsx';
import { useAnsweringAct } from '../use-answering-act.ts';
import { attachToResponseDraftMutation, detachFromResponseDraftMutation } from './save-answer.ts';

/** The files that go with the answer, and what can be done with them. */
export interface AnswerFiles {
  /** Where what is on its way to them is known by. */
  name: string;
  files: readonly (AttachedFile & { isGone?: boolean })[];
  attach: (file: SentFile) => Promise<boolean>;
  detach: (id: string) => void;
  problem?: Problem | undefined;
  problems?: readonly FieldProblem[];
  /** Forgets what this device keeps of them: call it when the answer has been sent. */
  discard: () => void;
}

/** Of an answer that is being written: the files of the draft that colleagues share. */
export const useDraftedFiles = ({ advice, refresh }: Handling): AnswerFiles => {
  const attaching = useAnsweringAct(attachToResponseDraftMutation);
  const detaching = useAnsweringAct(detachFromResponseDraftMutation);
  const detach = async (file: string): Promise<void> => {
    // A colleague may have taken it away already: either way the page shows what is there now.
    if (!(await detaching.submit({ advice: advice.id, file }))) await refresh();
  };
  return {
    name: `answer.${advice.id}.${advice.round}`,
    files: advice.responseDraft?.files ?? [],
    attach: async ({ id: file, name }) =>
      (await attaching.submit({ advice: advice.id, file, name })) !== undefined,
    detach: (file) => void detach(file),
    problem: attaching.problem ?? detaching.problem,
    problems: [...attaching.problems, ...detaching.problems],
    discard: () => undefined,
  };
};

interface Changed {
  added: SentFile[];
  removed: string[];
}
const unchanged: Changed = { added: [], removed: [] };

/** Of a correction: those that were sent, whoever uploaded them, with what this person takes away and adds on this device. */
export const useCorrectedFiles = ({ advice }: Handling): AnswerFiles => {
  const name = `answer-files.${advice.response?.id ?? advice.id}`;
  const { value, set, discard } = useDraft(name, unchanged);
  const sent = (advice.response?.files ?? []).filter(({ id }) => !value.removed.includes(id));
  return {
    name,
    files: [...sent, ...value.added.map((file) => ({ ...file, isGone: isGone(file) }))],
    attach: async (file) => {
      set((now) => ({ ...now, added: [...now.added, file] }));
      return true;
    },
    detach: (id) =>
      set(({ added, removed }) => ({
        added: added.filter((file) => file.id !== id),
        removed: [...removed, id],
      })),
    discard: () => {
      set(unchanged);
      discard();
    },
  };
};

/** As an answer takes them: without those that the server has thrown away meanwhile. */
export const filesInput = ({ files }: Pick<AnswerFiles, 'files'>) =>
  files.filter((file) => !file.isGone).map(({ id, name }) => ({ file: id, name }));
