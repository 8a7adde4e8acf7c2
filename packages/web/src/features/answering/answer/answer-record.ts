// SPDX-License-Identifier: EUPL-1.2
import { type Disposition, dispositions } from '@samenspel/domain/advice';
import type { TextsByName } from '../../../shared/drafts/index.ts';
import type { HandledAdvice } from '../answering-query.ts';
import { commitmentsOf } from './commitments.ts';

/** What belongs to the answer as a whole, and what to each point. The names are also the ids of the controls. */
export const wholeFields = ['overall', 'weighing', 'commitments'] as const;
export const pointFields = ['disposition', 'reasons', 'passedOnTo'] as const;
export type PointField = (typeof pointFields)[number];

export const nameAt = (no: number, field: PointField): string => `points.${no}.${field}`;
export const pointNoOf = (name: string): number | undefined => {
  const no = /^points\.(\d+)\./.exec(name)?.[1];
  return no === undefined ? undefined : Number(no);
};

export const dispositionOf = (text: string): Disposition | null =>
  dispositions.find((known) => known === text) ?? null;

interface AnsweredPoint {
  no: number;
  disposition: string | null;
  reasons: string;
  passedOnTo: string | null;
}

const textsOf = (
  numbers: readonly number[],
  points: readonly AnsweredPoint[],
  whole: Record<(typeof wholeFields)[number], string>,
): TextsByName => ({
  ...whole,
  ...Object.fromEntries(
    numbers.flatMap((no) => {
      const point = points.find((one) => one.no === no);
      return pointFields.map((field) => [nameAt(no, field), point?.[field] ?? '']);
    }),
  ),
});

const numbersIn = ({ current }: HandledAdvice): number[] => current.points.map(({ no }) => no);

/** The draft of the answer as texts by name: a blank one for each that nobody wrote yet. */
export const draftRecord = (advice: HandledAdvice): TextsByName => {
  const draft = advice.responseDraft;
  return textsOf(numbersIn(advice), draft?.points ?? [], {
    overall: draft?.overall ?? '',
    weighing: draft?.weighing ?? '',
    commitments: commitmentsOf(draft?.commitments ?? []),
  });
};

/** The answer that was sent, which a correction starts from; its commitments stand and are not made again (A10). */
export const sentRecord = (advice: HandledAdvice): TextsByName =>
  textsOf(numbersIn(advice), advice.response?.points ?? [], {
    overall: advice.response?.overall ?? '',
    weighing: advice.response?.weighing ?? '',
    commitments: '',
  });
