// SPDX-License-Identifier: EUPL-1.2
import { agreedAnswers, readCompass, utrechtCompass } from '../../compass/index.ts';
import { assertNever } from '../../kernel/index.ts';
import { type Ask, openObligations } from '../../trajectory/index.ts';
import type { Attempt } from './attempt.ts';
import { lastExploration, lastReading, type World } from './world.ts';

/**
 * The next thing to do for somebody who does what the policy asks; `yes` answers the question that is
 * asked then, and follows the compass; no departs from it, with a reason.
 */
export function whatToTry(world: World, ask: Ask, yes: boolean): Attempt {
  const { phases, phaseIssues } = world.trajectory;
  const phaseIssueId = ask.phaseIssueId ?? '';
  const onPhase = { a: phases.findIndex(({ id }) => id === ask.phaseId), b: 0, text: 'It fits', yes: true };
  const onIssue = { ...onPhase, a: phaseIssues.findIndex(({ id }) => id === phaseIssueId) };
  switch (ask.code) {
    case 'RAISE_ISSUE':
      return { ...onPhase, act: 'raiseIssue' };
    case 'START_PHASE':
      return { ...onPhase, act: 'startPhase' };
    case 'CLOSE_PHASE':
    // No advice is open in this world.
    case 'AWAIT_ANSWER':
      return { ...onPhase, act: 'closePhase' };
    case 'EXPLORE': {
      const exploration = lastExploration(world, phaseIssueId);
      if (exploration?.status !== 'draft') return { ...onIssue, act: 'startExploration' };
      return { ...onIssue, act: exploration.content.goal.trim() ? 'completeExploration' : 'saveExploration' };
    }
    case 'READ_COMPASS':
    case 'READ_AGAIN':
      return { ...onIssue, act: 'startReading' };
    case 'COMPLETE_READING':
      return { ...onIssue, ...nextInReading(world, phaseIssueId, yes) };
    case 'CHOOSE_FORM':
      return { ...onIssue, act: 'chooseForm', b: 2, yes };
    case 'NAME_OWNERS': {
      const held = phaseIssues[onIssue.a]?.ownership?.ownership;
      return { ...onIssue, act: 'recordOwnership', b: held === 'shared' ? 0 : held === 'residents' ? 1 : 2 };
    }
    case 'FULFIL_OBLIGATION': {
      const issue = phaseIssues[onIssue.a];
      const b = issue ? openObligations(issue).findIndex(({ code }) => code === ask.obligation) : 0;
      return { ...onIssue, act: 'fulfilObligation', b };
    }
    default:
      return assertNever(ask.code);
  }
}

function nextInReading(world: World, phaseIssueId: string, yes: boolean): Pick<Attempt, 'act' | 'b' | 'yes'> {
  const reading = lastReading(world, phaseIssueId);
  const sits = (side: string) =>
    reading?.participants.some((p) => p.side === side && p.removedAt === undefined);
  if (!reading || !sits('municipality')) return { act: 'sitDown', b: 0, yes: true };
  const { at } = readCompass(utrechtCompass, agreedAnswers(reading));
  return 'question' in at ? { act: 'answer', b: 0, yes } : { act: 'completeReading', b: 0, yes: false };
}
