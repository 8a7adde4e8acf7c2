// SPDX-License-Identifier: EUPL-1.2

/** A JSON object of SQL expressions; what is false stays out. */
export const jsonObject = (fields: Readonly<Record<string, string | false>>): string =>
  `json_build_object(${Object.entries(fields)
    .flatMap(([name, expression]) => (expression === false ? [] : [`'${name}', ${expression}`]))
    .join(', ')})`;

/** All rows as a JSON array in this order; empty where there are none. */
export const jsonList = (item: string, from: string, order: string): string =>
  `coalesce((SELECT json_agg(${item} ORDER BY ${order}) FROM ${from}), '[]'::json)`;
