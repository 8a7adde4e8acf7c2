// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Act, type Actor, may, type Subject, tenantRoles } from '../access/index.ts';
import { type AdviceInWords, aCommitment, anAdvice, at, waitingAdvice } from '../testing/index.ts';
import {
  type AdviceAsk,
  type AdviceAskCode,
  type AskedOf,
  adviceAskCodes,
  adviceAsks,
  firstDue,
  isAskedOf,
  isOverseen,
  type WaitingAdvice,
  type WaitingCase,
  type WaitingFollowUp,
  type WaitingRequest,
} from './index.ts';

const today = '2026-05-20';
const platform = { wijkplatformId: 'platform-1' };
const whose = { ...platform, trajectoryId: 'trajectory-1', leadId: 'lead-1', held: [...tenantRoles] };

const onAdvice = ({ state }: AdviceInWords, given: Partial<WaitingAdvice> = {}): WaitingAdvice => ({
  ...waitingAdvice(
    state,
    { leadId: 'lead-1', held: [...tenantRoles], persons: (id) => id !== 'unit-1' },
    at(7),
  ),
  ...given,
});
/** 'ANSWER_ADVICE of official-1 by 2026-05-18' */
const told = (asks: readonly AdviceAsk[]) =>
  asks.map(({ code, owner, until, late }) =>
    [code, 'of', nameOf(owner), ...(until ? ['by', until] : []), ...(late ? ['late'] : [])].join(' '),
  );
const nameOf = (asked: AskedOf): string => {
  if ('personId' in asked) return asked.personId;
  if ('tenantRole' in asked) return asked.tenantRole;
  return asked.roles.join(' and ');
};

const open = anAdvice();
const handled = open.handled('official-1');
const answered = handled.answered();
const promised = handled.answered({ commitments: [aCommitment('1')] });
const owned = handled.answered({ commitments: [aCommitment('1', { ownerId: 'official-2' })] });
const kept = handled.answered({ disclose: false });
const nobody = { leadId: undefined };

const table: [string, WaitingCase, string[]][] = [
  ['a handler of the lead (A5)', onAdvice(open), ['ASSIGN_HANDLER of lead-1 by 2026-05-11 late']],
  [
    'a handler of the officials, where no trajectory has a lead (A5)',
    onAdvice(open, nobody),
    ['ASSIGN_HANDLER of staff by 2026-05-11 late'],
  ],
  [
    'of the overseers where nobody works for the municipality',
    onAdvice(open, { ...nobody, held: ['overseer'] }),
    ['ASSIGN_HANDLER of overseer by 2026-05-11 late'],
  ],
  [
    'of the administrators where nobody holds a role, who can give it',
    onAdvice(open, { ...nobody, held: [] }),
    ['ASSIGN_HANDLER of administrator by 2026-05-11 late'],
  ],
  ['the answer of the handler (A6)', onAdvice(handled), ['ANSWER_ADVICE of official-1 by 2026-05-18 late']],
  [
    'the answer and a word on the proposal to stop the clock, each of its own side (A4)',
    onAdvice(handled.asked()),
    ['ANSWER_ADVICE of official-1 by 2026-05-18 late', 'ANSWER_SUSPENSION of coordinator'],
  ],
  [
    'the answer, without a day while the clock stands still (A5)',
    onAdvice(handled.suspended()),
    ['ANSWER_ADVICE of official-1'],
  ],
  ['nothing once it was answered and nothing was promised', onAdvice(answered), []],
  ['nothing once it was withdrawn', onAdvice(open.withdrawn()), []],
  [
    'a decision of the overseer (A9)',
    onAdvice(answered.contested()),
    ['DECIDE_CONTEST of overseer by 2026-06-04'],
  ],
  [
    'another answer when it was sent back (A9)',
    onAdvice(answered.contested().sentBack()),
    ['ANSWER_AGAIN of official-1 by 2026-05-29'],
  ],
  [
    'what was promised of its owner (A10)',
    onAdvice(owned),
    ['SETTLE_COMMITMENT of official-2 by 2026-11-30'],
  ],
  [
    'what a unit promised of the handler (A10)',
    onAdvice(promised),
    ['SETTLE_COMMITMENT of official-1 by 2026-11-30'],
  ],
  [
    'of the lead when the handler is gone (A10)',
    onAdvice(promised, { handlerId: undefined }),
    ['SETTLE_COMMITMENT of lead-1 by 2026-11-30'],
  ],
  [
    'first a handler, when both are gone (A10)',
    onAdvice(promised, { ...nobody, handlerId: undefined }),
    ['ASSIGN_HANDLER of staff by 2026-11-30'],
  ],
  ['nothing about a promise that was kept', onAdvice(owned.settledCommitment('1')), []],
  ['to publish what was sent only (A11)', onAdvice(kept), ['DISCLOSE_RESPONSE of official-1']],
  ['nothing of a request that was declined (A1)', aRequest({ state: 'declined' }), []],
  ['a decision on a request, of the coordinators (A1)', aRequest(), ['DECIDE_REQUEST of coordinator']],
  [
    'the municipality, while the platform’s own proposal is on the table (A3)',
    aRequest({ followUp: { state: 'proposed', side: 'platform', proposedAt: at(5) } }),
    ['ANSWER_PROPOSAL of official-3'],
  ],
  [
    'the lead, when whoever asked does not work there any more (A3)',
    aRequest({ followUp: { state: 'proposed', side: 'platform', proposedAt: at(5) }, askedById: undefined }),
    ['ANSWER_PROPOSAL of lead-1'],
  ],
  [
    'a decision on a request whose agreement was made (A1, A3)',
    aRequest({ followUp: { state: 'agreed', side: 'platform', proposedAt: at(5) } }),
    ['DECIDE_REQUEST of coordinator'],
  ],
  [
    'the advice that was accepted, never late (A1, A8)',
    aRequest({ state: 'accepted', clock: { dueOn: '2026-05-18', suspended: false } }),
    ['WRITE_ADVICE of coordinator by 2026-05-18'],
  ],
  ['nothing beside the draft that is being written', aRequest({ state: 'accepted', isDrafted: true }), []],
  [
    'a draft to be submitted (A4)',
    { kind: 'draft', id: 'd', ...whose, startedAt: at(4) },
    ['SUBMIT_DRAFT of coordinator'],
  ],
  [
    'the platform on a proposal of the municipality (A3)',
    aFollowUp('municipality'),
    ['ANSWER_PROPOSAL of coordinator'],
  ],
  [
    'the municipality on a proposal of the platform (A3)',
    aFollowUp('platform'),
    ['ANSWER_PROPOSAL of lead-1'],
  ],
  [
    'information of the lead (A2)',
    {
      kind: 'information_request',
      id: 'i',
      ...whose,
      state: 'open',
      askedAt: at(4),
      clock: { dueOn: today, suspended: false },
    },
    ['GIVE_INFORMATION of lead-1 by 2026-05-20'],
  ],
  [
    'information of the officials, without a trajectory (A2)',
    { kind: 'information_request', id: 'i', ...platform, held: ['staff'], state: 'open', askedAt: at(4) },
    ['GIVE_INFORMATION of staff'],
  ],
  [
    'nothing about information that was given (A2)',
    { kind: 'information_request', id: 'i', ...whose, state: 'answered', askedAt: at(4) },
    [],
  ],
];

function aRequest(given: Partial<WaitingRequest> = {}): WaitingRequest {
  const followUp = { state: 'proposed', side: 'municipality', proposedAt: at(4) } as const;
  const asked = { askedById: 'official-3', askedAt: at(4), isDrafted: false, followUp };
  return { kind: 'advice_request', id: 'r', ...whose, state: 'asked', ...asked, ...given };
}
function aFollowUp(side: 'municipality' | 'platform'): WaitingFollowUp {
  return { kind: 'follow_up', id: 'f', ...whose, followUp: { state: 'proposed', side, proposedAt: at(4) } };
}

describe('my work: what the advice right asks now', () => {
  it.each(table)('%s', (_, waiting, asked) => expect(told(adviceAsks(waiting, today))).toEqual(asked));

  it('covers everything that it can ask', () => {
    const asked = new Set(table.flatMap(([, waiting]) => adviceAsks(waiting, today).map(({ code }) => code)));
    expect(asked).toEqual(new Set(adviceAskCodes));
  });

  it('says since when: since the answer was sent back, since it was contested, since it was promised', () => {
    const since = (advice: AdviceInWords) => adviceAsks(onAdvice(advice), today).map((ask) => ask.since);
    expect(since(handled)).toEqual([at(4)]);
    expect(since(answered.contested(14))).toEqual([at(14)]);
    expect(since(answered.contested(14).sentBack(15))).toEqual([at(15)]);
    expect(since(owned)).toEqual([at(12)]);
  });

  it('shows the overseer what is late and what has no term, and nothing of what a platform is asked (A5, K1)', () => {
    const seen = (waiting: WaitingCase, on = today) => adviceAsks(waiting, on).map(isOverseen);
    expect(seen(onAdvice(handled))).toEqual([true]);
    expect(seen(onAdvice(handled), '2026-05-18')).toEqual([false]);
    expect(seen(onAdvice(handled, { clocks: { answer: { dueOn: null, suspended: false } } }))).toEqual([
      true,
    ]);
    expect(seen(onAdvice(handled.suspended()))).toEqual([false]);
    expect(seen(aRequest({ state: 'accepted', clock: { dueOn: '2026-05-01', suspended: false } }))).toEqual([
      false,
    ]);
    expect(seen(onAdvice(kept))).toEqual([false]);
  });

  it('puts what is late first, then what is due first, then what waits longest', () => {
    const late = { late: true, until: '2026-05-19', since: at(9) };
    const reminded = { late: false, until: '2026-05-01', since: at(1) };
    const soon = { late: false, until: '2026-05-21', since: at(2) };
    const long = { late: false, since: at(1) };
    const short = { late: false, since: at(3) };
    expect([short, soon, long, reminded, late].sort(firstDue)).toEqual([late, reminded, soon, long, short]);
  });
});

describe('who is asked', () => {
  const actor = (given: Partial<Actor>): Actor => ({
    ...{ personId: 'x', tenantRoles: [], trajectoryRoles: [], platformRoles: [], ...given },
  });
  const team = (trajectoryId: string) =>
    actor({ trajectoryRoles: [{ trajectoryId, role: 'district_adviser' as const }] });
  const inPlatform = (role: 'coordinator' | 'member', wijkplatformId = 'platform-1') =>
    actor({ platformRoles: [{ wijkplatformId, role }] });
  const [proposal] = adviceAsks(aFollowUp('platform'), today);
  const [draft] = adviceAsks({ kind: 'draft', id: 'd', ...whose, startedAt: at(4) }, today);
  const [request] = adviceAsks(aRequest(), today);

  it.each<[string, AdviceAsk | undefined, Actor, boolean]>([
    ['the lead a proposal', proposal, actor({ personId: 'lead-1' }), true],
    ['who works on that trajectory too', proposal, team('trajectory-1'), true],
    ['not who works on another', proposal, team('trajectory-2'), false],
    ['not every official', proposal, actor({ tenantRoles: ['staff'] }), false],
    ['a coordinator a request', request, inPlatform('coordinator'), true],
    ['not a member, who cannot decide it', request, inPlatform('member'), false],
    ['not the coordinator of another platform', request, inPlatform('coordinator', 'platform-2'), false],
    ['every member a draft', draft, inPlatform('member'), true],
    ['no official a draft (P4)', draft, actor({ tenantRoles: [...tenantRoles] }), false],
    [
      'nobody the public',
      proposal,
      { tenantRoles: ['staff'], trajectoryRoles: [], platformRoles: [] },
      false,
    ],
  ])('%s', (_, asked, who, is) => expect(asked && isAskedOf(asked, who)).toBe(is));
});

/** What somebody who is asked does. */
const acts: Record<AdviceAskCode, Act> = {
  ASSIGN_HANDLER: 'assignHandler',
  ANSWER_ADVICE: 'answerAdvice',
  ANSWER_AGAIN: 'answerAdvice',
  DECIDE_CONTEST: 'decideContest',
  DISCLOSE_RESPONSE: 'discloseResponse',
  SETTLE_COMMITMENT: 'settleCommitment',
  ANSWER_SUSPENSION: 'acceptSuspension',
  ANSWER_PROPOSAL: 'acceptFollowUp',
  DECIDE_REQUEST: 'acceptAdviceRequest',
  WRITE_ADVICE: 'writeDraft',
  SUBMIT_DRAFT: 'submitAdvice',
  GIVE_INFORMATION: 'answerInformation',
};

/** Somebody of whom it is asked. */
function oneOf(asked: AskedOf): Actor {
  const none = { personId: 'one', tenantRoles: [], trajectoryRoles: [], platformRoles: [] };
  if ('personId' in asked)
    return { ...none, personId: asked.personId, tenantRoles: official(asked.personId) };
  if ('tenantRole' in asked) return { ...none, tenantRoles: [asked.tenantRole] };
  if ('trajectoryId' in asked) {
    return {
      ...none,
      trajectoryRoles: asked.roles.map((role) => ({ trajectoryId: asked.trajectoryId, role })),
    };
  }
  return {
    ...none,
    platformRoles: asked.roles.map((role) => ({ wijkplatformId: asked.wijkplatformId, role })),
  };
}
// Who asked for an advice still works for the municipality.
const official = (personId: string) => (personId === 'official-3' ? (['staff'] as const) : []);

/** The case in some state that it can be in, by acts that were accepted. */
const anyAdvice = fc.array(fc.nat({ max: 11 }), { maxLength: 9 }).map((choices) =>
  choices.reduce<AdviceInWords>((advice, n, i) => {
    const { state } = advice;
    const fit: Record<typeof state.state, (() => AdviceInWords)[]> = {
      open: [
        () => (state.handlerId === undefined ? advice.handled('official-1') : advice),
        () => (state.suspensionProposal === undefined && i === 1 ? advice.asked(6) : advice),
        () =>
          advice.answered({
            commitments: [aCommitment(`${i}`, { ownerId: n > 5 ? 'unit-1' : 'official-2' })],
          }),
        () => advice.answered({ disclose: false }),
        () => advice.answered(),
        () => (n === 11 ? advice.withdrawn() : advice),
      ],
      answered: [
        () => (state.contests.some(({ round }) => round === state.round) ? advice : advice.contested()),
        () => {
          const left = state.commitments.find((each) => each.state === 'open');
          return left ? advice.settledCommitment(left.id.replace('commitment-', '')) : advice;
        },
      ],
      contested: [() => advice.upheld(), () => advice.sentBack()],
      withdrawn: [() => advice],
    };
    const acts = fit[state.state];
    return acts[n % acts.length]?.() ?? advice;
  }, anAdvice()),
);

describe('of all of us is of nobody: whatever waits has somebody who answers for it', () => {
  const reached = new Set<string>();
  const facts = fc.record({
    lead: fc.boolean(),
    gone: fc.boolean(),
    held: fc.subarray([...tenantRoles]),
  });

  it('an advice that is open, contested or not settled asks somebody, who may do it; a settled one nobody', () => {
    fc.assert(
      fc.property(anyAdvice, facts, ({ state }, { lead, gone, held }) => {
        const leadId = lead ? 'lead-1' : undefined;
        const told = waitingAdvice(state, { leadId, held, persons: (id) => id !== 'unit-1' }, at(6));
        const waiting = gone ? { ...told, handlerId: undefined } : told;
        const asks = adviceAsks(waiting, today);
        const codes = asks.map(({ code }) => code);
        const isKept = waiting.undisclosedSince !== undefined;
        if (state.settled && !isKept) expect(asks).toEqual([]);
        else expect(asks.length).toBeGreaterThan(0);
        const toAnswer = codes.filter((code) => /^(ASSIGN|ANSWER_A)/.test(code));
        if (state.state === 'open') expect(toAnswer).toHaveLength(1);
        if (state.state === 'contested') expect(codes).toContain('DECIDE_CONTEST');
        for (const { code, owner } of asks) {
          reached.add(code);
          const subject: Subject = {
            ...{ wijkplatformId: 'platform-1', leadId, handlerId: waiting.handlerId },
            ownerId: 'personId' in owner ? owner.personId : undefined,
          };
          const isAble = (actor: Actor) => may(actor, acts[code], subject);
          if (!('tenantRole' in owner)) expect([code, isAble(oneOf(owner))]).toEqual([code, true]);
          else {
            // Somebody holds that role, or can give it; and nobody is passed by who could do it.
            expect([...held, 'administrator']).toContain(owner.tenantRole);
            const able = held.find((tenantRole) => isAble(oneOf({ tenantRole })));
            if (able && state.state !== 'withdrawn') expect([code, owner.tenantRole]).toEqual([code, able]);
          }
        }
      }),
      { numRuns: 400, seed: 371 },
    );
    expect([...reached].sort()).toEqual([
      ...['ANSWER_ADVICE', 'ANSWER_AGAIN', 'ANSWER_SUSPENSION', 'ASSIGN_HANDLER', 'DECIDE_CONTEST'],
      ...['DISCLOSE_RESPONSE', 'SETTLE_COMMITMENT'],
    ]);
  });

  it('everything else that is asked, is asked of who may do it', () => {
    for (const [, waiting] of table.filter(([, { kind }]) => kind !== 'advice')) {
      for (const { code, owner, also } of adviceAsks(waiting, today)) {
        const ofPlatform = 'wijkplatformId' in owner;
        const act = code === 'ANSWER_PROPOSAL' && ofPlatform ? 'acceptFollowUpForPlatform' : acts[code];
        const subject = { ...platform, trajectoryId: 'trajectory-1', leadId: 'lead-1' };
        expect([code, may(oneOf(owner), act, subject)]).toEqual([code, true]);
        // Members write along with what a coordinator submits.
        const along = code === 'SUBMIT_DRAFT' ? 'writeDraft' : act;
        for (const each of also) expect([code, may(oneOf(each), along, subject)]).toEqual([code, true]);
      }
    }
  });
});
