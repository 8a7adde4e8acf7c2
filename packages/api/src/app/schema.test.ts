// SPDX-License-Identifier: EUPL-1.2
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { makeSchema } from './schema.ts';

const file = new URL('../../schema.graphql', import.meta.url);

describe('the schema', () => {
  it('is what schema.graphql says (`pnpm schema` writes it)', async () => {
    const text = `${printSchema(lexicographicSortSchema(await makeSchema()))}\n`;
    if (process.env.SAMENSPEL_WRITE_SCHEMA) await writeFile(file, text);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('calls the resolvers of fields directly: what is known needs no waiting, also with an argument', async () => {
    const schema = await makeSchema();
    const resolve = (type: string, field: string, root: object, args: object) => {
      const known = schema.getType(type) as GraphQLObjectType;
      const info = {} as GraphQLResolveInfo;
      return known.getFields()[field]?.resolve?.(root, args as Record<string, unknown>, {}, info);
    };
    const names = { nl: 'Groen', en: 'Green' };
    expect(resolve('PolicyField', 'name', { names }, { language: 'en' })).toBe('Green');
    const form = { versionId: '1', definition: { code: 'peilen', name: names } };
    expect(resolve('CollaborationForm', 'name', form, { language: 'nl' })).toBe('Groen');
    expect(resolve('CollaborationForm', 'id', form, {})).toBe('1.peilen');
  });

  it('describes every type, field, argument and value', async () => {
    expect(undescribed(Object.values((await makeSchema()).getTypeMap()))).toEqual([]);
  });
});

/** The names of everything that lacks a description. */
function undescribed(types: GraphQLNamedType[]): string[] {
  const missing: string[] = [];
  const note = (name: string, description: string | null | undefined) => {
    if (!description) missing.push(name);
  };
  const roots = ['Query', 'Mutation', 'Subscription'];
  for (const type of types.filter(({ name }) => !name.startsWith('__'))) {
    if (isSpecifiedScalarType(type)) continue;
    if (!roots.includes(type.name)) note(type.name, type.description);
    if ('getFields' in type) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description);
        if ('args' in field) {
          for (const arg of field.args) note(`${type.name}.${field.name}(${arg.name})`, arg.description);
        }
      }
    }
    if ('getValues' in type)
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
  }
  return missing;
}
