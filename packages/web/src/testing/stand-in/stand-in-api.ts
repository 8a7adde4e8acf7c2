// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { buildSchema, graphql } from 'graphql';
import { adviceRoots, advices } from './advices.ts';
import { trajectories, utrecht } from './data.ts';

interface ListArguments {
  first?: number;
  after?: string;
  filter?: { search?: string };
}

const list = ({ first = 20, after, filter }: ListArguments) => {
  const found = trajectories.filter(({ title }) =>
    title.toLowerCase().includes(filter?.search?.toLowerCase() ?? ''),
  );
  const from = after === undefined ? 0 : Number(after);
  const nodes = found.slice(from, from + first);
  const end = from + nodes.length;
  return {
    nodes,
    edges: [],
    totalCount: found.length,
    pageInfo: {
      endCursor: String(end),
      startCursor: String(from),
      hasNextPage: end < found.length,
      hasPreviousPage: from > 0,
    },
  };
};

const roots = {
  ...adviceRoots,
  municipalities: () => [utrecht],
  municipality: () => utrecht,
  trajectories: list,
  trajectory: ({ number }: { number: string }) => {
    const found = trajectories.find((trajectory) => trajectory.number === number);
    return found ? { ...found, advices: number === '2026-004' ? advices : [] } : null;
  },
  viewer: () => null,
};

const schema = buildSchema(readFileSync(resolve('../api/schema.graphql'), 'utf8'));

interface Body {
  query?: string;
  documentId?: string;
  variables?: Record<string, unknown>;
}

const bodyOf = async (chunks: AsyncIterable<Buffer>): Promise<Body> => {
  let text = '';
  for await (const chunk of chunks) text += chunk.toString();
  return JSON.parse(text);
};

/** The text of what a built client names by its id. */
const textBy = (documentId = ''): string =>
  JSON.parse(readFileSync(resolve('dist/client/operations.json'), 'utf8'))[documentId];

export interface StandIn {
  origin: string;
  stop: () => Promise<void>;
}

/**
 * An API with two pages of sample data behind the real schema, for rendering pages in tests without a database. The journey
 * through the whole product is tested against the real one (e2e).
 */
export const startStandIn = async (port = 0): Promise<StandIn> => {
  const server: Server = createServer((request, response) => {
    void bodyOf(request).then(async ({ query, documentId, variables }) => {
      const result = await graphql({
        schema,
        source: query ?? textBy(documentId),
        variableValues: variables ?? {},
        rootValue: roots,
      });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
    });
  });
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
};
