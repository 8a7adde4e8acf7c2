// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../../shared/database/index.ts';

/** The sites that may show the status of an advice in a frame (A11). */
export async function widgetSites(db: TenantDb): Promise<string[]> {
  const rows = await db.query<{ origin: string }>(
    'SELECT origin FROM widget_site WHERE tenant_id = $1 ORDER BY origin',
    [db.tenantId],
    { name: 'widget-sites' },
  );
  return rows.map(({ origin }) => origin);
}
