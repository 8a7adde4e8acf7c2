// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { aReading, aTrajectory, at, codesOf, eventsOf, type ReadingInWords } from '../../testing/index.ts';
import { readingPlace } from '../../trajectory/index.ts';
import {
  type AnswerQuestion,
  abandonReading,
  addParticipant,
  agreeAnswer,
  agreedAnswers,
  type CompleteReading,
  completeReading,
  differences,
  type GiveAnswer,
  giveAnswer,
  readCompass,
  removeParticipant,
  startReading,
  utrechtCompass,
  whereTheyPart,
} from '../index.ts';

const published = { id: 'utrecht-1.0', status: 'published' as const };
const explored = aTrajectory().planned().raised().explored();
const placeOf = (trajectory = explored) => {
  const place = readingPlace(trajectory.state, 'issue-1-in-phase-1');
  if (!place) throw new Error('no such issue');
  return place;
};
const table = aReading().withBothSides();

describe('starting a reading', () => {
  const start = { readingId: 'reading-9', guideId: 'guide-1' };
  it('keeps the version that it is made with (C1)', () => {
    const [started] = eventsOf(startReading(placeOf(), published, start, at(4)));
    expect(started?.data).toMatchObject({
      compassVersionId: 'utrecht-1.0',
      ordinal: 1,
      phaseIssueId: 'issue-1-in-phase-1',
    });
  });
  it('may begin before the exploration is completed, but not complete (C6)', () => {
    expect(codesOf(startReading(placeOf(aTrajectory().planned().raised()), published, start, at(4)))).toEqual(
      [],
    );
  });
  it('is one at a time; after one that completed it can be read again (C5)', () => {
    expect(codesOf(startReading(placeOf(explored.reading()), published, start, at(4)))).toEqual([
      'READING_OPEN',
    ]);
    const [again] = eventsOf(
      startReading(placeOf(explored.read('peilen').running()), published, start, at(4)),
    );
    expect(again?.data.ordinal).toBe(2);
  });
  it('is refused with a draft version and in a phase or trajectory that is closed', () => {
    expect(codesOf(startReading(placeOf(), { ...published, status: 'draft' }, start, at(4)))).toEqual([
      'VERSION_NOT_PUBLISHED',
    ]);
    const over = explored.read('peilen').running().phaseClosed();
    for (const closed of [over, explored.closed()]) {
      expect(codesOf(startReading(placeOf(closed), published, start, at(4)))).toEqual(['PHASE_CLOSED']);
    }
  });
  it('has a place only for an issue of the trajectory', () =>
    expect(readingPlace(explored.state, 'x')).toBeUndefined());
});

describe('who takes part (C3)', () => {
  const newcomer = { participantId: 'p', partyId: 'shop', side: 'residents' as const };
  it('sits on one side, once', () => {
    const joined = table.after(...eventsOf(addParticipant(table.state, newcomer)));
    expect(joined.state.participants[2]).toEqual({ id: 'p', partyId: 'shop', side: 'residents' });
    expect(codesOf(addParticipant(joined.state, { ...newcomer, participantId: 'q' }))).toEqual([
      'ALREADY_TAKES_PART',
    ]);
  });
  it('can leave, and what they answered stays in the record', () => {
    const answered = table.given('neighbours', 'decision', 'no');
    const left = answered.after(
      ...eventsOf(removeParticipant(answered.state, { participantId: 'neighbours' }, at(5))),
    );
    expect(left.state.participants[1]).toMatchObject({ id: 'neighbours', removedAt: at(5) });
    expect(left.state.given).toHaveLength(1);
    expect(codesOf(removeParticipant(left.state, { participantId: 'neighbours' }, at(6)))).toEqual([
      'PARTICIPANT_UNKNOWN',
    ]);
    expect(codesOf(addParticipant(left.state, { ...newcomer, partyId: 'neighbours' }))).toEqual([]);
  });
  it('is settled once the reading is over', () => {
    const over = table.abandoned().state;
    expect(codesOf(addParticipant(over, newcomer))).toEqual(['READING_NOT_OPEN']);
    expect(codesOf(removeParticipant(over, { participantId: 'neighbours' }, at(5)))).toEqual([
      'READING_NOT_OPEN',
    ]);
  });
});

const decision: AnswerQuestion = {
  question: 'decision',
  part: '',
  answer: 'yes',
  reason: 'Interests conflict',
  expectedRevision: 0,
};

describe('agreeing on an answer (C3)', () => {
  const agree = (change: Partial<AnswerQuestion> = {}, reading: ReadingInWords = table) =>
    agreeAnswer(reading.state, utrechtCompass, { ...decision, ...change });

  it('drives the path', () => {
    const { state } = table.after(...eventsOf(agree()));
    expect(readCompass(utrechtCompass, agreedAnswers(state)).at).toMatchObject({ question: 'explore' });
    expect(state.agreed).toEqual([
      { question: 'decision', part: '', answer: 'yes', reason: 'Interests conflict', revision: 1 },
    ]);
  });

  it.each<[string, Partial<AnswerQuestion>, string[]]>([
    ['without a reason', { reason: ' \u00a0\u200b' }, ['TEXT_MISSING']],
    ['with a reason of 100,000 characters', { reason: 'x'.repeat(100_000) }, ['TEXT_TOO_LONG']],
    ['to a question that does not exist', { question: 'weather' }, ['QUESTION_UNKNOWN']],
    ['to a part that does not exist', { part: 'money' }, ['PART_UNKNOWN']],
    ['to a compound question as a whole', { question: 'explore' }, ['PART_UNKNOWN']],
    ['to a question further on', { question: 'clarify' }, ['QUESTION_NOT_ON_PATH']],
    [
      'to a question on another branch, without a reason',
      { question: 'share', reason: '' },
      ['QUESTION_NOT_ON_PATH', 'TEXT_MISSING'],
    ],
  ])('is refused %s', (_, change, codes) => expect(codesOf(agree(change))).toEqual(codes));

  it('is refused once the reading is over', () =>
    expect(codesOf(agree({}, table.abandoned()))).toEqual(['READING_NOT_OPEN']));

  it('goes back: a changed answer keeps the later ones, which count again when the path returns (C3)', () => {
    const walked = table.agreed('decision', 'yes').agreed('explore', 'yes').agreed('clarify', 'yes');
    const changed = walked.after(...eventsOf(agree({ answer: 'no', expectedRevision: 1 }, walked)));
    expect(readCompass(utrechtCompass, agreedAnswers(changed.state)).at).toMatchObject({
      question: 'ownership',
    });
    expect(changed.state.agreed).toHaveLength(6);
    const back = changed.after(...eventsOf(agree({ reason: 'After all', expectedRevision: 2 }, changed)));
    expect(readCompass(utrechtCompass, agreedAnswers(back.state)).at).toEqual({ form: 'peilen' });
  });

  it('tells when somebody answered meanwhile, with what stands now, so that nothing is lost', () => {
    const meanwhile = table.after(...eventsOf(agree({ answer: 'no', reason: 'It is fixed' })));
    expect(agree({}, meanwhile)).toEqual({
      ok: false,
      refusals: [
        {
          code: 'ANSWERED_MEANWHILE',
          rule: 'C3',
          at: 'expectedRevision',
          details: { answer: 'no', reason: 'It is fixed', revision: 1 },
        },
      ],
    });
    expect(codesOf(agree({ expectedRevision: 3 }))).toEqual(['ANSWERED_MEANWHILE']);
  });

  it('accepts a double submit, which changes nothing', () => {
    const once = table.after(...eventsOf(agree()));
    expect(eventsOf(agree({}, once))).toEqual([]);
    expect(eventsOf(agree({ reason: ' Interests conflict\r\n' }, once))).toEqual([]);
  });
});

describe('a participant’s own answer (C3)', () => {
  const give = (change: Partial<GiveAnswer> = {}, reading: ReadingInWords = table) =>
    giveAnswer(reading.state, utrechtCompass, { ...decision, participantId: 'neighbours', ...change });

  it('stands beside the others and does not drive the path', () => {
    const { state } = table.after(...eventsOf(give({ answer: 'no' })));
    expect(state.given).toMatchObject([{ participantId: 'neighbours', answer: 'no', revision: 1 }]);
    expect(readCompass(utrechtCompass, agreedAnswers(state)).at).toMatchObject({ question: 'decision' });
  });
  it('can be changed by whoever saw it', () => {
    const once = table.after(...eventsOf(give()));
    expect(codesOf(give({ answer: 'no' }, once))).toEqual(['ANSWERED_MEANWHILE']);
    const { state } = once.after(...eventsOf(give({ answer: 'no', expectedRevision: 1 }, once)));
    expect(state.given).toMatchObject([{ answer: 'no', revision: 2 }]);
    expect(eventsOf(give({}, once))).toEqual([]);
  });
  it.each<[string, Partial<GiveAnswer>, string[]]>([
    ['of somebody who is not at the table', { participantId: 'stranger' }, ['PARTICIPANT_UNKNOWN']],
    ['without a reason', { reason: '' }, ['TEXT_MISSING']],
    ['to a question that is not on the path', { question: 'room' }, ['QUESTION_NOT_ON_PATH']],
  ])('is refused %s', (_, change, codes) => expect(codesOf(give(change))).toEqual(codes));
  it('is refused of somebody who left', () => {
    expect(codesOf(give({}, table.without('neighbours')))).toEqual(['PARTICIPANT_UNKNOWN']);
  });
});

describe('differing answers stand side by side (C3)', () => {
  const told = table
    .with('shop', 'residents')
    .given('shop', 'decision', 'no', '', 'It is ours')
    .given('unit-1', 'decision', 'yes')
    .given('neighbours', 'decision', 'yes')
    .agreed('decision', 'yes')
    .given('unit-1', 'explore', 'yes', 'want')
    .given('shop', 'explore', 'no', 'money')
    .given('unit-1', 'explore', 'yes', 'money');

  it('in the order of the seats, with what was agreed', () => {
    const sides = differences(told.state, utrechtCompass);
    expect(
      sides.map(({ question, part, answers, parted }) => [
        question,
        part,
        answers.map((a) => `${a.participantId} ${a.answer}`),
        parted,
      ]),
    ).toEqual([
      ['decision', '', ['unit-1 yes', 'neighbours yes', 'shop no'], true],
      ['explore', 'want', ['unit-1 yes'], false],
      ['explore', 'money', ['unit-1 yes', 'shop no'], true],
    ]);
    expect(sides[0]).toMatchObject({ agreed: { answer: 'yes' }, onPath: true });
    expect(sides[0]?.answers[2]?.reason).toBe('It is ours');
  });
  it('and the reading shows where they part, on the path', () => {
    expect(whereTheyPart(told.state, utrechtCompass)).toEqual(['decision', 'explore']);
    expect(whereTheyPart(told.agreed('decision', 'no').state, utrechtCompass)).toEqual(['decision']);
  });
});

describe('completing a reading', () => {
  const ready = table.agreedToTheEnd();
  const here = { closed: false, explored: true };
  const complete = (reading: ReadingInWords = ready, place = here, command: CompleteReading = {}) =>
    completeReading(reading.state, utrechtCompass, place, command, at(7));

  it('records the form and the path with the reasons', () => {
    const { state } = ready.after(...eventsOf(complete()));
    expect(state).toMatchObject({
      status: 'completed',
      outcome: 'gemeente_aan_zet',
      completedAt: at(7),
      steps: [
        {
          question: 'decision',
          answer: 'yes',
          parts: [{ part: '', answer: 'yes', reason: 'We looked into it' }],
        },
        {
          question: 'explore',
          answer: 'no',
          parts: expect.arrayContaining([{ part: 'money', answer: 'no', reason: 'We looked into it' }]),
        },
      ],
    });
    expect(state).not.toHaveProperty('withoutResidentsReason');
  });

  it.each<[string, () => ReturnType<typeof complete>, string[]]>([
    [
      'before the exploration is completed (C6)',
      () => complete(ready, { ...here, explored: false }),
      ['EXPLORATION_NOT_COMPLETED'],
    ],
    [
      'before the path ends in a form',
      () => complete(table.agreed('decision', 'yes')),
      ['PATH_NOT_FINISHED'],
    ],
    [
      'when only residents sit there',
      () => complete(aReading().with('neighbours', 'residents').agreedToTheEnd()),
      ['MUNICIPALITY_MISSING'],
    ],
    [
      'when no resident sits there and nobody says why',
      () => complete(aReading().with('unit-1', 'municipality').agreedToTheEnd()),
      ['RESIDENTS_MISSING'],
    ],
    ['when the residents left again', () => complete(ready.without('neighbours')), ['RESIDENTS_MISSING']],
    ['in a phase that is closed', () => complete(ready, { ...here, closed: true }), ['PHASE_CLOSED']],
    ['twice', () => complete(ready.after(...eventsOf(complete()))), ['READING_NOT_OPEN']],
    ['after it was abandoned', () => complete(ready.abandoned()), ['READING_NOT_OPEN']],
    [
      'with nothing in place, and says all of it',
      () => complete(aReading(), { ...here, explored: false }),
      ['EXPLORATION_NOT_COMPLETED', 'MUNICIPALITY_MISSING', 'RESIDENTS_MISSING', 'PATH_NOT_FINISHED'],
    ],
  ])('is refused %s', (_, act, codes) => expect(codesOf(act())).toEqual(codes));

  it('is allowed without residents when it says why', () => {
    const alone = aReading().with('unit-1', 'municipality').agreedToTheEnd();
    const withoutResidentsReason = 'Nobody could come in time';
    const { state } = alone.after(...eventsOf(complete(alone, here, { withoutResidentsReason })));
    expect(state).toMatchObject({ status: 'completed', withoutResidentsReason });
    expect(codesOf(complete(alone, here, { withoutResidentsReason: '\u3164' }))).toEqual([
      'RESIDENTS_MISSING',
    ]);
  });
});

describe('abandoning a reading', () => {
  it('has a reason and leaves the reading in the record (C5)', () => {
    expect(codesOf(abandonReading(table.state, { reason: ' ' }, at(6)))).toEqual(['TEXT_MISSING']);
    const over = table.after(...eventsOf(abandonReading(table.state, { reason: 'Rain' }, at(6))));
    expect(over.state).toMatchObject({
      status: 'abandoned',
      reason: 'Rain',
      participants: expect.any(Array),
    });
    expect(codesOf(abandonReading(over.state, { reason: 'Rain' }, at(6)))).toEqual(['READING_NOT_OPEN']);
  });
});
