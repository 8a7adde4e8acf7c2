// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../shared/ids/index.ts';
import {
  type Answer,
  aPerson,
  type Browser,
  type FreshDatabase,
  freshDatabase,
  newBrowser,
  type SignInServer,
  signInServer,
} from '../../testing/index.ts';

let db: FreshDatabase;
let server: SignInServer;
let accountId: string;

beforeAll(async () => {
  db = await freshDatabase();
  const utrecht = await db.createTenant('utrecht');
  const zwolle = await db.createTenant('zwolle');
  const noor = await aPerson(db, utrecht, {
    name: 'Noor <b>de Wit</b>',
    subject: 'noor',
    roles: ['staff', 'overseer'],
  });
  ({ accountId } = noor);
  await db.asApp(utrecht, async (client) => {
    const [platform, at, left] = [newId(), '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'];
    await client.query(`INSERT INTO party (tenant_id, id, kind, name) VALUES ($1, $2, 'wijkplatform', $3)`, [
      ...[utrecht.id, platform, 'Wijkplatform Zuid'],
    ]);
    await client.query(
      `INSERT INTO wijkplatform (tenant_id, id, code, about, registered_at) VALUES ($1, $2, 'zuid', '', $3)`,
      [utrecht.id, platform, at],
    );
    const member = `INSERT INTO wijkplatform_member (tenant_id, id, wijkplatform_id, person_id, role, since, ended_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`;
    const joined = (role: string, since: string, ended: string | null) =>
      client.query(member, [utrecht.id, newId(), platform, noor.personId, role, since, ended]);
    await joined('member', at, left);
    await joined('coordinator', left, null);
  });
  await aPerson(db, utrecht, { name: 'Echt Iemand', subject: 'echt', issuer: 'https://login.example' });
  await aPerson(db, zwolle, { name: 'Zwolse Zus', subject: 'zus', roles: ['administrator'] });
  server = await signInServer(db);
});
afterAll(async () => {
  await server.close();
  await db.close();
});

const openList = async (browser: Browser, path: string, municipality = 'utrecht'): Promise<Answer> =>
  browser.follow(
    await browser.get(`${server.url}/auth/${municipality}/sign-in?return=${encodeURIComponent(path)}`),
  );

const whoami = async (browser: Browser) => JSON.parse((await browser.get(`${server.url}/whoami`)).text).who;

describe('the demonstration provider', () => {
  it('lists the demonstration persons of the municipality with their roles, and nobody else', async () => {
    const page = await openList(newBrowser(), '/utrecht');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Wie wilt u zijn?');
    expect(page.text).toContain('Controlerende rol, Medewerker');
    expect(page.text).not.toContain('Echt Iemand');
    expect(page.text).not.toContain('Zwolse Zus');
  });

  it('says of which wijkplatforms somebody is a member, as long as it lasts (P1)', async () => {
    const page = await openList(newBrowser(), '/utrecht');
    expect(page.text).toContain('Controlerende rol, Medewerker, Coördinator van Wijkplatform Zuid');
    expect(page.text).not.toContain('Lid van Wijkplatform Zuid');
  });

  it('speaks English when the page did', async () => {
    const page = await openList(newBrowser(), '/en/utrecht');
    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain('Who do you want to be?');
    expect(page.text).toContain('Overseer, Staff');
  });

  it('shows names as text, never as markup, and lets nothing run', async () => {
    const page = await openList(newBrowser(), '/utrecht');
    expect(page.text).toContain('Noor &#60;b&#62;de Wit');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('signs in with one click and returns to the page', async () => {
    const browser = newBrowser();
    const list = await openList(browser, '/utrecht/trajecten?fase=1');
    const page = await browser.follow(await browser.post(list.url, { subject: 'noor' }));
    expect(page.url).toBe(`${server.url}/utrecht/trajecten?fase=1`);
    expect(await whoami(browser)).toEqual({ accountId, sessionId: expect.any(String), kind: 'cookie' });
    const cookie = browser.cookies.get('samenspel_session')?.header;
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).not.toMatch(/Secure/);
  });

  it('asks again who one wants to be at the next sign-in, and replaces the session', async () => {
    const browser = newBrowser();
    const signIn = async () => {
      const list = await openList(browser, '/utrecht');
      await browser.follow(await browser.post(list.url, { subject: 'noor' }));
      return { cookie: browser.cookies.get('samenspel_session')?.value, who: await whoami(browser) };
    };
    const first = await signIn();
    const second = await signIn();
    expect(second.cookie).not.toBe(first.cookie);
    expect(second.who.sessionId).not.toBe(first.who.sessionId);
    const old = await fetch(`${server.url}/whoami`, {
      headers: { cookie: `samenspel_session=${first.cookie}` },
    });
    expect(await old.json()).toEqual({ who: null });
  });

  it('lets nobody be chosen who is not in the list', async () => {
    const browser = newBrowser();
    const list = await openList(browser, '/utrecht');
    for (const subject of ['zus', 'echt', 'nobody', '']) {
      const answer = await browser.post(list.url, { subject });
      expect([subject, answer.status]).toEqual([subject, 422]);
      expect(answer.text).toContain('role="alert"');
    }
    expect(browser.cookies.has('samenspel_session')).toBe(false);
  });

  it('refuses a choice that another site posts', async () => {
    const browser = newBrowser();
    const list = await openList(browser, '/utrecht');
    const answer = await browser.post(list.url, { subject: 'noor' }, { origin: 'https://evil.example' });
    expect(answer.status).toBe(403);
  });

  it('shows the list to the browser in which it was asked for only', async () => {
    const list = await openList(newBrowser(), '/utrecht');
    const answer = await newBrowser().get(list.url);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('niet meer geldig');
  });

  it('signs nobody in who decides not to, and says so', async () => {
    const browser = newBrowser();
    const list = await openList(browser, '/en/utrecht/trajectories');
    const page = await browser.follow(await browser.post(list.url, { cancel: 'yes' }));
    expect(page.status).toBe(200);
    expect(page.text).toContain('You are not signed in');
    expect(page.text).toContain('href="/en/utrecht/trajectories"');
    expect(await whoami(browser)).toBeNull();
  });

  it('gives its tokens to no other client and no other address', async () => {
    const elsewhere = `${server.url}/oidc/auth?client_id=samenspel&response_type=code&scope=openid&redirect_uri=https://evil.example/`;
    expect((await fetch(elsewhere, { redirect: 'manual' })).status).toBe(400);
    const token = await fetch(`${server.url}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code: 'x', client_id: 'samenspel' }),
    });
    expect(token.status).toBe(401);
  });

  it('is found at its well-known address', async () => {
    const found = await (await fetch(`${server.url}/oidc/.well-known/openid-configuration`)).json();
    expect(found).toMatchObject({
      issuer: `${server.url}/oidc`,
      authorization_endpoint: `${server.url}/oidc/auth`,
      code_challenge_methods_supported: ['S256'],
    });
  });
});
