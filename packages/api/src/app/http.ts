// SPDX-License-Identifier: EUPL-1.2
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestContext } from '../shared/request/context.ts';
import { type ContextOptions, makeContext } from './make-context.ts';

/**
 * `POST /graphql/:municipality`: the tenant comes from the path, so that one request is one tenant. `/graphql` alone
 * serves what belongs to no tenant. Only POST: nothing is done by following a link.
 */
export function graphqlRoutes(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  options: ContextOptions,
): void {
  const handler = fastifyApolloHandler(apollo, {
    context: (request: FastifyRequest) => makeContext(options, request.raw, slugOf(request)),
  });
  app.post('/graphql', handler);
  app.post('/graphql/:municipality', handler);
}

function slugOf(request: FastifyRequest): string | null {
  const { municipality } = request.params as { municipality?: string };
  return municipality ?? null;
}
