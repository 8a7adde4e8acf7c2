// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { event } from '../../kernel/index.ts';
import { at, codesOf, eventsOf } from '../../testing/index.ts';
import {
  type AdviceRequest,
  type AdviceRequestEvent,
  acceptAdviceRequest,
  acceptFollowUp,
  calendarOf,
  clockStanding,
  declineAdviceRequest,
  defaultAdviceRules,
  evolveAdviceRequest,
  evolveFollowUp,
  type FollowUp,
  type FollowUpEvent,
  proposeFollowUp,
  refoldAdviceRequest,
  requestAdvice,
  withdrawAdviceRequest,
} from '../index.ts';

const on = (day: number) => ({ now: at(day), today: at(day).slice(0, 10) });
const command = {
  requestId: 'request-1',
  number: { year: 2026, seq: 7 },
  ...{ wijkplatformId: 'noord', trajectoryId: 'trajectory-1', phaseId: 'phase-1', followUpId: 'follow-up-1' },
  ...{ title: ' The square ', question: 'Which trees?', background: '' },
  adviseTerm: { amount: 2, unit: 'weeks' },
  followUp: { whatHappens: 'The college decides', decider: 'college', signer: 'alderman' },
} as const;
const open = { platform: { ended: false }, trajectory: { closed: false }, phase: { closed: false } };
const clock = { clockId: 'clock-1', calendar: calendarOf(defaultAdviceRules, []) };

type Happened = AdviceRequestEvent | FollowUpEvent;
interface Case {
  request: AdviceRequest;
  followUp: FollowUp;
}
const isOfFollowUp = (happened: Happened): happened is FollowUpEvent => happened.type.startsWith('FollowUp');

function after(before: Partial<Case>, events: readonly Happened[]): Case {
  let { request, followUp } = before;
  for (const happened of events) {
    if (isOfFollowUp(happened)) followUp = evolveFollowUp(followUp, happened);
    else request = evolveAdviceRequest(request, happened);
  }
  if (!request || !followUp) throw new Error('Nothing was asked');
  return { request, followUp };
}
const accept = ({ request, followUp }: Case, day = 4) =>
  acceptAdviceRequest(request, followUp, clock, on(day));
const decline = ({ request, followUp }: Case) => declineAdviceRequest(request, followUp, on(5));
const withdraw = ({ request, followUp }: Case) => withdrawAdviceRequest(request, followUp, on(5));

const asked = after({}, eventsOf(requestAdvice(command, open, on(1))));
const accepted = after(asked, eventsOf(accept(asked)));
const counter = { side: 'platform', ...command.followUp, dueOn: '2026-06-01' } as const;
const countered = after(asked, eventsOf(proposeFollowUp(asked.followUp, counter, on(2))));
const advised = after(accepted, [
  event('AdviceRequestAdvised', { requestId: 'request-1', adviceId: 'advice-1', at: at(6) }, {}),
]);

describe('asking a wijkplatform for advice (A1)', () => {
  it('proposes at once what will be done with the advice (A3)', () => {
    expect(asked.request).toEqual({
      ...{ id: 'request-1', number: command.number, wijkplatformId: 'noord', followUpId: 'follow-up-1' },
      ...{ trajectoryId: 'trajectory-1', phaseId: 'phase-1', adviseTerm: command.adviseTerm },
      ...{ title: 'The square', question: 'Which trees?', background: '' },
      ...{ state: 'asked', askedAt: at(1), version: 1 },
    });
    expect(asked.followUp).toMatchObject({
      ...{ id: 'follow-up-1', wijkplatformId: 'noord', trajectoryId: 'trajectory-1', subject: 'The square' },
      ...{ state: 'proposed', proposals: [{ no: 1, side: 'municipality', ...command.followUp }] },
    });
  });

  it('can be on no trajectory, and leave the platform its time', () => {
    const free = { ...command, trajectoryId: undefined, phaseId: undefined, adviseTerm: undefined };
    const plain = after({}, eventsOf(requestAdvice(free, { platform: { ended: false } }, on(1))));
    expect(plain.request).not.toHaveProperty('trajectoryId');
    const taken = after(plain, eventsOf(accept(plain)));
    expect(taken.request).toMatchObject({ state: 'accepted' });
    expect(taken.request).not.toHaveProperty('clock');
  });

  it.each([
    ['a title', { title: '' }, 'TEXT_MISSING', 'title'],
    ['a question', { question: ' \u00ad ' }, 'TEXT_MISSING', 'question'],
    ['a background that can be read', { background: 'x'.repeat(20_001) }, 'TEXT_TOO_LONG', 'background'],
    ['a term that is one', { adviseTerm: { amount: 0, unit: 'weeks' } }, 'TERM_INVALID', 'adviseTerm'],
    [
      'a proposal for the follow-up',
      { followUp: { ...command.followUp, whatHappens: '' } },
      'TEXT_MISSING',
      'whatHappens',
    ],
    ['the trajectory of the phase', { trajectoryId: undefined }, 'PHASE_UNKNOWN', 'phaseId'],
  ] as const)('needs %s', (_, change, code, where) => {
    const outcome = requestAdvice({ ...command, ...change }, open, on(1));
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code, at: where }] });
    expect(codesOf(outcome)).toHaveLength(1);
  });

  it.each([
    ['a platform that ended', { ...open, platform: { ended: true } }, 'PLATFORM_ENDED'],
    ['a trajectory that is closed', { ...open, trajectory: { closed: true } }, 'TRAJECTORY_CLOSED'],
    ['a phase that is closed (T4)', { ...open, phase: { closed: true } }, 'PHASE_CLOSED'],
  ])('is not done of or on %s', (_, facts, code) => {
    expect(codesOf(requestAdvice(command, facts, on(1)))).toEqual([code]);
  });
});

describe('a platform that accepts (A1)', () => {
  it('agrees with what the municipality proposed last, and its own clock starts (A3)', () => {
    expect(accepted.followUp).toMatchObject({ state: 'agreed', agreedNo: 1 });
    expect(accepted.request).toMatchObject({ state: 'accepted', settledAt: at(4) });
    expect(accepted.request.clock).toMatchObject({
      ...{ clockId: 'clock-1', kind: 'advise', subjectId: 'request-1', dueOn: '2026-05-18' },
    });
  });
  it('waits for the municipality while its own proposal is on the table (A3)', () => {
    expect(codesOf(accept(countered))).toEqual(['AGREEMENT_MISSING']);
    expect(countered.request.state).toBe('asked');
    const yes = { no: 2, side: 'municipality' } as const;
    const agreed = after(countered, eventsOf(acceptFollowUp(countered.followUp, yes, on(3))));
    expect(after(agreed, eventsOf(accept(agreed)))).toMatchObject({
      ...{ request: { state: 'accepted' }, followUp: { agreedNo: 2, version: 4 } },
    });
  });
  it('is not held to a day that has come meanwhile', () => {
    const dated = { ...command, followUp: { ...command.followUp, dueOn: '2026-05-03' } };
    const before = after({}, eventsOf(requestAdvice(dated, open, on(1))));
    expect(codesOf(accept(before, 3))).toEqual(['DUE_DATE_NOT_LATER']);
    expect(codesOf(accept(before, 2))).toEqual([]);
  });
});

describe('a platform that declines (A1)', () => {
  const declined = after(asked, eventsOf(decline(asked)));

  it('gives no reason: there is nowhere to put one', () => {
    const [event] = eventsOf(decline(asked));
    expect(event).toEqual({
      type: 'AdviceRequestDeclined',
      data: { requestId: 'request-1', at: at(5) },
      texts: {},
    });
    expect(declined.request).toMatchObject({ state: 'declined', settledAt: at(5) });
  });
  it('leaves no agreement behind that somebody could still accept (A3)', () => {
    expect(declined.followUp.state).toBe('ended');
  });
});

describe('a request that the municipality takes back (A1)', () => {
  it('ends, whether it was accepted or not, with its agreement and the platform’s clock', () => {
    expect(after(asked, eventsOf(withdraw(asked)))).toMatchObject({
      ...{ request: { state: 'withdrawn' }, followUp: { state: 'ended' } },
    });
    const gone = after(accepted, eventsOf(withdraw(accepted)));
    expect(gone).toMatchObject({ request: { state: 'withdrawn' }, followUp: { state: 'ended' } });
    expect(gone.request.clock && clockStanding(gone.request.clock)).toBe('stopped');
  });
});

describe('a request that was settled', () => {
  const declined = after(asked, eventsOf(decline(asked)));
  const withdrawn = after(asked, eventsOf(withdraw(asked)));

  it.each([
    ['accepted', accepted],
    ['declined', declined],
    ['withdrawn', withdrawn],
    ['advised', advised],
  ])('%s: is neither accepted nor declined any more', (state, settled) => {
    const refusals = [{ code: 'REQUEST_NOT_OPEN', rule: 'A1', details: { state } }];
    expect(accept(settled)).toMatchObject({ refusals });
    expect(decline(settled)).toMatchObject({ refusals });
    expect(codesOf(withdraw(settled))).toEqual(state === 'accepted' ? [] : ['REQUEST_NOT_OPEN']);
  });
});

it('its history tells all that it is', () => {
  const all: Happened[] = [
    ...eventsOf(requestAdvice(command, open, on(1))),
    ...eventsOf(accept(asked)),
    ...eventsOf(withdraw(accepted)),
  ];
  const events = all.filter((happened): happened is AdviceRequestEvent => !isOfFollowUp(happened));
  const withdrawn = after({}, all).request;
  expect(withdrawn).toMatchObject({ state: 'withdrawn', version: events.length });
  expect(refoldAdviceRequest(JSON.parse(JSON.stringify(events)))).toEqual(withdrawn);
  expect(refoldAdviceRequest([])).toBeUndefined();
  expect(() => refoldAdviceRequest(events.slice(1))).toThrow('before advice was requested');
});
