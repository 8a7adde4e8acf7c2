// SPDX-License-Identifier: EUPL-1.2
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type EventFeed, listen } from '../shared/events/index.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { graphqlPart } from './graphql-part.ts';

let db: FreshDatabase;
let feed: EventFeed;
let app: FastifyInstance;
let origin: string;
const faults: unknown[] = [];

beforeAll(async () => {
  db = await freshDatabase();
  await db.createTenant('utrecht');
  await db.createTenant('zwolle');
  const database = await db.app();
  feed = await listen({ url: db.urls.app, database });
  app = fastify({ bodyLimit: 256 * 1024 });
  const part = await graphqlPart({
    database,
    feed,
    signIn: null,
    isSameOrigin: ({ headers }) => headers.origin === undefined || headers.origin === origin,
    introspection: false,
    logFault: (_id, error) => faults.push(error),
  });
  part(app);
  await app.listen({ port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await app.close();
  await feed.close();
  await db.close();
});

async function post(path: string, query: string, variables: object = {}) {
  const response = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    ...((await response.json()) as {
      data?: never;
      errors?: { message: string; extensions: { code: string } }[];
    }),
  };
}
const codeOf = async (...args: Parameters<typeof post>) => (await post(...args)).errors?.[0]?.extensions.code;

describe('GraphQL over HTTP', () => {
  it.each([
    ['that breaks off', '{ municipality { slug }'],
    ['with more than 2,500 tokens', `{ municipality { ${'slug '.repeat(2600)} } }`],
    ['that is empty of sense', '}{'],
  ])('calls a document %s the caller’s mistake, and no fault of ours', async (_what, document) => {
    expect(await post('/graphql/utrecht', document)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    });
    expect(faults).toEqual([]);
  });

  it('answers for the municipality in the path', async () => {
    expect((await post('/graphql/utrecht', '{ municipality { slug } }')).data).toEqual({
      municipality: { slug: 'utrecht' },
    });
    expect((await post('/graphql/zwolle', '{ municipality { slug } }')).data).toEqual({
      municipality: { slug: 'zwolle' },
    });
  });

  it('lists the municipalities without one in the path', async () => {
    const { data } = await post('/graphql', '{ municipalities { slug districts { name } } }');
    expect(data).toEqual({
      municipalities: [
        { slug: 'utrecht', districts: [] },
        { slug: 'zwolle', districts: [] },
      ],
    });
  });

  it.each(['/graphql/nergens', '/graphql', '/graphql/UTRECHT', "/graphql/a'%20or%201=1"])(
    'tells nothing under %s but that nothing is there',
    async (path) => {
      expect(await codeOf(path, '{ municipality { name } }')).toBe('NOT_FOUND');
      expect(await codeOf(path, '{ trajectories { totalCount } }')).toBe('NOT_FOUND');
    },
  );

  it('says that a malformed id is malformed', async () => {
    expect(await codeOf('/graphql/utrecht', '{ reading(id: "abc") { id } }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect(
      await codeOf('/graphql/utrecht', 'query ($id: UUID!) { reading(id: $id) { id } }', { id: 'x' }),
    ).toBe('BAD_USER_INPUT');
    expect(await codeOf('/graphql/utrecht', '{ trajectories(first: 101) { totalCount } }')).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('gives null for what does not exist', async () => {
    expect(
      (await post('/graphql/utrecht', '{ trajectory(number: "2026-001") { title } viewer { id } }')).data,
    ).toEqual({
      trajectory: null,
      viewer: null,
    });
  });

  it('does nothing on GET, nor on a form that a page of another site could send', async () => {
    expect((await fetch(`${origin}/graphql/utrecht?query={municipality{name}}`)).status).toBe(404);
    const form = await fetch(`${origin}/graphql/utrecht`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ municipality { name } }"}',
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
  });

  it('refuses a body over 256 KB', async () => {
    const response = await fetch(`${origin}/graphql/utrecht`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ municipality { name } } # ${'x'.repeat(300_000)}` }),
    });
    expect(response.status).toBe(413);
  });
});

describe('limits on documents (quality, section 2)', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'id' : `phases { trajectory { ${nested(depth - 1)} } }`;

  it('refuses a document that is too deep, too wide, too long, or asks for the schema', async () => {
    expect(await codeOf('/graphql/utrecht', `{ trajectories { nodes { ${nested(6)} } } }`)).toBeDefined();
    const aliases = Array.from({ length: 40 }, (_, i) => `a${i}: municipality { name }`).join(' ');
    expect(await codeOf('/graphql/utrecht', `{ ${aliases} }`)).toBeDefined();
    expect(await codeOf('/graphql/utrecht', `{ municipality { ${'name '.repeat(3000)} } }`)).toBeDefined();
    expect(await codeOf('/graphql/utrecht', '{ __schema { types { name } } }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it('does not suggest names of fields', async () => {
    const { errors } = await post('/graphql/utrecht', '{ municipalitie { name } }');
    expect(errors?.[0]?.message).not.toContain('Did you mean');
  });
});

describe('subscriptions over WebSocket', () => {
  const connect = (headers: Record<string, string>) =>
    createClient({
      url: `${origin.replace('http', 'ws')}/graphql/utrecht`,
      webSocketImpl: class extends WebSocket {
        constructor(url: string, protocols: string[]) {
          super(url, protocols, { headers });
        }
      },
      retryAttempts: 0,
    });

  const first = (client: ReturnType<typeof connect>, query: string) =>
    new Promise<unknown>((resolve) => {
      client.subscribe({ query }, { next: resolve, error: resolve, complete: () => resolve('complete') });
    });

  it('tells nothing of what does not exist', async () => {
    const client = connect({ origin });
    const answer = await first(client, 'subscription { trajectoryChanged(number: "2026-001") { title } }');
    expect(JSON.stringify(answer)).toContain('NOT_FOUND');
    await client.dispose();
  });

  it('holds documents to the same limits', async () => {
    const client = connect({ origin });
    const deep = 'phases { trajectory { '.repeat(8) + 'id' + ' } }'.repeat(8);
    const answer = await first(client, `subscription { trajectoryChanged(number: "2026-001") { ${deep} } }`);
    expect(JSON.stringify(answer)).toMatch(/depth|limit/i);
    const long = `subscription { trajectoryChanged(number: "2026-001") { ${'title '.repeat(5000)} } }`;
    expect(JSON.stringify(await first(client, long))).toMatch(/token/i);
    await client.dispose();
  });

  it('refuses a socket from a page of another site', async () => {
    const client = connect({ origin: 'https://elsewhere.example' });
    const answer = await first(client, 'subscription { trajectoryChanged(number: "2026-001") { title } }');
    expect(answer).not.toHaveProperty('data');
    await client.dispose();
  });
});
