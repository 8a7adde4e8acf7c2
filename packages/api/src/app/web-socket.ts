// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { documentRules } from '../shared/graphql/apollo.ts';
import { formatError, type LogFault } from '../shared/graphql/format-error.ts';
import { MAX_TOKENS } from '../shared/graphql/limits.ts';
import { type ContextOptions, makeContext } from './make-context.ts';

export interface WebSocketOptions extends ContextOptions {
  schema: GraphQLSchema;
  logFault: LogFault;
  /** Browsers send where a page came from; a page of another site may not open a socket with the visitor's cookie. */
  isSameOrigin: (request: IncomingMessage) => boolean;
  /** How many sockets this process holds at most. */
  maxConnections?: number;
}

const PATH = /^\/graphql\/([a-z][a-z0-9-]{0,62})$/;
const PAYLOAD_BYTES = 64 * 1024;

/** Subscriptions over graphql-ws, on the same address as the requests. Returns how to stop them. */
export function graphqlWebSocket(server: Server, options: WebSocketOptions): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: PAYLOAD_BYTES });
  const format = formatError(options.logFault);
  const ended = useServer(
    {
      schema: options.schema,
      execute,
      subscribe,
      connectionInitWaitTimeout: 5_000,
      // A document that cannot be parsed or is too long is the caller's mistake; graphql-ws would end the socket over it.
      onSubscribe: (_session, _id, { query }) => unparsable(query),
      validate: (schema, document) => validate(schema, document, [...specifiedRules, ...documentRules]),
      context: (session) => {
        const { request } = session.extra as { request: IncomingMessage };
        return makeContext(options, request, PATH.exec(pathOf(request))?.[1] ?? null) as never;
      },
      onError: (_session, _id, _payload, errors) => errors.map((error) => masked(format, error)),
      onNext: (_session, _id, _payload, _args, { errors, data = null }) =>
        errors ? { data, errors: errors.map((error) => masked(format, error)) } : undefined,
    },
    sockets,
    15_000,
  );
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!PATH.test(pathOf(request))) return refuse(socket, '404 Not Found');
    if (!options.isSameOrigin(request)) return refuse(socket, '403 Forbidden');
    if (sockets.clients.size >= (options.maxConnections ?? 10_000))
      return refuse(socket, '503 Service Unavailable');
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  };
  server.on('upgrade', upgrade);
  return async () => {
    server.off('upgrade', upgrade);
    await ended.dispose();
  };
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?')[0] ?? '';

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

const masked = (
  format: ReturnType<typeof formatError>,
  error: GraphQLError | ReturnType<GraphQLError['toJSON']>,
) => format('toJSON' in error ? error.toJSON() : error, error);

function unparsable(query: string): readonly GraphQLError[] | undefined {
  try {
    parse(query, { maxTokens: MAX_TOKENS });
    return undefined;
  } catch (error) {
    const message = error instanceof GraphQLError ? error.message : 'Not a GraphQL document';
    return [new GraphQLError(message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })];
  }
}
