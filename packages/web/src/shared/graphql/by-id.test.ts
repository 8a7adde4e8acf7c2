// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { Client, fetchExchange } from 'urql';
import { byId } from './by-id.ts';
import { normalisedCache } from './cache.ts';
import { graphql } from './graphql.ts';

const text = graphql(`
  query Municipality {
    municipality {
      id
      name
    }
  }
`);
const persisted = graphql.persisted('0123456789abcdef', text);
const other = graphql.persisted(
  'fedcba9876543210',
  graphql(`
    query Viewer {
      viewer {
        id
      }
    }
  `),
);

interface Body {
  documentId?: string;
  query?: string;
}

/** A client, the bodies that it sent, and a server that knows these ids. */
const clientOf = (...known: string[]) => {
  const sent: Body[] = [];
  const answers = { municipality: { id: '1', name: 'Utrecht', __typename: 'Municipality' }, viewer: null };
  const answer = (body: Body): object =>
    body.documentId === undefined || known.includes(body.documentId)
      ? { data: answers }
      : { errors: [{ message: 'unknown', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };
  const client = new Client({
    url: 'http://none/graphql',
    preferGetMethod: false,
    fetch: async (_url, init) => {
      const body = JSON.parse(String(init?.body)) as Body;
      sent.push(body);
      const said = answer(body);
      return new Response(JSON.stringify(said), {
        status: 'errors' in said ? 400 : 200,
        headers: { 'content-type': 'application/json' },
      });
    },
    exchanges: [normalisedCache(), byId, fetchExchange],
  });
  const ask = (document: typeof text | typeof persisted | typeof other = persisted) =>
    client.query(document as typeof text, {}, { requestPolicy: 'network-only' }).toPromise();
  return { sent, ask };
};

describe('an operation with an id', () => {
  it('is sent as that and nothing else, and its answer is read as ever', async () => {
    const { sent, ask } = clientOf('0123456789abcdef');
    const { data, error } = await ask();
    expect(error).toBeUndefined();
    expect(data).toEqual({ municipality: { id: '1', name: 'Utrecht' } });
    expect(sent).toEqual([{ documentId: '0123456789abcdef' }]);
  });

  it('that the server does not know is sent as text, and from then on at once', async () => {
    const { sent, ask } = clientOf('fedcba9876543210');
    expect((await ask()).data?.municipality?.name).toBe('Utrecht');
    expect((await ask()).data?.municipality?.name).toBe('Utrecht');
    expect(sent.map(({ documentId }) => documentId)).toEqual(['0123456789abcdef', undefined, undefined]);
    expect(sent[1]?.query).toContain('query Municipality');
    await ask(other);
    expect(sent.at(-1)?.documentId).toBe('fedcba9876543210');
  });
});

describe('an operation without an id', () => {
  it('is sent as text', async () => {
    const { sent, ask } = clientOf();
    expect((await ask(text)).data?.municipality?.name).toBe('Utrecht');
    expect(sent.map(({ query }) => query?.split(' {')[0])).toEqual(['query Municipality']);
  });
});
