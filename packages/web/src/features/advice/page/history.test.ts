// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { textOf } from '../../../shared/texts/index.ts';
import { adviceHistoryTexts, type Happened, historyText } from './history.texts.ts';

const inDutch = (happened: Happened) =>
  historyText((key, values) => textOf(adviceHistoryTexts, 'nl', key, values), happened);
const step = (details: object) => inDutch({ kind: 'ClockStepTaken', details });

describe('the history of an advice (K4)', () => {
  it.each([
    ['reminder_1', 'handler', 'answer', 'Herinnering voor de behandelaar, over het antwoord'],
    [
      'overdue',
      'lead',
      'handler',
      'Termijn voorbij: bericht voor de projectleider, over het aanwijzen van een behandelaar',
    ],
    [
      'escalation_2',
      'overseer',
      'review',
      'Nog steeds te laat: bericht voor de toezichthouder, over het oordeel',
    ],
  ])(
    'says of the step %s for whom it was, and which clock it is about (A5, A8)',
    (name, to, clock, words) => {
      expect(step({ step: name, to, clock })).toBe(words);
    },
  );

  it('says the rest also where it is not told which clock, or not for whom', () => {
    expect(step({ step: 'overdue', to: 'lead' })).toBe('Termijn voorbij: bericht voor de projectleider');
    expect(step({ step: 'overdue', clock: 'new' })).toBe('Termijn voorbij: bericht');
  });

  it('says of a step that it does not know that there was a message, and of what it does not know that it changed', () => {
    expect(step({})).toBe('Bericht over de termijn');
    expect(step({ step: 'sms' })).toBe('Bericht over de termijn');
    expect(inDutch({ kind: 'SomethingNew', details: null })).toBe('Wijziging');
  });

  it('names the clock that was extended', () => {
    expect(inDutch({ kind: 'ClockExtended', details: { clock: 'answer' } })).toBe(
      'Termijn verlengd, over het antwoord',
    );
  });
});
