// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType } from 'graphql';
import { newId } from '../shared/ids/index.ts';
import { aSocket, asking } from '../testing/guard/a-socket.ts';
import { argumentsOf, documentOf, rootFields, selectionOf } from '../testing/guard/documents.ts';
import { type Draw, drawFrom } from '../testing/guard/draw.ts';
import { figure, seed, times } from '../testing/guard/effort.ts';
import { type GuardedServer, guardedServer } from '../testing/guard/guarded-server.ts';
import { type IdsByTable, idsOf, tenantTables } from '../testing/guard/ids.ts';
import { type Answer, sendTo } from '../testing/guard/post-to.ts';
import { sourceOf } from '../testing/guard/source.ts';
import { spoil } from '../testing/guard/spoil.ts';
import { isFault, leaksIn } from '../testing/guard/what-leaks.ts';
import { aPlace, type Place } from '../testing/guard/world.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';

const VALID = times(300, 10_000);
const INVALID = times(500, 10_000);
const SOCKET = times(100, 2_000);

let db: FreshDatabase;
let server: GuardedServer;
let here: Place;
let ids: IdsByTable;

beforeAll(async () => {
  db = await freshDatabase();
  server = await guardedServer(db);
  here = await aPlace(db, server, 'gemeente1');
  ids = await idsOf(db, await tenantTables(db), here.tenantId);
}, 120_000);
afterAll(async () => {
  await server.close();
  await db.close();
});

const kinds = ['query', 'query', 'mutation', 'subscription'] as const;
const root = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/** A document that the schema allows, with values that a person or a program might give. */
function aDocument(draw: Draw, kind: (typeof kinds)[number], nasty: number) {
  const idOf = (table: string) => {
    const known = ids.get(table) ?? [];
    return known.length > 0 && draw.chance(0.8) ? draw.one(known) : newId();
  };
  const source = sourceOf(draw, idOf, here.mark, nasty);
  const field = draw.one(rootFields(root[kind]));
  const given = argumentsOf(field, source);
  const selection = selectionOf(getNamedType(field.type), draw.upTo(4), source);
  // What is written out needs names that GraphQL can write: JSON does not always have them.
  const asVariables = kind === 'mutation' || draw.chance(0.7);
  return documentOf(kind, field, given, selection, asVariables);
}

const people = ['beheerder', 'lea', 'lea', 'omar', 'controleur', 'buurvrouw', undefined] as const;

/** What is wrong with an answer, whatever was asked. */
function wrongWith(answer: Answer, sent: string): string[] {
  const bare = answer.codes.filter((code) => code === 'NONE' || code === 'INTERNAL_SERVER_ERROR');
  const typed = answer.status < 400 || answer.codes.length > 0 || /"code":"[A-Z_]+"/.test(answer.text);
  return [
    ...(isFault(answer) ? ['a fault'] : []),
    ...bare.map((code) => `an error with ${code}`),
    ...(typed ? [] : ['an error without a code']),
    ...leaksIn(answer, sent),
  ];
}

async function tryOut(count: number, what: string, one: (draw: Draw) => Promise<[Answer, string]>) {
  const draw = drawFrom(seed);
  const problems: string[] = [];
  const statuses = new Map<string, number>();
  const begun = performance.now();
  let tried = 0;
  const next = async () => {
    const [answer, sent] = await one(draw);
    const came = answer.codes[0] ?? (answer.status === 200 ? 'data' : String(answer.status));
    statuses.set(came, (statuses.get(came) ?? 0) + 1);
    for (const wrong of wrongWith(answer, sent))
      problems.push(`seed ${seed}: ${wrong}\n  ${sent.slice(0, 1_500)}\n  ${answer.text.slice(0, 400)}`);
  };
  while (tried < count && problems.length < 5) {
    await Promise.all([1, 2, 3, 4].map(next));
    tried += 4;
  }
  const kindsOfAnswer = [...statuses].map(([code, n]) => `${code} ${n}`).join(', ');
  figure(`${tried} ${what} in ${((performance.now() - begun) / 1000).toFixed(0)} s: ${kindsOfAnswer}`);
  expect(problems).toEqual([]);
  return statuses;
}

describe('documents at random (Q9)', () => {
  it(`${VALID} that the schema allows never meet a fault, and mostly get data`, async () => {
    const came = await tryOut(VALID, 'valid documents', async (draw) => {
      const kind = draw.one(['query', 'query', 'mutation'] as const);
      const { query, variables } = aDocument(draw, kind, 0.08);
      const who = draw.one(people);
      const cookie = who && here.cookies[who];
      const answer = await server.ask({ at: draw.chance(0.95) ? here.slug : null, query, variables, cookie });
      return [answer, JSON.stringify({ query, variables })];
    });
    expect(came.get('data')).toBeGreaterThan(VALID / 3);
  }, 1_800_000);

  it(`${INVALID} spoiled ones are refused in words that tell nothing of the inside`, async () => {
    const came = await tryOut(INVALID, 'spoiled documents', async (draw) => {
      const { body, headers } = spoil(draw, aDocument(draw, draw.one(kinds), 0.3));
      const who = draw.one(people);
      const cookie = who && headers.cookie === undefined ? { cookie: here.cookies[who] } : {};
      const path = draw.one([
        '/graphql/gemeente1',
        '/graphql/gemeente1',
        '/graphql',
        '/graphql/Gemeente1',
        '/graphql/%00',
      ]);
      const answer = await sendTo(`${server.origin}${path}`, body, { ...cookie, ...encodable(headers) });
      return [answer, body];
    });
    expect(INVALID - (came.get('data') ?? 0)).toBeGreaterThan(INVALID / 2);
  }, 1_800_000);

  it(`${SOCKET} over WebSockets, spoiled and whole, end in an answer or a close`, async () => {
    const draw = drawFrom(seed + 1);
    const headers = { origin: server.publicUrl, cookie: here.cookies.lea };
    let socket = await aSocket(server.origin, '/graphql/gemeente1', headers);
    await socket.greet();
    for (let turn = 0; turn < SOCKET; turn++) {
      const sound = aDocument(draw, draw.one(kinds), 0.2);
      const { query, variables } = draw.chance(0.5) ? sound : parsedOr(spoil(draw, sound).body, sound);
      const message = asking(query, String(turn), { variables });
      socket.send(message);
      const said = await Promise.race([socket.next(), silenceIsAccepted()]);
      expect([message, leaksIn({ text: said }, message), /"FAULT"|^(1006|1011|4500)/.test(said)]).toEqual([
        message,
        [],
        false,
      ]);
      if (/^\d{4}/.test(said) || turn % 40 === 39) {
        socket.cut();
        socket = await aSocket(server.origin, '/graphql/gemeente1', headers);
        await socket.greet();
      }
    }
    socket.cut();
    figure(`${SOCKET} documents over WebSockets: 0 faults`);
  }, 1_800_000);

  it('end no process, and log no fault', () => {
    expect(server.deaths).toEqual([]);
    expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});

// A subscription that is accepted says nothing until something happens.
const silenceIsAccepted = () => new Promise<string>((resolve) => setTimeout(resolve, 40, 'silence'));

// fetch refuses what cannot be a header: then it is not sent at all.
const encodable = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[\x20-\x7e\xa0-\xff]*$/.test(value)));

function parsedOr<Sound extends object>(body: string, sound: Sound): Sound {
  try {
    return { ...sound, ...JSON.parse(body) };
  } catch {
    return sound;
  }
}
