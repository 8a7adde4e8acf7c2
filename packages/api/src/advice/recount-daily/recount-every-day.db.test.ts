// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mailKinds } from '../../app/mail-kinds.ts';
import { type Database, inTenant, openDatabase } from '../../shared/database/index.ts';
import { createLog } from '../../shared/log/index.ts';
import { type AMunicipality, aMunicipality } from '../../testing/a-municipality.ts';
import { aPlatform } from '../../testing/a-platform.ts';
import { adviceActs } from '../../testing/an-advice.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { recountTallies } from '../figures/recount-tallies.ts';
import { recountSays } from '../recount.ts';
import { createRecountMetric, recountEveryDay, recountKind } from './index.ts';

let db: FreshDatabase;
let workers: Database[];
let m: AMunicipality;
let elsewhere: AMunicipality;
let advice: string;
let number: string;
let opened = 0;
const logged: string[] = [];
const metric = createRecountMetric();

beforeAll(async () => {
  db = await freshDatabase();
  workers = await Promise.all([1, 2].map(() => openDatabase(db.urls.worker, { poolSize: 2 })));
  m = await aMunicipality(db);
  elsewhere = await aMunicipality(db, 'zwolle');
  const acts = adviceActs(m, (await aPlatform(m)).id);
  advice = await acts.handled();
  await acts.contested();
  const [row] = await m.inside((tx) =>
    tx.query<{ n: string }>(`SELECT year || '-' || lpad(seq::text, 3, '0') AS n FROM advice WHERE id = $1`, [
      advice,
    ]),
  );
  number = row?.n ?? '';
});
afterAll(async () => {
  for (const worker of workers) await worker.close();
  await db.close();
});

const part = recountEveryDay({
  open: () => {
    opened++;
    return openDatabase(db.urls.worker, { poolSize: 1, statementTimeoutMs: 60_000 });
  },
  metric,
  log: createLog('error', { write: (line) => void logged.push(line) }),
});
/** Every worker turns to the municipality on this day, at once. */
const countOn = (day: string, at = m, by = workers) =>
  Promise.all(
    by.map((database) =>
      part.sweep?.({
        ...{ database, tenantId: at.tenant.id, now: `${day}T01:00:00.000Z`, actor: null },
        signal: new AbortController().signal,
      }),
    ),
  );
/** What somebody does who switches the checks off. */
const bySuperuser = (sql: string) =>
  db.asSuperuser((client) => client.query(`SET session_replication_role = replica; ${sql}`));

interface Told {
  who: string;
  on: string;
  found: { code: string; about: string }[];
  all: number;
}
const told = async (at = m): Promise<Told[]> => {
  const rows = await at.inside((tx) =>
    tx.query<{ person: string; on: string; data: Pick<Told, 'found' | 'all'> }>(
      `SELECT person_id AS person, on_date AS on, data FROM mail WHERE tenant_id = $1 AND kind = 'recount' ORDER BY on_date, created_at`,
      [tx.tenantId],
    ),
  );
  const who = (id: string) => Object.entries(at.person).find(([, each]) => each === id)?.[0] ?? id;
  return rows.map(({ person, on, data }) => ({ who: who(person), on, ...data }));
};
const codes = (mail: Told | undefined) => mail?.found.map(({ code, about }) => `${about} ${code}`).sort();
const measured = async () => (await metric.all[0]?.get())?.values[0]?.value;

const setBack = () =>
  bySuperuser(`UPDATE advice SET state = 'open', response_id = NULL WHERE id = '${advice}'`);
const closeByHand = () =>
  bySuperuser(`UPDATE advice SET state = 'answered', response_id = gen_random_uuid() WHERE id = '${advice}'`);

describe('the recount of every day (A6, K4)', () => {
  it('finds nothing where everything went through the product, and counts once a day', async () => {
    await countOn('2026-06-01', m, workers.slice(0, 1));
    await countOn('2026-06-01');
    expect([await told(), logged, opened, await measured()]).toEqual([[], [], 1, 0]);
  });

  it('tells who has the controlling role of each deviation once, and the log and the measurements all', async () => {
    await closeByHand();
    await countOn('2026-06-02');
    const [mail, ...others] = await told();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ who: 'controleur', on: '2026-06-02' });
    const fresh = [
      ...['CLOSED_WITHOUT_RESPONSE', 'OTHER_THAN_HISTORY', 'POINT_UNANSWERED'].map(
        (code) => `${number} ${code}`,
      ),
    ];
    expect(codes(mail)).toEqual(fresh);
    const lines = logged.map((line) => JSON.parse(line)).map(({ about, code }) => `${about} ${code}`);
    expect(
      lines.filter((line) => !line.endsWith('COUNTED_OTHERWISE') && !line.endsWith('TALLY_OFF')).sort(),
    ).toEqual(fresh);
    // The figures follow the rows, also those that somebody changed by hand.
    expect(lines).toContain(`${number} COUNTED_OTHERWISE`);
    expect(await m.inside(recountTallies)).toEqual([]);
    expect(await measured()).toBe(3);
    // It stands the next day as well: nobody is told again.
    await countOn('2026-06-03');
    expect(await told()).toHaveLength(1);
    expect(await measured()).toBe(3);
  });

  it('tells it again when it came back after it was gone', async () => {
    await setBack();
    await countOn('2026-06-04');
    expect([(await told()).length, await measured()]).toEqual([1, 0]);
    await closeByHand();
    await countOn('2026-06-05');
    expect((await told()).map(({ on }) => on)).toEqual(['2026-06-02', '2026-06-05']);
    await setBack();
    await countOn('2026-06-06');
  });

  it('tells of a constraint that is gone, and of a history that was changed', async () => {
    await db.asSuperuser((client) => client.query('ALTER TABLE advice DROP CONSTRAINT closed_by_a_response'));
    await bySuperuser(
      `UPDATE event SET data = data || '{"round": 7}' WHERE tenant_id = '${m.tenant.id}' AND seq = 5`,
    );
    await countOn('2026-06-07');
    expect(codes((await told()).at(-1))).toEqual(['5 HISTORY_CHANGED', 'closed_by_a_response GUARD_GONE']);
  });

  it('is of each municipality for itself: nobody is told of another one', async () => {
    await countOn('2026-06-07', elsewhere);
    const [mail] = await told(elsewhere);
    // The constraint is of the database that they share; the rest is not.
    expect(codes(mail)).toEqual(['closed_by_a_response GUARD_GONE']);
  });

  it('reaches the administrators where nobody has the controlling role', async () => {
    await elsewhere.inside((tx) =>
      tx.execute(`UPDATE role_grant SET ended_at = $2 WHERE tenant_id = $1 AND role = 'overseer'`, [
        ...[tx.tenantId, tx.now],
      ]),
    );
    await bySuperuser(
      `UPDATE event SET data = data || '{"round": 7}' WHERE tenant_id = '${elsewhere.tenant.id}' AND seq = 1`,
    );
    await countOn('2026-06-08', elsewhere);
    expect((await told(elsewhere)).at(-1)).toMatchObject({ who: 'beheerder', on: '2026-06-08' });
  });

  it('counts on after a clock that jumped a year ahead', async () => {
    const before = opened;
    await countOn('2027-06-07', m, workers.slice(0, 1));
    await countOn('2026-06-09', m, workers.slice(0, 1));
    expect(opened - before).toBe(2);
  });
});

describe('the mail about it', () => {
  const words = (language: 'nl' | 'en', found: { code: string; about: string }[], all = found.length) =>
    inTenant(
      { database: workers[0] as Database, tenantId: m.tenant.id, now: '2026-06-07T10:00:00.000Z' },
      (tx) =>
        recountKind.render(tx, {
          ...{ objectId: advice, onDate: '2026-06-07', personId: m.person.controleur, language },
          data: { found, all },
        }),
    );

  it('cannot be switched off, and is one of the product’s', () => {
    expect(mailKinds.recount).toBe(recountKind);
    expect(recountKind.mayBeRefused).toBe(false);
  });

  it('has words for every code in both languages, and leads to the advice', async () => {
    const found = Object.keys(recountSays).map((code) => ({ code, about: '2026-014' }));
    for (const [language, path] of [
      ['nl', '/utrecht/adviezen/2026-014'],
      ['en', '/en/utrecht/advices/2026-014'],
    ] as const) {
      const { blocks } = (await words(language, found)) ?? { blocks: [] };
      const ways = blocks.flatMap((block) => (Array.isArray(block) ? block : []));
      expect(ways).toHaveLength(found.length);
      expect(new Set(ways.map(({ label }) => label)).size).toBe(found.length);
      expect(ways.every((way) => way.path === path && !/undefined|\([A-Z]\d/.test(way.label))).toBe(true);
    }
  });

  it('says what has no page in words, and how many more there are', async () => {
    const found = [
      { code: 'GUARD_GONE', about: 'closed_by_a_response' },
      { code: 'HISTORY_TEXT_CHANGED', about: '17' },
    ];
    const { subject, blocks } = (await words('nl', found, 30)) ?? { subject: '', blocks: [] };
    expect(subject).toBe('De telling vond 30 dingen die niet kunnen');
    expect(blocks.slice(1, 4)).toEqual([
      'De bewaking closed_by_a_response staat niet meer aan in de database.',
      'Gebeurtenis 17 heeft een andere tekst dan is vastgelegd.',
      'En nog 28. Het logboek noemt ze allemaal.',
    ]);
  });
});
