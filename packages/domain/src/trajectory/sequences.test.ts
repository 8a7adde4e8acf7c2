// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refoldReading } from '../compass/index.ts';
import {
  type Attempt,
  attempts,
  aWorld,
  brokenRules,
  happen,
  isOfExploration,
  isOfReading,
  pick,
  tryIt,
  type World,
  whatToTry,
} from '../testing/index.ts';
import { asksOf, type EventOnTrajectory, refoldExploration, refoldTrajectory } from './index.ts';

const today = '2026-05-20';
const moment = (i: number) =>
  `${today}T${[10 + i / 3600, (i / 60) % 60, i % 60].map((n) => String(Math.floor(n)).padStart(2, '0')).join(':')}.000Z`;

/** The history, after a trip through the database, gives the state (section 10: rows are the truth, the history refolds). */
function expectRefold({ trajectory, explorations, readings, history }: World): void {
  const stored: EventOnTrajectory[] = JSON.parse(JSON.stringify(history));
  expect(refoldTrajectory(stored)).toEqual(trajectory);
  for (const [id, exploration] of explorations) {
    const own = stored.filter(isOfExploration).filter((happened) => happened.data.explorationId === id);
    expect(refoldExploration(own)).toEqual(exploration);
  }
  for (const [id, reading] of readings) {
    const own = stored.filter(isOfReading).filter((happened) => happened.data.readingId === id);
    expect(refoldReading(own)).toEqual(reading);
  }
}

/** One step: something at random, or what the policy asks. */
type Step = Attempt | { asked: number; yes: boolean };

function play(steps: Step[]): World {
  const world = aWorld();
  for (const [i, step] of steps.entries()) {
    const ask = 'asked' in step ? pick(asksOf(world.trajectory, [], today), step.asked) : undefined;
    const attempt = 'act' in step ? step : ask && whatToTry(world, ask, step.yes);
    const outcome = attempt && tryIt(world, attempt, `id-${i}`, moment(i));
    if (!outcome?.ok) continue;
    for (const happened of outcome.events) happen(world, happened);
    const broken = brokenRules(world);
    if (broken.length > 0) throw new Error(`After ${JSON.stringify(attempt)}: ${broken.join('; ')}`);
  }
  return world;
}

const anything: fc.Arbitrary<Attempt> = fc.record({
  act: fc.constantFrom(...attempts.filter((act) => act !== 'closeTrajectory')),
  a: fc.nat({ max: 3 }),
  b: fc.nat({ max: 20 }),
  text: fc.constantFrom('because', 'it fits', 'a third text', ' \u200b', ''),
  yes: fc.boolean(),
});
const asked = fc.record({ asked: fc.constantFrom(0, 0, 0, 1, 2), yes: fc.boolean() });
const rarely = fc.constant<Attempt>({ act: 'closeTrajectory', a: 0, b: 0, text: '', yes: true });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 400, arbitrary: asked },
  { weight: 150, arbitrary: anything },
  { weight: 1, arbitrary: rarely },
);
const first: Step = { act: 'planPhase', a: 0, b: 0, text: 'Design', yes: true };

describe('whatever people try, in whatever order', () => {
  const reached = { readings: 0, departing: 0, closed: 0 };

  it('the rules hold after every act (T1, T3, C3-C7), and the history refolds to the state', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 60, maxLength: 160, size: 'max' }), (steps) => {
        const world = play([first, ...steps]);
        expectRefold(world);
        const { phases, phaseIssues } = world.trajectory;
        const choices = phaseIssues.flatMap((issue) => issue.choices);
        if ([...world.readings.values()].some(({ status }) => status === 'completed')) reached.readings += 1;
        if (phases.some(({ status }) => status === 'closed')) reached.closed += 1;
        if (choices.some(({ departs }) => departs)) reached.departing += 1;
      }),
      { numRuns: 120, seed: 371 },
    );
  });

  it('and the sequences came far enough to mean something', () => {
    expect(Math.min(...Object.values(reached))).toBeGreaterThan(30);
  });
});

describe('whoever does what the policy asks, and nothing else', () => {
  it('is never stuck: every phase gets explored, read, chosen, started, fulfilled and closed', () => {
    const answers = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.nat({ max: 2 }), answers, (phases, more, yes) => {
        const raised: Step = { act: 'raiseIssue', a: 0, b: 0, text: 'One more', yes: true };
        const world = play([...Array<Step>(phases).fill(first), ...Array<Step>(more).fill(raised)]);
        for (let i = 0; i < 500; i += 1) {
          const [ask] = asksOf(world.trajectory, [], today);
          if (!ask) break;
          const outcome = tryIt(
            world,
            whatToTry(world, ask, yes[i % yes.length] ?? true),
            `asked-${i}`,
            moment(i),
          );
          expect([ask.code, outcome]).toMatchObject([ask.code, { ok: true }]);
          for (const happened of outcome?.ok ? outcome.events : []) happen(world, happened);
          expect(brokenRules(world)).toEqual([]);
        }
        expect(world.trajectory.phases.map(({ status }) => status)).toEqual(Array(phases).fill('closed'));
        expectRefold(world);
      }),
      { numRuns: 60, seed: 371 },
    );
  });
});
