// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { rows } from './rows.ts';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

const typeNames: Record<string, string> = { int: 'integer', timestamptz: 'timestamp with time zone' };

describe('the rows that commands write', () => {
  it('have the columns of their tables, of the same type and as nullable', async () => {
    const { dataSource } = await db.app({ entities: rows });
    const declared = dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map(({ databaseName, type, isNullable }) => {
        return `${tableName}.${databaseName} ${typeNames[String(type)] ?? type} ${isNullable ? 'NULL' : 'NOT NULL'}`;
      }),
    );
    const found = await db.asSuperuser((client) =>
      client.query<{ text: string }>(
        `SELECT table_name || '.' || column_name || ' ' || data_type || CASE is_nullable WHEN 'YES' THEN ' NULL' ELSE ' NOT NULL' END AS text
         FROM information_schema.columns WHERE table_schema = 'public'`,
      ),
    );
    const there = new Set(found.rows.map(({ text }) => text));
    expect(declared.filter((column) => !there.has(column))).toEqual([]);
  });

  it('are all known to the pool', async () => {
    const src = new URL('../', import.meta.url);
    const files = (await readdir(src, { recursive: true })).filter((file) => file.endsWith('.row.ts'));
    const texts = await Promise.all(files.map((file) => readFile(new URL(file, src), 'utf8')));
    const declared = texts.flatMap((text) =>
      [...text.matchAll(/@Entity\('(\w+)'\)/g)].map(([, name]) => name),
    );
    const { dataSource } = await db.app({ entities: rows });
    expect(dataSource.entityMetadatas.map(({ tableName }) => tableName).sort()).toEqual(declared.sort());
  });
});
