// SPDX-License-Identifier: EUPL-1.2
import { writeCaseNumber } from '@samenspel/domain/kernel';
import type { TenantDb } from '../../shared/database/index.ts';

/** What a notice is about. */
export const caseKinds = ['advice', 'advice_request', 'information_request', 'follow_up'] as const;
export type CaseKind = (typeof caseKinds)[number];

export interface CaseRef {
  readonly kind: CaseKind;
  readonly id: string;
}

/** What a notice has to know of the case it is about. */
export interface NoticedCase extends CaseRef {
  /** 2026-004; that of its request for an agreement, null for an agreement without one. */
  readonly number: string | null;
  readonly title: string;
  readonly trajectoryId: string | null;
  readonly leadId: string | null;
  readonly handlerId: string | null;
  /** Who asked for the advice on behalf of the municipality. */
  readonly askedBy: string | null;
  readonly platform: { readonly id: string; readonly name: string; readonly code: string };
  /** The municipality in addresses. */
  readonly slug: string;
}

// Never a draft: the worker acts for no platform, so that drafts do not exist for it (P4).
const found: Record<CaseKind, string> = {
  advice: `SELECT tenant_id, id, year, seq, title, wijkplatform_id, trajectory_id, handler_id, NULL::uuid AS asked_by FROM advice`,
  advice_request: `SELECT tenant_id, id, year, seq, title, wijkplatform_id, trajectory_id, NULL::uuid AS handler_id, asked_by
    FROM advice_request`,
  information_request: `SELECT tenant_id, id, year, seq, subject AS title, wijkplatform_id, trajectory_id, handler_id,
    NULL::uuid AS asked_by FROM information_request`,
  follow_up: `SELECT f.tenant_id, f.id, r.year, r.seq, f.subject AS title, f.wijkplatform_id, f.trajectory_id,
    NULL::uuid AS handler_id, r.asked_by
    FROM follow_up f LEFT JOIN advice_request r ON r.tenant_id = f.tenant_id AND r.follow_up_id = f.id`,
};

type Row = Omit<NoticedCase, 'kind' | 'number'> & { year: number | null; seq: number | null };

/** The case as it is now. */
export async function caseOf(db: TenantDb, { kind, id }: CaseRef): Promise<NoticedCase | undefined> {
  const [row] = await db.query<Row>(
    `SELECT x.id, x.year, x.seq, x.title, x.trajectory_id AS "trajectoryId", t.lead_id AS "leadId",
       x.handler_id AS "handlerId", x.asked_by AS "askedBy", n.slug,
       json_build_object('id', w.id, 'name', p.name, 'code', w.code) AS platform
     FROM (${found[kind]}) x
     JOIN tenant n ON n.id = x.tenant_id
     JOIN wijkplatform w ON w.tenant_id = x.tenant_id AND w.id = x.wijkplatform_id
     JOIN party p ON p.tenant_id = w.tenant_id AND p.id = w.id
     LEFT JOIN trajectory t ON t.tenant_id = x.tenant_id AND t.id = x.trajectory_id
     WHERE x.tenant_id = $1 AND x.id = $2`,
    [db.tenantId, id],
    { name: `noticed-${kind}` },
  );
  if (!row) return undefined;
  const { year, seq, ...rest } = row;
  return { ...rest, kind, number: year === null || seq === null ? null : writeCaseNumber({ year, seq }) };
}
