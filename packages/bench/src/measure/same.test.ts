// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { firstDifference, objectsIn, plain } from './same.ts';

describe('comparing answers', () => {
  it('takes one instant in two spellings, and keys in another order, for the same', () => {
    const [one, other] = [
      { at: '2026-01-01T09:00:00+00:00', of: [{ id: 1 }], endCursor: 'a' },
      { of: [{ id: 1 }], at: '2026-01-01T09:00:00.000Z', endCursor: 'b' },
    ];
    expect(firstDifference(plain(one), plain(other))).toBeUndefined();
  });

  it.each([
    ['another value', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, '.a.0.b: 1 and 2'],
    ['a row too few', { a: [1, 2] }, { a: [1] }, '.a.1: 2 and undefined'],
    ['nothing for something', { a: null }, { a: {} }, '.a: null and {}'],
    ['a list for an object', { a: [] }, { a: {} }, '.a: [] and {}'],
  ])('names the place of %s', (_, one, other, difference) => {
    expect(firstDifference(one, other)).toBe(difference);
  });

  it('counts what has an id', () => {
    expect(objectsIn({ id: 1, of: [{ id: 2 }, { name: 'x', by: { id: 3 } }] })).toBe(3);
  });
});
