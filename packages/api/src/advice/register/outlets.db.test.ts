// SPDX-License-Identifier: EUPL-1.2
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createServer } from '../../server.ts';
import { chainHeads, hashesAt, publishHeads } from '../../shared/events/index.ts';
import { newId } from '../../shared/ids/index.ts';
import { createLog } from '../../shared/log/index.ts';
import { type AMunicipality, aMunicipality } from '../../testing/a-municipality.ts';
import { aPlatform } from '../../testing/a-platform.ts';
import { adviceActs } from '../../testing/an-advice.ts';
import { done } from '../../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { testConfig } from '../../testing/test-config.ts';
import { checkReceipt } from '../receipt/check-receipt.ts';
import { changeWidgetSites } from '../widget/change-widget-sites.ts';
import { withdrawAdvice } from '../withdraw-advice.ts';
import { withholdPart } from '../withhold-part.ts';
import { outlets } from './outlets.ts';

let db: FreshDatabase;
let m: AMunicipality;
let app: FastifyInstance;
let folder: string;
const heads = () => chainHeads(folder);
const anybody = async () => ({ ...(await m.as(null)), heads: heads() });
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenspel-heads-'));
  db = await freshDatabase();
  m = await aMunicipality(db);
  const acts = adviceActs(m, (await aPlatform(m)).id);
  await acts.submit(['=HYPERLINK("http://elders.example")', 'Een "drempel"; en meer']);
  const secret = await acts.answered(['Over de buren', 'Een hek']);
  await acts.contested();
  const withdrawn = await acts.submit();
  await done(
    withdrawAdvice(await m.as('coordinator'), { ...once(), advice: withdrawn, reason: 'Niet meer nodig' }),
  );
  for (const part of ['points', 'summary', 'response'] as const)
    await done(
      withholdPart(await m.as('omar'), {
        ...{ ...once(), advice: secret, part, ground: 'personal_data', explanation: 'Het gaat over iemand' },
      }),
    );
  const database = m.database;
  app = await createServer({
    ...{ config: testConfig(), database, log: createLog('silent') },
    outlets: (scope) =>
      outlets(scope, {
        publicContext: async (_request, slug) =>
          slug === 'utrecht' ? anybody() : { ...(await m.as(null)), tenant: null },
        publicUrl: 'http://samenspel.test',
        most: 3,
      }),
  });
});
afterAll(async () => {
  await app.close();
  await db.close();
  await rm(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

describe('the register as a file (A11)', () => {
  it('gives everybody the advices as objects, in pages of which each names the next', async () => {
    const first = await get('/utrecht/adviezen.json');
    expect(first.statusCode).toBe(200);
    expect(first.headers['cache-control']).toBe('public, max-age=60');
    const { advices, next } = first.json();
    expect(first.headers.link).toBe(`<${next}>; rel="next"`);
    const second = await get(next.replace('http://samenspel.test', ''));
    expect(second.json()).toMatchObject({ next: null });
    const numbers = [...advices, ...second.json().advices].map(({ number }) => number);
    expect(numbers).toEqual(['2026-004', '2026-003', '2026-002', '2026-001']);
  });

  it('leaves out what is withheld, in both forms, and says on what ground', async () => {
    const { advices } = (await get('/utrecht/adviezen.json?state=answered')).json();
    expect(advices).toMatchObject([{ number: '2026-002', points: [], summary: null, response: null }]);
    expect(advices[0].withheld.map(({ part }: { part: string }) => part)).toEqual([
      'points',
      'summary',
      'response',
    ]);
    const csv = await get('/en/utrecht/advices.csv?state=answered');
    for (const body of [JSON.stringify(advices), csv.body]) {
      expect(body).not.toMatch(/Over de buren|Een hek|gevaarlijk|grotendeels/);
      expect(body).toMatch(/personal_data|points/);
    }
    expect(csv.body).toContain('/en/utrecht/advices/2026-002');
  });

  it('is a table that a sheet opens: a mark of its letters, columns with stable names, no formula', async () => {
    const one = await get('/utrecht/adviezen.csv?state=open&sort=due');
    expect(one.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(one.body.startsWith('\ufeffnumber;title;state;wijkplatform;')).toBe(true);
    expect(one.body.split('\r\n').slice(1)).toEqual([
      expect.stringMatching(/^2026-001;Een veilige oversteek;open;lombok;Wijkplatform lombok;;west;false;/),
      '',
    ]);
    await m.inside((tx) =>
      tx.execute(`UPDATE advice SET title = '=1+1' WHERE tenant_id = $1 AND seq = 1`, [m.tenant.id]),
    );
    expect((await get('/utrecht/adviezen.csv?state=open')).body).toContain("\r\n2026-001;'=1+1;open;");
  });

  it('answers nonsense without a fault: as no filter, or with what is wrong', async () => {
    const strange =
      '?from=0000-01-01&until=2026-02-31&state=x&state=open&search=%00%ed%a0%80&district=%27;--&signer[]=a';
    expect((await get(`/utrecht/adviezen.json${strange}`)).json()).toEqual({ next: null, advices: [] });
    expect((await get('/utrecht/adviezen.csv?after=nonsense')).statusCode).toBe(400);
    expect((await get('/elders/adviezen.csv')).statusCode).toBe(404);
    expect((await get('/%00/adviezen.json')).statusCode).toBe(404);
  });

  it('lets one address ask so often, and no more', async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 21; i++)
      statuses.add((await get('/en/utrecht/advices.json?search=nergens')).statusCode);
    expect([...statuses]).toEqual([200, 429]);
  });
});

describe('the feed (A11)', () => {
  it('tells what happened last, and to who has it already that nothing did', async () => {
    const feed = await get('/utrecht/adviezen.atom');
    expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const titles = [...feed.body.matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(
      ([, title]) => title,
    );
    expect(titles).toEqual([
      'Ingetrokken: Een veilige oversteek',
      'Ingediend: Een veilige oversteek',
      'Antwoord volgens het wijkplatform niet inhoudelijk: Een veilige oversteek',
      'Beantwoord: Een veilige oversteek',
      'Ingediend: Een veilige oversteek',
      'Beantwoord: Een veilige oversteek',
      'Ingediend: Een veilige oversteek',
      'Ingediend: =1+1',
    ]);
    const { etag, 'last-modified': changed } = feed.headers;
    const again = async (headers: Record<string, string>) =>
      (await get('/utrecht/adviezen.atom', headers)).statusCode;
    expect(await again({ 'if-none-match': String(etag) })).toBe(304);
    expect(await again({ 'if-modified-since': String(changed) })).toBe(304);
    expect(await again({ 'if-none-match': '"other"', 'if-modified-since': String(changed) })).toBe(200);
  });

  it('is of one platform when asked, and holds any title', async () => {
    await m.inside((tx) =>
      tx.execute(`UPDATE advice SET title = $2 WHERE tenant_id = $1 AND seq = 1`, [
        m.tenant.id,
        ']]><b> ]]>&',
      ]),
    );
    const own = await get('/en/utrecht/advices.atom?wijkplatform=lombok');
    expect(own.body).toContain('<![CDATA[Submitted: ]]&#62;&#60;b&#62; ]]&#62;&#38;]]>');
    expect((await get('/utrecht/adviezen.atom?wijkplatform=%00nergens')).body).not.toContain('<entry>');
  });
});

describe('the calendar (A5, A11)', () => {
  it('has the last day of what waits, as a day of no time zone and under a name that stays', async () => {
    const terms = async () => {
      const { body } = await get('/utrecht/adviezen.ics?state=open');
      return [...body.matchAll(/UID:(\S+)\r\nSEQUENCE:(\d+)[\s\S]*?DTSTART;VALUE=DATE:(\d+)\r\n/g)].map(
        ([, ...term]) => term,
      );
    };
    expect(await terms()).toEqual([]);
    const due = (day: string) =>
      m.inside((tx) =>
        tx.execute(
          `UPDATE clock SET due_on = $2 WHERE tenant_id = $1 AND kind = 'answer' AND state = 'running'`,
          [m.tenant.id, day],
        ),
      );
    await due('2026-06-22');
    const [before] = await terms();
    await due('2026-06-29');
    const [after] = await terms();
    expect([before?.[2], after?.[2], after?.[0]]).toEqual(['20260622', '20260629', before?.[0]]);
  });
});

describe('receipts and the chain (A5, K4)', () => {
  const logged: string[] = [];
  const sweep = async (now: string) => {
    const log = createLog('error', { write: (line) => void logged.push(line) });
    const part = publishHeads(heads(), log);
    const ctx = { database: m.database, tenantId: m.tenant.id, now, signal: AbortSignal.timeout(5000) };
    await part.sweep?.(ctx);
    await part.sweep?.(ctx);
  };
  const receiptOf = async (number: string) => {
    const { advices } = (await get(`/utrecht/adviezen.json?sort=due`)).json();
    return advices.find((each: { number: string }) => each.number === number).receipt;
  };

  it('finds a receipt, where it stands and under which head; of another advice it is none', async () => {
    const { hash, seq, submittedAt } = await receiptOf('2026-001');
    const found = { found: true, seq, submittedAt: new Date(submittedAt).toISOString() };
    expect(await checkReceipt(await anybody(), '2026-001', hash)).toEqual({
      ...found,
      inChain: true,
      head: null,
    });
    await sweep('2026-05-12T09:00:00.000Z');
    const [head] = await heads().of('utrecht');
    expect(head).toMatchObject({ on: '2026-05-12' });
    const asTyped = ` ${hash.toUpperCase().replace(/(.{8})/g, '$1 ')}`;
    expect(await checkReceipt(await anybody(), ' 2026-001', asTyped)).toEqual({
      ...found,
      inChain: true,
      head,
    });
    for (const [number, given] of [
      ['2026-002', hash],
      ['2026-001', 'x'],
      ['9999-99999999999', hash],
      ['\u0000', ''],
    ])
      expect(await checkReceipt(await anybody(), number ?? '', given ?? '')).toMatchObject({
        found: false,
        inChain: null,
      });
  });

  it('writes one head a day, after whatever a broken-off write left, and shows them all', async () => {
    await appendFile(join(folder, 'utrecht.jsonl'), '{"on":"2026-05-1');
    await sweep('2026-05-13T09:00:00.000Z');
    const { head, published } = (await get('/utrecht/ketting.json')).json();
    expect(published).toMatchObject([
      { on: '2026-05-13', stands: true, ...head },
      { on: '2026-05-12', stands: true },
    ]);
    expect((await readFile(join(folder, 'utrecht.jsonl'), 'utf8')).split('\n')).toHaveLength(4);
    expect(logged).toEqual([]);
  });

  it('finds out who rewrites the history behind the back of the product', async () => {
    const { hash, seq } = await receiptOf('2026-001');
    const [{ seq: last } = { seq: 0 }] = (await heads().of('utrecht')).slice(-1);
    await db.asSuperuser((client) =>
      client.query('UPDATE event SET hash = sha256(hash) WHERE tenant_id = $1 AND seq = $2', [
        m.tenant.id,
        last,
      ]),
    );
    expect((await m.inside((tx) => hashesAt(tx, [last]))).size).toBe(1);
    expect(await checkReceipt(await anybody(), '2026-001', hash)).toMatchObject({
      found: true,
      seq,
      inChain: false,
      head: null,
    });
    expect(
      (await get('/utrecht/ketting.json')).json().published.map((each: { stands: boolean }) => each.stands),
    ).toEqual([false, false]);
    await sweep('2026-05-14T09:00:00.000Z');
    expect(logged.join()).toContain('the history is not the one that was published');
  });
});

describe('the widget (A11)', () => {
  const widget = async (number = '2026-004') => {
    const { headers, body, statusCode } = await get(`/utrecht/adviezen/${number}/widget`);
    const policy = String(headers['content-security-policy']);
    return { headers, body, statusCode, ancestors: /frame-ancestors ([^;]+)/.exec(policy)?.[1] };
  };
  const change = (add: string[], remove: string[] = []) =>
    m.as('beheerder').then((ctx) => done(changeWidgetSites(ctx, { ...once(), add, remove })));

  it('says how the advice stands, with a link and without a script; nobody may frame it', async () => {
    const { headers, body, ancestors } = await widget();
    expect(body).toContain('Ingetrokken');
    expect(body).toContain('href="http://samenspel.test/utrecht/adviezen/2026-004"');
    expect(body).not.toMatch(/<script|<iframe| on\w+=/);
    expect([ancestors, headers['x-frame-options'], headers['set-cookie']]).toEqual([
      "'none'",
      'DENY',
      undefined,
    ]);
    expect((await widget('2026-001')).body).toContain(']]&#62;&#60;b&#62;');
    expect((await get('/en/utrecht/advices/2026-001/widget')).body).toMatch(
      /Waits for an answer: \d+ days (left|late)/,
    );
    for (const number of ['2026-999', 'x', '%00', '9999-99999999999'])
      expect((await widget(number)).statusCode).toBe(404);
  });

  it('may be framed by the sites that the administrator lists, and by no other; other pages by none', async () => {
    await change(['https://wijk.example', 'https://buurt.example:8443']);
    const { headers, ancestors } = await widget();
    expect([ancestors, headers['x-frame-options']]).toEqual([
      'https://buurt.example:8443 https://wijk.example',
      undefined,
    ]);
    const other = await get('/utrecht/adviezen.json');
    expect(other.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(other.headers['x-frame-options']).toBe('DENY');
    await change([], ['https://wijk.example', 'https://buurt.example:8443']);
    expect((await widget()).ancestors).toBe("'none'");
  });
});

describe('the register of what is late (A6, A11)', () => {
  it('has a view of what is or was late, the last term that passed first, and says how late (A6)', async () => {
    const late = async (query: string) =>
      (await get(`/utrecht/adviezen.json?${query}`)).json().advices.map((each: Record<string, unknown>) => {
        const { number, lateDueOn, lateDays, lateAnsweredOn } = each;
        return { number, lateDueOn, lateDays, lateAnsweredOn };
      });
    expect(await late('view=late')).toEqual([]);
    const [first, second] = ['2026-05-01', '2026-05-08'];
    await m.inside(async (tx) => {
      const set = (sql: string, ...params: unknown[]) => tx.execute(sql, [tx.tenantId, ...params]);
      const clockOf = `UPDATE clock SET due_on = $2 WHERE tenant_id = $1 AND kind = 'answer' AND subject_id =
        (SELECT id FROM advice WHERE tenant_id = $1 AND seq = $3)`;
      await set(clockOf, first, 1);
      await set('UPDATE advice SET due_on = $2 WHERE tenant_id = $1 AND seq = $3', first, 1);
      // It came on 11 May.
      await set(clockOf, second, 2);
    });
    await db.asSuperuser((client) =>
      client.query(
        'UPDATE response_sending SET due_on = $2 WHERE advice_id = (SELECT id FROM advice WHERE tenant_id = $1 AND seq = 2)',
        [m.tenant.id, second],
      ),
    );
    const waits = { number: '2026-001', lateDueOn: first, lateDays: 10, lateAnsweredOn: null };
    const came = { number: '2026-002', lateDueOn: second, lateDays: 3, lateAnsweredOn: '2026-05-11' };
    expect(await late('view=late')).toEqual([came, waits]);
    expect(await late('view=late&sort=late')).toEqual([waits, came]);
    expect(await late('view=late&state=open')).toEqual([waits]);
    expect(await late('view=yesterday&state=answered&answered=onTime')).toEqual([]);
    expect((await get('/utrecht/adviezen.csv?view=late&state=answered')).body).toMatch(
      /;2026-05-08;3;2026-05-11\r\n$/,
    );
  });
});
