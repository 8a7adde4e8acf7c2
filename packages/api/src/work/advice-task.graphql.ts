// SPDX-License-Identifier: EUPL-1.2
import type { AdviceAskCode } from '@samenspel/domain/work';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { ClockView } from '../advice/clock/clock.view.ts';
import { CivilDate, DateTime, Uuid } from '../shared/graphql/scalars.ts';

const kinds = {
  ASSIGN_HANDLER: 'Assign who handles an advice (behandelaar aanwijzen); A5.',
  ANSWER_ADVICE: 'Answer an advice, point by point (advies beantwoorden); A6.',
  ANSWER_AGAIN: 'Answer an advice anew whose answer was sent back (opnieuw beantwoorden); A9.',
  DECIDE_CONTEST: 'Decide whether a contested answer stands (oordelen over een antwoord); A9.',
  DISCLOSE_RESPONSE: 'Make an answer public that was sent to the platform only (openbaar maken); A11.',
  SETTLE_COMMITMENT: 'Keep a commitment, or say why not (toezegging nakomen); A10.',
  ANSWER_SUSPENSION: 'Agree to stop the clock, or not (reageren op een voorstel tot opschorting); A4.',
  ANSWER_PROPOSAL: 'Accept what the other side proposed to do with an advice, or propose something else; A3.',
  DECIDE_REQUEST: 'Accept or decline a request for advice (beslissen over een adviesverzoek); A1.',
  WRITE_ADVICE: 'Write the advice that was accepted (advies schrijven); A1.',
  SUBMIT_DRAFT: 'Finish a draft and submit it (concept afmaken en indienen); only members see it; A4, P4.',
  GIVE_INFORMATION: 'Give the information that a platform asked for, or refuse it on a ground; A2.',
} satisfies Record<AdviceAskCode, string>;

const AdviceTaskKind = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, kind]));
registerEnumType(AdviceTaskKind, {
  name: 'AdviceTaskKind',
  description: 'What the advice right asks.',
  valuesConfig: Object.fromEntries(
    Object.entries(kinds).map(([kind, description]) => [kind, { description }]),
  ),
});

/** What the resolvers of a task start from. */
export interface AdviceTaskView {
  wijkplatformId: string;
  trajectoryId: string | null;
  clockId: string | null;
  /** The platform's own clock, derived already (A2). */
  platformClock: ClockView | null;
}

@ObjectType({
  description:
    'What the advice right asks of the viewer now (mijn werk), as an official, an overseer or a member.',
  simpleResolvers: true,
})
export class AdviceTask {
  @Field(() => ID, { description: 'The same as long as it is asked.' })
  id: string;

  @Field(() => AdviceTaskKind, { description: 'What is asked.' })
  kind: AdviceAskCode;

  @Field(() => String, { description: 'The rule that asks it, such as A6.' })
  rule: string;

  @Field(() => Uuid, {
    description: 'The id of what it is about: an advice, a request, an agreement or a draft, by its kind.',
  })
  subject: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The number of the advice or the request, such as 2026-014. An agreement or a draft without a request has none.',
  })
  number: string | null;

  @Field(() => String, { description: 'The title of what it is about; empty when a draft has none yet.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What was committed, with SETTLE_COMMITMENT (A10).' })
  commitment: string | null;

  @Field(() => DateTime, { description: 'Since when it is asked.' })
  since: string;

  @Field(() => CivilDate, { nullable: true, description: 'The last day that is in time.' })
  until: string | null;

  @Field(() => Boolean, {
    description:
      'Whether that day has passed. What a platform is asked is never late: it is only reminded (A8).',
  })
  late: boolean;

  @Field(() => Boolean, {
    description:
      'Nobody in particular answers for it yet: it is asked of everybody with a role in the municipality.',
  })
  shared: boolean;
}
