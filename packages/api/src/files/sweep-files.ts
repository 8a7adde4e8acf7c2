// SPDX-License-Identifier: EUPL-1.2
import { hoursKeptUnattached } from '@samenspel/domain/files';
import { inTenant, type TenantDb } from '../shared/database/index.ts';
import type { JobContext, JobPart } from '../shared/jobs/index.ts';
import type { Storage } from '../shared/storage/index.ts';
import { lockContent } from './stored-file.store.ts';

const KEPT_MS = hoursKeptUnattached * 3_600_000;
const AT_ONCE = 100;

interface Orphan {
  readonly id: string;
  readonly sha256: string;
}

/** Removes what was uploaded, or taken out of a draft, more than a day ago and hangs nowhere. */
export const sweepFiles = (storage: Storage): JobPart => ({
  name: 'files',
  async sweep(ctx) {
    const faults: unknown[] = [];
    for (const orphan of await inTenant(ctx, orphans, { readOnly: true })) {
      if (ctx.signal.aborted) break;
      await sweepOne(ctx, storage, orphan).catch((error: unknown) => faults.push(error));
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} files were not swept`);
  },
});

const orphans = (db: TenantDb): Promise<Orphan[]> =>
  db.query<Orphan>(
    `SELECT sf.id, encode(sf.sha256, 'hex') AS sha256 FROM stored_file sf
     WHERE sf.tenant_id = $1 AND sf.unattached_since < $2 ORDER BY sf.unattached_since LIMIT ${AT_ONCE}`,
    [db.tenantId, new Date(Date.parse(db.now) - KEPT_MS).toISOString()],
  );

/**
 * The foreign keys say whether it hangs somewhere, also in a draft, of which the worker sees nothing (P4). The bytes go before the
 * row: when that is broken off, the row is still there and its turn comes again.
 */
async function sweepOne(ctx: JobContext, storage: Storage, { id, sha256 }: Orphan): Promise<void> {
  try {
    await inTenant(ctx, async (db) => {
      await lockContent(db, sha256);
      const where = [db.tenantId, id];
      await db.execute('DELETE FROM stored_file WHERE tenant_id = $1 AND id = $2', where);
      const [same] = await db.query(
        `SELECT id FROM stored_file WHERE tenant_id = $1 AND sha256 = decode($2, 'hex') LIMIT 1`,
        [db.tenantId, sha256],
      );
      if (!same) await storage.remove({ tenantId: db.tenantId, sha256 });
    });
  } catch (error) {
    if (Object(error).code !== FOREIGN_KEY) throw error;
    await inTenant(ctx, (db) =>
      db.execute('UPDATE stored_file SET unattached_since = NULL WHERE tenant_id = $1 AND id = $2', [
        db.tenantId,
        id,
      ]),
    );
  }
}

const FOREIGN_KEY = '23503';
