// SPDX-License-Identifier: EUPL-1.2
import type { EntityMetadata, EntityTarget, QueryDeepPartialEntity } from 'typeorm';
import type { TenantDb } from './in-tenant.ts';
import type { TenantRow } from './tenant-row.ts';

/** A row as an act writes it: what all rows leave out gets the column's default, what one leaves out is null. */
export type RowOf<Row> = QueryDeepPartialEntity<Row>;

/** Inserts rows of one table in one statement, in their order. */
export function insertRows<Row extends TenantRow>(
  db: TenantDb,
  row: EntityTarget<Row>,
  rows: readonly RowOf<Row>[],
): void {
  if (rows.length === 0) return;
  const { tableName, columns } = columnsOf(db, row, ...rows);
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const written = rows.map((each) =>
    Object.fromEntries(columns.map(({ name, of }) => [name, Reflect.get(each, of) ?? null])),
  );
  db.write(
    `INSERT INTO ${tableName} (${names}) SELECT ${names} FROM json_populate_recordset(NULL::${tableName}, $1)`,
    [JSON.stringify(written)],
    { rows: rows.length },
  );
}

/** Changes the row with this id, and nothing else: a row that is not there is a fault, not a silent miss (S9). */
export function changeOne<Row extends TenantRow>(
  db: TenantDb,
  row: EntityTarget<Row>,
  id: string,
  change: RowOf<Row>,
  expected: Partial<Record<keyof Row & string, string | number>> = {},
): void {
  const { tableName, columns } = columnsOf(db, row, change);
  const found = columnsOf(db, row, { tenantId: db.tenantId, id, ...expected }).columns;
  const params: unknown[] = [];
  const equals = (of: typeof columns, values: object) =>
    of.map(({ name, of: property, json }) => {
      const value: unknown = Reflect.get(values, property);
      params.push(json && value !== null ? JSON.stringify(value) : value);
      return `"${name}" = $${params.length}`;
    });
  const set = equals(columns, change).join(', ');
  const where = equals(found, { tenantId: db.tenantId, id, ...expected }).join(' AND ');
  db.write(`UPDATE ${tableName} SET ${set} WHERE ${where}`, params, { rows: 1 });
}

interface WrittenColumn {
  readonly name: string;
  /** The property that has its value. */
  readonly of: string;
  readonly json: boolean;
}

/** The columns that these values are for, in the order of the entity: so that one set of columns is one text. */
function columnsOf(
  { manager }: TenantDb,
  row: EntityTarget<TenantRow>,
  ...values: readonly object[]
): { tableName: string; columns: WrittenColumn[] } {
  const { tableName, columns }: EntityMetadata = manager.connection.getMetadata(row);
  const written = columns
    .filter(({ propertyName }) => values.some((each) => Reflect.get(each, propertyName) !== undefined))
    .map(({ databaseName, propertyName, type }) => {
      return { name: databaseName, of: propertyName, json: type === 'jsonb' };
    });
  return { tableName, columns: written };
}
