// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLError } from 'graphql';
import { acceptOperations, documentStore, idOf, OperationsDoNotFit, persistedFor } from './persisted.ts';

const schema = buildSchema('type Query { name: String, next: Query } type Subscription { named: String }');
const manifestOf = (...texts: string[]) => Object.fromEntries(texts.map((text) => [idOf(text), text]));
const good = 'query Name { name }';

describe('the operations of a web client', () => {
  it('that fit are parsed and validated at once', () => {
    const accepted = acceptOperations(schema, manifestOf(good, 'subscription Named { named }'));
    expect([...accepted.values()].map(({ document }) => document.kind)).toEqual(['Document', 'Document']);
  });

  const deep = `query Deep { ${'next { '.repeat(11)} name ${'}'.repeat(11)} }`;
  const long = `query Long { ${Array.from({ length: 500 }, (_, n) => `a${n}: name`).join(' ')} }`;
  it.each([
    ['asks for what is not there', manifestOf('query Gone { gone }'), 'Gone: Cannot query field "gone"'],
    ['goes deeper than the limit', manifestOf(deep), 'Deep: '],
    ['is longer than the limit', manifestOf(long), 'Long: Syntax Error: Document contains more'],
    ['breaks off', manifestOf('query Broken { name'), 'Broken: Syntax Error'],
    ['holds two', manifestOf('query One { name } query Two { name }'), 'One: it holds more than one'],
    ['is another text than its id says', { [idOf(good)]: 'query Other { name }' }, 'Other: its text'],
  ])('stop the start when one %s', (_what, wrong, says) => {
    const taking = () => acceptOperations(schema, { ...manifestOf(good), ...wrong });
    expect(taking).toThrow(OperationsDoNotFit);
    expect(taking).toThrow(says);
  });

  it('are told all at once when several do not fit', () => {
    const taking = () => acceptOperations(schema, manifestOf('query A { a }', 'query B { b }'));
    expect(taking).toThrow(/2 of its operations are refused.*\n {2}A: .*\n {2}B: /);
  });

  it('are found by their id, and by nothing else', () => {
    const operations = acceptOperations(schema, manifestOf(good));
    expect(persistedFor(operations, idOf(good))).toMatchObject({ text: good });
    for (const id of ['x', '', 7, null, {}, [idOf(good)], '__proto__', 'constructor'])
      expect(persistedFor(operations, id)).toBeInstanceOf(GraphQLError);
  });

  it('are never pushed out by documents that others make up', async () => {
    const operations = acceptOperations(schema, manifestOf(good));
    const own = operations.get(idOf(good))?.document;
    const store = documentStore(operations);
    const { createHash } = await import('node:crypto');
    const key = `schema:${createHash('sha256').update(good).digest('hex')}`;
    const big = { ...own, filler: 'x'.repeat(4_000_000) } as unknown as NonNullable<typeof own>;
    for (let n = 0; n < 12; n++) await store.set(`schema:${n}`, big);
    expect(await store.get('schema:0')).toBeUndefined();
    expect(await store.get('schema:11')).toBe(big);
    expect(await store.get(key)).toBe(own);
  });
});
