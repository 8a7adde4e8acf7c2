// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { newId } from '../shared/ids/index.ts';
import { aSocket, asking } from '../testing/guard/a-socket.ts';
import { acceptableActs } from '../testing/guard/acceptable.ts';
import { figure, times } from '../testing/guard/effort.ts';
import { type GuardedServer, guardedServer } from '../testing/guard/guarded-server.ts';
import { type Answer, postTo, sendTo } from '../testing/guard/post-to.ts';
import { isFault, leaksIn } from '../testing/guard/what-leaks.ts';
import { aPlace, type Place } from '../testing/guard/world.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { makeSchema } from './schema.ts';
import { graphqlWebSocket } from './web-socket.ts';

/** More than any refusal takes on a busy machine; what it takes is printed by the deep run. */
const BOUND_MS = 2_000;
const SOCKETS = times(200, 3_000);

let db: FreshDatabase;
let server: GuardedServer;
let here: Place;
let url: string;
/** Who sends headers one by one, from before the other attacks. */
let slow: Promise<{ answer: string; ms: number }>[];

beforeAll(async () => {
  db = await freshDatabase();
  server = await guardedServer(db);
  here = await aPlace(db, server, 'gemeente1');
  url = `${server.origin}/graphql/gemeente1`;
  slow = Array.from({ length: 20 }, () => dawdle(new URL(server.origin)));
}, 120_000);
afterAll(async () => {
  await server.close();
  await db.close();
});

/** Sends one more header every half second, and sees how long that lasts. */
function dawdle({ hostname, port }: URL): Promise<{ answer: string; ms: number }> {
  return new Promise((resolve) => {
    const begun = performance.now();
    let answer = '';
    const socket = connect(Number(port), hostname);
    socket.write('POST /graphql/gemeente1 HTTP/1.1\r\nHost: x\r\n');
    const drip = setInterval(() => socket.write(`X-${newId()}: 1\r\n`), 500);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => {
      clearInterval(drip);
      resolve({ answer, ms: performance.now() - begun });
    });
  });
}

/** Tries it three times, so that the figure is not the first time's. */
async function attempt(what: string, send: () => Promise<Answer>, sent = ''): Promise<Answer> {
  const took: number[] = [];
  let answer: Answer | undefined;
  for (let turn = 0; turn < 3; turn++) {
    const begun = performance.now();
    answer = await send();
    took.push(performance.now() - begun);
  }
  if (!answer) throw new Error('Nothing was sent');
  const ms = took.sort((a, b) => a - b)[1] ?? 0;
  figure(`${what}: ${answer.status} ${answer.codes[0] ?? ''} in ${ms.toFixed(1)} ms`);
  expect([what, isFault(answer), leaksIn(answer, sent)]).toEqual([what, false, []]);
  expect([what, answer.text.length < 300_000, ms < BOUND_MS]).toEqual([what, true, true]);
  return answer;
}

const many = (count: number, each: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => each(i)).join(' ');
const round = (turns: number): string =>
  turns === 0 ? 'id' : `phases { trajectory { ${round(turns - 1)} } }`;
const issues = (turns: number): string =>
  turns === 0 ? 'id' : `phaseIssues { phase { ${issues(turns - 1)} } }`;

const documents: [what: string, query: string][] = [
  ['a deep document', `{ trajectories { nodes { ${round(6)} } } }`],
  ['a document a hundred levels deep', `{ trajectories { nodes { ${round(50)} } } }`],
  ['nothing but opening braces', '{a'.repeat(100_000)],
  ['nothing but opening brackets', `{ a(b: ${'['.repeat(200_000)}`],
  ['brackets up to the limit of tokens', `{ a(b: ${'['.repeat(590)}${']'.repeat(590)}) }`],
  ['round and round within the depth', `{ trajectory(number: "2026-001") { ${round(3)} } }`],
  [
    'round and round in a list of a hundred',
    `{ trajectories(first: 100) { nodes { phases { ${issues(2)} } } } }`,
  ],
  [
    'round and round by fragments',
    `{ trajectories { nodes { ...A } } } fragment A on Trajectory { phases { ...B } } fragment B on Phase { trajectory { phases { id } } }`,
  ],
  [
    'round and round by an inline fragment',
    '{ trajectories { nodes { ... on Trajectory { phases { ... { trajectory { id } } } } } } }',
  ],
  [
    'fifteen lists of a hundred',
    `query ($n: Int! = 100) { ${many(15, (i) => `a${i}: trajectories(first: $n) { nodes { id } }`)} }`,
  ],
  [
    'a list of a hundred in which each has a list of twenty',
    '{ trajectories(first: 100) { nodes { history { entries { id } } } } }',
  ],
  [
    'a wide document',
    `{ municipality { ${'name '.repeat(1_100)} ${'slug '.repeat(50)} ${many(40, () => 'districts { neighbourhoods { id } }')} } }`,
  ],
  ['a document of forty thousand words', `{ municipality { ${'name '.repeat(40_000)} } }`],
  ['two hundred aliases', `{ ${many(200, (i) => `a${i}: municipality { name }`)} }`],
  ['aliases of one heavy field', `{ ${many(16, (i) => `a${i}: trajectories(first: 1) { totalCount }`)} }`],
  ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
  ['a fragment in itself', '{ ...A } fragment A on Query { municipality { name } ...A }'],
  [
    'fragments that double forty times',
    `{ ...F0 } ${many(40, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Query { municipality { name } }`,
  ],
  ['fragments in a circle in an unknown type', '{ ...A } fragment A on Nothing { a { ...A } }'],
  ['a flood of directives', `{ municipality ${'@include(if: true) '.repeat(60)} { name } }`],
  ['a flood of directives that are none', `{ municipality ${'@a '.repeat(500)} { name } }`],
  ['a name of 240,000 letters', `{ ${'x'.repeat(240_000)} }`],
  ['a text of 240,000 letters', `{ municipality(name: "${'x'.repeat(240_000)}") { name } }`],
  ['a number of 200,000 digits', `{ trajectories(first: ${'9'.repeat(200_000)}) { totalCount } }`],
  ['four hundred operations', many(400, (i) => `query Q${i} { municipality { name } }`)],
  ['a hundred variables', `query (${many(100, (i) => `$v${i}: String`)}) { municipality { name } }`],
  [
    'the whole schema',
    '{ __schema { types { name fields { name type { name ofType { name ofType { name } } } } } } }',
  ],
  ['a type of the schema', '{ __type(name: "Query") { fields { name } } }'],
  ['the schema behind a fragment', '{ ...A } fragment A on Query { __schema { queryType { name } } }'],
];

describe('a document that asks too much (Q8)', () => {
  it.each(documents)('is refused: %s', async (what, query) => {
    const answer = await attempt(what, () => postTo(url, { query }), query);
    expect([answer.status, answer.data]).toEqual([400, null]);
    expect(answer.codes[0]).toMatch(/^GRAPHQL_(PARSE|VALIDATION)_FAILED$/);
    expect(answer.text).not.toContain('Did you mean');
  });

  it('is refused over a WebSocket as over HTTP', async () => {
    for (const [what, query] of documents.filter(([, text]) => text.length < 60_000)) {
      const socket = await aSocket(server.origin, '/graphql/gemeente1', { origin: server.publicUrl });
      await socket.greet();
      const begun = performance.now();
      socket.send(asking(query));
      const said = await socket.next();
      figure(`${what}, over a WebSocket: ${(performance.now() - begun).toFixed(1)} ms`);
      expect([what, said]).toEqual([
        what,
        expect.stringMatching(/"type":"error".*"code":"GRAPHQL_(PARSE|VALIDATION)_FAILED"/),
      ]);
      expect([what, leaksIn({ text: said }, query), said.includes('Did you mean')]).toEqual([
        what,
        [],
        false,
      ]);
      socket.cut();
    }
  });
});

const small = '{"query":"{ municipality { name } }"}';
const deepJson = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const redraw = (definition: string) =>
  `{"query":"mutation ($i: RedrawCompassVersionInput!) { redrawCompassVersion(input: $i) { __typename } }","variables":{"i":{"idempotencyKey":"${newId()}","draft":"${newId()}","definition":${definition}}}}`;

describe('a request that is none (Q8)', () => {
  it.each<[string, number, string, Record<string, string>]>([
    [
      'a batch of ten',
      400,
      JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ municipality { name } }' }))),
      {},
    ],
    ['an empty batch', 400, '[]', {}],
    ['a body over 256 KB', 413, `{"query":"{ municipality { name } } #${'x'.repeat(262_144)}"}`, {}],
    [
      'JSON a hundred thousand levels deep where JSON is asked',
      400,
      redraw(deepJson),
      { cookie: 'beheerder' },
    ],
    ['a poisoned prototype', 400, '{"query":"{ municipality { name } }","__proto__":{"a":1}}', {}],
    ['half of a JSON', 400, '{"query":"{ municip', {}],
    ['nothing', 400, '', {}],
    ['a document in the form of a text', 400, small, { 'content-type': 'text/plain' }],
    [
      'a document in a form',
      415,
      'query={municipality{name}}',
      { 'content-type': 'application/x-www-form-urlencoded' },
    ],
    ['a document in a multipart form', 415, '--x\r\n', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a packed body that is not packed', 400, 'abc', { 'content-encoding': 'gzip' }],
    ['a post from a page of another site', 403, small, { origin: 'https://elders.example', cookie: 'lea' }],
    ['a post from a page without an address', 403, small, { origin: 'null', cookie: 'lea' }],
    [
      'a post from a page with our name in its own',
      403,
      small,
      { origin: 'https://samenspel.test.elders.example' },
    ],
    [
      'a persisted operation that nobody persisted',
      200,
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      {},
    ],
    [
      'a persisted operation of a wrong version',
      200,
      '{"query":"{ municipality { name } }","extensions":{"persistedQuery":7}}',
      {},
    ],
    [
      'a persisted operation with a wrong hash',
      200,
      `{"query":"{ municipality { name } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
      {},
    ],
    ['a document by an id that nobody wrote down', 400, '{"documentId":"x"}', {}],
    [
      'a document by an id and by its text',
      400,
      '{"documentId":"x","query":"{ municipality { name } }"}',
      {},
    ],
    ['variables that are a text', 400, '{"query":"{ municipality { name } }","variables":"x"}', {}],
    ['an operation that is not there', 400, '{"query":"{ municipality { name } }","operationName":"X"}', {}],
    ['a query that is a number', 400, '{"query":1}', {}],
  ])('is refused: %s', async (what, status, body, { cookie, ...headers }) => {
    const whose = cookie ? { cookie: here.cookies[cookie as 'lea'] } : {};
    const answer = await attempt(what, () => sendTo(url, body, { ...headers, ...whose }), body);
    expect([answer.status, answer.data]).toEqual([status, null]);
    if (status === 200) expect(answer.errors).toHaveLength(1);
  });

  it('is refused: a packed body of a gigabyte', async () => {
    const { gzipSync } = await import('node:zlib');
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    const answer = await attempt('a packed body of 50 MB', () =>
      sendTo(url, new Uint8Array(bomb), { 'content-encoding': 'gzip' }),
    );
    expect([400, 413, 415]).toContain(answer.status);
  });
});

describe('who is somebody else (Q8)', () => {
  const asksWho = '{ viewer { id } compassDrafts { id } }';
  const nobody = { viewer: null, compassDrafts: [] };
  const who = async (headers: Record<string, string>) =>
    (await postTo(url, { query: asksWho }, undefined, headers)).data;

  it('with the right cookie is who they are', async () => {
    expect(await who({ cookie: here.cookies.beheerder })).toMatchObject({
      viewer: { id: here.m.person.beheerder },
      compassDrafts: [{}],
    });
  });

  it.each<[string, (right: string) => string]>([
    ['another last letter', (right) => right.slice(0, -1) + (right.endsWith('A') ? 'B' : 'A')],
    ['a letter less', (right) => right.slice(0, -1)],
    ['a letter more', (right) => `${right}A`],
    [
      'its hash',
      (right) =>
        right.replace(
          /=.*/,
          `=${createHash('sha256')
            .update(right.split('=')[1] ?? '')
            .digest('base64url')}`,
        ),
    ],
    ['another name', (right) => right.replace('__Host-', '')],
    ['quotes', (right) => right.replace('=', '="').concat('"')],
    ['a query in it', (right) => `${right.slice(0, -9)}' OR 1=1`],
    ['many of the name first', (right) => `${'__Host-samenspel_session=x; '.repeat(300)}${right}`],
  ])('is nobody with a cookie with %s', async (_what, tampered) => {
    expect(await who({ cookie: tampered(here.cookies.beheerder) })).toEqual(nobody);
  });

  it('is nobody with a cookie’s secret as a token, nor with a token and a cookie', async () => {
    const secret = here.cookies.beheerder.split('=')[1] ?? '';
    expect(await who({ authorization: `Bearer ${secret}` })).toEqual(nobody);
    expect(await who({ authorization: 'Bearer x', cookie: here.cookies.beheerder })).toEqual(nobody);
    expect(await who({ authorization: `Basic ${secret}` })).toEqual(nobody);
  });

  it('guesses in vain, at the price of a look-up', async () => {
    const guesses = times(50, 2_000);
    const begun = performance.now();
    const reads: number[] = [];
    for (let turn = 0; turn < guesses; turn++) {
      const guess = randomBytes(32).toString('base64url');
      const before = performance.now();
      expect(await who({ cookie: `__Host-samenspel_session=${guess}` })).toEqual(nobody);
      reads.push(performance.now() - before);
    }
    figure(`${guesses} guessed cookies: ${((performance.now() - begun) / guesses).toFixed(1)} ms each`);
  });

  it('is stopped when guessing at the door of signing in', async () => {
    const statuses = new Set<number>();
    for (let turn = 0; turn < 320; turn++)
      statuses.add(
        (await fetch(`${server.origin}/auth/callback?state=${newId()}&code=x`, { redirect: 'manual' }))
          .status,
      );
    expect(statuses).toContain(429);
    expect([...statuses].some((status) => status >= 500)).toBe(false);
  });
});

describe('lists without end (Q8)', () => {
  const endless = 5_500;
  it.each<[string, string, (input: Record<string, unknown>) => object]>([
    [
      'names of owners',
      'recordOwnership',
      () => ({ residentOwnerNames: Array.from({ length: 20_000 }, (_, i) => `n${i}`) }),
    ],
    [
      'owners',
      'recordOwnership',
      ({ residentOwners }) => ({ residentOwners: Array(endless).fill((residentOwners as string[])[0]) }),
    ],
    [
      'owners who are not there',
      'chooseForm',
      () => ({ municipalOwners: Array.from({ length: endless }, () => newId()) }),
    ],
    [
      'supporting forms',
      'chooseForm',
      () => ({ supportingForms: Array.from({ length: 20_000 }, (_, i) => `f${i}`) }),
    ],
    ['answers', 'agreeAnswer', ({ answers }) => ({ answers: Array(2_500).fill((answers as object[])[0]) })],
    ['groups', 'saveExploration', ({ groups }) => ({ groups: Array(4_000).fill((groups as object[])[0]) })],
    [
      'districts',
      'startTrajectory',
      ({ area }) => ({
        area: { ...Object(area), districts: Array.from({ length: endless }, () => newId()) },
      }),
    ],
    ['arrows', 'confirmCompassEdges', ({ edges }) => ({ edges: Array(5_000).fill((edges as object[])[0]) })],
  ])('are refused: %s', async (what, act, change) => {
    const right = await acceptableActs(here.m)[act]?.();
    if (!right) throw new Error(act);
    const type = `${act[0]?.toUpperCase()}${act.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${act}(input: $input) { __typename ... on ${type}Refused { refusals { code } } } }`;
    const answer = await attempt(
      `${what} without end`,
      () => {
        const input = { idempotencyKey: newId(), ...right.input, ...change(right.input) };
        return postTo(url, { query, variables: { input } }, here.cookies[right.by]);
      },
      '',
    );
    expect(answer.text).toMatch(/Refused"|NOT_FOUND|BAD_USER_INPUT/);
  });
});

describe('WebSockets (Q8)', () => {
  const follow = 'subscription { trajectoryChanged(number: "2026-001") { title } }';
  const hello = '{"type":"connection_init"}';

  it.each<[string, string[], RegExp]>([
    ['asks before saying hello', [asking(follow)], /^4401/],
    ['says hello twice', [hello, hello], /^4429/],
    ['speaks no JSON', ['hallo'], /^4400/],
    ['says what has no meaning', ['{"type":"x"}'], /^4400/],
    ['asks with a number', [hello, asking(7 as never)], /^4400/],
    ['asks twice under one name', [hello, asking(follow), asking(follow)], /^4409/],
    ['sends more than 64 KB', [hello, asking(`${follow} #${'x'.repeat(65_536)}`)], /^1009/],
  ])('close on who %s', async (_what, messages, code) => {
    const socket = await aSocket(server.origin, '/graphql/gemeente1', { origin: server.publicUrl });
    for (const message of messages) {
      if (message === hello && messages.length > 1 && messages[1] !== hello) await socket.greet();
      else socket.send(message);
    }
    expect(await socket.end).toMatch(code);
  });

  it.each<[string, string, Record<string, string>, RegExp]>([
    ['from a page of another site', '/graphql/gemeente1', { origin: 'https://elders.example' }, /403/],
    ['from nowhere', '/graphql/gemeente1', {}, /403/],
    ['from a page without an address', '/graphql/gemeente1', { origin: 'null' }, /403/],
    ['to no municipality', '/graphql', { origin: 'https://samenspel.test' }, /404/],
    ['to somewhere else', '/elders', { origin: 'https://samenspel.test' }, /404/],
  ])('are not opened %s', async (_what, path, headers, refusal) => {
    const socket = await aSocket(server.origin, path, headers);
    expect(await socket.end).toMatch(refusal);
  });

  it('follow so much and no more on one connection, and others are not kept waiting', async () => {
    const socket = await aSocket(server.origin, '/graphql/gemeente1', { origin: server.publicUrl });
    await socket.greet();
    for (let i = 0; i < 2_000; i++) socket.send(asking(follow, String(i)));
    const begun = performance.now();
    expect((await postTo(url, { query: '{ municipality { districts { id } } }' })).errors).toEqual([]);
    figure(
      `another’s request while one socket asks 2,000 times: ${(performance.now() - begun).toFixed(0)} ms`,
    );
    expect(await socket.end).toBe('4429 Too many subscriptions');
    expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it(`close after a while on ${SOCKETS} who never say hello, and others are served meanwhile`, async () => {
    const sockets = [];
    for (let left = SOCKETS; left > 0; left -= 100)
      sockets.push(
        ...(await Promise.all(
          Array.from({ length: Math.min(100, left) }, () =>
            aSocket(server.origin, '/graphql/gemeente1', { origin: server.publicUrl }),
          ),
        )),
      );
    const begun = performance.now();
    expect((await postTo(url, { query: '{ municipality { name } }' })).status).toBe(200);
    figure(
      `another’s request beside ${SOCKETS} silent sockets: ${(performance.now() - begun).toFixed(0)} ms`,
    );
    const ends = await Promise.all(sockets.map(({ end }) => end));
    expect(new Set(ends)).toEqual(new Set(['4408 Connection initialisation timeout']));
  });

  it('are so many and no more', async () => {
    const app = fastify();
    const stop = graphqlWebSocket(app.server, {
      schema: await makeSchema(),
      operations: new Map(),
      database: await db.app(),
      feed: {
        subscribe: () => Promise.reject(new Error('nobody listens')),
        onStir: () => () => undefined,
        close: async () => undefined,
      },
      signIn: null,
      isSameOrigin: () => true,
      introspection: false,
      maxConnections: 3,
      logFault: () => undefined,
    });
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    const open = () => aSocket(origin, '/graphql/gemeente1');
    const [first] = [await open(), await open(), await open()];
    expect(await (await open()).end).toContain('503');
    first?.cut();
    await first?.end;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const another = await open();
    await another.greet();
    expect(another.got).toEqual(['{"type":"connection_ack"}']);
    await stop();
    await app.close();
  });
});

describe('headers that never end (Q8)', () => {
  it('are cut off after ten seconds', async () => {
    for (const { answer, ms } of await Promise.all(slow)) {
      expect(answer).toContain('408');
      expect(ms).toBeLessThan(14_000);
    }
  });
});

describe('after all of it', () => {
  it('the server lives, logged no fault, and lost no connection to its database', async () => {
    expect(server.deaths).toEqual([]);
    expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
  });
});
