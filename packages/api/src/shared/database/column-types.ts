// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';

const { builtins } = pg.types;

const toInstant = (text: string): string => new Date(text).toISOString();

const parsers: Record<number, (text: string) => unknown> = {
  [builtins.INT8]: Number,
  [builtins.DATE]: (text) => text,
  [builtins.TIMESTAMPTZ]: toInstant,
};

/** How columns become values: a date stays a civil date (text), an instant is ISO in UTC (text), and a bigint a number. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[id]) ||
    pg.types.getTypeParser(id, format ?? 'text')) as typeof pg.types.getTypeParser,
};
