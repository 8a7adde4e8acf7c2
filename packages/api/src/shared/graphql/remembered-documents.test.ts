// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { rememberedDocument } from './remembered-documents.ts';

const aSchema = () => buildSchema('type Query { a: Int }');

describe('the documents of who follows something', () => {
  it('are read once per text, and refused ones every time', () => {
    const schema = aSchema();
    const first = rememberedDocument(schema, '{ a }', () => parse('{ a }'));
    expect(rememberedDocument(schema, '{ a }', () => parse('{ a }'))).toBe(first);
    let read = 0;
    const refuse = () => {
      read += 1;
      return ['no'];
    };
    expect([
      rememberedDocument(schema, '{ b }', refuse),
      rememberedDocument(schema, '{ b }', refuse),
    ]).toEqual([...[['no'], ['no']]]);
    expect(read).toBe(2);
  });

  it('fill no memory, however many are made up and however long', () => {
    const schema = aSchema();
    const text = (n: number) => `{ a${n}: a }`;
    const first = rememberedDocument(schema, text(0), () => parse(text(0)));
    for (let n = 1; n <= 200; n++) rememberedDocument(schema, text(n), () => parse(text(n)));
    expect(rememberedDocument(schema, text(0), () => parse(text(0)))).not.toBe(first);
    const long = `{ ${'a '.repeat(5_000)} }`;
    const read = () => rememberedDocument(schema, long, () => parse(long));
    expect(read()).not.toBe(read());
  });
});
