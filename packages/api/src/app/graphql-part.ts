// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { makeApollo } from '../shared/graphql/apollo.ts';
import type { LogFault } from '../shared/graphql/format-error.ts';
import { acceptOperations, type Manifest } from '../shared/graphql/persisted.ts';
import { graphqlRoutes } from './http.ts';
import type { ContextOptions } from './make-context.ts';
import { makeSchema } from './schema.ts';
import { graphqlWebSocket, type WebSocketOptions } from './web-socket.ts';

export interface GraphqlPartOptions extends ContextOptions {
  logFault: LogFault;
  isSameOrigin: WebSocketOptions['isSameOrigin'];
  introspection: boolean;
  /** The operations of the web client that is served; none when only the API answers. */
  operations?: Manifest | undefined;
}

/** The API as a part of the server: requests and subscriptions, both ended when the server stops. */
export async function graphqlPart(options: GraphqlPartOptions): Promise<(app: FastifyInstance) => void> {
  const schema = await makeSchema();
  const operations = acceptOperations(schema, options.operations ?? {});
  const apollo = await makeApollo({ ...options, schema, operations });
  return (app) => {
    graphqlRoutes(app, apollo, { ...options, operations });
    const endSockets = graphqlWebSocket(app.server, { ...options, schema, operations });
    app.addHook('preClose', endSockets);
    app.addHook('onClose', () => apollo.stop());
  };
}
