// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identify } from '../../shared/identity/index.ts';
import {
  aPerson,
  type FreshDatabase,
  freshDatabase,
  type SignInServer,
  signInServer,
} from '../../testing/index.ts';
import { issueToken } from './issue-token.ts';

let db: FreshDatabase;
let server: SignInServer;
let accountId: string;

beforeAll(async () => {
  db = await freshDatabase();
  const utrecht = await db.createTenant('utrecht');
  const zwolle = await db.createTenant('zwolle');
  ({ accountId } = await aPerson(db, utrecht, { name: 'Noor de Wit', subject: 'noor', roles: ['staff'] }));
  await aPerson(db, zwolle, { name: 'N. de Wit', subject: 'noor' });
  await aPerson(db, utrecht, { name: 'Echt Iemand', subject: 'echt', issuer: 'https://login.example' });
  server = await signInServer(db);
});
afterAll(async () => {
  await server.close();
  await db.close();
});

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe('an access token for a demonstration person', () => {
  it('makes a request theirs, in every municipality that knows them', async () => {
    const { token, who } = await issueToken(server, 'noor');
    expect(who).toEqual(['Noor de Wit, utrecht (Staff)', 'N. de Wit, zwolle (No role yet)']);
    const answer = await fetch(`${server.url}/whoami`, bearer(token));
    expect(await answer.json()).toEqual({
      who: { accountId, sessionId: expect.any(String), kind: 'token' },
    });
  });

  it('is refused in production, whose server would not take it either', async () => {
    const { token } = await issueToken(server, 'noor');
    const production = { ...server, settings: { ...server.settings, mode: 'production' as const } };
    await expect(issueToken(production, 'noor')).rejects.toThrow('for demonstrations only');
    expect(await identify(server, bearer(token))).not.toBeNull();
    expect(await identify(production, bearer(token))).toBeNull();
  });

  it.each(['echt', 'Noor', 'nobody', ''])(
    'is not given for "%s"; the known persons are named',
    async (subject) => {
      await expect(issueToken(server, subject)).rejects.toThrow(/ {2}noor {2}Noor de Wit, utrecht \(Staff\)/);
    },
  );

  it('is no session cookie, and a session cookie is no token', async () => {
    const { token } = await issueToken(server, 'noor');
    expect(await identify(server, { headers: { cookie: `samenspel_session=${token}` } })).toBeNull();
  });

  it.each([
    ['another scheme', (token: string) => `Basic ${token}`],
    ['a changed token', (token: string) => `Bearer ${token.slice(0, 42)}`],
    ['two tokens', (token: string) => `Bearer ${token}, Bearer ${token}`],
    ['none', () => 'Bearer'],
  ])('does not work as %s, and then no cookie does either', async (_what, authorization) => {
    const { token } = await issueToken(server, 'noor');
    const request = { headers: { authorization: authorization(token) } };
    expect(await identify(server, request)).toBeNull();
  });

  it('expires', async () => {
    const { token } = await issueToken(server, 'noor');
    server.wait(13 * 3600);
    expect(await identify(server, bearer(token))).toBeNull();
  });
});
