// SPDX-License-Identifier: EUPL-1.2
import {
  type Answer,
  type CompassDefinition,
  pathsOf,
  questionOf,
  utrechtCompass,
} from '@samenspel/domain/compass';
import { addParticipant } from '../compass/add-participant.ts';
import { agreeAnswer } from '../compass/agree-answer.ts';
import { completeReading } from '../compass/complete-reading.ts';
import { startReading } from '../compass/start-reading.ts';
import { newId } from '../shared/ids/index.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { chooseForm } from '../trajectory/choose-form.ts';
import { completeExploration } from '../trajectory/complete-exploration.ts';
import { planPhase } from '../trajectory/plan-phase.ts';
import { raiseIssue } from '../trajectory/raise-issue.ts';
import { saveExploration } from '../trajectory/save-exploration.ts';
import { startExploration } from '../trajectory/start-exploration.ts';
import { startTrajectory } from '../trajectory/start-trajectory.ts';
import type { AMunicipality, Who } from './a-municipality.ts';
import { done } from './done.ts';

const once = () => ({ idempotencyKey: newId() });

/** What an exploration says that says everything (C6). */
export const explored = {
  goal: 'Weten wat de buurt wil',
  bounds: 'Er is geld voor tien bomen',
  known: 'De straat is warm',
  unknown: 'Waar de bomen mogen staan',
  triedBefore: 'Een enquête in 2022',
  question: 'Waar komen de bomen?',
  groups: [{ name: 'Bewoners van de straat', part: 'Kiezen mee' }],
};

export const started = (m: AMunicipality) => ({
  title: 'Bomen in de straat',
  subject: 'Meer schaduw, minder stenen',
  startedAs: 'municipality' as const,
  policyField: 'groen',
  area: { cityWide: false, districts: [m.district], neighbourhoods: [] },
  unit: m.unit,
  lead: m.person.lea,
});

/** The acts of a journey, each by the use case of its name, by the lead unless told. */
export function aJourney(m: AMunicipality, by: Who = 'lea') {
  const as = () => m.as(by);
  const journey = {
    async start() {
      return (await done(startTrajectory(await as(), { ...once(), ...started(m) }))).trajectoryId;
    },
    async plan(trajectory: string, title = 'Ontwerp') {
      const planned = planPhase(await as(), { ...once(), trajectory, title, goal: 'Een plan' });
      return (await done(planned)).phaseId;
    },
    async raise(phase: string, question = 'Waar komen de bomen dan?') {
      return (await done(raiseIssue(await as(), { ...once(), phase, question }))).phaseIssueId;
    },
    async explore(phaseIssue: string) {
      const { explorationId: exploration } = await done(
        startExploration(await as(), { ...once(), phaseIssue }),
      );
      const saved = { exploration, expectedRevision: 0, ...explored };
      await done(saveExploration(await as(), { ...once(), ...saved }));
      await done(completeExploration(await as(), { ...once(), exploration, expectedRevision: 1 }));
      return exploration;
    },
    async startReading(phaseIssue: string) {
      return (await done(startReading(await as(), { ...once(), phaseIssue }))).readingId;
    },
    async seat(reading: string, name = 'Mevrouw Jansen') {
      await done(addParticipant(await as(), { ...once(), reading, side: 'residents', name }));
    },
    /** Answers every question on a path to this form. */
    async answer(reading: string, form: string, compass: CompassDefinition = utrechtCompass) {
      for (const step of stepsTo(form, compass)) await agree(await as(), reading, step, compass);
    },
    async read(phaseIssue: string, form: string, compass?: CompassDefinition) {
      const reading = await journey.startReading(phaseIssue);
      await journey.seat(reading);
      await journey.answer(reading, form, compass);
      await done(completeReading(await as(), { ...once(), reading }));
      return reading;
    },
    async choose(phaseIssue: string, reading: string, form: string, more: object = {}) {
      const roles = { municipalityRole: 'Beslist', residentsRole: 'Denken mee' };
      const nobody = { municipalOwners: [], residentOwners: [], residentOwnerNames: [] };
      const choice = { phaseIssue, reading, form, supportingForms: [], ...roles, ...nobody, ...more };
      return done(chooseForm(await as(), { ...once(), ...choice }));
    },
  };
  return journey;
}

type Step = { question: string; answer: Answer };

/** The steps of the shortest path to a form. */
export function stepsTo(form: string, compass: CompassDefinition): Step[] {
  const paths = pathsOf(compass).filter((path) => path.form === form);
  const [shortest] = paths.sort((a, b) => a.steps.length - b.steps.length);
  if (!shortest) throw new Error(`No path leads to ${form}`);
  return shortest.steps;
}

/** The table agrees: every part the same way. */
export function agree(ctx: RequestContext, reading: string, step: Step, compass = utrechtCompass) {
  const { parts } = questionOf(compass, step.question);
  const codes = parts.length === 0 ? [''] : parts.map(({ code }) => code);
  const answers = codes.map((part) => {
    return { part, answer: step.answer, reason: `Omdat ${step.question}`, expectedRevision: 0 };
  });
  return done(agreeAnswer(ctx, { ...once(), reading, question: step.question, answers }));
}
