// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One hand-written step of the schema. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
  /** Its first line says `-- no transaction` (CREATE INDEX CONCURRENTLY, say). */
  readonly outsideTransaction: boolean;
}

/** Where the migrations lie, seen from src and from dist alike. */
export const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url));

const NAME = /^(\d{4})-[a-z0-9-]+\.sql$/;

/** Reads every migration in order; two with one number are refused. */
export async function readMigrations(folder: string = MIGRATIONS): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const seen = new Map<string, string>();
  for (const name of names) {
    const number = NAME.exec(name)?.[1];
    if (number === undefined) throw new Error(`Migration ${name} is not named NNNN-what-it-does.sql`);
    const other = seen.get(number);
    if (other !== undefined) throw new Error(`Migrations ${other} and ${name} have the same number`);
    seen.set(number, name);
  }
  return Promise.all(
    names.map(async (name) => toMigration(name, await readFile(join(folder, name), 'utf8'))),
  );
}

function toMigration(name: string, text: string): Migration {
  // A checkout on Windows may have other line ends; the checksum is of the text, not of the checkout.
  const sql = text.replaceAll('\r\n', '\n');
  return {
    name: name.replace(/\.sql$/, ''),
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
    outsideTransaction: sql.startsWith('-- no transaction\n'),
  };
}

/** The statements of a migration outside a transaction: one ends where a line ends with a semicolon. */
export const statementsOf = (sql: string): string[] =>
  sql
    .split(/;[ \t]*\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replace(/^\s*--.*$/gm, '').trim() !== '');
