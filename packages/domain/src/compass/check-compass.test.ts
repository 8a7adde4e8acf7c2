// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { ladderCompass } from '../testing/index.ts';
import { type CompassFaultCode, checkCompass, compassFaultCodes, isSoundCompass } from './index.ts';

// A compass from a file is anything at all: the faults are put in by hand.
// biome-ignore lint/suspicious/noExplicitAny: malformed on purpose
type Anything = any;
function ladderWith(spoil: (compass: Anything) => void): unknown {
  const copy: Anything = JSON.parse(JSON.stringify(ladderCompass));
  spoil(copy);
  return copy;
}
const spoiled: [string, CompassFaultCode, string, Record<string, unknown>, (compass: Anything) => void][] = [
  ['no start', 'START_UNKNOWN', 'start', { start: '' }, (c) => delete c.start],
  ['a start that is no question', 'START_UNKNOWN', 'start', { start: 'inform' }, (c) => (c.start = 'inform')],
  [
    'a question without a no',
    'ANSWER_MISSING',
    'questions.open.no',
    { question: 'open', answer: 'no' },
    (c) => delete c.questions[0].no,
  ],
  [
    'an answer to an unknown question',
    'TARGET_UNKNOWN',
    'questions.open.yes',
    { question: 'open', answer: 'yes', target: 'nowhere' },
    (c) => (c.questions[0].yes = { question: 'nowhere' }),
  ],
  [
    'an answer to an unknown form',
    'TARGET_UNKNOWN',
    'questions.along.no',
    { question: 'along', answer: 'no', target: 'nowhere' },
    (c) => (c.questions[3].no = { form: 'nowhere' }),
  ],
  [
    'a cycle',
    'CYCLE',
    'questions.alternatives',
    { cycle: 'alternatives > together > along > alternatives' },
    (c) => (c.questions[3].no = { question: 'alternatives' }),
  ],
  [
    'a question that leads to itself',
    'CYCLE',
    'questions.open',
    { cycle: 'open > open' },
    (c) => (c.questions[0].no = { question: 'open' }),
  ],
  [
    'a dead end',
    'DEAD_END',
    'questions.along',
    { question: 'along' },
    (c) => {
      delete c.questions[3].yes;
      delete c.questions[3].no;
    },
  ],
  [
    'two questions that only lead to each other',
    'DEAD_END',
    'questions.together',
    { question: 'together' },
    (c) => {
      c.questions[2].yes = c.questions[2].no = { question: 'along' };
      c.questions[3].yes = c.questions[3].no = { question: 'together' };
    },
  ],
  [
    'a form that no path reaches',
    'FORM_UNREACHABLE',
    'forms.inform',
    { form: 'inform' },
    (c) => (c.questions[0].no = { form: 'consult' }),
  ],
  [
    'a question that no path reaches',
    'QUESTION_UNREACHABLE',
    'questions.along',
    { question: 'along' },
    (c) => (c.questions[2].yes = { form: 'coproduce' }),
  ],
  [
    'a question twice',
    'CODE_DUPLICATE',
    'questions.open',
    { code: 'open' },
    (c) => c.questions.push(c.questions[0]),
  ],
  ['a form twice', 'CODE_DUPLICATE', 'forms.inform', { code: 'inform' }, (c) => c.forms.push(c.forms[0])],
  [
    'a part twice',
    'CODE_DUPLICATE',
    'questions.together.parts.time',
    { code: 'time' },
    (c) => c.questions[2].parts.push(c.questions[2].parts[0]),
  ],
  [
    'parts without a combination',
    'COMBINATION_MISSING',
    'questions.together.combine',
    { question: 'together' },
    (c) => delete c.questions[2].combine,
  ],
  [
    'a combination without parts',
    'COMBINATION_WITHOUT_PARTS',
    'questions.open.combine',
    { question: 'open' },
    (c) => (c.questions[0].combine = 'time'),
  ],
  [
    'a combination of an unknown part',
    'COMBINATION_PART_UNKNOWN',
    'questions.together.combine',
    { question: 'together', part: 'money' },
    (c) => c.questions[2].combine.all.push('money'),
  ],
  [
    'a part that the combination forgets',
    'PART_UNUSED',
    'questions.together.combine',
    { question: 'together', part: 'group' },
    (c) => (c.questions[2].combine = 'time'),
  ],
  [
    'a question without a Dutch text',
    'TEXT_MISSING',
    'questions.0.text.nl',
    { language: 'nl' },
    (c) => (c.questions[0].text = { en: 'Open?' }),
  ],
  [
    'a form whose Dutch name is blank',
    'TEXT_MISSING',
    'forms.0.name.nl',
    { language: 'nl' },
    (c) => (c.forms[0].name.nl = '\u00a0'),
  ],
  [
    'a code with spaces',
    'CODE_INVALID',
    'forms.0.code',
    { code: 'in form' },
    (c) => (c.forms[0].code = 'in form'),
  ],
  ['a step of say that does not exist', 'SHAPE_WRONG', 'forms.0.say', {}, (c) => (c.forms[0].say = 'some')],
  [
    'an owner that does not exist',
    'SHAPE_WRONG',
    'forms.0.ownership',
    {},
    (c) => (c.forms[0].ownership = 'nobody'),
  ],
  ['questions that are no list', 'SHAPE_WRONG', 'questions', {}, (c) => (c.questions = {})],
  [
    'an answer to two places',
    'SHAPE_WRONG',
    'questions.0.no',
    {},
    (c) => (c.questions[0].no = { form: 'inform', question: 'along' }),
  ],
  [
    'an empty combination',
    'SHAPE_WRONG',
    'questions.2.combine',
    {},
    (c) => (c.questions[2].combine = { all: [] }),
  ],
  [
    'a combination of neither kind',
    'SHAPE_WRONG',
    'questions.2.combine',
    {},
    (c) => (c.questions[2].combine = { most: ['time'] }),
  ],
];

describe('a compass is refused with the reason (C1)', () => {
  it.each(spoiled)('%s: %s at %s', (_, code, at, details, spoil) => {
    const faults = checkCompass(ladderWith(spoil));
    expect(faults).toContainEqual({ code, rule: 'C1', at, details: expect.objectContaining(details) });
  });

  it('for every kind of fault there is', () => {
    expect(new Set(spoiled.map(([, code]) => code))).toEqual(new Set(compassFaultCodes));
  });

  it.each([null, undefined, 7, 'compass', [], {}, { questions: null, forms: [] }])(
    'when it is no compass at all: %j',
    (value) => {
      expect(checkCompass(value).map((fault) => fault.code)).toContain('SHAPE_WRONG');
      expect(isSoundCompass(value)).toBe(false);
    },
  );

  it('when it has no questions', () => {
    expect(checkCompass({ start: 'a', questions: [], forms: [] })).toEqual([
      { code: 'START_UNKNOWN', rule: 'C1', at: 'start', details: { start: 'a' } },
    ]);
  });

  it('with all its faults at once', () => {
    const faults = checkCompass(
      ladderWith((c) => {
        delete c.questions[0].no;
        c.questions[3].yes = { question: 'open' };
      }),
    );
    expect(new Set(faults.map((fault) => fault.code))).toEqual(
      new Set(['ANSWER_MISSING', 'CYCLE', 'FORM_UNREACHABLE']),
    );
  });
});

it('a compass without faults is sound', () => expect(isSoundCompass(ladderCompass)).toBe(true));
