// SPDX-License-Identifier: EUPL-1.2
import type { ClockKind } from '@samenspel/domain/advice';
import { type CivilDate, writeCaseNumber } from '@samenspel/domain/kernel';
import type { TenantDb } from '../../../shared/database/index.ts';
import type { CaseKind } from '../case.store.ts';

/** Something that waits for the municipality, with who can do something about it. */
export interface Waiting {
  readonly kind: ClockKind;
  /** Null: without a term. */
  readonly dueOn: CivilDate | null;
  readonly startedOn: CivilDate;
  readonly caseKind: Exclude<CaseKind, 'follow_up' | 'advice_request'>;
  readonly number: string;
  readonly title: string;
  readonly handler: readonly string[];
  readonly lead: readonly string[];
  readonly owner: readonly string[];
}

/** Everything that waits for the municipality now; what a platform is asked does not. */
export async function whatWaits(db: TenantDb): Promise<Waiting[]> {
  const rows = await db.query<Row>(
    `SELECT ck.kind, ck.due_on AS "dueOn", ck.started_on AS "startedOn",
       CASE WHEN i.id IS NULL THEN 'advice' ELSE 'information_request' END AS "caseKind",
       coalesce(a.year, i.year) AS year, coalesce(a.seq, i.seq) AS seq, coalesce(a.title, i.subject) AS title,
       coalesce(a.handler_id, i.handler_id) AS handler, t.lead_id AS lead, o.id AS owner
     FROM clock ck
     LEFT JOIN contest x ON ck.kind = 'review' AND x.tenant_id = ck.tenant_id AND x.id = ck.subject_id
     LEFT JOIN commitment y ON ck.kind = 'commitment' AND y.tenant_id = ck.tenant_id AND y.id = ck.subject_id
     LEFT JOIN advice a ON ck.kind <> 'information' AND a.tenant_id = ck.tenant_id
       AND a.id = coalesce(x.advice_id, y.advice_id, ck.subject_id)
     LEFT JOIN information_request i ON ck.kind = 'information' AND i.tenant_id = ck.tenant_id AND i.id = ck.subject_id
     LEFT JOIN trajectory t ON t.tenant_id = ck.tenant_id AND t.id = coalesce(a.trajectory_id, i.trajectory_id)
     LEFT JOIN person o ON o.tenant_id = y.tenant_id AND o.id = y.owner_id
     WHERE ck.tenant_id = $1 AND ck.state = 'running' AND ck.kind <> 'advise' AND (a.id IS NOT NULL OR i.id IS NOT NULL)
     ORDER BY ck.due_on NULLS LAST, ck.started_on, ck.id`,
    [db.tenantId],
  );
  const one = (id: string | null) => (id === null ? [] : [id]);
  return rows.map(({ year, seq, handler, lead, owner, ...rest }) => ({
    ...rest,
    number: writeCaseNumber({ year, seq }),
    ...{ handler: one(handler), lead: one(lead), owner: one(owner) },
  }));
}

type Row = Omit<Waiting, 'number' | 'handler' | 'lead' | 'owner'> & {
  year: number;
  seq: number;
  handler: string | null;
  lead: string | null;
  owner: string | null;
};

/** Everybody with the controlling role. */
export async function overseersOf(db: TenantDb): Promise<string[]> {
  const found = await db.query<{ id: string }>(
    `SELECT person_id AS id FROM role_grant WHERE tenant_id = $1 AND role = 'overseer' AND ended_at IS NULL ORDER BY 1`,
    [db.tenantId],
  );
  return found.map(({ id }) => id);
}
