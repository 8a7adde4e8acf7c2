// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { checkTerm } from '@samenspel/domain/terms';
import { termInput, typedTerm } from './typed-term.ts';

describe('a term that is typed', () => {
  it('is what was meant, and comes back as it stood (A5)', () => {
    expect(termInput({ amount: ' 6 ', unit: 'weeks' })).toEqual({ amount: 6, unit: 'weeks' });
    expect(termInput(typedTerm({ amount: 10, unit: 'working_days' }))).toEqual({
      amount: 10,
      unit: 'working_days',
    });
  });

  it('is none when nothing was typed: open without a term', () => {
    expect(termInput(typedTerm(null))).toBeNull();
    expect(termInput({ amount: ' ', unit: 'weeks' })).toBeNull();
  });

  it.each(['zes', '-3', '1.5', '0'])('%s is refused, and never taken for no term', (amount) => {
    const term = termInput({ amount, unit: 'weeks' });
    expect(term && checkTerm(term).map(({ code }) => code)).toEqual(['TERM_INVALID']);
  });
});
