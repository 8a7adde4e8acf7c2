// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../../shared/database/index.ts';
import type { AdviceView } from '../advice.view.ts';

/** What an address names by a number or a code, and an advice by an id. */
export interface Codes {
  readonly trajectory: ReadonlyMap<string, string>;
  readonly wijkplatform: ReadonlyMap<string, string>;
}

/** The numbers of the trajectories and the codes of the platforms of these advices. */
export async function codesOf(db: TenantDb, advices: readonly AdviceView[]): Promise<Codes> {
  const trajectories = advices.flatMap(({ trajectoryId }) => trajectoryId ?? []);
  const platforms = advices.map(({ wijkplatform }) => wijkplatform.id);
  const rows = await db.query<{ kind: keyof Codes; id: string; code: string }>(
    `SELECT 'trajectory' AS kind, id, year || '-' || to_char(seq, 'FM999999000') AS code
     FROM trajectory WHERE tenant_id = $1 AND id = ANY ($2::uuid[])
     UNION ALL SELECT 'wijkplatform', id, code FROM wijkplatform WHERE tenant_id = $1 AND id = ANY ($3::uuid[])`,
    [db.tenantId, trajectories, platforms],
  );
  const of = (kind: keyof Codes) =>
    new Map(rows.filter((row) => row.kind === kind).map(({ id, code }) => [id, code]));
  return { trajectory: of('trajectory'), wijkplatform: of('wijkplatform') };
}
