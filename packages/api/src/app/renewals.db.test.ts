// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { endSession, identifyStill, type NewSession, openSession } from '../shared/identity/index.ts';
import {
  aPerson,
  type FreshDatabase,
  freshDatabase,
  type SignInServer,
  signInServer,
  type TestTenant,
} from '../testing/index.ts';
import { type Renewals, renewalsOf } from './renewals.ts';

let db: FreshDatabase;
let here: TestTenant;
let there: TestTenant;
let ctx: SignInServer;
let sessions: NewSession[];
let renewals: Renewals;

beforeAll(async () => {
  db = await freshDatabase();
  [here, there] = [await db.createTenant('utrecht'), await db.createTenant('zwolle')];
  ctx = await signInServer(db);
  sessions = [];
  for (let i = 0; i < 12; i++) {
    const { accountId } = await aPerson(db, here, { name: `Volger ${i}`, subject: `volger-${i}` });
    sessions.push(await openSession(ctx, accountId, 'token'));
  }
  renewals = renewalsOf(ctx.database, (requests) => identifyStill(ctx, requests));
});
afterAll(async () => {
  await ctx.close();
  await db.close();
});

const asking = (session: NewSession | null, tenant: TestTenant | null = here) => ({
  request: { headers: session ? { authorization: `Bearer ${session.secret}` } : {} } as IncomingMessage,
  tenantId: tenant?.id ?? null,
});

describe('who follow something are asked for anew', () => {
  it('all at once by two statements, each by their own session and in their own municipality', async () => {
    const queries = jest.spyOn(ctx.database.dataSource, 'createQueryRunner');
    const [first, second] = sessions as [NewSession, NewSession];
    const asked = [
      ...sessions.map((each) => asking(each)),
      asking(null),
      asking(first, there),
      asking(second, null),
    ];
    const viewers = await Promise.all(asked.map((each) => renewals.load(each)));
    // One for the sessions, one for each municipality.
    expect(queries).toHaveBeenCalledTimes(3);
    queries.mockRestore();
    const here_ = viewers.slice(0, sessions.length);
    expect(new Set(here_.map(({ personId }) => personId)).size).toBe(sessions.length);
    expect(
      here_.every(({ personId, actor, signedIn }) => signedIn && actor.personId === personId && personId),
    ).toBe(true);
    expect(viewers.slice(sessions.length).map(({ signedIn, personId }) => [signedIn, personId])).toEqual([
      ...[
        [false, null],
        [true, null],
        [true, null],
      ],
    ]);
  });

  it('and are nobody once their session ended, whatever was known of them a moment ago', async () => {
    const [ended, stays] = sessions as [NewSession, NewSession];
    expect((await renewals.load(asking(ended))).signedIn).toBe(true);
    await endSession(ctx, ended.sessionId);
    const [gone, there_] = await Promise.all([renewals.load(asking(ended)), renewals.load(asking(stays))]);
    expect([gone.signedIn, gone.personId, there_.signedIn]).toEqual([false, null, true]);
  });

  it('and are what their roles are now', async () => {
    const [, , somebody] = sessions as [NewSession, NewSession, NewSession];
    const before = await renewals.load(asking(somebody));
    expect(before.actor.tenantRoles).toEqual([]);
    await db.asApp(here, (client) =>
      client.query(
        `INSERT INTO role_grant (tenant_id, id, person_id, role, granted_at) VALUES ($1, gen_random_uuid(), $2, 'staff', now())`,
        [here.id, before.personId],
      ),
    );
    expect((await renewals.load(asking(somebody))).actor.tenantRoles).toEqual(['staff']);
  });
});
