// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate, Instant, IssueId, PersonId, PhaseId, PhaseIssueId } from '../kernel/index.ts';
import { findPhase, isExplored, issuesIn, latestCompletedReading, openReading } from './lookup.ts';
import { missingSides, openObligations } from './obligations.ts';
import type { OpenAdvice } from './open-advice.ts';
import type { Phase, PhaseIssue, Trajectory } from './trajectory.ts';

export const askCodes = [
  'RAISE_ISSUE',
  'EXPLORE',
  'READ_COMPASS',
  'READ_AGAIN',
  'COMPLETE_READING',
  'CHOOSE_FORM',
  'NAME_OWNERS',
  'START_PHASE',
  'FULFIL_OBLIGATION',
  'CLOSE_PHASE',
  'AWAIT_ANSWER',
] as const;
export type AskCode = (typeof askCodes)[number];

/** What the policy asks now, of whom, since when and until when. */
export interface Ask {
  code: AskCode;
  /** The rule that asks it. */
  rule: string;
  phaseId: PhaseId;
  phaseIssueId?: PhaseIssueId;
  issueId?: IssueId;
  /** Which obligation, with FULFIL_OBLIGATION. */
  obligation?: string;
  /** The number of the advice that keeps the phase open, with AWAIT_ANSWER. */
  awaits?: string;
  /** The lead answers for it; these roles on the trajectory may do it too. */
  leadId: PersonId;
  roles: readonly string[];
  since: Instant;
  until?: CivilDate;
  /** The day it should have been done by has passed. */
  late: boolean;
}

/** Who may do it beside the lead; the permission matrix decides, this says whom the screen names. */
const team = ['stakeholder_manager', 'district_adviser', 'participation_adviser'];
const rules: Record<AskCode, { rule: string; roles: readonly string[]; by: 'startsOn' | 'endsOn' }> = {
  RAISE_ISSUE: { rule: 'C5', roles: team, by: 'startsOn' },
  EXPLORE: { rule: 'C6', roles: team, by: 'startsOn' },
  READ_COMPASS: { rule: 'C5', roles: team, by: 'startsOn' },
  READ_AGAIN: { rule: 'C5', roles: team, by: 'startsOn' },
  COMPLETE_READING: { rule: 'C3', roles: team, by: 'startsOn' },
  CHOOSE_FORM: { rule: 'C4', roles: [], by: 'startsOn' },
  NAME_OWNERS: { rule: 'T3', roles: [], by: 'endsOn' },
  START_PHASE: { rule: 'T4', roles: [], by: 'startsOn' },
  FULFIL_OBLIGATION: { rule: 'C7', roles: [...team, 'communications_adviser'], by: 'endsOn' },
  CLOSE_PHASE: { rule: 'T4', roles: [], by: 'endsOn' },
  AWAIT_ANSWER: { rule: 'T4', roles: [], by: 'endsOn' },
};

/** An advice that is open in its first round, with the phase that it is on. */
export interface OpenAdviceOnPhase extends OpenAdvice {
  phaseId: PhaseId | null;
}

/**
 * What the policy asks now on this trajectory, phase by phase ("my work"); sorted by the day it should be done. `openAdvices` are
 * those on it in their first round: a phase does not close under one, so what it waits for is said instead (T4).
 */
export function asksOf(
  trajectory: Trajectory,
  openAdvices: readonly OpenAdviceOnPhase[],
  today: CivilDate,
): Ask[] {
  if (trajectory.status === 'closed') return [];
  const asks = trajectory.phases
    .filter((phase) => phase.status !== 'closed')
    .flatMap((phase) => {
      const awaited = openAdvices.filter(({ phaseId }) => phaseId === phase.id);
      return asksOfPhase(trajectory, phase, awaited, today);
    });
  return asks.sort((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'));
}

type Bare = Pick<Ask, 'code' | 'since' | 'obligation' | 'awaits'> & { issue?: PhaseIssue };

function asksOfPhase(
  trajectory: Trajectory,
  phase: Phase,
  awaited: readonly OpenAdvice[],
  today: CivilDate,
): Ask[] {
  const issues = issuesIn(trajectory, phase.id);
  const since = phase.status === 'planned' ? trajectory.startedAt : phase.startedAt;
  const ofIssues = issues.flatMap((issue) => asksOfIssue(trajectory, phase, issue, since));
  const blocking = ofIssues.filter((ask) => phase.status === 'running' || !latestCompletedReadingOf(ask));
  const ofPhase: Bare[] = [];
  if (issues.length === 0) ofPhase.push({ code: 'RAISE_ISSUE', since });
  else if (blocking.length === 0) {
    const last = (times: (Instant | undefined)[]) =>
      times.reduce<Instant>((a, b) => (b && b > a ? b : a), since);
    const from = last(issues.map((issue) => latestCompletedReading(issue)?.completedAt));
    if (phase.status === 'planned') ofPhase.push({ code: 'START_PHASE', since: from });
    else if (awaited.length === 0) ofPhase.push({ code: 'CLOSE_PHASE', since: from });
    else
      ofPhase.push(
        ...awaited.map(({ number }) => ({ code: 'AWAIT_ANSWER' as const, since: from, awaits: number })),
      );
  }
  return [...ofIssues, ...ofPhase].map(({ code, since: from, issue, obligation, awaits }) => {
    const { rule, roles, by } = rules[code];
    const until = phase[by];
    return {
      code,
      rule,
      phaseId: phase.id,
      ...(issue ? { phaseIssueId: issue.id, issueId: issue.issueId } : {}),
      ...(obligation === undefined ? {} : { obligation }),
      ...(awaits === undefined ? {} : { awaits }),
      leadId: trajectory.leadId,
      roles,
      since: from,
      ...(until === undefined ? {} : { until }),
      late: until !== undefined && until < today,
    };
  });
}

function latestCompletedReadingOf(ask: Bare) {
  return ask.issue && latestCompletedReading(ask.issue);
}

function asksOfIssue(trajectory: Trajectory, phase: Phase, issue: PhaseIssue, since: Instant): Bare[] {
  const asks: Bare[] = [];
  const ask = (code: AskCode, from: Instant | undefined, obligation?: string) =>
    asks.push({ code, since: from ?? since, issue, ...(obligation === undefined ? {} : { obligation }) });
  const reading = latestCompletedReading(issue);
  const open = openReading(issue);
  const explored = issue.explorations.find((exploration) => exploration.status === 'completed');

  if (!isExplored(issue)) ask('EXPLORE', issue.explorations.at(-1)?.startedAt);
  if (open) ask('COMPLETE_READING', open.startedAt);
  else if (!reading && explored) {
    ask(wasReadBefore(trajectory, phase, issue) ? 'READ_AGAIN' : 'READ_COMPASS', explored.completedAt);
  }
  const { choice } = issue;
  if (reading && choice?.readingId !== reading.id) ask('CHOOSE_FORM', reading.completedAt);
  if (!choice) return asks;
  if (missingSides(issue.ownership).length > 0) ask('NAME_OWNERS', choice.chosenAt);
  if (phase.status === 'running') {
    for (const { code, proof } of openObligations(issue)) {
      // Naming the owners is asked already.
      if (proof === 'account' || proof === 'accepted_by_both')
        ask('FULFIL_OBLIGATION', choice.chosenAt, code);
    }
  }
  return asks;
}

/** C5: the same issue was read in an earlier phase; in this one it is read again. */
function wasReadBefore(trajectory: Trajectory, phase: Phase, issue: PhaseIssue): boolean {
  return trajectory.phaseIssues.some(
    (other) =>
      other.issueId === issue.issueId &&
      other.id !== issue.id &&
      (findPhase(trajectory, other.phaseId)?.ordinal ?? Number.POSITIVE_INFINITY) < phase.ordinal &&
      latestCompletedReading(other) !== undefined,
  );
}
