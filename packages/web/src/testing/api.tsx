// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jest } from '@jest/globals';
import type { RenderResult } from '@testing-library/react';
import { buildSchema, GraphQLError, graphql } from 'graphql';
import type { ReactElement } from 'react';
import { Provider } from 'urql';
import { createGraphqlClient } from '../shared/graphql/index.ts';
import { type At, renderAt } from './render.tsx';

const schema = buildSchema(readFileSync(resolve('../api/schema.graphql'), 'utf8'));

/** What stands behind each field of Query and Mutation: a value, or a function of its arguments. */
export type Roots = Record<string, unknown>;

interface Sent {
  query: string;
  variables?: { input?: Record<string, unknown> };
}

export interface WithApi extends RenderResult {
  /** The inputs of the mutations that were sent, in order. */
  inputs: Record<string, unknown>[];
}

/** What a signed-out visitor's act is answered with. */
export const notSignedIn = (): never => {
  throw new GraphQLError('Sign in first', { extensions: { code: 'NOT_SIGNED_IN' } });
};

/**
 * Renders a screen with the product's own client and cache. Its requests are answered by executing them on the checked-in schema
 * over `roots`, so that an operation or a fixture that does not fit the schema fails the test.
 */
export const renderWithApi = (element: ReactElement, roots: Roots, at: At = {}): WithApi => {
  const inputs: Record<string, unknown>[] = [];
  globalThis.fetch = jest.fn<typeof fetch>(async (_, init) => {
    const { query, variables = {} } = JSON.parse(String(init?.body)) as Sent;
    if (variables.input) inputs.push(variables.input);
    const result = await graphql({ schema, source: query, variableValues: variables, rootValue: roots });
    const answer = {
      status: 200,
      headers: { get: () => 'application/json' },
      text: async () => JSON.stringify(result),
    };
    return answer as unknown as Response;
  });
  const client = createGraphqlClient({ municipality: 'utrecht' });
  return { ...renderAt(<Provider value={client}>{element}</Provider>, at), inputs };
};
