// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLObjectType, type GraphQLResolveInfo, graphqlSync } from 'graphql';
import { guardOf, Parts, statementsOf } from './parts.ts';

const schema = buildSchema(`
  type Query { house(number: Int): House, street: Street, found: Found }
  type Street { houses: [House!]! }
  interface Found { keeper: Keeper }
  type House implements Found { number: Int, doors: [Door!]!, lastDoor: Door, keeper: Keeper }
  type Barn implements Found { keeper: Keeper }
  type Door { colour: String, locks: [String!]!, house: House }
  type Keeper { name: String }
`);

const parts = new Parts({
  names: ['doors', 'lastDoor', 'locks', 'keeper'],
  brings: { doors: ['lastDoor'] },
  needs: {
    'House.doors': ['doors'],
    'House.lastDoor': ['lastDoor'],
    'House.keeper': ['keeper'],
    'Door.locks': ['locks'],
  },
});

/** What this document asks for, by the field that its first selection resolves. */
function askedBy(query: string, variableValues: Record<string, unknown> = {}): number {
  let asked: number | undefined;
  const type = schema.getQueryType() as GraphQLObjectType;
  for (const field of Object.values(type.getFields()))
    field.resolve = (_root: unknown, _args: unknown, _ctx: unknown, info: GraphQLResolveInfo) => {
      asked = (asked ?? 0) | parts.asked(info);
      return null;
    };
  const { errors } = graphqlSync({ schema, source: query, variableValues });
  expect(errors).toBeUndefined();
  return asked ?? -1;
}

describe('the parts that a selection asks for', () => {
  it('are those of its fields, however deep, and none for columns that always come', () => {
    expect(askedBy('{ house { number } }')).toBe(parts.of());
    expect(askedBy('{ house { lastDoor { colour } } }')).toBe(parts.of('lastDoor'));
    expect(askedBy('{ house { doors { locks } keeper { name } } }')).toBe(parts.all);
    expect(askedBy('{ street { houses { keeper { name } } } }')).toBe(parts.of('keeper'));
    expect(askedBy('{ house { doors { house { doors { locks } } } } }')).toBe(parts.of('doors', 'locks'));
  });
  it('are found through fragments, on types and on interfaces, and under another name', () => {
    expect(
      askedBy('{ house { ...a } } fragment a on House { gone: doors { ...b } } fragment b on Door { locks }'),
    ).toBe(parts.of('doors', 'locks'));
    expect(askedBy('{ found { keeper { name } } }')).toBe(parts.of('keeper'));
    expect(
      askedBy('{ found { ... on House { lastDoor { colour } } ... on Barn { keeper { name } } } }'),
    ).toBe(parts.of('lastDoor'));
    expect(askedBy('{ house { ... @include(if: true) { keeper { name } } } }')).toBe(parts.of('keeper'));
  });
  it('are those of all places where the field stands, and do not hang on variables', () => {
    expect(askedBy('{ house { number } ... on Query { house { keeper { name } } } }')).toBe(
      parts.of('keeper'),
    );
    const either = 'query ($with: Boolean!) { house { keeper @include(if: $with) { name } number } }';
    expect(askedBy(either, { with: false })).toBe(parts.of('keeper'));
  });
  it('bring along what they hold', () => {
    expect(parts.of('doors')).toBe(parts.of('doors', 'lastDoor'));
    expect(parts.has(parts.of('doors'), 'lastDoor')).toBe(true);
    expect(parts.has(parts.of('lastDoor'), 'doors')).toBe(false);
  });
});

describe('the statements by parts', () => {
  const sqlOf = (has: (part: 'doors' | 'lastDoor' | 'locks' | 'keeper') => boolean) =>
    (['doors', 'lastDoor', 'locks', 'keeper'] as const).filter(has).join(' ');

  it('are made once for a set, each with a name of its own', () => {
    const of = statementsOf('house', parts, sqlOf);
    const some = of(parts.of('locks', 'keeper'));
    expect(some.sql).toBe('locks keeper');
    expect(of(parts.of('keeper', 'locks'))).toBe(some);
    expect(of(parts.of('keeper')).options.name).not.toBe(some.options.name);
    expect(some.options.name).toMatch(/^house\./);
  });
  it('are no more than so many: what comes later gets the smallest that reads as much', () => {
    const of = statementsOf('house', parts, sqlOf, 4);
    of(parts.of('keeper'));
    of(parts.of('locks', 'keeper'));
    of(parts.of('lastDoor'));
    expect(of(parts.of('locks')).sql).toBe('locks keeper');
    expect(of(parts.of()).sql).toBe('keeper');
    expect(of(parts.of('doors', 'locks')).sql).toBe('doors lastDoor locks keeper');
  });
});

describe('an object of a document', () => {
  it('gives what was read, and throws for what was not', () => {
    const house = Object.setPrototypeOf(
      { number: 1, lastDoor: null },
      guardOf('House', ['lastDoor', 'doors']),
    );
    expect(house.lastDoor).toBeNull();
    expect(() => house.doors).toThrow('House.doors was not asked for');
    expect({ ...house }).toEqual({ number: 1, lastDoor: null });
  });
});
