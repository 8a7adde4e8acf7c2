// SPDX-License-Identifier: EUPL-1.2
import {
  type AdviceRequestId,
  type CaseNumber,
  checkText,
  event,
  type FollowUpId,
  isBlank,
  type Moment,
  type Outcome,
  type PhaseId,
  type Refusal,
  refusal,
  type TrajectoryId,
  textLimits,
  tidyText,
  unlessRefused,
  type WijkplatformId,
} from '../../kernel/index.ts';
import { checkTerm, type Term } from '../../terms/index.ts';
import type { FollowUpOpened, FollowUpProposed } from '../follow-up/events.ts';
import type { FollowUpContent } from '../follow-up/follow-up.ts';
import { openFollowUp, proposeFollowUpRefusalCodes } from '../follow-up/propose-follow-up.ts';
import type { AdviceRequested } from './events.ts';

export interface RequestAdvice {
  requestId: AdviceRequestId;
  number: CaseNumber;
  wijkplatformId: WijkplatformId;
  trajectoryId?: TrajectoryId | undefined;
  /** A phase of that trajectory. */
  phaseId?: PhaseId | undefined;
  title: string;
  question: string;
  background: string;
  adviseTerm?: Term | undefined;
  followUpId: FollowUpId;
  /** What the municipality proposes to do with the advice (A3). */
  followUp: FollowUpContent;
}

/** What a request is decided on beside itself. */
export interface RequestFacts {
  platform: { ended: boolean };
  trajectory?: { closed: boolean } | undefined;
  phase?: { closed: boolean } | undefined;
}

export const requestAdviceRefusalCodes = [
  ...proposeFollowUpRefusalCodes,
  'PLATFORM_ENDED',
  'TRAJECTORY_CLOSED',
  'PHASE_CLOSED',
  'PHASE_UNKNOWN',
] as const;
export type RequestAdviceRefusalCode = (typeof requestAdviceRefusalCodes)[number];
type Requested = AdviceRequested | FollowUpOpened | FollowUpProposed;

/**
 * Asks a platform for advice (A1), with a first proposal for what will be done with it (A3): the last two events belong to
 * that agreement. How many requests the platform has open already is shown before, and forbids nothing.
 */
export function requestAdvice(
  command: RequestAdvice,
  facts: RequestFacts,
  moment: Moment,
): Outcome<Requested, Refusal<RequestAdviceRefusalCode>> {
  const { requestId, number, wijkplatformId, trajectoryId, phaseId, followUpId, adviseTerm } = command;
  const title = tidyText(command.title);
  const about = { followUpId, wijkplatformId, trajectoryId, subject: title };
  const opening = openFollowUp(about, { side: 'municipality', ...command.followUp }, moment);
  const refusals = [
    ...checkWords(command),
    ...checkPlace(command, facts),
    // A title that lacks is told as such, not as the subject of the agreement as well.
    ...(opening.ok ? [] : opening.refusals.filter(({ at }) => at !== 'subject')),
  ];
  return unlessRefused<Requested, Refusal<RequestAdviceRefusalCode>>(refusals, () => [
    event(
      'AdviceRequested',
      {
        ...{ requestId, ...number, wijkplatformId, trajectoryId, phaseId, followUpId, adviseTerm },
        askedAt: moment.now,
      },
      {
        title,
        question: tidyText(command.question),
        background: isBlank(command.background) ? '' : tidyText(command.background),
      },
    ),
    ...(opening.ok ? opening.events : []),
  ]);
}

function checkWords({
  title,
  question,
  background,
  adviseTerm,
}: RequestAdvice): Refusal<RequestAdviceRefusalCode>[] {
  return [
    ...checkText(title, { at: 'title', max: textLimits.title, rule: 'A1' }),
    ...checkText(question, { at: 'question', max: textLimits.reason, rule: 'A1' }),
    ...checkText(background, { at: 'background', max: textLimits.longText, required: false, rule: 'A1' }),
    ...(adviseTerm === undefined ? [] : checkTerm(adviseTerm, { at: 'adviseTerm' })),
  ];
}

function checkPlace(
  { trajectoryId, phaseId }: RequestAdvice,
  { platform, trajectory, phase }: RequestFacts,
): Refusal<RequestAdviceRefusalCode>[] {
  const refusals: Refusal<RequestAdviceRefusalCode>[] = [];
  if (platform.ended) refusals.push(refusal('PLATFORM_ENDED', 'P1', { at: 'wijkplatformId' }));
  if (phaseId !== undefined && trajectoryId === undefined)
    refusals.push(refusal('PHASE_UNKNOWN', 'T4', { at: 'phaseId' }));
  if (trajectory?.closed) refusals.push(refusal('TRAJECTORY_CLOSED', 'T1', { at: 'trajectoryId' }));
  if (phase?.closed) refusals.push(refusal('PHASE_CLOSED', 'T4', { at: 'phaseId' }));
  return refusals;
}
