// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLNamedType, getNamedType } from 'graphql';
import { newId } from '../shared/ids/index.ts';
import {
  argumentsOf,
  documentOf,
  type RootField,
  rootFields,
  selectionOf,
} from '../testing/guard/documents.ts';
import { type Draw, drawFrom } from '../testing/guard/draw.ts';
import { figure, seed, times } from '../testing/guard/effort.ts';
import { type GuardedServer, guardedServer } from '../testing/guard/guarded-server.ts';
import {
  digests,
  foreignIdsInRows,
  type IdsByTable,
  idsOf,
  tenantTables,
  uuidsIn,
} from '../testing/guard/ids.ts';
import type { Answer } from '../testing/guard/post-to.ts';
import { sourceOf } from '../testing/guard/source.ts';
import { isFault } from '../testing/guard/what-leaks.ts';
import { aWorld, markOf, type Place } from '../testing/guard/world.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';

const OPERATIONS = times(1_000, 100_000);
const PEOPLE = [
  'beheerder',
  'controleur',
  'wethouder',
  'lea',
  'lea',
  'lea',
  'omar',
  'buurvrouw',
  'coordinator',
  'coordinator',
  'member',
  'traveller',
] as const;
const PLACES = times(3, 50);
const ROUND = times(250, 500);

let db: FreshDatabase;
let server: GuardedServer;
let places: Place[];
let tables: string[];
/** Whose an id is. */
const owner = new Map<string, string>();
const ids = new Map<string, IdsByTable>();

beforeAll(async () => {
  db = await freshDatabase();
  server = await guardedServer(db);
  places = await aWorld(db, server, PLACES);
  tables = await tenantTables(db);
  for (const place of places) await learn(place);
}, 600_000);
afterAll(async () => {
  await server.close();
  await db.close();
});

async function learn({ slug, tenantId }: Place): Promise<void> {
  const known = await idsOf(db, tables, tenantId);
  ids.set(slug, known);
  for (const list of known.values()) for (const id of list) owner.set(id, slug);
}

const idIn = (draw: Draw, slug: string, table: string): string => {
  const list = ids.get(slug)?.get(table) ?? [];
  return list.length > 0 ? draw.one(list) : newId();
};

/** What of other municipalities stands in the data of an answer: their ids, or their texts. */
function foreignIn({ data }: Answer, slug: string): string[] {
  const text = JSON.stringify(data);
  const foreignIds = uuidsIn(text).filter((id) => (owner.get(id) ?? slug) !== slug);
  const marks = (text.match(/van-gemeente\d+/g) ?? []).filter((mark) => mark !== markOf(slug));
  return [...foreignIds, ...marks];
}

const namedTypeOf = (field: RootField): GraphQLNamedType => getNamedType(field.type);

const isDenied = ({ codes, data }: Answer): boolean =>
  codes.includes('NOT_FOUND') ||
  (codes.length === 0 && Object.values(data ?? {}).every((each) => each === null));

interface Attempt {
  field: RootField;
  kind: 'query' | 'mutation';
  given: Record<string, unknown>;
  selection: string;
  cookie: string | undefined;
}

/** The same attempt with each foreign id replaced by one of the municipality itself. */
function withOwnIds(draw: Draw, given: unknown, slug: string): unknown {
  if (typeof given === 'string') {
    const home = owner.get(given);
    if (home === undefined || home === slug) return given;
    const [table] = [...(ids.get(home) ?? [])].find(([, list]) => list.includes(given)) ?? [];
    return table === undefined ? given : idIn(draw, slug, table);
  }
  if (Array.isArray(given)) return given.map((each) => withOwnIds(draw, each, slug));
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, each]) => [
      name,
      name === 'idempotencyKey' ? newId() : withOwnIds(draw, each, slug),
    ]),
  );
}

describe('municipalities side by side (Q1)', () => {
  it(`see and change nothing of each other in ${OPERATIONS} random operations`, async () => {
    const draw = drawFrom(seed);
    const queries = rootFields('Query');
    const mutations = rootFields('Mutation');
    const count = { asked: 0, foreign: 0, denied: 0, controls: 0, reached: 0, accepted: 0 };
    const problems: string[] = [];

    const ask = async (at: string, { field, kind, given, selection, cookie }: Attempt) => {
      const answer = await server.ask({ at, cookie, ...documentOf(kind, field, given, selection) });
      count.asked++;
      const seen = foreignIn(answer, at);
      if (seen.length > 0) problems.push(`seed ${seed}: ${field.name} at ${at} shows ${seen.join(', ')}`);
      if (isFault(answer))
        problems.push(`seed ${seed}: ${field.name} ${JSON.stringify(given).slice(0, 600)} ${answer.text}`);
      if (/"__typename":"\w+(ed|d)"/.test(answer.text) && !answer.text.includes('Refused')) count.accepted++;
      return answer;
    };

    const attempt = async (place: Place, elsewhere: Place): Promise<void> => {
      let foreign = 0;
      const source = sourceOf(
        draw,
        (table) => {
          if (draw.chance(0.05)) return newId();
          if (draw.chance(0.6)) return idIn(draw, place.slug, table);
          foreign++;
          return idIn(draw, elsewhere.slug, table);
        },
        place.mark,
        0.01,
      );
      const kind = draw.chance(0.5) ? ('mutation' as const) : ('query' as const);
      const field = draw.one(kind === 'mutation' ? mutations : queries);
      const given = argumentsOf(field, source);
      const type = namedTypeOf(field);
      const selection = type ? selectionOf(type, 3, { ...source, id: (name) => source.id(name) }) : '';
      const whose = draw.chance(0.15) ? elsewhere : place;
      const cookie = draw.chance(0.05) ? undefined : whose.cookies[draw.one(PEOPLE)];
      const tried = { field, kind, given, selection, cookie };
      const answer = await ask(place.slug, tried);
      if (foreign === 0) return;
      count.foreign++;
      if (!isDenied(answer)) return;
      count.denied++;
      const control = {
        ...tried,
        given: withOwnIds(draw, given, place.slug) as Attempt['given'],
        cookie: place.cookies.lea,
      };
      const twin = await ask(place.slug, control);
      count.controls++;
      if (!isDenied(twin)) count.reached++;
    };

    while (count.asked < OPERATIONS) {
      const place = draw.one(places);
      const elsewhere = draw.one(places.filter((each) => each !== place));
      const before = await digests(db, tables);
      const end = Math.min(OPERATIONS, count.asked + ROUND);
      while (count.asked < end) await Promise.all([1, 2, 3, 4].map(() => attempt(place, elsewhere)));
      const after = await digests(db, tables);
      for (const other of places)
        if (other !== place && before.get(other.tenantId) !== after.get(other.tenantId))
          problems.push(`seed ${seed}: rows of ${other.slug} changed by operations at ${place.slug}`);
      await learn(place);
      const strangers = await foreignIdsInRows(
        db,
        tables,
        place.tenantId,
        (id) => (owner.get(id) ?? place.slug) !== place.slug,
      );
      problems.push(...strangers.map((each) => `seed ${seed}: ${place.slug} points to ${each}`));
      expect(problems).toEqual([]);
    }
    figure(
      `tenancy: ${count.asked} operations over ${PLACES} municipalities, 0 foreign rows seen, 0 changed; ${count.foreign} with foreign ids, ` +
        `${count.denied} denied, of which ${count.reached} reach their thing with own ids; ${count.accepted} acts accepted`,
    );
    // Or nothing was proved: many were denied, as many get further with ids of their own, and acts do succeed.
    expect(count.denied).toBeGreaterThan(OPERATIONS / 20);
    expect(count.reached).toBeGreaterThan(count.denied / 10);
    expect(count.accepted).toBeGreaterThan(OPERATIONS / 50);
    expect(server.deaths).toEqual([]);
  }, 3_600_000);
});
