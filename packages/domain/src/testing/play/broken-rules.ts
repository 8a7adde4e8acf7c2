// SPDX-License-Identifier: EUPL-1.2
import { agreedAnswers, findForm, type Reading, readCompass, utrechtCompass } from '../../compass/index.ts';
import { isBlank } from '../../kernel/index.ts';
import {
  issuesIn,
  latestCompletedReading,
  openObligations,
  openReading,
  owningSides,
  type Phase,
  type PhaseIssue,
  type Trajectory,
} from '../../trajectory/index.ts';
import type { World } from './world.ts';

/** What must hold at every moment and does not; an empty list when all does. */
export function brokenRules(world: World): string[] {
  const { trajectory, readings } = world;
  return [
    ...rule('T1: a trajectory has a lead', !isBlank(trajectory.leadId)),
    ...trajectory.phases.flatMap((phase) => brokenByPhase(trajectory, phase)),
    ...trajectory.phaseIssues.flatMap(brokenByIssue),
    ...[...readings.values()].flatMap((reading) => brokenByReading(world, reading)),
  ];
}

function rule(what: string, holds: boolean): string[] {
  return holds ? [] : [what];
}

function brokenByPhase(trajectory: Trajectory, phase: Phase): string[] {
  if (phase.status === 'planned') return [];
  const issues = issuesIn(trajectory, phase.id);
  const closed = phase.status === 'closed';
  return [
    ...rule('C5: a phase that runs has issues', issues.length > 0),
    ...rule('C5: each of them was read', issues.every(latestCompletedReading)),
    ...rule(
      'C7: a closed phase owes nothing',
      !closed || issues.every((issue) => openObligations(issue).length === 0),
    ),
    ...rule('C4: a closed phase has its forms', !closed || issues.every((issue) => issue.choice)),
    ...rule('C5: a closed phase has no open reading', !closed || !issues.some(openReading)),
  ];
}

function brokenByIssue({ readings, choice, choices, ownership, ownerships }: PhaseIssue): string[] {
  const allowed = choice && findForm(utrechtCompass, choice.form)?.ownership;
  const departing = choices.filter(({ form, outcome }) => form !== outcome);
  return [
    ...rule('C5: one reading at a time', readings.filter(({ status }) => status === 'open').length <= 1),
    ...rule(
      'C4: a choice that departs has a reason',
      departing.every(({ reason = '' }) => !isBlank(reason)),
    ),
    ...rule(
      'C4: a choice that departs shows it',
      choices.every((one) => one.departs === departing.includes(one)),
    ),
    ...rule('C4: the choice is the last one', choice === choices.at(-1)),
    ...rule('T3: the ownership is the last one', ownership === ownerships.at(-1)),
    ...rule('T3: ownership is what the form allows', ownership?.ownership === allowed),
    ...rule(
      'T3: owners are on a side that the form allows',
      ownership?.owners.every(({ side }) => allowed && owningSides(allowed).includes(side)) ?? true,
    ),
  ];
}

function brokenByReading({ explorations }: World, reading: Reading): string[] {
  const reasons = [...reading.agreed, ...reading.given].map(({ reason }) => reason);
  const answered = rule('C3: every answer has a reason', !reasons.some(isBlank));
  if (reading.status !== 'completed') return answered;
  const { at } = readCompass(utrechtCompass, agreedAnswers(reading));
  const explored = [...explorations.values()].some(
    ({ phaseIssueId, status }) => phaseIssueId === reading.phaseIssueId && status === 'completed',
  );
  return [
    ...answered,
    ...rule('C8: the outcome is what the answers lead to', 'form' in at && at.form === reading.outcome),
    ...rule('C6: it was explored', explored),
  ];
}
