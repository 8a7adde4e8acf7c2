// SPDX-License-Identifier: EUPL-1.2
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, parse } from 'graphql';
import { MAX_TOKENS } from '../shared/graphql/limits.ts';
import { type PersistedOperations, persistedFor } from '../shared/graphql/persisted.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { type ContextOptions, makeContext } from './make-context.ts';

/**
 * `POST /graphql/:municipality`: the tenant comes from the path, so that one request is one tenant. `/graphql` alone
 * serves what belongs to no tenant. Only POST: nothing is done by following a link.
 */
export function graphqlRoutes(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  options: ContextOptions & { operations: PersistedOperations },
): void {
  const handler = fastifyApolloHandler(apollo, {
    context: (request: FastifyRequest) => makeContext(options, request.raw, slugOf(request)),
  });
  const preHandler = [putTextOf(options.operations), refuseSubscription];
  app.post('/graphql', { preHandler }, handler);
  app.post('/graphql/:municipality', { preHandler }, handler);
}

/** A request names a document of the web client by `documentId`, or brings the text of one; Apollo is given the text. */
function putTextOf(operations: PersistedOperations) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { documentId = null, query = null }: Record<string, unknown> = Object(request.body);
    if (documentId === null) return;
    const found =
      query === null
        ? persistedFor(operations, documentId)
        : new GraphQLError('Send documentId or query, not both', { extensions: { code: 'BAD_REQUEST' } });
    if (!(found instanceof GraphQLError)) request.body = { ...Object(request.body), query: found.text };
    else await reply.code(400).send({ errors: [{ message: found.message, extensions: found.extensions }] });
  };
}

/**
 * A subscription goes over a WebSocket. Said here, since graphql's own rule for subscriptions throws on some documents
 * (`@include` without its argument), which Apollo takes for a fault.
 */
async function refuseSubscription(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const query: unknown = Object(request.body).query;
  if (typeof query !== 'string' || !query.includes('subscription') || !isSubscription(query)) return;
  const extensions = { code: 'BAD_REQUEST' };
  await reply.code(400).send({ errors: [{ message: 'A subscription goes over a WebSocket', extensions }] });
}

function isSubscription(query: string): boolean {
  try {
    return parse(query, { maxTokens: MAX_TOKENS }).definitions.some(
      (each) => 'operation' in each && each.operation === 'subscription',
    );
  } catch {
    // Apollo says what is wrong with it.
    return false;
  }
}

function slugOf(request: FastifyRequest): string | null {
  const { municipality } = request.params as { municipality?: string };
  return municipality ?? null;
}
