// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { agreed, aShownReading } from '../../../testing/a-shown-reading.ts';
import { walkOf } from './walk.ts';

const yes = { answer: 'yes', reason: 'Daarom.', seen: 0 } as const;
const no = { answer: 'no', reason: 'Daarom niet.', seen: 0 } as const;

describe('the way through the compass, as the table has it (C8)', () => {
  it('follows the agreed answers of the record', () => {
    const { path, questions } = walkOf(aShownReading({ agreed: [agreed('decision', '', 'no')] }), []);
    expect(path.at).toMatchObject({ question: 'ownership' });
    expect(questions).toEqual(['decision', 'ownership']);
  });

  it('follows an answer that is on its way, before the server has it', () => {
    const onItsWay = { who: 'table', question: 'decision', lines: { '': no }, handedIn: 'key' };
    expect(walkOf(aShownReading({}), [onItsWay]).questions).toEqual(['decision', 'ownership']);
    const { handedIn: _, ...stillWritten } = onItsWay;
    expect(walkOf(aShownReading({}), [stillWritten]).questions).toEqual(['decision']);
  });

  it('follows what is being filled in at every click, with how many can still come', () => {
    const reading = aShownReading({});
    expect(walkOf(reading, []).path.mostToGo).toBe(8);
    expect(walkOf(reading, [], { question: 'decision', lines: { '': yes } }).path.mostToGo).toBe(4);
    expect(walkOf(reading, [], { question: 'decision', lines: { '': no } }).path.mostToGo).toBe(7);
  });

  it('keeps answers that left the path, and counts them again when it comes back (C3)', () => {
    const answers = [
      agreed('decision', '', 'no'),
      agreed('ownership', 'can', 'yes'),
      agreed('ownership', 'will', 'yes'),
    ];
    const changed = walkOf(aShownReading({ agreed: answers }), [], {
      question: 'decision',
      lines: { '': yes },
    });
    expect(changed.offPath).toEqual(['ownership']);
    expect(walkOf(aShownReading({ agreed: answers }), []).offPath).toEqual([]);
  });

  it('is never driven by what one participant answers', () => {
    const one = { who: 'bep', question: 'decision', lines: { '': no }, handedIn: 'key' };
    expect(walkOf(aShownReading({}), [one]).questions).toEqual(['decision']);
  });
});
