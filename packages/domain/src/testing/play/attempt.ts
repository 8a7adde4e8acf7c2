// SPDX-License-Identifier: EUPL-1.2
import { standardTrajectoryRoles } from '../../access/index.ts';
import {
  abandonReading,
  addParticipant,
  agreeAnswer,
  agreedAnswers,
  completeReading,
  type Reading,
  readCompass,
  removeParticipant,
  startReading,
  utrechtCompass,
} from '../../compass/index.ts';
import { assertNever, type Instant, type Outcome } from '../../kernel/index.ts';
import {
  changePhase,
  chooseForm,
  closePhase,
  closeTrajectory,
  completeExploration,
  type EventOnTrajectory,
  endRole,
  fulfilObligation,
  giveRole,
  handOverLead,
  latestCompletedReading,
  openObligations,
  planPhase,
  putIssueInPhase,
  raiseIssue,
  readingPlace,
  recordOwnership,
  rewordIssue,
  saveExploration,
  startExploration,
  startPhase,
} from '../../trajectory/index.ts';
import { lastExploration, lastReading, type World } from './world.ts';

/** The acts that can be tried. */
export const attempts = [
  'planPhase',
  'changePhase',
  'raiseIssue',
  'putIssueInPhase',
  'rewordIssue',
  'startExploration',
  'saveExploration',
  'completeExploration',
  'startReading',
  'sitDown',
  'leave',
  'answer',
  'answerAnything',
  'completeReading',
  'abandonReading',
  'chooseForm',
  'recordOwnership',
  'fulfilObligation',
  'startPhase',
  'closePhase',
  'handOverLead',
  'giveRole',
  'endRole',
  'closeTrajectory',
] as const;

/** Something that somebody could try; the numbers pick what it is about. Much of it is refused. */
export interface Attempt {
  act: (typeof attempts)[number];
  /** Picks the phase, and the issue in a phase. */
  a: number;
  /** Picks the rest: issue, side, form, party. */
  b: number;
  text: string;
  yes: boolean;
}

const forms = utrechtCompass.forms.map((form) => form.code);
const parties = [
  { partyId: 'unit-1', side: 'municipality' },
  { partyId: 'neighbours', side: 'residents' },
] as const;

/** The item that a number picks, round and round. */
export function pick<Item>(items: readonly Item[], n: number): Item | undefined {
  return items[n % Math.max(1, items.length)];
}

/** Tries it; undefined when there is nothing to try it on. `id` is for whatever the act makes. */
export function tryIt(
  world: World,
  { act, a, b, text, yes }: Attempt,
  id: string,
  now: Instant,
): Outcome<EventOnTrajectory> | undefined {
  const { trajectory } = world;
  const phaseId = pick(trajectory.phases, a)?.id ?? 'none';
  const issueId = pick(trajectory.issues, b)?.id ?? 'none';
  const phaseIssue = pick(trajectory.phaseIssues, a);
  const phaseIssueId = phaseIssue?.id ?? 'none';
  const exploration = lastExploration(world, phaseIssueId);
  const reading = lastReading(world, phaseIssueId);
  const place = readingPlace(trajectory, phaseIssueId);
  const owners = b % 3 === 0 ? [...parties] : parties.slice(b % 2, 1 + (b % 2));

  switch (act) {
    case 'planPhase':
      return planPhase(trajectory, { phaseId: id, title: text, goal: 'goal', startsOn: '2026-05-01' });
    case 'changePhase':
      return changePhase(trajectory, { phaseId, title: text, goal: 'goal' });
    case 'raiseIssue':
      return raiseIssue(trajectory, { issueId: id, phaseIssueId: `in-${id}`, phaseId, question: text });
    case 'putIssueInPhase':
      return putIssueInPhase(trajectory, { issueId, phaseIssueId: `in-${id}`, phaseId });
    case 'rewordIssue':
      return rewordIssue(trajectory, { issueId, question: text });
    case 'startExploration':
      return startExploration(trajectory, { explorationId: id, phaseIssueId }, now);
    case 'saveExploration': {
      const groups = [{ name: 'neighbours', part: 'live there' }];
      const content = {
        goal: text,
        bounds: 'b',
        known: 'k',
        unknown: 'u',
        triedBefore: 't',
        question: `${text}?`,
        groups,
      };
      return (
        exploration &&
        saveExploration(exploration, { content, expectedRevision: yes ? exploration.revision : b })
      );
    }
    case 'completeExploration':
      return exploration && completeExploration(trajectory, exploration, {}, now);
    case 'startReading': {
      const status = yes || b % 3 ? 'published' : 'draft';
      return place && startReading(place, { id: 'v1', status }, { readingId: id, guideId: 'guide' }, now);
    }
    case 'sitDown': {
      const side = yes ? 'municipality' : 'residents';
      return reading && addParticipant(reading, { participantId: id, partyId: `party-${b % 4}`, side });
    }
    case 'leave': {
      const participantId = reading && pick(reading.participants, b)?.id;
      return reading && removeParticipant(reading, { participantId: participantId ?? 'none' }, now);
    }
    case 'answer':
      return reading && answer(reading, undefined, text, yes);
    case 'answerAnything':
      return reading && answer(reading, pick(utrechtCompass.questions, b)?.code, text, yes);
    case 'completeReading': {
      const command = yes ? {} : { withoutResidentsReason: text };
      return reading && place && completeReading(reading, utrechtCompass, place, command, now);
    }
    case 'abandonReading':
      return reading && abandonReading(reading, { reason: text }, now);
    case 'chooseForm': {
      const latest = phaseIssue && latestCompletedReading(phaseIssue);
      const command = {
        choiceId: id,
        phaseIssueId,
        readingId: latest?.id ?? 'none',
        form: (yes ? latest?.outcome : pick(forms, b)) ?? 'none',
        supportingForms: b % 5 === 0 ? ['peilen'] : [],
        municipalityRole: 'helps',
        residentsRole: 'decide',
        reason: text,
        ...(b % 2 ? { owners } : {}),
      };
      return chooseForm(trajectory, command, utrechtCompass, now);
    }
    case 'recordOwnership': {
      const ownership =
        (yes ? phaseIssue?.ownership?.ownership : pick(['shared', 'residents'] as const, b)) ?? 'shared';
      return recordOwnership(trajectory, { phaseIssueId, ownership, owners, reason: text }, now);
    }
    case 'fulfilObligation': {
      const code = (phaseIssue && pick(openObligations(phaseIssue), b)?.code) ?? 'informed';
      const acceptedBy = yes ? { acceptedBy: { municipality: 'unit-1', residents: 'neighbours' } } : {};
      return fulfilObligation(trajectory, { phaseIssueId, code, account: text, ...acceptedBy }, now);
    }
    case 'startPhase':
      return startPhase(trajectory, { phaseId }, now);
    case 'closePhase':
      return closePhase(trajectory, { phaseId }, [], now);
    case 'handOverLead':
      return handOverLead(trajectory, { to: yes ? `person-${b}` : '' }, now);
    case 'giveRole': {
      const role = pick(standardTrajectoryRoles, b) ?? '';
      const command = { roleGrantId: id, partyId: `party-${a % 3}`, role, since: '2026-05-02' };
      return giveRole(trajectory, command, standardTrajectoryRoles);
    }
    case 'endRole': {
      const roleGrantId = pick(trajectory.roles, b)?.id ?? 'none';
      return endRole(trajectory, { roleGrantId, until: yes ? '2026-05-03' : '2026-05-01' });
    }
    case 'closeTrajectory':
      return closeTrajectory(trajectory, [], now);
    default:
      return assertNever(act);
  }
}

/** Answers this question, or else the part that the path is waiting for. */
function answer(reading: Reading, code: string | undefined, reason: string, yes: boolean) {
  const { at } = readCompass(utrechtCompass, agreedAnswers(reading));
  const question = code ?? ('question' in at ? at.question : utrechtCompass.start);
  const part = 'question' in at && at.question === question ? (at.missingParts[0] ?? '') : '';
  const standing = reading.agreed.find((one) => one.question === question && one.part === part);
  const expectedRevision = standing?.revision ?? 0;
  return agreeAnswer(reading, utrechtCompass, {
    question,
    part,
    answer: yes ? 'yes' : 'no',
    reason,
    expectedRevision,
  });
}
