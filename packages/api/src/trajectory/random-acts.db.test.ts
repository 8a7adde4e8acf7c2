// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { utrechtCompass } from '@samenspel/domain/compass';
import fc from 'fast-check';
import { recountTallies } from '../advice/figures/recount-tallies.ts';
import { abandonReading } from '../compass/abandon-reading.ts';
import { addParticipant } from '../compass/add-participant.ts';
import { completeReading } from '../compass/complete-reading.ts';
import { startReading } from '../compass/start-reading.ts';
import { verifyChain } from '../shared/events/index.ts';
import { newId } from '../shared/ids/index.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { aJourney, explored } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../testing/a-municipality.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { refoldAll } from '../testing/refold.ts';
import { chooseForm } from './choose-form.ts';
import { closePhase } from './close-phase.ts';
import { completeExploration } from './complete-exploration.ts';
import { fulfilObligation } from './fulfil-obligation.ts';
import { planPhase } from './plan-phase.ts';
import { putIssueInPhase } from './put-issue-in-phase.ts';
import { raiseIssue } from './raise-issue.ts';
import { recordOwnership } from './record-ownership.ts';
import { saveExploration } from './save-exploration.ts';
import { startExploration } from './start-exploration.ts';
import { startPhase } from './start-phase.ts';
import { loadTrajectory } from './trajectory.loaders.ts';
import type { TrajectoryView } from './trajectory.view.ts';

let db: FreshDatabase;
let m: AMunicipality;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
});
afterAll(() => db.close());

type Settling = Promise<{ ok: boolean }>;
type RandomAct = (ctx: RequestContext, view: TrajectoryView, n: number) => Settling | undefined;

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const phaseIssuesOf = (view: TrajectoryView) => view.phases.flatMap(({ phaseIssues }) => phaseIssues);
const explorationOf = (view: TrajectoryView, n: number) =>
  pick(
    phaseIssuesOf(view).flatMap(({ explorations }) => explorations),
    n,
  );
const readingOf = (view: TrajectoryView, n: number) =>
  pick(
    phaseIssuesOf(view).flatMap(({ readings }) => readings),
    n,
  );
const forms = utrechtCompass.forms.map(({ code }) => code);

/** Something somebody may try at any moment, whether it is its time or not. */
const acts: Record<string, RandomAct> = {
  planPhase: (ctx, { id: trajectory }) =>
    planPhase(ctx, { ...once(), trajectory, title: 'Fase', goal: 'Doel' }),
  raiseIssue: (ctx, view, n) => {
    const phase = pick(view.phases, n);
    return phase && view.issues.length < 3
      ? raiseIssue(ctx, { ...once(), phase: phase.id, question: `Vraag ${n}` })
      : undefined;
  },
  putIssueInPhase: (ctx, view, n) => {
    const [issue, phase] = [pick(view.issues, n), pick(view.phases, n + 1)];
    return issue && phase && putIssueInPhase(ctx, { ...once(), issue: issue.id, phase: phase.id });
  },
  startPhase: (ctx, view, n) => {
    const phase = pick(view.phases, n);
    return phase && startPhase(ctx, { ...once(), phase: phase.id });
  },
  closePhase: (ctx, view, n) => {
    const phase = pick(view.phases, n);
    return phase && closePhase(ctx, { ...once(), phase: phase.id });
  },
  startExploration: (ctx, view, n) => {
    const phaseIssue = pick(phaseIssuesOf(view), n);
    return phaseIssue && startExploration(ctx, { ...once(), phaseIssue: phaseIssue.id });
  },
  saveExploration: (ctx, view, n) => {
    const found = explorationOf(view, n);
    const content = {
      ...explored,
      question: `Hoe dan ${n % 3}?`,
      groups: n % 4 === 0 ? [] : explored.groups,
    };
    const saved = {
      exploration: found?.id ?? '',
      expectedRevision: n % 7 === 0 ? 0 : (found?.revision ?? 0),
    };
    return found && saveExploration(ctx, { ...once(), ...saved, ...content });
  },
  completeExploration: (ctx, view, n) => {
    const found = explorationOf(view, n);
    const expectedRevision = found?.revision ?? 0;
    return found && completeExploration(ctx, { ...once(), exploration: found.id, expectedRevision });
  },
  startReading: (ctx, view, n) => {
    const phaseIssue = pick(phaseIssuesOf(view), n);
    return phaseIssue && startReading(ctx, { ...once(), phaseIssue: phaseIssue.id });
  },
  seat: (ctx, view, n) => {
    const reading = readingOf(view, n);
    const who = n % 2 ? { party: m.organisation } : { name: 'Iemand' };
    return reading && addParticipant(ctx, { ...once(), reading: reading.id, side: 'residents', ...who });
  },
  answer: (_, view, n) => {
    const reading = readingOf(view, n);
    const answered = reading && aJourney(m).answer(reading.id, pick(forms, n) ?? '');
    return answered?.then(
      () => ({ ok: true }),
      () => ({ ok: false }),
    );
  },
  completeReading: (ctx, view, n) => {
    const reading = readingOf(view, n);
    const withoutResidentsReason = n % 2 ? 'Er kwam niemand' : null;
    return reading && completeReading(ctx, { ...once(), reading: reading.id, withoutResidentsReason });
  },
  abandonReading: (ctx, view, n) => {
    const reading = readingOf(view, n);
    return reading && n % 5 === 0
      ? abandonReading(ctx, { ...once(), reading: reading.id, reason: 'Te laat' })
      : undefined;
  },
  chooseForm: (ctx, view, n) => {
    const reading = readingOf(view, n);
    const form = n % 3 ? (reading?.outcomeCode ?? 'peilen') : (pick(forms, n) ?? '');
    const roles = { municipalityRole: 'Beslist', residentsRole: 'Denken mee' };
    const owners = {
      municipalOwners: [],
      residentOwners: [],
      residentOwnerNames: n % 4 === 1 ? ['Jan'] : [],
    };
    const choice = { form, supportingForms: [], reason: n % 2 ? 'Past beter' : null, ...roles, ...owners };
    return (
      reading &&
      chooseForm(ctx, { ...once(), phaseIssue: reading.phaseIssue.id, reading: reading.id, ...choice })
    );
  },
  recordOwnership: (ctx, view, n) => {
    const phaseIssue = pick(phaseIssuesOf(view), n);
    const kind = n % 3 ? phaseIssue?.ownerships.at(-1)?.ownership : 'shared';
    const owners = {
      municipalOwners: kind === 'residents' ? [] : [m.unit],
      residentOwners: kind === 'municipality' ? [] : [m.organisation],
    };
    const recorded = { ...owners, residentOwnerNames: [], reason: 'Zo is het afgesproken' };
    return phaseIssue && recordOwnership(ctx, { ...once(), phaseIssue: phaseIssue.id, ...recorded });
  },
  fulfilObligation: (ctx, view, n) => {
    const phaseIssue = pick(phaseIssuesOf(view), n);
    const obligation = pick(phaseIssue?.choices.at(-1)?.obliges ?? [], n)?.code ?? '';
    const both = { acceptedByMunicipality: m.unit, acceptedByResidents: m.organisation };
    const met = { obligation, account: `Zo ging het ${n}`, ...both };
    return phaseIssue && fulfilObligation(ctx, { ...once(), phaseIssue: phaseIssue.id, ...met });
  },
};

describe('whatever people try, in whatever order', () => {
  it('is done or refused, never a fault; the rows stay what the history tells and its chain holds', async () => {
    const tried = new Map<string, Set<boolean>>(Object.keys(acts).map((name) => [name, new Set()]));
    const attempt = fc.record({ name: fc.constantFrom(...Object.keys(acts)), n: fc.nat(1000) });
    const many = fc.array(attempt, { minLength: 60, maxLength: 100, size: 'max' });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...forms), many, async (start, attempts) => {
        const journey = aJourney(m);
        const trajectory = await journey.start();
        // Something to try on, so that the run comes past the first steps.
        const phaseIssue = await journey.raise(await journey.plan(trajectory));
        await journey.explore(phaseIssue);
        await journey.choose(phaseIssue, await journey.read(phaseIssue, start), start);
        for (const { name, n } of attempts) {
          const view = await loadTrajectory(await m.as('lea'), trajectory);
          const settled = await acts[name]?.(await m.as('lea'), view, n);
          if (settled) tried.get(name)?.add(settled.ok);
        }
        const { folded, rows } = await m.inside(refoldAll);
        expect(rows).toEqual(folded);
      }),
      { numRuns: 6, seed: 20_240_611, endOnFailure: true },
    );
    expect(await m.inside(verifyChain)).toMatchObject({ faults: [] });
    expect(await m.inside(recountTallies)).toEqual([]);
    // A run that never gets anywhere proves nothing.
    expect([...tried].filter(([, outcomes]) => !outcomes.has(true)).map(([name]) => name)).toEqual([]);
  }, 120_000);
});
