// SPDX-License-Identifier: EUPL-1.2
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { GraphQLError, parse } from 'graphql';
import { MAX_TOKENS } from '../shared/graphql/limits.ts';
import { type PersistedOperations, persistedFor } from '../shared/graphql/persisted.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { assumedViewer, type ContextOptions, makeContext } from './make-context.ts';
import { type AssumedViewer, RememberedViewers } from './remembered-viewers.ts';

/**
 * `POST /graphql/:municipality`: the tenant comes from the path, so that one request is one tenant. `/graphql` alone
 * serves what belongs to no tenant. Only POST: nothing is done by following a link.
 */
export function graphqlRoutes(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  options: ContextOptions & { operations: PersistedOperations },
): void {
  const remembering = { ...options, remembered: new RememberedViewers() };
  const answered = new WeakMap<FastifyRequest, AssumedViewer | undefined>();
  const handler = fastifyApolloHandler(apollo, {
    async context(request: FastifyRequest) {
      const [raw, slug] = [request.raw, slugOf(request)];
      const assumed = answered.has(request) ? undefined : await assumedViewer(remembering, raw, slug);
      answered.set(request, assumed);
      return makeContext(remembering, raw, slug, assumed);
    },
  });
  // An answer for somebody who is not who asks any more is thrown away: nothing was committed for them.
  const answer: RouteHandlerMethod = async (request, reply) => {
    const text = await handler.call(app, request, reply);
    const stood = (await answered.get(request)?.stood()) ?? true;
    return stood ? text : handler.call(app, request, reply);
  };
  const preHandler = [putTextOf(options.operations), refuseSubscription];
  app.post('/graphql', { preHandler }, answer);
  app.post('/graphql/:municipality', { preHandler }, answer);
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
