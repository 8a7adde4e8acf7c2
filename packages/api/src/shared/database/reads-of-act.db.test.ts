// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../../testing/index.ts';
import { newId } from '../ids/index.ts';
import { actForPlatform, inTenant, SharedReads, type TenantContext, type TenantDb } from './index.ts';

let db: FreshDatabase;
let utrecht: TestTenant;
let ctx: TenantContext;

beforeAll(async () => {
  db = await freshDatabase();
  utrecht = await db.createTenant('utrecht');
  // Of one connection: what would take another waits for the act to be done.
  ctx = {
    ...(await db.context(utrecht, { actor: { personId: newId() } })),
    database: await db.app({ poolSize: 1 }),
  };
});
afterAll(() => db.close());

const whichTransaction = async (tx: TenantDb) => {
  const [row] = await tx.query<{ id: string | null }>('SELECT pg_current_xact_id_if_assigned()::text AS id');
  return row?.id ?? null;
};
const counted = async (tx: TenantDb, kind: string) => {
  const rows = await tx.query<{ last: number }>('SELECT last FROM counter WHERE kind = $1', [kind]);
  return rows[0]?.last ?? null;
};
const recorded = async (tx: TenantDb, kind: string) =>
  (await tx.query('SELECT 1 FROM event WHERE kind = $1', [kind])).length;

/** An act that writes a row and records an event, both by this kind, and what `view` reads back of it. */
async function act<T>(
  kind: string,
  view: (own: TenantContext) => Promise<T>,
  work: (tx: TenantDb) => Promise<unknown> = async () => undefined,
) {
  const request = { ...ctx, reads: new SharedReads() };
  let reading: Promise<T> | undefined;
  const done = await inTenant(
    request,
    async (tx) => {
      await tx.execute('INSERT INTO counter VALUES ($1, $2, $3, 2026, 7)', [utrecht.id, newId(), kind]);
      tx.record({ kind, subjectKind: 'trajectory', subjectId: newId(), data: {} });
      await work(tx);
      return whichTransaction(tx);
    },
    {
      back: (_, reads) => {
        reading = view({ ...request, reads });
        return reading;
      },
    },
  );
  return { done, read: reading && (await reading), request };
}
const read = <T>(own: TenantContext, work: (tx: TenantDb) => Promise<T>) =>
  inTenant(own, work, { readOnly: true });

describe('what an act gives back', () => {
  it('is read in its own transaction, behind what it wrote and recorded', async () => {
    const { done, read: found } = await act('InOne', (own) =>
      Promise.all([
        read(own, whichTransaction),
        read(own, (tx) => counted(tx, 'InOne')),
        read(own, (tx) => recorded(tx, 'InOne')),
      ]),
    );
    expect(done).toEqual(expect.any(String));
    expect(found).toEqual([done, 7, 1]);
  });

  it('is read after it, and from its beginning, when it takes more than one trip', async () => {
    const seen: (string | null)[] = [];
    const { done, read: found } = await act('InTwo', (own) =>
      read(own, async (tx) => {
        seen.push(await whichTransaction(tx));
        return [await counted(tx, 'InTwo'), await recorded(tx, 'InTwo')];
      }),
    );
    expect(found).toEqual([7, 1]);
    expect(seen).toEqual([done, null]);
  });

  it('is read after it where a read follows another, sends late, or is to be alone', async () => {
    const { read: found } = await act('Later', async (own) => {
      const first = await read(own, (tx) => counted(tx, 'Later'));
      const second = await read(own, (tx) => counted(tx, 'Later'));
      const late = await read(own, async (tx) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return counted(tx, 'Later');
      });
      const alone = await inTenant(own, (tx) => counted(tx, 'Later'), { readOnly: true, alone: true });
      return [first, second, late, alone];
    });
    expect(found).toEqual([7, 7, 7, 7]);
  });

  it('waits with what is to be alone until the act was committed', async () => {
    const { read: found } = await act('Alone', (own) =>
      inTenant(own, (tx) => counted(tx, 'Alone'), { readOnly: true, alone: true }),
    );
    expect(found).toBe(7);
  });

  it('is never read beside it, where what it wrote is not there yet', async () => {
    const beside = { ...ctx, reads: new SharedReads() };
    await expect(act('Beside', () => read(beside, (tx) => counted(tx, 'Beside')))).rejects.toThrow(
      'its own reads',
    );
  });

  it('is not read where a platform’s own affairs were opened: they would be open to it (P4)', async () => {
    let asked = false;
    const view = async () => {
      asked = true;
    };
    const { done } = await act('Opened', view, (tx) => actForPlatform(tx, newId()));
    expect(done).toEqual(expect.any(String));
    expect(asked).toBe(false);
  });

  it('fails with the act, and the act with it, by the name of what failed', async () => {
    let view: Promise<unknown> = Promise.resolve();
    const failing = act('Failed', (own) => {
      view = read(own, (tx) => tx.query('SELECT 1 / (SELECT count(*) FROM tenant WHERE false)'));
      return view;
    });
    await expect(failing).rejects.toThrow('division by zero');
    await expect(view).rejects.toThrow('division by zero');
    expect(await read(ctx, (tx) => counted(tx, 'Failed'))).toBeNull();
  });

  it('fails when the act does, also what waited for it', async () => {
    let view: Promise<unknown> = Promise.resolve();
    const failing = act(
      'Undone',
      (own) => {
        view = inTenant(own, (tx) => counted(tx, 'Undone'), { readOnly: true, alone: true });
        return view;
      },
      async (tx) => {
        tx.record({ kind: 'Undone', subjectKind: 'trajectory', subjectId: 'no id', data: {} });
      },
    );
    await expect(failing).rejects.toThrow('uuid');
    await expect(view).rejects.toThrow('uuid');
  });
});
