// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLObjectType, graphql } from 'graphql';
import type { RequestContext } from '../request/context.ts';
import { Ahead } from './ahead.ts';

const schema = buildSchema(`
  type Query { house(number: String!): House, sold: House }
  type House { number: String, visits(first: Int = 20, before: String): [Visit!]!, doors: Int, doorbell: String }
  type Visit { day: String, by: String }
`);
const house = schema.getType('House') as GraphQLObjectType;
const query = schema.getType('Query') as GraphQLObjectType;

/** What happened, in its order. */
let told: string[];
const ahead = new Ahead('House');
ahead.reads('visits', async (_ctx, key, info, { first }) => {
  const below = info.fieldNodes.map((node) => node.selectionSet?.selections.length).join('+');
  told.push(`visits of ${key}, ${first}, ${below} below`);
  if (first === 0) throw new Error('none at all');
  return [{ day: 'monday', by: 'Noor' }];
});
ahead.reads('doors', async (_ctx, key) => {
  told.push(`doors of ${key}`);
  return 3;
});

const found = async (number: string) => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  told.push(`house ${number}`);
  return number === 'none' ? null : { number, doorbell: 'ding' };
};
for (const name of ['visits', 'doors'])
  (house.getFields()[name] as { resolve: unknown }).resolve = (
    { number }: { number: string },
    _args: unknown,
    ctx: RequestContext,
    info: never,
  ) => ahead.take(ctx, number, info);
Object.assign(query.getFields().house as object, {
  resolve: (_root: unknown, { number }: { number: string }, ctx: RequestContext, info: never) => {
    const finding = found(number);
    ahead.begin(ctx, number, info);
    return finding;
  },
});
Object.assign(query.getFields().sold as object, { resolve: () => found('9') });

const ask = (source: string, variableValues: Record<string, unknown> = {}) =>
  graphql({ schema, source, variableValues, contextValue: { loaders: new Map() } });

beforeEach(() => {
  told = [];
});

describe('what can be read of a thing before it is there', () => {
  it('is begun once, with the arguments that its field will be given, and is what the field shows', async () => {
    const { data, errors } = await ask(
      'query ($many: Int) { house(number: "7") { number ...v doors } } fragment v on House { visits(first: $many) { day } }',
      { many: 4 },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ house: { number: '7', visits: [{ day: 'monday' }], doors: 3 } });
    expect(told).toEqual(['visits of 7, 4, 1 below', 'doors of 7', 'house 7']);
  });

  it('has the default of an argument that is left out', async () => {
    await ask('{ house(number: "7") { visits { day } } }');
    expect(told[0]).toBe('visits of 7, 20, 1 below');
    expect(told).toHaveLength(2);
  });

  it('is apart under each name and for each place, with what is selected there', async () => {
    await ask(
      '{ a: house(number: "7") { x: visits { day } y: visits { day by } } b: house(number: "7") { x: visits { by day } } }',
    );
    const visits = told.filter((each) => each.startsWith('visits'));
    expect(visits.sort()).toEqual([
      'visits of 7, 20, 1 below',
      'visits of 7, 20, 2 below',
      'visits of 7, 20, 2 below',
    ]);
  });

  it('holds together what stands in two places of one selection', async () => {
    const { data } = await ask('{ house(number: "7") { visits { day } ... on House { visits { by } } } }');
    expect(data).toEqual({ house: { visits: [{ day: 'monday', by: 'Noor' }] } });
    expect(told).toEqual(['visits of 7, 20, 1+1 below', 'house 7']);
  });

  it('waits where it may be left out', async () => {
    const document =
      'query ($may: Boolean!) { house(number: "7") { number visits @include(if: $may) { day } } }';
    await ask(document, { may: false });
    expect(told).toEqual(['house 7']);
    told = [];
    expect((await ask(document, { may: true })).data?.house).toMatchObject({ visits: [{ day: 'monday' }] });
    expect(told).toEqual(['house 7', 'visits of 7, 20, 1 below']);
  });

  it('is read when it is asked for where nothing was begun', async () => {
    expect((await ask('{ sold { doors doorbell } }')).data).toEqual({ sold: { doors: 3, doorbell: 'ding' } });
    expect(told).toEqual(['house 9', 'doors of 9']);
  });

  it('is of no account when the thing is not there', async () => {
    expect(await ask('{ house(number: "none") { visits(first: 0) { day } } }')).toEqual({
      data: { house: null },
    });
  });

  it('tells what went wrong to the field that shows it, and to no other', async () => {
    const { data, errors } = await ask(
      '{ house(number: "7") { visits(first: 0) { day } } b: sold { doors } }',
    );
    expect(errors).toMatchObject([{ message: 'none at all', path: ['house', 'visits'] }]);
    expect(data).toEqual({ house: null, b: { doors: 3 } });
  });
});
