// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { endSession, type IdentityContext, openSession } from '../shared/identity/index.ts';
import { newId } from '../shared/ids/index.ts';
import { started } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../testing/a-municipality.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { graphqlPart } from './graphql-part.ts';

let db: FreshDatabase;
let town: AMunicipality;
let signIn: IdentityContext;
let app: FastifyInstance;
let session: Awaited<ReturnType<typeof openSession>>;
const faults: unknown[] = [];

beforeAll(async () => {
  db = await freshDatabase();
  town = await aMunicipality(db);
  const { database } = town;
  signIn = {
    ...{ database, now: () => new Date().toISOString() },
    settings: {
      ...{ mode: 'demonstration', publicUrl: 'http://localhost', clients: [] },
      ...{ sessionSeconds: 3600, idleSeconds: 3600, requestsPerMinute: 1000 },
    },
  };
  const feed = (await town.as(null)).feed;
  app = fastify();
  const part = await graphqlPart({
    ...{ database, feed, signIn, introspection: false, isSameOrigin: () => true },
    logFault: (_id, error) => faults.push(error),
  });
  part(app);
});
beforeEach(async () => {
  await taken('staff');
  session = await openSession(signIn, town.accounts.stakeholder, 'token');
});
afterAll(async () => {
  await app.close();
  await db.close();
});

async function ask(query: string, variables: object = {}) {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql/utrecht',
    headers: { authorization: `Bearer ${session.secret}` },
    payload: { query, variables },
  });
  return response.json();
}
const given = (role: string) =>
  town.inside((tx) =>
    tx.execute(
      `INSERT INTO role_grant (tenant_id, id, person_id, role, granted_at) VALUES ($1, $2, $3, $4, now())`,
      [town.tenant.id, newId(), town.person.stakeholder, role],
    ),
  );
const taken = (role: string) =>
  town.inside((tx) =>
    tx.execute(
      'UPDATE role_grant SET ended_at = now() WHERE person_id = $1 AND role = $2 AND ended_at IS NULL',
      [town.person.stakeholder, role],
    ),
  );
const WHO = '{ viewer { id tenantRoles mayStartTrajectory } }';
const PEOPLE = '{ viewer { person { name } tenantRoles } municipality { name } }';
const START = `mutation ($input: StartTrajectoryInput!) { startTrajectory(input: $input) {
  __typename ... on TrajectoryStarted { trajectory { title } } } }`;
const start = (title: string) =>
  ask(START, {
    input: {
      ...{ ...started(town), idempotencyKey: newId(), title },
    },
  });
const titled = (title: string) =>
  town.inside((tx) => tx.query('SELECT 1 FROM trajectory WHERE title = $1', [title]));

describe('who asks is taken for whom it was the last time, and asked for all the same', () => {
  it('in one transaction with the reads, from the second request on', async () => {
    const first = await ask(PEOPLE);
    const opened = jest.spyOn(town.database.dataSource, 'createQueryRunner');
    expect(await ask(PEOPLE)).toEqual(first);
    expect(first.data.viewer.person.name).toBe('stakeholder');
    expect(opened).toHaveBeenCalledTimes(1);
    opened.mockRestore();
  });

  it.each([
    ['that reads nothing else', WHO],
    ['that reads', PEOPLE],
  ])(
    'a role given, taken and given again is in the very next answer of a document %s',
    async (_, document) => {
      const roles = async () => (await ask(document)).data.viewer.tenantRoles;
      expect(await roles()).toEqual([]);
      for (let i = 0; i < 2; i++) {
        await given('staff');
        expect(await roles()).toEqual(['staff']);
        await taken('staff');
        expect(await roles()).toEqual([]);
      }
    },
  );

  it('an act is done in the role given a moment ago', async () => {
    await ask(WHO);
    await given('staff');
    expect(await start('Met de nieuwe rol')).toMatchObject({
      data: { startTrajectory: { trajectory: { title: 'Met de nieuwe rol' } } },
    });
  });

  it('an act is not done in the role taken a moment ago, and nothing is written', async () => {
    await given('staff');
    await start('Met de oude rol');
    await taken('staff');
    const refused = await start('Zonder rol');
    expect(refused.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect([await titled('Met de oude rol'), await titled('Zonder rol')]).toEqual([[expect.anything()], []]);
  });

  it('a session that ended a moment ago is nobody’s', async () => {
    expect((await ask(WHO)).data.viewer.id).toBe(town.person.stakeholder);
    await endSession(signIn, session.sessionId);
    expect(await ask(WHO)).toEqual({ data: { viewer: null } });
    expect((await start('Zonder sessie')).errors).toMatchObject([{ extensions: { code: 'NOT_SIGNED_IN' } }]);
  });

  it('a session that is used lives on', async () => {
    await ask(PEOPLE);
    const seen = () =>
      town.inside(async (tx) => {
        const [row] = await tx.query<{ at: string }>('SELECT last_seen_at AS at FROM session WHERE id = $1', [
          session.sessionId,
        ]);
        return Date.parse(row?.at ?? '');
      });
    await town.inside((tx) =>
      tx.execute(`UPDATE session SET last_seen_at = now() - interval '20 minutes' WHERE id = $1`, [
        session.sessionId,
      ]),
    );
    const before = await seen();
    await ask(PEOPLE);
    expect(await seen()).toBeGreaterThan(before + 60_000);
  });

  it('and none of it is a fault', () => expect(faults).toEqual([]));
});
