// SPDX-License-Identifier: EUPL-1.2
import { startTransition, useOptimistic, useRef, useState } from 'react';
import type { Problem } from '../../../shared/graphql/index.ts';
import type { FieldProblem } from '../../../shared/ui/index.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import { moveDraftPoint } from './draft-acts.ts';
import type { ShownDraft, ShownPoint } from './draft-fragment.ts';

interface Move {
  point: string;
  /** Its new place; 1 is the first. */
  place: number;
}

/** The points after a move, as the server puts them; done once more it changes nothing. */
export const moved = <Point extends { id: string }>(
  points: readonly Point[],
  { point, place }: Move,
): Point[] => {
  const those = points.filter(({ id }) => id === point);
  return points.filter(({ id }) => id !== point).toSpliced(place - 1, 0, ...those);
};

export interface Moves {
  /** As they will stand when all that was asked is done. */
  points: readonly ShownPoint[];
  /** Moves a point at once, and says afterwards whether it was really done. */
  move: (asked: Move) => Promise<boolean>;
  /** Which move was sent last, and why that was refused or failed. */
  last: { point: string | undefined; problems: readonly FieldProblem[]; problem: Problem | undefined };
}

/**
 * Moving points without waiting: the order shows at once, and each move is sent when the one before it was answered. Of the place one
 * knows for certain what becomes of it. What is refused goes back, with all that was asked upon it.
 */
export const useMoves = (shown: Pick<ShownDraft, 'id' | 'points'>): Moves => {
  const { submit, problem, problems } = usePlatformAct(moveDraftPoint);
  const [points, moveAtOnce] = useOptimistic(shown.points as readonly ShownPoint[], moved<ShownPoint>);
  const [point, setPoint] = useState<string>();
  const before = useRef<Promise<boolean>>(undefined);

  const move = (asked: Move): Promise<boolean> => {
    const own = (before.current ?? Promise.resolve(true)).then(async (goesOn) => {
      if (!goesOn) return false;
      setPoint(asked.point);
      return (await submit({ draft: shown.id, ...asked })) !== undefined;
    });
    before.current = own;
    startTransition(async () => {
      moveAtOnce(asked);
      await own;
      if (before.current === own) before.current = undefined;
    });
    return own;
  };
  return { points, move, last: { point, problem, problems } };
};
