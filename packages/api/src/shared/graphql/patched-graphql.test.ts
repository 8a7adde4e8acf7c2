// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, parse } from 'graphql';

const schema = buildSchema('type Query { name: String, next: Query, greet(whom: String = "you"): String }');
const given: object[] = [];
const name = (args: { touched?: boolean }) => {
  given.push({ ...args });
  args.touched = true;
  return 'Vecht';
};
const rootValue = { name, next: { name }, greet: ({ whom }: { whom: string }) => `Dear ${whom}` };
const dataOf = (text: string) => {
  const answer = execute({ schema, document: parse(text), rootValue });
  if (answer instanceof Promise) throw new Error('Nothing here waits');
  return answer.data ?? {};
};

// docs/adr/0023: what we changed in it is there, and changes no answer.
describe('graphql as we patch it', () => {
  it('makes objects that V8 does not keep as dictionaries, and that inherit nothing', () => {
    const prototype = Object.getPrototypeOf(dataOf('{ name }'));
    expect(prototype).not.toBeNull();
    expect(Reflect.ownKeys(prototype)).toEqual([]);
    expect(Object.getPrototypeOf(prototype)).toBeNull();
  });

  it('takes every name for a name', () => {
    const data = dataOf('{ __proto__: next { name } constructor: name toString: name }');
    expect(JSON.stringify(data)).toBe(
      '{"__proto__":{"name":"Vecht"},"constructor":"Vecht","toString":"Vecht"}',
    );
  });

  it('gives each field arguments of its own, also where it has none', () => {
    given.length = 0;
    dataOf('{ name next { name } }');
    expect(given).toEqual([{}, {}]);
    expect(dataOf('{ greet, again: greet(whom: "Omar") }')).toEqual({
      greet: 'Dear you',
      again: 'Dear Omar',
    });
  });
});
