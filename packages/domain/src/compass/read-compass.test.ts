// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { ladderCompass } from '../testing/index.ts';
import {
  type Answer,
  type CompassAnswers,
  type CompassQuestion,
  checkCompass,
  neededParts,
  questionsOnPath,
  readCompass,
  utrechtCompass,
} from './index.ts';

const said = (answer: Answer, reason = 'because') => ({ answer, reason });

describe('reading the compass', () => {
  it('begins at the start, with at most eight questions to go', () => {
    expect(readCompass(utrechtCompass, {})).toEqual({
      steps: [],
      at: { question: 'decision', missingParts: [''] },
      mostToGo: 8,
    });
  });

  it('keeps for each part the answer and its reason, and names the parts still missing (C3)', () => {
    const path = readCompass(utrechtCompass, {
      decision: { '': said('yes', 'interests conflict') },
      explore: { want: said('yes'), money: said('no', 'the budget is spent') },
    });
    expect(path.steps).toEqual([
      {
        question: 'decision',
        answer: 'yes',
        parts: [{ part: '', answer: 'yes', reason: 'interests conflict' }],
      },
    ]);
    expect(path.at).toEqual({ question: 'explore', missingParts: ['legal_room', 'time'] });
    expect(path.mostToGo).toBe(4);
  });

  it('asks of a compound question every part, also when one "no" settles it: its reason is what one wants to know', () => {
    const answers = {
      decision: { '': said('yes') },
      explore: { want: said('no'), legal_room: said('yes'), time: said('yes') },
    };
    expect(readCompass(utrechtCompass, answers).at).toEqual({ question: 'explore', missingParts: ['money'] });
  });

  it('asks whether residents can be asked once more only when they cannot or will not', () => {
    const at = (can: Answer, will: Answer) =>
      readCompass(utrechtCompass, {
        decision: { '': said('no') },
        ownership: { can: said(can), will: said(will) },
      }).at;
    expect(at('yes', 'yes')).toEqual({ question: 'leave', missingParts: ['can', 'may'] });
    expect(at('no', 'yes')).toEqual({ question: 'ownership', missingParts: ['asked_again'] });
    expect(at('yes', 'no')).toEqual({ question: 'ownership', missingParts: ['asked_again'] });
  });

  it('leaves an answer out that no longer applies, and takes it up again when it does (C3: going back)', () => {
    const answers: CompassAnswers = {
      decision: { '': said('no') },
      ownership: { can: said('no'), will: said('no'), asked_again: said('yes', 'in spring') },
    };
    const onceMore = readCompass(utrechtCompass, answers);
    expect(onceMore.at).toMatchObject({ question: 'leave' });
    const changed = { ...answers, ownership: { ...answers.ownership, can: said('yes'), will: said('yes') } };
    expect(readCompass(utrechtCompass, changed).steps[1]?.parts.map((p) => p.part)).toEqual(['can', 'will']);
    expect(readCompass(utrechtCompass, { ...answers })).toEqual(onceMore);
  });

  it('does not count answers to questions off the path, unknown ones or nonsense', () => {
    const answers = {
      decision: { '': said('yes') },
      share: { '': said('yes') },
      nothing: { '': said('no') },
      explore: { want: { answer: 'maybe' as Answer }, constructor: said('yes') },
    };
    const path = readCompass(utrechtCompass, answers);
    expect(questionsOnPath(path)).toEqual(['decision', 'explore']);
    expect(path.at).toEqual({ question: 'explore', missingParts: ['want', 'legal_room', 'time', 'money'] });
    expect(readCompass(utrechtCompass, Object.create({ decision: { '': said('yes') } })).steps).toEqual([]);
  });

  it('gives the same path for the same answers, also after a trip to a browser and back (C8)', () => {
    const answers: CompassAnswers = {
      decision: { '': said('no') },
      ownership: { will: said('yes'), can: said('yes') },
    };
    const there = JSON.parse(JSON.stringify({ definition: utrechtCompass, answers }));
    expect(readCompass(there.definition, there.answers)).toEqual(readCompass(utrechtCompass, answers));
    const reordered = { ownership: { can: said('yes'), will: said('yes') }, decision: { '': said('no') } };
    expect(readCompass(utrechtCompass, reordered)).toEqual(readCompass(utrechtCompass, answers));
  });

  it('changes nothing of what it is given', () => {
    const frozen = JSON.stringify(utrechtCompass);
    const answers = Object.freeze({ decision: Object.freeze({ '': Object.freeze(said('yes')) }) });
    readCompass(utrechtCompass, answers);
    expect(JSON.stringify(utrechtCompass)).toBe(frozen);
  });
});

describe('parts marked as asked only if open', () => {
  const either: CompassQuestion = {
    code: 'either',
    text: { nl: 'Eén van beide?' },
    parts: ['one', 'other'].map((code) => ({ code, text: { nl: code }, onlyIfOpen: true })),
    combine: { any: ['one', 'other'] },
    yes: { form: 'a' },
    no: { form: 'b' },
  };
  const needed = (answers: Record<string, Answer>) => neededParts(either, (part) => answers[part]);
  it('are asked in their order, each only while those before leave the question open', () => {
    expect(needed({})).toEqual(['one', 'other']);
    expect(needed({ one: 'no' })).toEqual(['one', 'other']);
    expect(needed({ one: 'yes' })).toEqual(['one']);
    expect(needed({ one: 'yes', other: 'yes' })).toEqual(['one']);
    expect(needed({ other: 'yes' })).toEqual(['one', 'other']);
  });
});

describe('another municipality’s ladder', () => {
  it('is a compass without faults and without code (C2)', () =>
    expect(checkCompass(ladderCompass)).toEqual([]));

  it.each<[string, Answer[]]>([
    ['inform', ['no']],
    ['consult', ['yes', 'no']],
    ['advise', ['yes', 'yes', 'no']],
    ['coproduce', ['yes', 'yes', 'yes', 'no']],
    ['decide_along', ['yes', 'yes', 'yes', 'yes']],
  ])('is climbed to %s', (form, [open = 'no', alternatives = 'no', together = 'no', along = 'no']) => {
    const path = readCompass(ladderCompass, {
      open: { '': said(open) },
      alternatives: { '': said(alternatives) },
      together: { time: said('yes'), group: said(together) },
      along: { '': said(along) },
    });
    expect(path.at).toEqual({ form });
  });
});
