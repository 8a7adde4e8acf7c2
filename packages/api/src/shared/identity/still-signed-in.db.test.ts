// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aPerson,
  type FreshDatabase,
  freshDatabase,
  type SignInServer,
  signInServer,
} from '../../testing/index.ts';
import {
  cookie,
  endSession,
  findSession,
  type Identity,
  identifyStill,
  newSecret,
  openSession,
} from './index.ts';

let db: FreshDatabase;
let ctx: SignInServer;
let accountId: string;
let session: Identity & { secret: string };

beforeAll(async () => {
  db = await freshDatabase();
  const utrecht = await db.createTenant('utrecht');
  ({ accountId } = await aPerson(db, utrecht, { name: 'Noor', subject: 'noor' }));
  ctx = await signInServer(db);
});
beforeEach(async () => {
  session = await openSession(ctx, accountId, 'cookie');
});
afterAll(async () => {
  await ctx.close();
  await db.close();
});

const asking = (secret: string) => ({
  headers: { cookie: cookie('session', secret, ctx.settings.publicUrl, 60) },
});
/** What came by that secret is told, asked for among others. */
const stillSignedIn = async (secret = session.secret) => {
  const [public_, identity] = await identifyStill(ctx, [
    { headers: {} },
    asking(secret),
    asking(newSecret()),
  ]);
  expect(public_).toBeNull();
  return identity;
};

describe('a long-lived connection asks again whether its session still is', () => {
  it('while it lives', async () => {
    expect(await stillSignedIn()).toMatchObject({ accountId, sessionId: session.sessionId });
  });

  it('no longer after sign-out', async () => {
    await endSession(ctx, session.sessionId);
    expect(await stillSignedIn()).toBeNull();
  });

  it('no longer after the idle time: asking does not keep it alive', async () => {
    ctx.wait(7000);
    expect(await stillSignedIn()).toMatchObject({ accountId, sessionId: session.sessionId });
    ctx.wait(300);
    expect(await stillSignedIn()).toBeNull();
  });

  it('each by their own: one that ended ends no other', async () => {
    const [other, token] = [
      await openSession(ctx, accountId, 'cookie'),
      await openSession(ctx, accountId, 'token'),
    ];
    await endSession(ctx, session.sessionId);
    const all = await identifyStill(ctx, [
      ...[asking(session.secret), asking(other.secret), asking(token.secret)],
      { headers: { authorization: `Bearer ${token.secret}` } },
      { headers: { authorization: `Bearer ${other.secret}`, cookie: asking(other.secret).headers.cookie } },
    ]);
    // A token is no cookie, nor the other way round.
    expect(all.map((identity) => identity?.sessionId ?? null)).toEqual([
      null,
      other.sessionId,
      null,
      token.sessionId,
      null,
    ]);
  });
});

describe('the table of sessions', () => {
  it('forgets a month after they expired, and not before', async () => {
    const count = () =>
      db.asApp(null, async (client) => {
        const { rows } = await client.query('SELECT count(*)::int AS n FROM session WHERE id = $1', [
          session.sessionId,
        ]);
        return rows[0].n;
      });
    ctx.wait(30 * 24 * 3600);
    await openSession(ctx, accountId, 'cookie');
    expect(await count()).toBe(1);
    ctx.wait(24 * 3600);
    await openSession(ctx, accountId, 'cookie');
    expect(await count()).toBe(0);
  });

  it('gives every session a secret of its own', async () => {
    const other = await openSession(ctx, accountId, 'cookie');
    expect(other.secret).not.toBe(session.secret);
    expect(await findSession(ctx, other.secret, 'cookie')).toEqual({
      accountId,
      sessionId: other.sessionId,
      kind: 'cookie',
    });
  });
});
