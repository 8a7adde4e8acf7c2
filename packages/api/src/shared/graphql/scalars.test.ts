// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Kind } from 'graphql';
import { CivilDate } from './scalars.ts';

const taken = (value: unknown): boolean => {
  const outcomes = [
    () => CivilDate.parseValue(value),
    () => CivilDate.parseLiteral({ kind: Kind.STRING, value: String(value) }),
  ].map((parse) => {
    try {
      expect(parse()).toBe(value);
      return true;
    } catch (error) {
      expect(error).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
        message: 'Not a valid date (YYYY-MM-DD, from 0001-01-01 to 9999-12-31)',
      });
      return false;
    }
  });
  expect(outcomes[0]).toBe(outcomes[1]);
  return outcomes[0] === true;
};

describe('the scalar Date', () => {
  it.each([
    ['0001-01-01', true],
    ['9999-12-31', true],
    ['2028-02-29', true],
    ['0000-01-01', false],
    ['0000-12-31', false],
    ['2027-02-29', false],
    ['1900-02-29', false],
    ['2026-1-1', false],
    ['10000-01-01', false],
    ['-0001-01-01', false],
    ['infinity', false],
    ['2026-01-01\n', false],
    ['', false],
  ])('%j: %s', (text, right) => expect(taken(text)).toBe(right));

  it('takes each day that the calendar has, of the years 1 to 9999, and nothing that only looks like one', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const at = new Date(`${text}T00:00:00Z`);
        const exists = year > 0 && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
        expect([text, taken(text)]).toEqual([text, exists]);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes no other text, and nothing that is no text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !taken(text)));
    for (const value of [20260101, null, true, {}, ['2026-01-01']])
      expect(() => CivilDate.parseValue(value)).toThrow('Not a valid date');
  });
});
