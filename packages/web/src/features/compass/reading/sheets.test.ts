// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { findQuestion, utrechtCompass } from '@samenspel/domain/compass';
import { differs, lineOf, meanwhile, partsToAnswer, type Standing } from './sheets.ts';

const stands: Standing = { answer: 'no', reason: 'Er is geen geld.', revision: 2 };

describe('a line of a sheet', () => {
  it('shows what stands until somebody writes over it', () => {
    expect(lineOf({}, { money: stands }, 'money')).toEqual({ answer: 'no', reason: stands.reason, seen: 2 });
    const mine = { answer: 'yes', reason: '', seen: 2 } as const;
    expect(lineOf({ money: mine }, { money: stands }, 'money')).toBe(mine);
    expect(lineOf({}, {}, 'money')).toEqual({ reason: '', seen: 0 });
  });

  it('that says what stands is not sent again', () => {
    expect(differs({ answer: 'no', reason: ' Er is geen geld. ', seen: 2 }, stands)).toBe(false);
    expect(differs({ answer: 'yes', reason: 'Er is geen geld.', seen: 2 }, stands)).toBe(true);
    expect(differs({ answer: 'no', reason: 'Er is geen geld.', seen: 0 }, undefined)).toBe(true);
  });

  it('written over an older answer than stands now asks which of the two stays (ANSWERED_MEANWHILE)', () => {
    expect(meanwhile({ answer: 'yes', reason: 'Toch wel.', seen: 1 }, stands)).toBe(stands);
    expect(meanwhile({ answer: 'yes', reason: 'Toch wel.', seen: 2 }, stands)).toBeUndefined();
    expect(meanwhile({ answer: 'no', reason: 'Er is geen geld.', seen: 1 }, stands)).toBeUndefined();
    expect(meanwhile(undefined, stands)).toBeUndefined();
  });

  it('is not parted from what the same person handed in just before', () => {
    const mine = { answer: 'no', reason: 'Er is geen geld.', seen: 1 } as const;
    expect(meanwhile({ answer: 'yes', reason: 'Toch wel.', seen: 1 }, stands, mine)).toBeUndefined();
    expect(meanwhile({ ...mine, reason: 'Nog steeds niet.' }, stands, { ...mine, answer: 'yes' })).toBe(
      stands,
    );
  });
});

describe('the parts that a sheet asks (C3)', () => {
  const question = findQuestion(utrechtCompass, 'ownership');
  if (!question) throw new Error('Utrecht asks about ownership');
  const says = (answer: 'yes' | 'no') => ({ answer, reason: 'x', seen: 0 });

  it.each([
    ['everything is open', {}, ['can', 'will', 'asked_again']],
    [
      'both say yes: nothing to put to them once more',
      { can: says('yes'), will: says('yes') },
      ['can', 'will'],
    ],
    [
      'one says no: could it be put to them once more?',
      { can: says('no'), will: says('yes') },
      ['can', 'will', 'asked_again'],
    ],
  ])('%s', (_, lines, parts) => {
    expect(partsToAnswer(question, lines, {})).toEqual(parts);
  });
});
