// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { moved } from './use-moves.ts';

describe('moving a point', () => {
  const points = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const after = (point: string, place: number) =>
    moved(points, { point, place })
      .map(({ id }) => id)
      .join('');

  it('puts it where it is told, the others in their order', () => {
    expect([after('a', 2), after('d', 1), after('b', 4), after('c', 3)]).toEqual([
      'bacd',
      'dabc',
      'acdb',
      'abcd',
    ]);
  });

  it('changes nothing when it was done already, or when somebody took the point away', () => {
    const once = moved(points, { point: 'a', place: 3 });
    expect(moved(once, { point: 'a', place: 3 })).toEqual(once);
    expect(moved(points, { point: 'gone', place: 1 })).toEqual(points);
  });
});
