// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import {
  type DocumentNode,
  Kind,
  Lexer,
  print,
  Source,
  specifiedRules,
  TokenKind,
  TypeInfo,
  ValidationContext,
  validate,
} from 'graphql';
import { MAX_ROWS, reachOf } from '../shared/graphql/bounded-reach.ts';
import { documentRules } from '../shared/graphql/document-rules.ts';
import { limitsWith, MAX_COST, MAX_DEPTH, MAX_TOKENS } from '../shared/graphql/limits.ts';
import { clientSchema } from '../testing/guard/documents.ts';
import { webOperations } from '../testing/guard/web-operations.ts';

const operations = webOperations();

interface Size {
  depth: number;
  cost: number;
  tokens: number;
  rows: number;
}

function sizeOf(document: DocumentNode): Size {
  const size: Size = { depth: 0, cost: 0, tokens: tokensOf(print(document)), rows: rowsOf(document) };
  const note = (name: 'depth' | 'cost') => ({
    onAccept: [
      (_: unknown, { n }: { n: number }) => {
        size[name] = Math.max(size[name], n);
      },
    ],
  });
  validate(
    clientSchema,
    document,
    limitsWith({ maxDepth: note('depth'), costLimit: note('cost') }).validationRules as never,
  );
  return size;
}

function rowsOf(document: DocumentNode): number {
  const context = new ValidationContext(clientSchema, document, new TypeInfo(clientSchema), () => undefined);
  return Math.max(
    ...document.definitions.map((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? reachOf(context, each).rows : 0,
    ),
  );
}

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count++;
  return count;
}

describe('the operations of the web client', () => {
  it('are found', () => {
    expect(operations.length).toBeGreaterThan(10);
  });

  it.each(operations.map((each) => [each.name, each] as const))(
    '%s keeps to the schema and to its limits',
    (_name, { document }) => {
      expect(validate(clientSchema, document, [...specifiedRules, ...documentRules])).toEqual([]);
    },
  );

  it('leave the limits some room, and not too much (quality, section 2)', () => {
    const sizes = operations.map(({ document }) => sizeOf(document));
    const largest = (name: keyof Size) => Math.max(...sizes.map((size) => size[name]));
    const room = {
      depth: MAX_DEPTH / largest('depth'),
      cost: MAX_COST / largest('cost'),
      tokens: MAX_TOKENS / largest('tokens'),
      rows: MAX_ROWS / largest('rows'),
    };
    for (const [name, times] of Object.entries(room))
      expect([name, times >= 1 && times <= 6]).toEqual([name, true]);
  });
});
