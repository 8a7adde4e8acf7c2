// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { type GraphQLNamedType, getNamedType } from 'graphql';
import { adviceParts } from '../advice/advice.parts.ts';
import { abandonReading } from '../compass/abandon-reading.ts';
import { newId } from '../shared/ids/index.ts';
import { aJourney } from '../testing/a-journey.ts';
import type { AMunicipality } from '../testing/a-municipality.ts';
import { done } from '../testing/done.ts';
import { withAdviceHistories } from '../testing/guard/advice-histories.ts';
import {
  argumentsOf,
  clientSchema,
  documentOf,
  rootFields,
  selectionOf,
} from '../testing/guard/documents.ts';
import { drawFrom } from '../testing/guard/draw.ts';
import { seed, times } from '../testing/guard/effort.ts';
import { type GuardedServer, guardedServer } from '../testing/guard/guarded-server.ts';
import { type IdsByTable, idsOf, tenantTables } from '../testing/guard/ids.ts';
import { sourceOf } from '../testing/guard/source.ts';
import { isFault } from '../testing/guard/what-leaks.ts';
import { aPlace, type Place } from '../testing/guard/world.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { fulfilObligation } from '../trajectory/fulfil-obligation.ts';
import { historyParts } from '../trajectory/history.store.ts';
import { putIssueInPhase } from '../trajectory/put-issue-in-phase.ts';
import { startExploration } from '../trajectory/start-exploration.ts';
import { loadTrajectory } from '../trajectory/trajectory.loaders.ts';
import { trajectoryParts } from '../trajectory/trajectory.parts.ts';

const once = () => ({ idempotencyKey: newId() });

let db: FreshDatabase;
let server: GuardedServer;
let here: Place;
let ids: IdsByTable;
/** Of who works in another municipality. */
let elsewhere: string;

beforeAll(async () => {
  db = await freshDatabase();
  server = await guardedServer(db);
  here = await aPlace(db, server, 'gemeente1');
  const trajectory = await withHistories(here.m);
  const [platform] = await here.m.inside((tx) =>
    tx.query<{ id: string }>('SELECT id FROM wijkplatform ORDER BY id'),
  );
  await withAdviceHistories(here.m, platform?.id ?? '', trajectory);
  const account = newId();
  await db.asSuperuser((client) =>
    client.query(
      `INSERT INTO account (id, issuer, subject, created_at) VALUES ($1, 'test', 'elders', '2026-01-01')`,
      [account],
    ),
  );
  elsewhere = await server.cookieOf(account);
  ids = await idsOf(db, await tenantTables(db), here.tenantId);
}, 120_000);
afterAll(async () => {
  await server.close();
  await db.close();
});

/** A trajectory of which every history is longer than one, so that the latest is not all. */
async function withHistories(m: AMunicipality): Promise<string> {
  const journey = aJourney(m);
  const trajectory = await journey.start();
  const first = await journey.raise(await journey.plan(trajectory));
  await journey.raise(await journey.plan(trajectory, 'Uitvoering'), 'Wie geeft ze water?');
  await journey.explore(first);
  await journey.explore(first);
  const form = 'burgerparticipatie';
  const reading = await journey.read(first, form);
  await journey.choose(first, reading, form, { supportingForms: ['peilen'], municipalOwners: [m.unit] });
  await journey.choose(first, await journey.read(first, form), form, { municipalOwners: [m.person.omar] });
  const { phases } = await loadTrajectory(await m.as('lea'), trajectory);
  const { code } = phases[0]?.phaseIssues[0]?.choice?.obliges[0] ?? { code: '' };
  for (const account of ['Zo is het gedaan', 'En zo daarna'])
    await done(
      fulfilObligation(await m.as('lea'), { ...once(), phaseIssue: first, obligation: code, account }),
    );
  // The latest reading does not count, and the latest exploration is the team's alone.
  const left = await journey.startReading(first);
  await done(abandonReading(await m.as('lea'), { ...once(), reading: left, reason: 'Niemand kwam' }));
  await done(startExploration(await m.as('lea'), { ...once(), phaseIssue: first }));
  const [, later] = phases;
  const again = { issue: phases[0]?.phaseIssues[0]?.issueId ?? '', phase: later?.id ?? '' };
  await done(putIssueInPhase(await m.as('lea'), { ...once(), ...again }));
  return trajectory;
}

const people = [undefined, 'lea', 'omar', 'buurvrouw', 'controleur', 'coordinator', 'elsewhere'] as const;
const roots = rootFields('Query');
// Where chance alone would seldom come: the ways to an issue in a phase, and what stands below one.
const ways = [
  ['trajectory', 'issues { current', 'PhaseIssue'],
  ['trajectory', 'issues { phaseIssues', 'PhaseIssue'],
  ['trajectory', 'phases { id phaseIssues', 'PhaseIssue'],
  ['trajectory', 'currentPhases', 'Phase'],
  ['trajectory', 'issues { current { reading', 'CompassReading'],
  ['trajectory', 'issues { current { choice', 'FormChoice'],
  ['trajectory', 'phases { phaseIssues { choices', 'FormChoice'],
  ['trajectory', 'phases { phaseIssues { readings', 'CompassReading'],
  ['advice', 'trajectory', 'Trajectory'],
  ['advice', 'phase', 'Phase'],
  ['trajectory', 'advices', 'Advice'],
  ['trajectory', 'advices { number current', 'AdviceVersion'],
  ['advice', 'current { points', 'AdvicePoint'],
  ['advice', 'versions { no points', 'AdvicePoint'],
  ['advice', 'responses', 'Response'],
  ['advice', 'commitments', 'Commitment'],
  ['advice', 'contests', 'Contest'],
  ['advice', 'clock', 'Clock'],
  ['trajectory', 'history { entries', 'HistoryEntry'],
  ['advice', 'history { entries', 'HistoryEntry'],
] as const;

/** A document that the schema allows; the same chance gives the same. */
function aDocument(chance: number) {
  const draw = drawFrom(chance);
  const source = sourceOf(draw, (table) => draw.one(ids.get(table) ?? [newId()]), here.mark, 0);
  const below = (type: string, depth: number) =>
    selectionOf(clientSchema.getType(type) as GraphQLNamedType, depth, source);
  const [root, way, type] = draw.one(ways);
  const number = `2026-00${1 + draw.upTo(root === 'advice' ? 8 : 4)}`;
  if (draw.chance(0.7)) {
    const open = `{ ${root}(number: "${number}") { ${way} `;
    return { query: `${open}${below(type, draw.upTo(3))}${' }'.repeat(open.split('{').length - 1)}` };
  }
  const field = draw.one(roots);
  const given = argumentsOf(field, source);
  const selection = below(String(getNamedType(field.type)), 1 + draw.upTo(4));
  return documentOf('query', field, { ...given, ...('number' in given && { number }) }, selection);
}

/** Reads whole documents, whatever is selected. */
function wholly<T>(work: () => Promise<T>): Promise<T> {
  const whole = [trajectoryParts, adviceParts, historyParts].map((parts) =>
    jest.spyOn(parts, 'asked').mockImplementation(() => parts.all),
  );
  return work().finally(() => {
    for (const each of whole) each.mockRestore();
  });
}

describe('documents by parts', () => {
  it('answer every selection as the whole documents do, to whoever asks', async () => {
    let told = 0;
    const property = fc.asyncProperty(fc.nat(), fc.constantFrom(...people), async (chance, who) => {
      const cookie = who === 'elsewhere' ? elsewhere : who && here.cookies[who];
      const question = { at: here.slug, cookie, ...aDocument(chance) };
      const byParts = await server.ask(question);
      const whole = await wholly(() => server.ask(question));
      expect({ ...question, faults: isFault(byParts) }).toEqual({ ...question, faults: false });
      expect({ ...question, answer: byParts.data }).toEqual({ ...question, answer: whole.data });
      if (byParts.text.length > 100) told += 1;
    });
    const numRuns = times(200, 5_000);
    await fc.assert(property, { seed, numRuns });
    expect(told).toBeGreaterThan(numRuns / 4);
  }, 600_000);
});
