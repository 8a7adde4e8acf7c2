// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';

/** What stands on the tables beside their columns and checks, as statements that bring it back. */
export interface Declared {
  readonly drop: readonly string[];
  readonly keys: readonly string[];
  readonly foreignKeys: readonly string[];
}

interface Row {
  readonly kind: 'f' | 'k' | 'i';
  readonly name: string;
  readonly of: string;
  readonly definition: string;
}

const DECLARED = `
  SELECT CASE WHEN contype = 'f' THEN 'f' ELSE 'k' END AS kind, quote_ident(conname) AS name, conrelid::regclass::text AS of,
    pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('f', 'p', 'u', 'x') AND conparentid = 0
  UNION ALL
  SELECT 'i', indexrelid::regclass::text, indrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index
  WHERE indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
  ORDER BY 1, 3, 2`;

/** Reads every key, foreign key and index of the product's tables. */
export async function readDeclared(client: pg.Client): Promise<Declared> {
  const { rows } = await client.query<Row>(DECLARED);
  const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind);
  const dropConstraint = ({ of: table, name }: Row) => `ALTER TABLE ${table} DROP CONSTRAINT ${name}`;
  const addConstraint = ({ of: table, name, definition }: Row) =>
    `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`;
  return {
    drop: [
      ...of('f').map(dropConstraint),
      ...of('k').map(dropConstraint),
      ...of('i').map(({ name }) => `DROP INDEX ${name}`),
    ],
    keys: [...of('k').map(addConstraint), ...of('i').map(({ definition }) => definition)],
    foreignKeys: of('f').map(addConstraint),
  };
}
