// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { readCaseNumber, writeCaseNumber } from './index.ts';

describe('the number of a case', () => {
  it.each([
    ['2026-004', 2026, 4],
    ['2026-999', 2026, 999],
    ['2026-1000', 2026, 1000],
  ])('%s is written and read one way', (text, year, seq) => {
    expect(writeCaseNumber({ year, seq })).toBe(text);
    expect(readCaseNumber(text)).toEqual({ year, seq });
  });
  it.each(['2026-4', '2026-0004', '2026-000', '26-004', '2026-004 ', '2026-00x', '', '2026-9999999999'])(
    '%j is none',
    (text) => expect(readCaseNumber(text)).toBeUndefined(),
  );
});
