// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { permitInTenant } from '../../access/permit.ts';
import { newId } from '../../shared/ids/index.ts';
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import type { ChangeWidgetSitesInput } from './widget.graphql.ts';
import { WidgetSiteRow } from './widget-site.row.ts';
import { widgetSites } from './widget-site.store.ts';

/** Lets other sites show the status of an advice in a frame, or no longer (A11). */
export function changeWidgetSites(ctx: RequestContext, input: ChangeWidgetSitesInput) {
  return command(ctx, 'changeWidgetSites', input, async (db) => {
    const actingRole = permitInTenant(ctx, 'changeWidgetSites');
    const { tenantId } = db;
    // Two at once would not see each other's, nor that together they are too many.
    await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('widget sites of ' || $1, 0))`, [tenantId]);
    const outcome = decide.changeWidgetSites(await widgetSites(db), { add: input.add, remove: input.remove });
    if (!outcome.ok) return outcome;
    for (const { type: kind, data, texts } of outcome.events) {
      const { origin } = data;
      if (kind === 'WidgetSiteAdded')
        await db.manager.insert(WidgetSiteRow, { tenantId, id: newId(), origin });
      else await db.manager.delete(WidgetSiteRow, { tenantId, origin });
      db.record({ kind, subjectKind: 'advice_settings', subjectId: tenantId, data, texts, actingRole });
    }
    return { ok: true, result: {} };
  });
}
