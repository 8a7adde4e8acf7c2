// SPDX-License-Identifier: EUPL-1.2
import { ruleOf, type TenantRole } from '../access/index.ts';
import { assertNever, type CivilDate } from '../kernel/index.ts';
import {
  type AdviceAsk,
  type AdviceAskCode,
  type AskedOf,
  adviceAskRules,
  byClock,
  remindedBy,
} from './advice-ask.ts';
import type {
  WaitingAdvice,
  WaitingCase,
  WaitingClock,
  WaitingDraft,
  WaitingFollowUp,
  WaitingInformation,
  WaitingRequest,
} from './waiting.ts';

/** What the advice right asks now on this case, of whom (A1-A11). Nothing that waits is nobody's. */
export function adviceAsks(waiting: WaitingCase, today: CivilDate): AdviceAsk[] {
  switch (waiting.kind) {
    case 'advice':
      return asksOnAdvice(waiting, today);
    case 'advice_request':
      return asksOnRequest(waiting);
    case 'follow_up':
      return waiting.followUp.state === 'proposed' ? [answerProposal(waiting, waiting.proposedById)] : [];
    case 'information_request':
      return waiting.state === 'open' ? [giveInformation(waiting, today)] : [];
    case 'draft':
      return [submitDraft(waiting)];
    default:
      return assertNever(waiting);
  }
}

const ask = (
  code: AdviceAskCode,
  rest: Omit<AdviceAsk, 'code' | 'rule' | 'also'> & Partial<AdviceAsk>,
): AdviceAsk => ({
  also: [],
  ...rest,
  code,
  rule: adviceAskRules[code],
});

/** The first of these roles that somebody holds; else the administrators, who can give it to somebody. */
const holders = (held: readonly TenantRole[], ...roles: TenantRole[]): AskedOf => ({
  tenantRole: roles.find((role) => held.includes(role)) ?? 'administrator',
});

/** A handler comes first: while an advice has nobody who answers for it, that is all that is asked of the municipality. */
function asksOnAdvice(advice: WaitingAdvice, today: CivilDate): AdviceAsk[] {
  const { state, round, held, handlerId, openedAt: since, clocks } = advice;
  const own = handlerId ?? advice.leadId;
  const asks: AdviceAsk[] = [];
  const orphans: (Pick<AdviceAsk, 'since'> & { clock?: WaitingClock | undefined })[] = [];
  if (state === 'open' && handlerId === undefined) {
    asks.push(assignHandler(advice, since, [clocks.handler, clocks.answer], today));
  } else if (state === 'open' && handlerId !== undefined) {
    const code = round > 1 ? 'ANSWER_AGAIN' : 'ANSWER_ADVICE';
    asks.push(ask(code, { owner: { personId: handlerId }, since, ...byClock(clocks.answer, today) }));
  }
  if (state === 'contested') {
    const owner = holders(held, 'overseer');
    asks.push(
      ask('DECIDE_CONTEST', { owner, since: advice.contestedAt ?? since, ...byClock(clocks.review, today) }),
    );
  }
  if (state === 'open' && advice.suspensionProposedAt !== undefined) {
    const owner = coordinatorsOf(advice);
    asks.push(
      ask('ANSWER_SUSPENSION', { owner, since: advice.suspensionProposedAt, ...remindedBy(undefined) }),
    );
  }
  if (advice.undisclosedSince !== undefined) {
    const sent = advice.undisclosedSince;
    // Nobody set a day for it: the answer itself was sent.
    const undated = { late: false, withoutTerm: false };
    if (own === undefined) orphans.push({ since: sent });
    else asks.push(ask('DISCLOSE_RESPONSE', { owner: { personId: own }, since: sent, ...undated }));
  }
  for (const { id: commitmentId, ownerId, dueOn, madeAt } of advice.commitments) {
    const clock = { dueOn, suspended: false };
    const personId = ownerId ?? own;
    if (personId === undefined) orphans.push({ since: madeAt, clock });
    else
      asks.push(
        ask('SETTLE_COMMITMENT', {
          owner: { personId },
          commitmentId,
          since: madeAt,
          ...byClock(clock, today),
        }),
      );
  }
  const [orphan] = orphans;
  if (orphan && state !== 'open') {
    asks.push(
      assignHandler(
        advice,
        orphan.since,
        orphans.map(({ clock }) => clock),
        today,
      ),
    );
  }
  return asks;
}

/** Asked of the lead; without one of whoever works for the municipality. The first day of what waits for a handler counts. */
function assignHandler(
  { state, leadId, held }: WaitingAdvice,
  since: string,
  clocks: (WaitingClock | undefined)[],
  today: CivilDate,
): AdviceAsk {
  const days = clocks.flatMap((clock) => clock?.dueOn ?? []).sort();
  const suspended = clocks.some((clock) => clock?.suspended === true);
  // Nobody is assigned any more to what was withdrawn: then the overseers look into it.
  const roles: TenantRole[] = state === 'withdrawn' ? ['overseer'] : ['staff', 'overseer'];
  const owner = leadId === undefined ? holders(held, ...roles) : { personId: leadId };
  return ask('ASSIGN_HANDLER', { owner, since, ...byClock({ dueOn: days[0] ?? null, suspended }, today) });
}

/** While the platform's own proposal is on the table, the request waits for the municipality (A1, A3). */
function asksOnRequest(request: WaitingRequest): AdviceAsk[] {
  const { state, followUp, askedAt, acceptedAt, clock } = request;
  if (state === 'asked') {
    if (followUp.state === 'proposed' && followUp.side === 'platform') {
      return [answerProposal(request, request.askedById)];
    }
    return [
      ask('DECIDE_REQUEST', { owner: coordinatorsOf(request), since: askedAt, ...remindedBy(undefined) }),
    ];
  }
  // A draft asks for itself.
  if (state !== 'accepted' || request.isDrafted) return [];
  return [
    ask('WRITE_ADVICE', { ...byPlatform(request), since: acceptedAt ?? askedAt, ...remindedBy(clock) }),
  ];
}

/** A3: the side that did not make the proposal answers it. Nobody set a day for that. */
function answerProposal(
  waiting: WaitingRequest | WaitingFollowUp,
  officialId: string | undefined,
): AdviceAsk {
  const { side, proposedAt: since } = waiting.followUp;
  const undated = { since, late: false, withoutTerm: false };
  if (side === 'municipality') return ask('ANSWER_PROPOSAL', { owner: coordinatorsOf(waiting), ...undated });
  return ask('ANSWER_PROPOSAL', { ...byOfficials(waiting, officialId), ...undated });
}

const giveInformation = (request: WaitingInformation, today: CivilDate): AdviceAsk =>
  ask('GIVE_INFORMATION', {
    ...byOfficials(request, request.handlerId),
    since: request.askedAt,
    ...byClock(request.clock, today),
  });

const submitDraft = (draft: WaitingDraft): AdviceAsk =>
  ask('SUBMIT_DRAFT', { ...byPlatform(draft), since: draft.startedAt, ...remindedBy(draft.clock) });

const coordinatorsOf = ({ wijkplatformId }: WaitingCase): AskedOf => ({
  wijkplatformId,
  roles: ['coordinator'],
});

/** Those who speak for a platform answer for it; every member writes along. */
const byPlatform = (waiting: WaitingCase) => ({
  owner: coordinatorsOf(waiting),
  also: [{ wijkplatformId: waiting.wijkplatformId, roles: ['member' as const] }],
});

/** This official, else the lead, else whoever works for the municipality; who else on the trajectory may answer, may too. */
function byOfficials(
  { trajectoryId, leadId, held }: WaitingCase,
  officialId: string | undefined,
): Pick<AdviceAsk, 'owner' | 'also'> {
  const personId = officialId ?? leadId;
  const team = ruleOf('answerInformation').trajectory?.filter((role) => role !== 'project_lead') ?? [];
  return {
    owner: personId === undefined ? holders(held, 'staff', 'overseer') : { personId },
    also: [
      ...(trajectoryId === undefined ? [] : [{ trajectoryId, roles: team }]),
      ...(leadId === undefined || leadId === personId ? [] : [{ personId: leadId }]),
    ],
  };
}
