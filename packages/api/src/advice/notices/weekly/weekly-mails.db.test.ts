// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MailLanguage } from '../../../mail/index.ts';
import { type Database, inTenant, openDatabase } from '../../../shared/database/index.ts';
import { newId } from '../../../shared/ids/index.ts';
import { type AWaitingTown, aWaitingTown, type Waiter } from '../../../testing/a-waiting-town.ts';
import { type FreshDatabase, freshDatabase } from '../../../testing/index.ts';
import { weeklyKind } from './weekly-kind.ts';
import { weeklyMails } from './weekly-mails.ts';

let db: FreshDatabase;
let workers: Database[];
let town: AWaitingTown;

beforeAll(async () => {
  db = await freshDatabase();
  workers = await Promise.all([1, 2].map(() => openDatabase(db.urls.worker, { poolSize: 2 })));
});
beforeEach(async () => {
  town = await aWaitingTown(db, `t${newId()}`);
});
afterAll(async () => {
  for (const worker of workers) await worker.close();
  await db.close();
});

const ctx = (database: Database | undefined, now: string) => {
  if (!database) throw new Error('No worker');
  return { tenantId: town.tenant.id, now, actor: null, signal: new AbortController().signal, database };
};
const sweepAt = (now: string) => Promise.all(workers.map((worker) => weeklyMails.sweep?.(ctx(worker, now))));
const mails = () =>
  db.asWorker(town.tenant, async (client) => {
    const { rows } = await client.query(
      'SELECT person_id, on_date, object_id = person_id AS own, kind FROM mail',
    );
    return rows
      .map(({ person_id, on_date, own, kind }) => `${kind} ${on_date} ${town.who(person_id)} ${own}`)
      .sort();
  });
const readBy = (who: Waiter, now: string, language: MailLanguage = 'nl') =>
  inTenant(ctx(workers[0], now), (tx) =>
    weeklyKind.render(tx, {
      objectId: town.person[who],
      onDate: now.slice(0, 10),
      personId: town.person[who],
      data: {},
      language,
    }),
  );

describe('the mail of a week (A8)', () => {
  it('goes on Monday in the municipality’s own zone, once to each for whom something waits', async () => {
    const handled = await town.advice({ handler: 'handler', lead: true });
    await town.clock(handled, 'answer', '2026-03-02', { dueOn: '2026-04-30' });
    const alone = await town.advice({ lead: true });
    await town.clock(alone, 'handler', '2026-03-02', { dueOn: '2026-03-09' });
    // Sunday evening; in Amsterdam it is still Sunday.
    await sweepAt('2026-03-15T22:59:00.000Z');
    expect(await mails()).toEqual([]);
    for (const now of ['2026-03-15T23:01:00.000Z', '2026-03-16T09:00:00.000Z', '2026-03-17T09:00:00.000Z'])
      await sweepAt(now);
    const first = ['handler', 'lead', 'overseer'].map((who) => `weekly 2026-03-16 ${who} true`);
    expect(await mails()).toEqual(first);
    // A clock that is set back a week, and on again, makes none anew.
    for (const now of ['2026-03-18T09:00:00.000Z', '2026-03-23T09:00:00.000Z', '2026-03-16T12:00:00.000Z'])
      await sweepAt(now);
    expect(await mails()).toEqual([...first, ...first.map((mail) => mail.replace('16', '23'))].sort());
  });

  it('comes a day late when nothing ran on Monday, and not at the end of the week', async () => {
    await town.clock(await town.advice({ handler: 'handler' }), 'answer', '2026-03-02', {
      dueOn: '2026-04-30',
    });
    await sweepAt('2026-03-20T09:00:00.000Z');
    expect(await mails()).toEqual([]);
    await sweepAt('2026-03-24T09:00:00.000Z');
    expect(await mails()).toEqual(['weekly 2026-03-23 handler true']);
  });

  it('says what is late first, and is not sent when nothing waits any more', async () => {
    const soon = await town.advice({ handler: 'handler' });
    await town.clock(soon, 'answer', '2026-03-02', { dueOn: '2026-04-30' });
    const late = await town.advice({ handler: 'handler' });
    await town.clock(late, 'answer', '2026-03-02', { dueOn: '2026-03-15' });
    const open = await town.advice({ handler: 'handler' });
    await town.clock(open, 'answer', '2026-03-02', {});
    const mail = await readBy('handler', '2026-03-16T09:00:00.000Z');
    expect(mail?.subject).toBe('Uw week: 3 zaken wachten, 1 te laat');
    expect(mail?.blocks).toEqual([
      'Te laat',
      [
        {
          label: 'Advies 2026-002, Zet hier bomen neer: beantwoord het advies, 1 dag te laat',
          path: `/${town.tenant.slug}/adviezen/2026-002`,
        },
      ],
      'Op tijd, of zonder termijn',
      [
        expect.objectContaining({ label: expect.stringContaining('uiterlijk 30 april 2026') }),
        expect.objectContaining({ label: expect.stringContaining('zonder termijn') }),
      ],
      { act: { label: 'Open Mijn werk', path: `/${town.tenant.slug}/mijn-werk` } },
    ]);
    // The overseer sees what is late and what has no term, not what goes well (A5).
    expect((await readBy('overseer', '2026-03-16T09:00:00.000Z', 'en'))?.subject).toBe(
      'Your week: 2 cases wait, 1 late',
    );
    expect(await readBy('member', '2026-03-16T09:00:00.000Z')).toBeUndefined();
    // What is late with others stands apart, after what is their own.
    expect((await readBy('overseer', '2026-03-16T09:00:00.000Z'))?.blocks[0]).toBe(
      'Bij anderen: te laat, of zonder termijn',
    );
    await town.inside((tx) =>
      tx.execute('UPDATE advice SET handler_id = $2 WHERE tenant_id = $1', [tx.tenantId, town.person.lead]),
    );
    expect(await readBy('handler', '2026-03-16T09:00:00.000Z')).toBeUndefined();
    expect((await readBy('lead', '2026-03-16T09:00:00.000Z'))?.subject).toBe(
      'Uw week: 3 zaken wachten, 1 te laat',
    );
  });

  it('tells of what a trajectory asks too, with a way straight to it (T4, C5)', async () => {
    await town.inside((tx) =>
      tx.execute(
        `INSERT INTO phase (tenant_id, id, trajectory_id, ordinal, title, goal, starts_on)
         VALUES ($1, $2, $3, 1, 'Ontwerp', '', '2026-03-10')`,
        [tx.tenantId, newId(), town.trajectory],
      ),
    );
    await sweepAt('2026-03-16T09:00:00.000Z');
    expect(await mails()).toEqual(['weekly 2026-03-16 lead true']);
    const mail = await readBy('lead', '2026-03-16T09:00:00.000Z');
    expect(mail?.subject).toBe('Uw week: 1 zaak wacht, 1 te laat');
    expect(mail?.blocks.slice(0, 2)).toEqual([
      'Te laat',
      [
        {
          label: 'Traject 2026-001, Bomen: voeg een vraag toe, 6 dagen te laat',
          path: `/${town.tenant.slug}/trajecten/2026-001`,
        },
      ],
    ]);
  });

  it('tells of what is all officials’ those who chose to hear of it, else the overseers', async () => {
    const loose = await town.advice();
    await town.clock(loose, 'handler', '2026-03-10', { dueOn: '2026-04-30' });
    await sweepAt('2026-03-16T09:00:00.000Z');
    expect(await mails()).toEqual(['weekly 2026-03-16 overseer true']);
    await town.inside((tx) =>
      tx.execute(
        `INSERT INTO mail_preference (tenant_id, id, person_id, kind, wanted) VALUES ($1, $2, $3, 'advice_inbox', true)`,
        [...[tx.tenantId, newId(), town.person.staff]],
      ),
    );
    expect((await readBy('staff', '2026-03-16T09:00:00.000Z'))?.subject).toBe('Uw week: 1 zaak wacht');
    expect(await readBy('overseer', '2026-03-16T09:00:00.000Z')).toBeUndefined();
  });

  it('shows forty and says how many more there are', async () => {
    for (let i = 0; i < 42; i += 1) {
      const advice = await town.advice({ handler: 'handler' });
      await town.clock(advice, 'answer', '2026-03-02', { dueOn: i < 2 ? '2026-03-15' : '2026-04-30' });
    }
    const mail = await readBy('handler', '2026-03-16T09:00:00.000Z');
    const shown = mail?.blocks.flatMap((block) => (Array.isArray(block) ? [block.length] : [])) ?? [];
    expect(shown).toEqual([2, 38]);
    expect(mail?.blocks).toContain('En nog 2. Die staan bij Mijn werk.');
  });
});
