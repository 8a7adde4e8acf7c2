// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';

/** A mail to be sent. `data` holds ids and codes, never a name, an address or a text of somebody. */
export interface NewMail {
  readonly kind: string;
  /** The case; the person themselves for what gathers several. */
  readonly objectId: string;
  /** The civil date that it is for. */
  readonly onDate: string;
  readonly personId: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Lets a mail be sent after this transaction, once per kind, object, date and person however often it is asked. Returns whether it is new. */
export async function queueMail(db: TenantDb, mail: NewMail): Promise<boolean> {
  const made = await db.execute(
    `INSERT INTO mail (tenant_id, id, kind, object_id, on_date, person_id, data, next_attempt_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
     ON CONFLICT (tenant_id, kind, object_id, on_date, person_id) DO NOTHING`,
    [db.tenantId, newId(), mail.kind, mail.objectId, mail.onDate, mail.personId, mail.data ?? {}, db.now],
  );
  return made === 1;
}
