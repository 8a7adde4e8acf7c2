// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createServer } from '../server.ts';
import { type Database, inTenant, openDatabase } from '../shared/database/index.ts';
import { newSecret } from '../shared/identity/index.ts';
import { newId } from '../shared/ids/index.ts';
import { createLog } from '../shared/log/index.ts';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../testing/index.ts';
import { testConfig } from '../testing/test-config.ts';
import { type Catcher, type MailKinds, mailRoutes, smtp, startCatcher } from './index.ts';
import { newStop } from './mail-stop.store.ts';

let db: FreshDatabase;
let utrecht: TestTenant;
let zwolle: TestTenant;
let app: FastifyInstance;
let catcher: Catcher;
let worker: Database;
const now = '2026-05-11T10:00:00.000Z';

const words = async () => ({ subject: '', blocks: [] });
const kinds: MailKinds = {
  overview: {
    group: 'terms',
    sides: ['municipality'],
    mayBeRefused: true,
    name: { nl: 'het weekoverzicht', en: 'the weekly overview' },
    render: words,
  },
  late: {
    group: 'terms',
    sides: ['municipality'],
    mayBeRefused: false,
    name: { nl: 'bericht van een late termijn', en: 'word of a late term' },
    render: words,
  },
};

const server = async (given: { catcher?: Catcher; signInPerMinute?: number } = {}) =>
  createServer({
    ...{ config: testConfig(), database: await db.app(), log: createLog('silent') },
    signInPerMinute: given.signInPerMinute,
    mail: async (scope) =>
      mailRoutes(scope, {
        ...{ database: await db.app(), kinds, now: () => now, publicUrl: 'http://samenspel.test' },
        catcher: given.catcher,
      }),
  });

beforeAll(async () => {
  db = await freshDatabase();
  utrecht = await db.createTenant('utrecht');
  zwolle = await db.createTenant('zwolle');
  catcher = await startCatcher();
  worker = await openDatabase(db.urls.worker, { poolSize: 1 });
  app = await server({ catcher });
});
afterAll(async () => {
  await app.close();
  await catcher.stop();
  await worker.close();
  await db.close();
});

/** Somebody, and the link in a mail of this kind to them. */
const linkTo = async (kind: string, language = 'nl') => {
  const personId = newId();
  await db.asApp(utrecht, async (client) => {
    await client.query("INSERT INTO party (tenant_id, id, kind, name) VALUES ($1, $2, 'person', 'Noor')", [
      ...[utrecht.id, personId],
    ]);
    await client.query('INSERT INTO person (tenant_id, id, language) VALUES ($1, $2, $3)', [
      ...[utrecht.id, personId, language],
    ]);
  });
  const as = { database: worker, tenantId: utrecht.id, now };
  const token = await inTenant(as, (tx) => newStop(tx, { personId, kind }));
  return { personId, path: `/mail/stop/utrecht/${token}`, token };
};

const choices = (personId: string) =>
  db.asApp(
    utrecht,
    async (client) =>
      (await client.query('SELECT kind, wanted FROM mail_preference WHERE person_id = $1', [personId])).rows,
  );

const post = (url: string, payload = 'List-Unsubscribe=One-Click') =>
  app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

describe('the link that stops a kind of mail (A8)', () => {
  it('asks first: looking, as mail scanners do, changes nothing', async () => {
    const { personId, path } = await linkTo('overview');
    const page = await app.inject(path);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Wilt u het weekoverzicht niet meer krijgen?');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(await choices(personId)).toEqual([]);
  });

  it('stops it with one post, as mail programs send it, and takes it back', async () => {
    const { personId, path } = await linkTo('overview', 'en');
    expect((await post(path)).body).toContain('You no longer get the weekly overview');
    expect(await choices(personId)).toEqual([{ kind: 'overview', wanted: false }]);
    expect((await app.inject(path)).body).toContain('You no longer get');
    expect((await post(path, 'again=yes')).body).toContain('You get the weekly overview again');
    expect(await choices(personId)).toEqual([{ kind: 'overview', wanted: true }]);
  });

  it('cannot stop word that a term has passed', async () => {
    const { personId, path } = await linkTo('late');
    expect((await post(path)).body).toContain('U kunt bericht van een late termijn niet uitzetten');
    expect(await choices(personId)).toEqual([]);
  });

  it('says plainly that it is not right when we never made it, and changes nothing', async () => {
    const { personId, token } = await linkTo('overview');
    for (const path of [
      `/mail/stop/utrecht/${newSecret()}`,
      `/mail/stop/zwolle/${token}`,
      `/mail/stop/nergens/${token}`,
      `/mail/stop/utrecht/${token.slice(1)}`,
      `/mail/stop/utrecht/${personId}`,
    ])
      for (const answer of [await app.inject(path), await post(path)]) {
        expect(answer.statusCode).toBe(404);
        expect(answer.body).toContain('Deze link klopt niet');
      }
    const all = [utrecht, zwolle].map((tenant) =>
      db.asApp(
        tenant,
        async (client) =>
          (await client.query('SELECT 1 FROM mail_preference WHERE person_id = $1', [personId])).rowCount,
      ),
    );
    expect(await Promise.all(all)).toEqual([0, 0]);
  });

  it('is refused to a page of another site', async () => {
    const { personId, path } = await linkTo('overview');
    const answer = await app.inject({
      method: 'POST',
      url: path,
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.statusCode).toBe(403);
    expect(await choices(personId)).toEqual([]);
  });

  it('can be tried only so often from one address', async () => {
    const strict = await server({ signInPerMinute: 3 });
    const tries = [];
    for (let n = 0; n < 4; n++)
      tries.push((await strict.inject(`/mail/stop/utrecht/${newSecret()}`)).statusCode);
    expect(tries).toEqual([404, 404, 404, 429]);
    await strict.close();
  });
});

describe('the mails that a demonstration catches', () => {
  const send = (subject: string, html = '<p>Hallo</p>') =>
    smtp(catcher.url)({
      envelope: { from: 'samenspel@gemeente.example', to: ['noor@example.nl'] },
      from: { name: 'Samenspel', address: 'samenspel@gemeente.example' },
      to: { name: '', address: 'noor@example.nl' },
      ...{ subject, text: 'Open:\nhttp://samenspel.test/utrecht/1\nhttps://elders.example/x', html },
      ...{ messageId: `<${newId()}@samenspel.test>`, date: new Date(now), headers: {} },
    });

  it('are listed, and shown as text, with their headers and links to us, and as HTML that can do nothing', async () => {
    await send(
      'Advies <2026-014>',
      '<html><head></head><script>alert(1)</script><a href="http://samenspel.test/">x</a></html>',
    );
    const list = await app.inject('/mail');
    expect(list.body).toContain('Advies &#60;2026-014&#62;');
    const path = /href="(\/mail\/[0-9a-f-]{36})"/.exec(list.body)?.[1] ?? '';
    const one = await app.inject(path);
    expect(one.body).toContain('href="http://samenspel.test/utrecht/1"');
    expect(one.body).not.toContain('href="https://elders.example');
    expect(one.body).toContain('<iframe src="');
    const part = await app.inject(`${path}/html`);
    expect(part.headers['content-security-policy']).toMatch(
      /^sandbox allow-popups [^;]*; default-src 'none'/,
    );
    expect(part.headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(part.body).toContain('<script>');
  });

  it('are the last five hundred', async () => {
    const before = catcher.mails().length;
    expect(before).toBeGreaterThan(0);
    for (let n = 0; n < 500; n += 10)
      await Promise.all(Array.from({ length: 10 }, (_, at) => send(`nr ${n + at}`)));
    expect(catcher.mails()).toHaveLength(500);
    expect(catcher.mails().every(({ parsed }) => parsed.subject?.startsWith('nr '))).toBe(true);
  });

  it('are not there outside a demonstration', async () => {
    const production = await server();
    expect((await production.inject('/mail')).statusCode).toBe(404);
    expect((await production.inject(`/mail/${newId()}`)).statusCode).toBe(404);
    await production.close();
  });

  it('say so when they are gone', async () => {
    const answer = await app.inject({ url: `/mail/${newId()}`, headers: { 'accept-language': 'en-GB' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('This mail is not here');
  });
});
