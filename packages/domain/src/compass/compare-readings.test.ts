// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { type ComparedReading, compareReadings } from './index.ts';

const reading = (
  outcome: string,
  chosenForm: string | undefined,
  more: Partial<ComparedReading> = {},
): ComparedReading => ({
  compassVersionId: 'v1',
  outcome,
  chosenForm,
  steps: [
    { question: 'decision', answer: 'yes' },
    { question: 'explore', answer: outcome === 'peilen' ? 'yes' : 'no' },
  ],
  partedAt: [],
  ...more,
});

describe('comparing readings (C9)', () => {
  it('counts how often they were overruled, per version and per question', () => {
    const [v1, v2] = compareReadings([
      reading('peilen', 'peilen'),
      reading('peilen', 'samen_aan_zet', { partedAt: ['decision', 'explore'] }),
      reading('gemeente_aan_zet', undefined),
      reading('peilen', 'peilen', { compassVersionId: 'v2', steps: [] }),
    ]);
    expect(v1).toEqual({
      compassVersionId: 'v1',
      readings: 3,
      chosen: 2,
      overruled: 1,
      choices: [
        { outcome: 'peilen', form: 'peilen', count: 1 },
        { outcome: 'peilen', form: 'samen_aan_zet', count: 1 },
      ],
      questions: [
        { question: 'decision', asked: 3, yes: 3, no: 0, parted: 1, overruled: 1 },
        { question: 'explore', asked: 3, yes: 2, no: 1, parted: 1, overruled: 1 },
      ],
    });
    expect(v2).toMatchObject({ compassVersionId: 'v2', readings: 1, chosen: 1, overruled: 0, questions: [] });
  });
  it('has nothing to say about no readings', () => expect(compareReadings([])).toEqual([]));
});
