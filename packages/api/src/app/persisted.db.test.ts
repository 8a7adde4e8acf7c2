// SPDX-License-Identifier: EUPL-1.2
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { type EventFeed, listen } from '../shared/events/index.ts';
import { idOf } from '../shared/graphql/persisted.ts';
import { aSocket } from '../testing/guard/a-socket.ts';
import { postTo } from '../testing/guard/post-to.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { graphqlPart } from './graphql-part.ts';

const slug = 'query Slug { municipality { slug } }';
const one = 'query One($number: String!) { trajectory(number: $number) { id } }';
const changed = 'subscription Changed($id: UUID!) { readingChanged(id: $id) { id } }';
const id = '01900000-0000-7000-8000-000000000000';

let db: FreshDatabase;
let feed: EventFeed;
let app: FastifyInstance;
let origin: string;

beforeAll(async () => {
  db = await freshDatabase();
  await db.createTenant('utrecht');
  const database = await db.app();
  feed = await listen({ url: db.urls.app, database });
  app = fastify();
  const part = await graphqlPart({
    database,
    feed,
    signIn: null,
    isSameOrigin: () => true,
    introspection: false,
    logFault: () => undefined,
    operations: Object.fromEntries([slug, one, changed].map((text) => [idOf(text), text])),
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

const post = (body: object) => postTo(`${origin}/graphql/utrecht`, body);

describe('a document of the web client, named by its id (ADR 20)', () => {
  it('is answered as its text is', async () => {
    const answer = await post({ documentId: idOf(slug) });
    expect(answer).toMatchObject({ status: 200, data: { municipality: { slug: 'utrecht' } } });
    expect((await post({ query: slug })).text).toBe(answer.text);
  });

  it('takes its variables, which are checked as ever', async () => {
    const documentId = idOf(one);
    expect((await post({ documentId, variables: { number: '2026-001' } })).data).toEqual({
      trajectory: null,
    });
    expect((await post({ documentId, variables: {} })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['that nobody wrote down', { documentId: 'x' }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['that is no text', { documentId: 7 }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['that is an object’s own', { documentId: '__proto__' }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['with a text beside it', { documentId: idOf(slug), query: '{ viewer { id } }' }, 'BAD_REQUEST'],
    ['of a subscription, over HTTP', { documentId: idOf(changed), variables: { id } }, 'BAD_REQUEST'],
    [
      'in Apollo’s way',
      { extensions: { persistedQuery: { version: 1, sha256Hash: idOf(slug) } } },
      undefined,
    ],
  ])('is refused by an id %s', async (_what, body, code) => {
    const answer = await post(body);
    expect(answer.data).toBeNull();
    expect(answer.codes).toEqual([code ?? 'PERSISTED_QUERY_NOT_SUPPORTED']);
  });

  it('keeps nobody from sending a text of their own', async () => {
    expect((await post({ query: '{ municipality { name } }' })).data).toMatchObject({ municipality: {} });
    expect((await post({ query: '{ municipality { name } }', documentId: null })).status).toBe(200);
  });
});

describe('a subscription of the web client, named by its id', () => {
  const said = async (payload: object): Promise<string> => {
    const socket = await aSocket(origin, '/graphql/utrecht');
    await socket.greet();
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
    const next = await socket.next();
    socket.cut();
    return next;
  };
  const extensions = { documentId: idOf(changed) };

  it('is followed as its text is', async () => {
    const variables = { id };
    const asText = await said({ query: changed, variables });
    expect(asText).toContain('NOT_FOUND');
    expect(await said({ query: '', variables, extensions })).toBe(asText);
  });

  it('has its variables checked', async () => {
    expect(await said({ query: '', variables: { id: 7 }, extensions })).toContain('BAD_USER_INPUT');
  });

  it('is refused by an id that nobody wrote down, so that the text can be sent', async () => {
    const unknown = { query: '', variables: { id }, extensions: { documentId: 'x' } };
    expect(await said(unknown)).toContain('PERSISTED_QUERY_NOT_FOUND');
  });
});
