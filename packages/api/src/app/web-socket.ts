// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { execute, GraphQLError } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { formatError, type LogFault } from '../shared/graphql/format-error.ts';
import { type ReadOptions, readDocument } from '../shared/graphql/read-document.ts';
import { subscribeTogether, type TogetherArgs } from '../shared/graphql/subscribe-together.ts';
import { type ContextOptions, makeContext } from './make-context.ts';
import { ToldOnceSocket, toldOnce } from './told-once.ts';

export interface WebSocketOptions extends ContextOptions, ReadOptions {
  logFault: LogFault;
  /** Browsers send where a page came from; a page of another site may not open a socket with the visitor's cookie. */
  isSameOrigin: (request: IncomingMessage) => boolean;
  /** How many sockets this process holds at most. */
  maxConnections?: number;
}

const PATH = /^\/graphql\/([a-z][a-z0-9-]{0,62})$/;
const PAYLOAD_BYTES = 64 * 1024;
/** How much one socket follows at once; a screen of ours follows one or two things. */
const MAX_FOLLOWED = 50;

/** Subscriptions over graphql-ws, on the same address as the requests. Returns how to stop them. */
export function graphqlWebSocket(server: Server, options: WebSocketOptions): () => Promise<void> {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: PAYLOAD_BYTES,
    WebSocket: ToldOnceSocket,
  });
  const format = formatError(options.logFault);
  const ended = useServer(
    {
      schema: options.schema,
      execute,
      subscribe: (args) => subscribeTogether(args as TogetherArgs),
      connectionInitWaitTimeout: 5_000,
      // Else the client would be told what broke inside.
      isProd: true,
      onSubscribe: ({ subscriptions, extra }, _id, payload) => {
        if (Object.keys(subscriptions).length > MAX_FOLLOWED) {
          extra.socket.close(CloseCode.TooManyInitialisationRequests, 'Too many subscriptions');
          return [new GraphQLError('Too many subscriptions', { extensions: { code: 'BAD_REQUEST' } })];
        }
        const document = readDocument(options, payload);
        if (!('kind' in document)) return document;
        const { operationName, variables: variableValues } = payload;
        return { schema: options.schema, document, operationName, variableValues };
      },
      context: (session) => {
        const { request } = session.extra as { request: IncomingMessage };
        return makeContext(options, request, PATH.exec(pathOf(request))?.[1] ?? null) as never;
      },
      onError: (_session, _id, _payload, errors) => errors.map((error) => masked(format, error)),
      onNext: (_session, _id, _payload, _args, answer) =>
        toldOnce(answer, ({ errors, data = null }) =>
          errors ? { data, errors: errors.map((error) => masked(format, error)) } : { data },
        ),
    },
    sockets,
    15_000,
  );
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!PATH.test(pathOf(request))) return refuse(socket, '404 Not Found');
    if (!options.isSameOrigin(request)) return refuse(socket, '403 Forbidden');
    if (sockets.clients.size >= (options.maxConnections ?? 10_000))
      return refuse(socket, '503 Service Unavailable');
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.over(socket);
      sockets.emit('connection', client, request);
    });
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
