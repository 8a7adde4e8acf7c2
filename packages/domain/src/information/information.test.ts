// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { calendarOf, clockStanding, defaultAdviceRules } from '../advice/index.ts';
import { met } from '../terms/index.ts';
import { at, codesOf, eventsOf } from '../testing/index.ts';
import {
  answerInformation,
  askInformation,
  evolveInformationRequest,
  type InformationEvent,
  type InformationGround,
  type InformationRequest,
  informationGrounds,
  refoldInformationRequest,
  refuseInformation,
  withdrawInformationRequest,
} from './index.ts';

const on = (day: number) => ({ now: at(day), today: at(day).slice(0, 10) });
const command = {
  requestId: 'information-1',
  number: { year: 2026, seq: 3 },
  ...{ wijkplatformId: 'noord', trajectoryId: 'trajectory-1', adviceRequestId: 'request-1' },
  ...{ subject: ' Traffic ', question: 'How many lorries pass?', clockId: 'clock-1' },
};
const facts = {
  platform: { ended: false },
  adviceRequest: { state: 'accepted' },
  rules: defaultAdviceRules,
  calendar: calendarOf(defaultAdviceRules, []),
} as const;
const after = (state: InformationRequest | undefined, events: readonly InformationEvent[]) => {
  const next = events.reduce<InformationRequest | undefined>(evolveInformationRequest, state);
  if (!next) throw new Error('Nothing was asked');
  return next;
};
const began = eventsOf(askInformation(command, facts, on(4)));
const open = after(undefined, began);
const answer = { answer: ' 40 a day ', files: [{ fileId: 'file-1', name: 'counts.csv' }] };
const answered = after(open, eventsOf(answerInformation(open, answer, on(20))));
const refusal = { ground: 'safety', answer: 'It would tell where the cash is' } as const;
const refused = after(open, eventsOf(refuseInformation(open, refusal, on(20))));
const withdrawn = after(open, eventsOf(withdrawInformationRequest(open, on(20))));

describe('a platform that asks for information (A2)', () => {
  it('starts the term that the tenant set for the municipality (A8)', () => {
    expect(open).toMatchObject({
      ...{ id: 'information-1', number: command.number, wijkplatformId: 'noord', state: 'open' },
      ...{ trajectoryId: 'trajectory-1', adviceRequestId: 'request-1', askedAt: at(4), version: 2 },
      ...{ subject: 'Traffic', question: 'How many lorries pass?' },
      clock: { kind: 'information', subjectId: 'information-1', dueOn: '2026-06-01' },
    });
  });
  it('has a clock without a due date where the tenant set no term (A5)', () => {
    const free = { ...facts, rules: { informationTerm: null } };
    const { clock } = after(undefined, eventsOf(askInformation(command, free, on(4))));
    expect(clock?.dueOn).toBeNull();
    expect(clock && clockStanding(clock)).toBe('no_term');
  });
  it('may do so on its own account, for no advice and on no trajectory', () => {
    const alone = { ...command, trajectoryId: undefined, adviceRequestId: undefined };
    const outcome = askInformation(alone, { ...facts, adviceRequest: undefined }, on(4));
    expect(after(undefined, eventsOf(outcome))).not.toHaveProperty('adviceRequestId');
  });
  it.each(['asked', 'accepted'] as const)('may need it for a request that is %s', (state) => {
    expect(codesOf(askInformation(command, { ...facts, adviceRequest: { state } }, on(4)))).toEqual([]);
  });
  it('says what about and what', () => {
    const nothing = { ...command, subject: '\u200d', question: ' ' };
    expect(askInformation(nothing, facts, on(4))).toMatchObject({
      refusals: [
        { code: 'TEXT_MISSING', at: 'subject', rule: 'A2' },
        { code: 'TEXT_MISSING', at: 'question', rule: 'A2' },
      ],
    });
  });
  it.each(['declined', 'withdrawn', 'advised'] as const)(
    'does not ask it for a request that is %s',
    (state) => {
      expect(askInformation(command, { ...facts, adviceRequest: { state } }, on(4))).toMatchObject({
        refusals: [{ code: 'REQUEST_NOT_OPEN', at: 'adviceRequestId', details: { state } }],
      });
    },
  );
  it('does so while it exists', () => {
    const gone = { ...facts, platform: { ended: true } };
    expect(codesOf(askInformation(command, gone, on(4)))).toEqual(['PLATFORM_ENDED']);
  });
});

describe('an answer (A2)', () => {
  it('comes in words, with documents or without, and stops the clock', () => {
    expect(answered).toMatchObject({
      ...{ state: 'answered', answer: '40 a day', files: answer.files, settledAt: at(20) },
      clock: { stoppedOn: '2026-05-20' },
    });
    const bare = after(open, eventsOf(answerInformation(open, { ...answer, files: [] }, on(20))));
    expect(bare).toMatchObject({ state: 'answered', files: [] });
  });
  it.each(['', ' \n ', '\u200b\u2060', '\u2800'])('is not a file without a word: %j', (blank) => {
    expect(answerInformation(open, { ...answer, answer: blank }, on(20))).toMatchObject({
      refusals: [{ code: 'INFORMATION_ANSWER_MISSING', at: 'answer', rule: 'A2' }],
    });
  });
  it('brings each file once, under a name', () => {
    const files = [...answer.files, { fileId: 'file-1', name: 'again.csv' }, { fileId: 'file-2', name: '' }];
    expect(answerInformation(open, { ...answer, files }, on(20))).toMatchObject({
      refusals: [
        { code: 'FILE_REPEATED', at: 'files.1' },
        { code: 'TEXT_MISSING', at: 'files.2.name' },
      ],
    });
  });
  it('may come late: that is a fact, never a refusal', () => {
    const late = { now: '2026-06-03T09:00:00.000Z', today: '2026-06-03' };
    const { clock } = after(open, eventsOf(answerInformation(open, answer, late)));
    expect(met(clock?.dueOn ?? null, clock?.stoppedOn ?? '')).toEqual({ inTime: false, daysLate: 2 });
  });
  it('keeps what people wrote apart from the data, the names of files too', () => {
    const [event] = eventsOf(answerInformation(open, answer, on(20)));
    expect(event).toMatchObject({
      data: { requestId: 'information-1', files: ['file-1'], at: at(20) },
      texts: { answer: '40 a day', file1: 'counts.csv' },
    });
    expect(JSON.stringify(event?.data)).not.toContain('counts');
  });
});

describe('a refusal (A2)', () => {
  it.each(informationGrounds)('names its ground, %s, and explains it', (ground) => {
    const outcome = refuseInformation(open, { ...refusal, ground }, on(20));
    expect(after(open, eventsOf(outcome))).toMatchObject({
      state: 'refused',
      ground,
      answer: refusal.answer,
    });
  });
  it('does not exist without a ground, nor without words', () => {
    const unheardOf = 'busy' as InformationGround;
    expect(codesOf(refuseInformation(open, { ...refusal, ground: unheardOf }, on(20)))).toEqual([
      'GROUND_MISSING',
    ]);
    expect(codesOf(refuseInformation(open, { ground: unheardOf, answer: ' ' }, on(20)))).toEqual([
      ...['INFORMATION_ANSWER_MISSING', 'GROUND_MISSING'],
    ]);
  });
  it('stops the clock as an answer does', () => {
    expect(refused.clock?.stoppedOn).toBe('2026-05-20');
  });
});

it('a request that the platform takes back stops the clock (A2)', () => {
  expect(withdrawn).toMatchObject({
    state: 'withdrawn',
    settledAt: at(20),
    clock: { stoppedOn: '2026-05-20' },
  });
});

it.each([
  ['answered', answered],
  ['refused', refused],
  ['withdrawn', withdrawn],
])('a request that was %s is settled once and for all', (state, settled) => {
  const refusals = [{ code: 'INFORMATION_NOT_OPEN', rule: 'A2', details: { state } }];
  expect(answerInformation(settled, answer, on(21))).toMatchObject({ refusals });
  expect(refuseInformation(settled, refusal, on(21))).toMatchObject({ refusals });
  expect(withdrawInformationRequest(settled, on(21))).toMatchObject({ refusals });
});

it('its history tells all that it is', () => {
  const ends = [
    { told: answerInformation(open, answer, on(20)), state: answered },
    { told: refuseInformation(open, refusal, on(20)), state: refused },
    { told: withdrawInformationRequest(open, on(20)), state: withdrawn },
  ];
  for (const { told, state } of ends) {
    const events: InformationEvent[] = [...began, ...eventsOf<InformationEvent>(told)];
    expect(refoldInformationRequest(JSON.parse(JSON.stringify(events)))).toEqual(state);
    expect(state.version).toBe(events.length);
  }
  expect(refoldInformationRequest([])).toBeUndefined();
  expect(() => refoldInformationRequest(began.slice(1))).toThrow('before information was asked');
});
