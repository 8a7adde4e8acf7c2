// SPDX-License-Identifier: EUPL-1.2
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { unannounced } from '../testing/guard/contract.ts';

const current = new URL('../../schema.graphql', import.meta.url);
const released = new URL('../../schema.released.graphql', import.meta.url);
const schemaIn = async (file: URL) => buildSchema(await readFile(file, 'utf8'));

describe('the contract with clients', () => {
  it('takes nothing away that was not deprecated in the last release (docs/how-to/release-the-schema.md)', async () => {
    const release = process.env.SAMENSPEL_RELEASE_SCHEMA;
    if (release === 'breaking') await writeFile(released, await readFile(current));
    expect(unannounced(await schemaIn(released), await schemaIn(current))).toEqual([]);
    if (release) await writeFile(released, await readFile(current));
  });
});

describe('a change of a schema', () => {
  const before = `
    directive @x on FIELD
    enum Say { none full old @deprecated(reason: "Use none") }
    input In { a: Int b: Int! }
    type Gone { id: ID }
    type Query {
      title: String!
      subject: String @deprecated(reason: "Use title")
      list(first: Int, old: Int @deprecated(reason: "Use first")): [Int!]
      say: Say
      take(input: In): Int
      gone: Gone @deprecated(reason: "Use title")
    }`;
  const after = (from: string | RegExp, to: string) => {
    const changed = before.replace(from, to);
    expect(changed).not.toBe(before);
    return unannounced(buildSchema(before), buildSchema(changed));
  };

  it.each<[string, string | RegExp, string]>([
    ['adds a field', 'title: String!', 'title: String! more: Int'],
    ['adds a value', 'none full', 'none full high'],
    ['adds an input field that may be left out', 'a: Int', 'a: Int c: Int'],
    ['promises more', 'say: Say', 'say: Say!'],
    ['removes a deprecated field', /subject: .*/, ''],
    ['removes a deprecated value', 'old @deprecated(reason: "Use none")', ''],
    ['removes a deprecated argument', /, old: Int @deprecated\(reason: "Use first"\)/, ''],
    ['removes a type with the deprecated field that gave it', /gone: .*/, ''],
  ])('breaks nobody when it %s', (what, from, to) => {
    const changed = what.includes('a type')
      ? before.replace(/type Gone .*/, '').replace(from, to)
      : undefined;
    expect(
      changed === undefined ? after(from, to) : unannounced(buildSchema(before), buildSchema(changed)),
    ).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['removes a field', 'title: String!', ''],
    ['promises less', 'title: String!', 'title: String'],
    ['changes a type', 'say: Say', 'say: String'],
    ['removes a value', 'none full', 'none'],
    ['asks for more', 'a: Int', 'a: Int c: Int!'],
    ['asks for what could be left out', 'first: Int,', 'first: Int!,'],
    ['removes an argument', 'first: Int,', ''],
  ])('is refused when it %s', (_what, from, to) => {
    expect(after(from, to)).toHaveLength(1);
  });
});
