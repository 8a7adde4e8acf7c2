// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { makeApollo } from '../shared/graphql/apollo.ts';
import type { LogFault } from '../shared/graphql/format-error.ts';
import { graphqlRoutes } from './http.ts';
import type { ContextOptions } from './make-context.ts';
import { makeSchema } from './schema.ts';
import { graphqlWebSocket, type WebSocketOptions } from './web-socket.ts';

export interface GraphqlPartOptions extends ContextOptions {
  logFault: LogFault;
  isSameOrigin: WebSocketOptions['isSameOrigin'];
  introspection: boolean;
}

/** The API as a part of the server: requests and subscriptions, both ended when the server stops. */
export async function graphqlPart(options: GraphqlPartOptions): Promise<(app: FastifyInstance) => void> {
  const schema = await makeSchema();
  const apollo = await makeApollo({ ...options, schema });
  return (app) => {
    graphqlRoutes(app, apollo, options);
    const endSockets = graphqlWebSocket(app.server, { ...options, schema });
    app.addHook('preClose', endSockets);
    app.addHook('onClose', () => apollo.stop());
  };
}
