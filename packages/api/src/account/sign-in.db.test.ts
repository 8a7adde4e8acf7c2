// SPDX-License-Identifier: EUPL-1.2
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../shared/ids/index.ts';
import {
  aPerson,
  type Browser,
  type ExternalIssuer,
  externalIssuer,
  type FreshDatabase,
  freePort,
  freshDatabase,
  newBrowser,
  type SignInServer,
  signInServer,
  type TestTenant,
} from '../testing/index.ts';

let db: FreshDatabase;
let utrecht: TestTenant;
let zwolle: TestTenant;
let issuer: ExternalIssuer;
let port: number;
let server: SignInServer;
let browser: Browser;
let accountId: string;

beforeAll(async () => {
  db = await freshDatabase();
  utrecht = await db.createTenant('utrecht');
  zwolle = await db.createTenant('zwolle');
  port = await freePort();
  issuer = await externalIssuer(`http://localhost:${port}/auth/callback`);
  ({ accountId } = await aPerson(db, utrecht, {
    name: 'Noor de Wit',
    subject: 'noor-0f3a',
    issuer: issuer.client.issuer,
    roles: ['staff'],
  }));
});
beforeEach(async () => {
  server = await signInServer(db, { port, mode: 'production', clients: [issuer.client] });
  browser = newBrowser();
  issuer.subject = 'noor-0f3a';
});
afterEach(() => server.close());
afterAll(async () => {
  await issuer.close();
  await db.close();
});

const start = (path = '/utrecht', by = browser, municipality = 'utrecht') =>
  by.get(`${server.url}/auth/${municipality}/sign-in?return=${encodeURIComponent(path)}`);
const isCallback = (url: string) => new URL(url).pathname === '/auth/callback';
/** The address of the callback with the issuer's answer, not yet visited. */
const answered = async (by = browser) =>
  (await by.follow(await start('/utrecht', by), isCallback)).location ?? '';
const signIn = async (path = '/utrecht', municipality = 'utrecht') =>
  browser.follow(await start(path, browser, municipality));
const whoami = async (by = browser) => JSON.parse((await by.get(`${server.url}/whoami`)).text).who;
const secretOf = (by = browser) => by.cookies.get('samenspel_session')?.value ?? '';
const whoIs = async (headers: Record<string, string>) =>
  JSON.parse(await (await fetch(`${server.url}/whoami`, { headers })).text()).who;
const pending = () => db.asSuperuser(async (client) => (await client.query('SELECT * FROM sign_in')).rows);

describe('signing in at an external issuer', () => {
  it('asks by code with PKCE, state and nonce, for nothing but who it is', async () => {
    const { status, location } = await start();
    expect(status).toBe(303);
    const { searchParams, origin } = new URL(location ?? '');
    expect(origin).toBe(issuer.client.issuer);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: 'samenspel',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${server.url}/auth/callback`,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      ui_locales: 'nl',
    });
    // The state is in the database as a hash only.
    const state = searchParams.get('state') ?? '';
    expect(JSON.stringify(await pending())).not.toContain(state);
  });

  it('opens a session for the account and goes back to the page', async () => {
    const page = await signIn('/utrecht/trajecten/2026-004#verkenning');
    expect(page.url).toBe(`${server.url}/utrecht/trajecten/2026-004#verkenning`);
    expect(await whoami()).toEqual({ accountId, sessionId: expect.any(String), kind: 'cookie' });
  });

  it('keeps the secret of a session as a hash only', async () => {
    await signIn();
    const kept = await db.asSuperuser(async (client) => (await client.query('SELECT * FROM session')).rows);
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(secretOf());
    expect(secretOf()).toMatch(/^[\w-]{43}$/);
  });

  it('makes the account of a newcomer, who is nobody here, and says so clearly', async () => {
    issuer.subject = 'newcomer-77';
    const page = await signIn('/en/utrecht/my-work');
    expect(page.status).toBe(200);
    expect(page.text).toContain('You are signed in, but utrecht does not know you yet');
    const who = await whoami();
    expect(page.text).toContain(who.accountId);
    const found = await db.asApp(null, async (client) =>
      client.query('SELECT issuer, subject FROM account WHERE id = $1', [who.accountId]),
    );
    expect(found.rows).toEqual([{ issuer: issuer.client.issuer, subject: 'newcomer-77' }]);
    await signIn();
    expect((await whoami()).accountId).toBe(who.accountId);
  });

  it('is one account in two municipalities, which each know their own person', async () => {
    const there = await signIn('/zwolle', 'zwolle');
    expect(there.text).toContain('zwolle kent u nog niet');
    const { personId } = await aPerson(db, zwolle, {
      name: 'N.',
      subject: 'noor-0f3a',
      issuer: issuer.client.issuer,
    });
    expect((await signIn('/zwolle', 'zwolle')).url).toBe(`${server.url}/zwolle`);
    expect((await whoami()).accountId).toBe(accountId);
    await db.asApp(zwolle, (client) =>
      client.query(`UPDATE person SET erased_at = '2026-05-01T00:00:00Z' WHERE id = $1`, [personId]),
    );
    expect((await signIn('/zwolle', 'zwolle')).text).toContain('zwolle kent u nog niet');
  });

  it('says so when the user stops, and signs nobody in', async () => {
    issuer.subject = null;
    const page = await signIn('/utrecht/mijn-werk');
    expect(page.status).toBe(200);
    expect(page.text).toContain('U bent niet aangemeld');
    expect(page.text).toContain('href="/utrecht/mijn-werk"');
    expect(await whoami()).toBeNull();
  });

  it('knows no other municipality than there is', async () => {
    const page = await start('/nergens', browser, 'nergens');
    expect(page.status).toBe(404);
    expect(page.text).toContain('Deze gemeente kennen we niet');
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/auth/utrecht/sign-in',
  ])('returns to the municipality, never to %s', async (path) => {
    expect((await signIn(path)).url).toBe(`${server.url}/utrecht`);
  });

  it('logs what happened without a person, a secret or an address in it', async () => {
    await signIn('/utrecht/geheim');
    const log = server.log.join('');
    expect(log).toContain('"audit":"signed in"');
    for (const secret of ['noor-0f3a', 'Noor', accountId, secretOf(), 'geheim', 'code='])
      expect([secret, log.includes(secret)]).toEqual([secret, false]);
  });
});

describe('an answer that does not hold signs nobody in', () => {
  const refusal = async (url: string, by = browser) => {
    const page = await by.get(url);
    expect(by.cookies.has('samenspel_session')).toBe(false);
    return [page.status, /<h1>(.*)<\/h1>/.exec(page.text)?.[1]];
  };
  const expired = [400, 'Deze aanmelding is niet meer geldig'];
  const refused = [400, 'Aanmelden is niet gelukt'];
  const changed = (url: string, name: string, value: string) => {
    const address = new URL(url);
    address.searchParams.set(name, value);
    return address.href;
  };

  it('with another state', async () => {
    expect(await refusal(changed(await answered(), 'state', 'A'.repeat(43)))).toEqual(expired);
  });

  it('without a state, with a strange one or with two', async () => {
    const url = await answered();
    expect(await refusal(`${server.url}/auth/callback`)).toEqual(expired);
    expect(await refusal(changed(url, 'state', `' OR 1=1 --`))).toEqual(expired);
    expect(await refusal(`${url}&state=${'A'.repeat(43)}`)).toEqual(expired);
  });

  it('when it was used before', async () => {
    const url = await answered();
    expect((await browser.get(url)).status).toBe(303);
    browser.cookies.delete('samenspel_session');
    expect(await refusal(url)).toEqual(expired);
  });

  it('when two send it at once: one of them', async () => {
    const url = await answered();
    const cookie = `samenspel_sign_in=${browser.cookies.get('samenspel_sign_in')?.value}`;
    const both = await Promise.all([1, 2].map(() => fetch(url, { headers: { cookie }, redirect: 'manual' })));
    expect(both.map(({ status }) => status).sort()).toEqual([303, 400]);
  });

  it('in another browser than it began in, so that nobody is signed in as somebody else unawares', async () => {
    const theirs = newBrowser();
    const url = await answered(theirs);
    await start();
    expect(await refusal(url)).toEqual(expired);
  });

  it('after a quarter of an hour', async () => {
    const url = await answered();
    server.wait(901);
    expect(await refusal(url)).toEqual(expired);
  });

  it('with another nonce in it', async () => {
    const url = await answered();
    await db.asSuperuser((client) => client.query(`UPDATE sign_in SET nonce = 'another'`));
    expect(await refusal(url)).toEqual(refused);
    expect(server.log.join('')).toContain('OAUTH_JWT_CLAIM_COMPARISON_FAILED');
  });

  it('with another proof (PKCE)', async () => {
    const url = await answered();
    await db.asSuperuser((client) => client.query('UPDATE sign_in SET code_verifier = $1', ['x'.repeat(43)]));
    expect(await refusal(url)).toEqual(refused);
  });

  it('with another code', async () => {
    expect(await refusal(changed(await answered(), 'code', 'stolen'))).toEqual(refused);
  });

  it('from another issuer', async () => {
    expect(await refusal(changed(await answered(), 'iss', 'https://evil.example'))).toEqual(refused);
  });

  it('with an error that the issuer did not think of', async () => {
    const url = new URL(await answered());
    url.searchParams.delete('code');
    url.searchParams.set('error', 'Noor de Wit');
    expect(await refusal(url.href)).toEqual(refused);
    expect(server.log.join('')).not.toContain('Noor');
  });

  it('when the issuer is no longer configured', async () => {
    const url = await answered();
    await server.close();
    server = await signInServer(db, {
      port,
      mode: 'production',
      clients: [{ ...issuer.client, clientId: 'other' }],
    });
    expect(await refusal(url)).toEqual(refused);
  });

  it('when the issuer does not answer', async () => {
    const client = { issuer: `http://127.0.0.1:${await freePort()}`, clientId: 'x' };
    await server.close();
    server = await signInServer(db, { port, mode: 'production', clients: [client] });
    const page = await start('/utrecht/x');
    expect(page.status).toBe(502);
    expect(page.text).toContain('De aanmelddienst antwoordt niet');
    expect(page.text).toContain('href="/utrecht/x"');
    expect(server.log.join('')).toContain('ECONNREFUSED');
  });
});

describe('a session', () => {
  it.each([
    ['changed', (secret: string) => `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`],
    ['cut short', (secret: string) => secret.slice(0, 42)],
    ['its hash', (secret: string) => Buffer.from(secret).toString('hex')],
    ['empty', () => ''],
    ['a quote', () => `'; DROP TABLE session; --`],
  ])('opens for nobody with a cookie that was tampered with: %s', async (_how, tamper) => {
    await signIn();
    const secret = secretOf();
    expect(await whoIs({ cookie: `samenspel_session=${secret}` })).not.toBeNull();
    expect(await whoIs({ cookie: `samenspel_session=${tamper(secret)}` })).toBeNull();
  });

  it('ends after its longest time, however busy', async () => {
    await signIn();
    for (let hour = 1; hour < 12; hour += 1) {
      server.wait(3600);
      expect([hour, await whoami()]).toEqual([hour, expect.objectContaining({ accountId })]);
    }
    server.wait(3601);
    expect(await whoami()).toBeNull();
  });

  it('ends when nothing is heard for the idle time', async () => {
    await signIn();
    server.wait(7100);
    expect(await whoami()).not.toBeNull();
    server.wait(7100);
    expect(await whoami()).not.toBeNull();
    server.wait(7201);
    expect(await whoami()).toBeNull();
  });

  it('notes that it was seen at most once per five minutes', async () => {
    await signIn();
    const { sessionId } = await whoami();
    const seen = () =>
      db.asApp(null, async (client) => {
        const { rows } = await client.query('SELECT last_seen_at AS at FROM session WHERE id = $1', [
          sessionId,
        ]);
        return rows[0].at;
      });
    const first = await seen();
    server.wait(290);
    await whoami();
    expect(await seen()).toBe(first);
    server.wait(20);
    await whoami();
    expect(await seen()).not.toBe(first);
  });

  it('ends at sign-out, also for who kept the cookie', async () => {
    await signIn();
    const secret = secretOf();
    const out = await browser.post(`${server.url}/auth/sign-out`, { return: '/en/utrecht' });
    expect([out.status, out.location]).toEqual([303, `${server.url}/en/utrecht`]);
    expect(browser.cookies.has('samenspel_session')).toBe(false);
    expect(await whoIs({ cookie: `samenspel_session=${secret}` })).toBeNull();
  });

  it('does not end because another site says so', async () => {
    await signIn();
    for (const origin of ['https://evil.example', 'null']) {
      const out = await browser.post(`${server.url}/auth/sign-out`, {}, { origin });
      expect([origin, out.status]).toEqual([origin, 403]);
    }
    expect(await whoami()).not.toBeNull();
  });

  it('goes nowhere else at sign-out', async () => {
    const out = await browser.post(`${server.url}/auth/sign-out`, { return: '//evil.example' });
    expect(out.location).toBe(`${server.url}/`);
  });
});

describe('a municipality with several issuers', () => {
  const choose = (tenant: TestTenant, code: string, clientId: string, ordinal: number, offered = true) =>
    db.asApp(tenant, (client) =>
      client.query(
        `INSERT INTO identity_provider (tenant_id, id, code, issuer, client_id, label, ordinal, offered)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          tenant.id,
          newId(),
          code,
          issuer.client.issuer,
          clientId,
          { nl: `Met ${code} & co`, en: `By ${code} & co` },
          ordinal,
          offered,
        ],
      ),
    );

  it('offers the choice in its order, and only what the operator configured', async () => {
    const amersfoort = await db.createTenant('amersfoort');
    await choose(amersfoort, 'inwoners', 'residents', 2);
    await choose(amersfoort, 'medewerkers', 'samenspel', 1);
    await choose(amersfoort, 'vervallen', 'not-configured', 3);
    await choose(amersfoort, 'later', 'later', 4, false);
    await server.close();
    const clients = ['samenspel', 'residents', 'later'].map((clientId) => ({ ...issuer.client, clientId }));
    server = await signInServer(db, { port, mode: 'production', clients });
    const page = await start('/en/amersfoort/x', browser, 'amersfoort');
    expect(page.status).toBe(200);
    expect(page.text).toContain('How do you want to sign in?');
    const links = [...page.text.matchAll(/href="([^"]+)"><strong>([^<]+)/g)].map(([, href, label]) => [
      label,
      href,
    ]);
    expect(links).toEqual([
      ['By medewerkers &#38; co', expect.stringContaining('with=medewerkers')],
      ['By inwoners &#38; co', expect.stringContaining('with=inwoners')],
    ]);
    issuer.subject = 'someone';
    const href = links[0]?.[1]?.replaceAll('&#38;', '&') ?? '';
    const end = await browser.follow(await browser.get(new URL(href, server.url).href));
    expect(end.text).toContain('amersfoort does not know you yet');
  });

  it('offers no choice to another municipality', async () => {
    expect((await start('/zwolle', browser, 'zwolle')).status).toBe(303);
  });

  it('is not served by the common issuer when it chose its own', async () => {
    const almere = await db.createTenant('almere');
    await choose(almere, 'eigen', 'not-configured', 1);
    const page = await start('/almere', browser, 'almere');
    expect(page.status).toBe(503);
    expect(page.text).toContain('Aanmelden kan hier nog niet');
  });
});

describe('production', () => {
  it('has no demonstration provider, and lets no demonstration session or token in', async () => {
    await aPerson(db, utrecht, { name: 'Demo', subject: 'demo' });
    await server.close();
    server = await signInServer(db, { port, mode: 'demonstration', clients: [] });
    const list = await signIn();
    await browser.follow(await browser.post(list.url, { subject: 'demo' }));
    expect(await whoami()).not.toBeNull();
    await server.close();
    server = await signInServer(db, { port, mode: 'production', clients: [issuer.client] });
    expect(await whoami()).toBeNull();
    const answer = await fetch(`${server.url}/oidc/.well-known/openid-configuration`);
    expect(await answer.text()).toBe('a page');
  });
});

describe('the address', () => {
  it('is the public one, for who came by another', async () => {
    const other = server.url.replace('localhost', '127.0.0.1');
    const { location } = await browser.get(`${other}/auth/utrecht/sign-in?return=/utrecht`);
    expect(location).toBe(`${server.url}/auth/utrecht/sign-in?return=%2Futrecht&at=public`);
  });

  it('asks for patience when one address asks too often', async () => {
    await server.close();
    server = await signInServer(db, {
      port,
      mode: 'production',
      clients: [issuer.client],
      requestsPerMinute: 3,
    });
    const statuses = [];
    for (let turn = 0; turn < 4; turn += 1) statuses.push((await start('/utrecht', newBrowser())).status);
    expect(statuses).toEqual([303, 303, 303, 429]);
    const page = await start();
    expect(page.text).toContain('Te veel aanmeldingen');
    expect((await browser.get(`${server.url}/whoami`)).status).toBe(200);
  });
});
