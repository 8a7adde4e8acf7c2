// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import {
  type Answer,
  allAnswerSets,
  type CompassAnswers,
  type CompassDefinition,
  checkCompass,
  edgesOf,
  longestFrom,
  partCodes,
  pathsOf,
  questionOf,
  readCompass,
  utrechtCompass,
} from './index.ts';

/** Answers every part of every question so that the question as a whole gets this answer. */
function answersFrom(compass: CompassDefinition, wanted: Record<string, Answer>): CompassAnswers {
  return Object.fromEntries(
    Object.entries(wanted).map(([code, answer]) => [
      code,
      Object.fromEntries(
        partCodes(questionOf(compass, code)).map((part) => [part, { answer, reason: 'so' }]),
      ),
    ]),
  );
}
const formAt = (answers: CompassAnswers) => {
  const { at } = readCompass(utrechtCompass, answers);
  return 'form' in at ? at.form : at;
};

describe('Utrecht’s compass 1.0', () => {
  it('has no faults (C1)', () => expect(checkCompass(utrechtCompass)).toEqual([]));

  it.each<[string, Answer, string]>([
    ['decision', 'yes', 'explore'],
    ['decision', 'no', 'ownership'],
    ['ownership', 'yes', 'leave'],
    ['ownership', 'no', 'explore'],
    ['leave', 'yes', 'support'],
    ['leave', 'no', 'grow'],
    ['support', 'yes', 'overheidsmiddelen'],
    ['support', 'no', 'utrechter_aan_zet'],
    ['grow', 'yes', 'share'],
    ['grow', 'no', 'explore'],
    ['share', 'yes', 'samen_aan_zet'],
    ['share', 'no', 'overheidsparticipatie'],
    ['explore', 'yes', 'clarify'],
    ['explore', 'no', 'gemeente_aan_zet'],
    ['clarify', 'yes', 'peilen'],
    ['clarify', 'no', 'room'],
    ['room', 'yes', 'group'],
    ['room', 'no', 'peilen'],
    ['group', 'yes', 'burgerparticipatie'],
    ['group', 'no', 'peilen'],
  ])('%s, answered %s, leads to %s', (question, answer, next) => {
    const from = { ...utrechtCompass, start: question };
    const { at } = readCompass(from, answersFrom(from, { [question]: answer }));
    expect('form' in at ? at.form : at.question).toBe(next);
  });

  it('has 20 arrows, of which three are not confirmed', () => {
    expect(edgesOf(utrechtCompass)).toHaveLength(20);
    const uncertain = edgesOf(utrechtCompass).filter((edge) => edge.uncertain);
    expect(uncertain.map((edge) => [edge.from, edge.answer])).toEqual([
      ['decision', 'yes'],
      ['ownership', 'no'],
      ['grow', 'no'],
    ]);
  });

  it('has 19 paths of two to eight questions', () => {
    const lengths = pathsOf(utrechtCompass).map((path) => path.steps.length);
    expect(lengths).toHaveLength(19);
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([2, 8]);
    expect(longestFrom(utrechtCompass, 'decision')).toBe(8);
  });

  it('gives over all 1,024 answer sets the distribution of the design', () => {
    const count: Record<string, number> = {};
    for (const answers of allAnswerSets(utrechtCompass)) {
      const form = String(formAt(answersFrom(utrechtCompass, answers)));
      count[form] = (count[form] ?? 0) + 1;
    }
    expect(count).toEqual({
      gemeente_aan_zet: 416,
      peilen: 364,
      utrechter_aan_zet: 64,
      overheidsmiddelen: 64,
      burgerparticipatie: 52,
      overheidsparticipatie: 32,
      samen_aan_zet: 32,
    });
  });

  it('keeps six compound questions with their parts apart (C3)', () => {
    const compound = utrechtCompass.questions.filter((question) => question.parts.length > 0);
    expect(compound.map((question) => [question.code, partCodes(question)])).toEqual([
      ['ownership', ['can', 'will', 'asked_again']],
      ['leave', ['can', 'may']],
      ['support', ['needed', 'money']],
      ['grow', ['possible', 'time', 'money']],
      ['explore', ['want', 'legal_room', 'time', 'money']],
      ['group', ['group', 'area', 'time', 'money']],
    ]);
  });

  it('says who owns and how much say there is, per form (T3)', () => {
    expect(
      utrechtCompass.forms.map((form) => [form.code, form.say, form.ownership, form.collaboration]),
    ).toEqual([
      ['utrechter_aan_zet', 'full', 'residents', false],
      ['overheidsmiddelen', 'high', 'residents', true],
      ['overheidsparticipatie', 'high', 'residents', true],
      ['samen_aan_zet', 'high', 'shared', true],
      ['burgerparticipatie', 'fairly_high', 'municipality', true],
      ['peilen', 'limited', 'municipality', true],
      ['gemeente_aan_zet', 'none', 'municipality', false],
    ]);
  });

  it('brings the obligations that C7 lists', () => {
    expect(
      Object.fromEntries(
        utrechtCompass.forms.map((form) => [form.code, form.obligations.map((o) => o.code)]),
      ),
    ).toEqual({
      utrechter_aan_zet: ['checking_role'],
      overheidsmiddelen: ['agreements'],
      overheidsparticipatie: ['agreements', 'residents_owner', 'other_interests'],
      samen_aan_zet: ['both_owners', 'other_interests'],
      burgerparticipatie: ['recruitment', 'decision_that_follows'],
      peilen: ['known_signals', 'groups_heard', 'interests_overview'],
      gemeente_aan_zet: ['informed'],
    });
  });

  it('has every text in Dutch and English', () => {
    const texts: unknown[] = [];
    JSON.stringify(utrechtCompass, (_, value) => {
      if (value && typeof value === 'object' && 'nl' in value) texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts)
      expect(text).toEqual({ nl: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
  });
});
