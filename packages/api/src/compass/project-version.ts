// SPDX-License-Identifier: EUPL-1.2
import type { CompassVersion, CompassVersionEvent } from '@samenspel/domain/compass';
import { assertNever } from '@samenspel/domain/kernel';
import type { TenantDb } from '../shared/database/index.ts';
import { changeOne, insertRows } from '../shared/database/write-rows.ts';
import { newId } from '../shared/ids/index.ts';
import { CompassDraftRow, CompassEdgeRow, CompassFormRow, CompassVersionRow } from './compass.row.ts';

/** Writes an event of a version of the compass (C1) to its rows. `after` is the version as the event left it. */
export async function projectVersion(
  db: TenantDb,
  compassId: string,
  after: CompassVersion,
  happened: CompassVersionEvent,
): Promise<void> {
  const { tenantId } = db;
  const { id, version, provenance, name: number } = after;
  switch (happened.type) {
    case 'CompassVersionDrafted': {
      const definition = happened.data.definition as object;
      insertRows(db, CompassDraftRow, [
        {
          ...{ tenantId, id, compassId, number, provenance, definition, version },
        },
      ]);
      return;
    }
    case 'CompassVersionRedrawn': {
      const definition = happened.data.definition as object;
      return changeOne(db, CompassDraftRow, id, { definition, version }, { version: version - 1 });
    }
    case 'CompassVersionPublished': {
      const { definition, publishedAt } = happened.data;
      const { adoptedBy } = happened.texts;
      insertRows(db, CompassVersionRow, [
        {
          ...{ tenantId, id, compassId, number, provenance, definition, adoptedBy, publishedAt, version },
        },
      ]);
      const forms = definition.forms.map(({ code, say, ownership, collaboration }, i) => {
        const form = { code, ordinal: i + 1, say, ownership, collaboration };
        return { tenantId, id: newId(), compassVersionId: id, ...form };
      });
      insertRows(db, CompassFormRow, forms);
      await db.manager.delete(CompassDraftRow, { tenantId, id });
      return;
    }
    case 'EdgesConfirmed': {
      const { edges, confirmedAt } = happened.data;
      const { decision } = happened.texts;
      const rows = edges.map((edge) => {
        return { tenantId, id: newId(), compassVersionId: id, ...edge, decision, confirmedAt };
      });
      insertRows(db, CompassEdgeRow, rows);
      return;
    }
    default:
      return assertNever(happened);
  }
}
