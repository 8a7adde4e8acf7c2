// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Database, inTenant, openDatabase } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { createLog } from '../shared/log/index.ts';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../testing/index.ts';
import { type TestMailServer, testMailServer } from '../testing/mail-server.ts';
import { deliverMails, type MailKinds, queueMail, smtp } from './index.ts';

let db: FreshDatabase;
let database: Database;
let server: TestMailServer;
let tenant: TestTenant;
let now = '2026-05-11T10:00:00.000Z';
let counted: string[] = [];
const logged: string[] = [];

const kinds: MailKinds = {
  overview: {
    group: 'terms',
    sides: ['municipality'],
    mayBeRefused: true,
    name: { nl: 'het weekoverzicht', en: 'the weekly overview' },
    render: async (_db, { language, data }) => ({
      subject:
        language === 'nl' ? `Advies ${data.number}: wat op u wacht` : `Advice ${data.number}: what waits`,
      blocks: ['Er wacht <iets>.', { act: { label: 'Open het advies', path: '/utrecht/adviezen/1' } }],
    }),
  },
  late: {
    group: 'terms',
    sides: ['municipality'],
    mayBeRefused: false,
    name: { nl: 'bericht dat een termijn voorbij is', en: 'word that a term has passed' },
    render: async (_db, { data }) => {
      if (data.broken) throw new Error('no words');
      return data.over
        ? undefined
        : { subject: 'Een termijn is voorbij', blocks: ['De termijn is voorbij.'] };
    },
  },
};

beforeAll(async () => {
  db = await freshDatabase();
  database = await openDatabase(db.urls.worker, { poolSize: 4 });
  server = await testMailServer();
});
beforeEach(async () => {
  tenant = await db.createTenant(`t${newId()}`);
  server.forget();
  counted = [];
  logged.length = 0;
  now = '2026-05-11T10:00:00.000Z';
});
afterAll(async () => {
  await server.stop();
  await database.close();
  await db.close();
});

const inside = <T>(work: Parameters<typeof inTenant<T>>[1]) =>
  inTenant({ database, tenantId: tenant.id, now }, work);

const person = async (email: string | null, more: { language?: string; erased?: boolean } = {}) => {
  const id = newId();
  await db.asApp(tenant, async (client) => {
    await client.query("INSERT INTO party (tenant_id, id, kind, name) VALUES ($1, $2, 'person', 'Noor')", [
      tenant.id,
      id,
    ]);
    await client.query(
      'INSERT INTO person (tenant_id, id, email, language, erased_at) VALUES ($1, $2, $3, $4, $5)',
      [...[tenant.id, id, email, more.language ?? 'nl', more.erased ? now : null]],
    );
  });
  return id;
};

const queue = (personId: string, kind = 'overview', data: Record<string, unknown> = { number: '2026-014' }) =>
  inside((tx) => queueMail(tx, { kind, objectId: personId, onDate: '2026-05-11', personId, data }));

const deliver = async (given: { url?: string; away?: boolean } = {}) => {
  const part = deliverMails({
    kinds,
    settings: {
      from: { name: 'Samenspel', address: 'samenspel@gemeente.example' },
      publicUrl: 'https://samenspel.example',
    },
    send: smtp(given.url ?? server.url),
    metrics: {
      ...{ count: () => undefined, outbox: () => undefined, oldestMail: () => undefined, all: [] },
      mail: (state) => void counted.push(state),
    },
    log: createLog('info', { write: (line) => void logged.push(line) }),
  });
  await part.sweep?.({
    database,
    tenantId: tenant.id,
    now,
    actor: null,
    signal: new AbortController().signal,
  });
};

const mails = () =>
  inside((tx) =>
    tx.query<{ state: string; failure: string | null; attempts: number; next: string }>(
      'SELECT state, failure, attempts, next_attempt_at AS next FROM mail WHERE tenant_id = $1 ORDER BY id',
      [tenant.id],
    ),
  );
const states = async () =>
  (await mails()).map(({ state, failure }) => (failure ? `${state}: ${failure}` : state));

describe('a mail (A8)', () => {
  it('is sent once, however often it is asked for, as text and HTML, with a way to stop it', async () => {
    const noor = await person('noor@example.nl');
    expect([await queue(noor), await queue(noor)]).toEqual([true, false]);
    await deliver();
    await deliver();
    expect(server.messages).toHaveLength(1);
    const [mail] = server.messages;
    expect(mail?.to).toEqual(['noor@example.nl']);
    expect(mail?.parsed.subject).toBe('Advies 2026-014: wat op u wacht');
    expect(mail?.parsed.text).toContain('Er wacht <iets>.');
    expect(mail?.parsed.text).toContain('https://samenspel.example/utrecht/adviezen/1');
    expect(mail?.parsed.html).toContain('Er wacht &#60;iets&#62;.');
    const header = (name: string) => mail?.parsed.headers.find(({ key }) => key === name)?.value;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('list-unsubscribe')).toMatch(
      new RegExp(`^<https://samenspel\\.example/mail/stop/${tenant.slug}/[A-Za-z0-9_-]{43}>$`),
    );
    expect(header('message-id')).toMatch(/^<[0-9a-f-]{36}@samenspel\.example>$/);
    expect(counted).toEqual(['sent']);
  });

  it('is written in the language of who gets it; word of a passed term has no way to stop it', async () => {
    const noor = await person('noor@example.nl', { language: 'en' });
    await queue(noor);
    await queue(noor, 'late');
    await deliver();
    const [overview, late] = server.messages;
    expect(overview?.parsed.subject).toBe('Advice 2026-014: what waits');
    expect(late?.raw).not.toMatch(/unsubscribe|mail\/stop/i);
  });

  it.each([
    ['who is erased', 'noor@example.nl', { erased: true }, 'dropped: erased'],
    ['who has no address', null, {}, 'dropped: no-address'],
    [
      'an address that begins another header',
      'a@example.nl\r\nBcc: b@example.nl',
      {},
      'dropped: no-valid-address',
    ],
    ['an address that is a list', 'a@example.nl, b@example.nl', {}, 'dropped: no-valid-address'],
  ])('is not sent to %s', async (_who, email, more, fate) => {
    await queue(await person(email, more));
    await deliver();
    expect(server.messages).toEqual([]);
    expect(await states()).toEqual([fate]);
  });

  it('cannot put a header into a message by its subject', async () => {
    await queue(await person('noor@example.nl'), 'overview', {
      number: '1\r\nBcc: b@example.nl\r\n\r\nLees dit',
    });
    await deliver();
    expect(server.messages[0]?.to).toEqual(['noor@example.nl']);
    expect(server.messages[0]?.parsed.bcc).toBeUndefined();
    expect(server.messages[0]?.parsed.subject).toBe('Advies 1 Bcc: b@example.nl Lees dit: wat op u wacht');
  });

  it('waits without loss when the mail server is away, and goes when it is back', async () => {
    await queue(await person('noor@example.nl'));
    await expect(deliver({ url: 'smtp://127.0.0.1:9' })).rejects.toThrow('No mail can be sent');
    expect(await mails()).toMatchObject([{ state: 'pending', attempts: 0 }]);
    await deliver();
    expect(await states()).toEqual(['sent']);
  });

  it('is tried again later when the server says not now, and holds up nobody', async () => {
    await queue(await person('vol@example.nl'));
    await queue(await person('noor@example.nl'));
    server.answer('vol@example.nl', 452, '4.2.2 The box of vol@example.nl is full');
    await deliver();
    expect(await states()).toEqual(['pending: 452 4.2.2', 'sent']);
    expect((await mails())[0]?.next).toBe('2026-05-11T10:01:00.000Z');
    server.answer('vol@example.nl', undefined);
    await deliver();
    expect((await states())[0]).toBe('pending: 452 4.2.2');
    now = '2026-05-11T10:01:00.000Z';
    await deliver();
    expect((await states())[0]).toBe('sent');
  });

  it('is given up after three refusals for good, and the log says so without the address', async () => {
    await queue(await person('weg@example.nl'));
    server.answer('weg@example.nl', 550, '5.1.1 No such user weg@example.nl');
    for (const minute of ['00', '01', '06']) {
      now = `2026-05-11T10:${minute}:00.000Z`;
      await deliver();
    }
    expect(await states()).toEqual(['failed: 550 5.1.1']);
    expect(counted).toEqual(['pending', 'pending', 'failed']);
    expect(logged.join()).toContain('refused for good');
    expect(logged.join()).not.toContain('weg@');
  });

  it('steps back for others when its words cannot be made, and is dropped when it is no longer needed', async () => {
    await queue(await person('a@example.nl'), 'late', { broken: true });
    await queue(await person('b@example.nl'), 'late', { over: true });
    await queue(await person('c@example.nl'), 'late');
    await deliver();
    expect(await states()).toEqual(['pending: fault', 'dropped: no-longer-needed', 'sent']);
  });

  it('is not held by a clock that was set back', async () => {
    now = '2026-05-12T10:00:00.000Z';
    await queue(await person('noor@example.nl'));
    now = '2026-05-11T10:00:00.000Z';
    await deliver();
    expect(await states()).toEqual(['sent']);
  });
});
