// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../shared/ids/index.ts';
import { aSocket, asking } from '../testing/guard/a-socket.ts';
import { type Acceptable, acceptableActs } from '../testing/guard/acceptable.ts';
import { documentOf, inputOf, rootFields } from '../testing/guard/documents.ts';
import { type GuardedServer, guardedServer } from '../testing/guard/guarded-server.ts';
import { sendTo } from '../testing/guard/post-to.ts';
import { aPlace, type Place } from '../testing/guard/world.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';

/** What a person might have written: nobody else writes it, so wherever it shows it was copied. */
const CANARY = 'Wilhelmina-Kanarie';

let db: FreshDatabase;
let server: GuardedServer;
let here: Place;
/** What libraries of ours say past the log. */
const past: string[] = [];
const { error, warn, log, info } = console;

beforeAll(async () => {
  const keep = (...said: unknown[]) =>
    void past.push(
      said.map((each) => (each instanceof Error ? `${each.stack}` : JSON.stringify(each))).join(' '),
    );
  Object.assign(console, { error: keep, warn: keep, log: keep, info: keep });
  db = await freshDatabase();
  server = await guardedServer(db);
  here = await aPlace(db, server, 'gemeente1');
  await db.asSuperuser((client) => client.query(`UPDATE party SET name = $1 || ' ' || name`, [CANARY]));
}, 120_000);
afterAll(async () => {
  Object.assign(console, { error, warn, log, info });
  await server.close();
  await db.close();
});

const acts = rootFields('Mutation');
const codes = [
  'policyField',
  'role',
  'part',
  'form',
  'supportingForms',
  'obligation',
  'compass',
  'number',
  'provenance',
  'side',
  'kind',
  'startedAs',
  'answer',
  'answers',
  'edges',
  'definition',
  'startsOn',
  'endsOn',
  'code',
  'decider',
  'dueOn',
  'email',
  'ground',
  'signer',
  'verdict',
  'as',
  'purpose',
  'disposition',
];

/** The same with the canary in every text that somebody writes. */
function withCanary(act: string, { input }: Acceptable): Record<string, unknown> {
  const entries = Object.entries(input).map(([name, value]) => {
    const isProse =
      typeof value === 'string' &&
      // What a request for information is answered with is prose; what a compass asks is answered with a code.
      (!codes.includes(name) || (name === 'answer' && /Information$/.test(act))) &&
      !/^[0-9a-f-]{36}$/.test(value) &&
      !(name === 'question' && /Answer$/.test(act));
    return [name, isProse ? `${value} ${CANARY}` : value];
  });
  return { idempotencyKey: newId(), ...Object.fromEntries(entries) };
}

const url = () => `${server.origin}/graphql/gemeente1`;
const send = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
  sendTo(url(), JSON.stringify({ query, variables }), { cookie: here.cookies.lea, ...headers });

describe('the log', () => {
  it('holds nothing of what people wrote or are called, whatever they did (quality, section 2)', async () => {
    const possible = acceptableActs(here.m);
    for (const act of acts) {
      const right = await possible[act.name]?.();
      if (!right) throw new Error(act.name);
      const input = withCanary(act.name, right);
      const { query, variables } = documentOf('mutation', act, { input }, '{ __typename }');
      const cookie = { cookie: here.cookies[right.by] };
      const answer = await sendTo(url(), JSON.stringify({ query, variables }), cookie);
      expect([act.name, answer.errors]).toEqual([act.name, []]);
      // And wrong: refused, of the wrong type, without a thing to find.
      await send(query, { input: { ...input, nothing: CANARY } }, cookie);
      for (const { name } of inputOf(act))
        await send(query, { input: { ...input, [name]: [[{ [CANARY]: CANARY }]] } }, cookie);
    }
    await send(
      `{ trajectories(filter: { search: "${CANARY}\\u0000" }) { totalCount } municipality { people(search: "${CANARY}") { name } } viewer { person { name } work { kind } } }`,
    );
    await send(`{ ${CANARY.replace('-', '')} }`);
    await send(`{ municipality { name } ${CANARY} "`);
    await sendTo(`${url()}?q=${CANARY}`, `{"query":"${CANARY}`, {
      'x-name': CANARY,
      'user-agent': CANARY,
      referer: `http://x/${CANARY}`,
    });
    await fetch(`${server.origin}/${CANARY}?name=${CANARY}`);
    await fetch(`${server.origin}/auth/callback?code=${CANARY}&state=${CANARY}`, { redirect: 'manual' });
    await fetch(`${server.origin}/auth/sign-in?municipality=${CANARY}&return_to=${CANARY}`, {
      redirect: 'manual',
    });
    await overWebSocket();

    // Where it listens is its own address, not a visitor's.
    const said = [...server.log.filter((line) => !line.includes('Server listening')), ...past].join('\n');
    for (const secret of [
      CANARY,
      CANARY.replace('-', ''),
      ...Object.values(here.cookies).map((cookie) => cookie.split('=')[1] ?? ''),
      'gemeente1',
      '127.0.0.1',
      'buurvrouw',
    ])
      expect([secret, said.split('\n').filter((line) => line.includes(secret))]).toEqual([secret, []]);
    // It was written, and it was logged: or nothing was proved.
    const kept = await db.asSuperuser((client) =>
      client.query('SELECT count(*)::int AS n FROM event_text WHERE strpos(body, $1) > 0', [CANARY]),
    );
    expect(kept.rows[0].n).toBeGreaterThan(15);
    expect(server.log.filter((line) => line.includes('"answered"')).length).toBeGreaterThan(200);
  }, 120_000);
});

async function overWebSocket(): Promise<void> {
  const headers = { origin: server.publicUrl, cookie: here.cookies.lea };
  const follow = 'subscription ($n: String!) { trajectoryChanged(number: $n) { title } }';
  for (const message of [
    asking(follow, '1', { variables: { n: { [CANARY]: CANARY } } }),
    asking(`{ ${CANARY} "`),
    asking(`{ municipality(name: "${CANARY}") { name } }`),
    asking(follow, CANARY, { variables: { n: CANARY } }),
    CANARY,
    `{"type":"connection_init","payload":{"name":"${CANARY}"}}`,
    asking(`{ municipality { name } } # ${CANARY} ${'x'.repeat(70_000)}`),
  ]) {
    const socket = await aSocket(server.origin, `/graphql/gemeente1?name=${CANARY}`, headers);
    await socket.greet();
    socket.send(message);
    await socket.next();
    socket.cut();
  }
}
