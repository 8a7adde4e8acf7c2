// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { formatDocument, stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { Kind, parse, print } from 'graphql';
import { webOperationsIn } from './web-operations.ts';

const sources = resolve('src');
/** Definitions in an order that says nothing. */
const sorted = (text: string): string[] => parse(text).definitions.map(print).sort();

/** Every document that the client's modules make, as they make it. */
const made: TypedDocumentNode[] = [];
const tada = await import('gql.tada');
jest.unstable_mockModule('gql.tada', () => ({
  ...tada,
  initGraphQLTada: () => (text: string, fragments?: never) => {
    const document = tada.initGraphQLTada()(text, fragments) as unknown as TypedDocumentNode;
    made.push(document);
    return document;
  },
}));

describe('the operations that the build writes down', () => {
  it('are what the client would send as text, every one of them', async () => {
    for (const name of readdirSync(sources, { recursive: true, encoding: 'utf8' }))
      if (/\.tsx?$/.test(name) && !/\.test\.|testing\//.test(name))
        if (readFileSync(join(sources, name), 'utf8').includes('graphql(')) await import(join(sources, name));
    const written = webOperationsIn(sources);
    const sent = new Map<string, string>();
    for (const document of made) {
      const [operation] = document.definitions;
      if (operation?.kind === Kind.OPERATION_DEFINITION)
        sent.set(
          operation.name?.value ?? '',
          stringifyDocument(formatDocument(document) as unknown as TypedDocumentNode),
        );
    }
    expect([...sent.keys()].sort()).toEqual([...written.keys()].sort());
    for (const [name, text] of sent)
      expect([name, sorted(written.get(name)?.text ?? '')]).toEqual([name, sorted(text)]);
  }, 60_000);

  it('have ids of their own', () => {
    const ids = [...webOperationsIn(sources).values()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w-]{12}$/);
  });
});

describe('sources whose operations cannot be told apart', () => {
  let folder = '';
  const sourcesWith = (files: Record<string, string>): string => {
    folder = mkdtempSync(join(tmpdir(), 'operations-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['operations of one name', 'graphql(`query A { x }`); graphql(`mutation A { y }`)', 'own: A'],
    [
      'fragments of one name',
      'graphql(`fragment F on A { x }`); graphql(`fragment F on B { x }`); graphql(`query A { a { ...F } }`)',
      'own: F',
    ],
    ['an operation without a name', 'graphql(`{ x }`)', 'one has none'],
    ['a fragment that is nowhere', 'graphql(`query A { ...Gone }`)', 'the fragment Gone'],
  ])('are refused: %s', (_what, text, says) => {
    expect(() => webOperationsIn(sourcesWith({ 'one.ts': text }))).toThrow(says);
  });
});
