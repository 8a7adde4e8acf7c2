// SPDX-License-Identifier: EUPL-1.2
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../request/context.ts';
import { documentRules } from './document-rules.ts';
import { formatError, type LogFault } from './format-error.ts';
import { limits, MAX_TOKENS } from './limits.ts';
import { documentStore, type PersistedOperations } from './persisted.ts';

export interface ApolloOptions {
  schema: GraphQLSchema;
  logFault: LogFault;
  /** Off in production: the schema's text is in the repository and in the documentation. */
  introspection: boolean;
  /** Those of our own web client. */
  operations: PersistedOperations;
}

/** Apollo Server on our schema: limits, masked errors, no stack traces, no cache-control arithmetic nobody reads. */
export async function makeApollo(options: ApolloOptions): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema: options.schema,
    introspection: options.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Apollo's own would let anybody fill the memory with documents of their own; ours are there when we start (ADR 20).
    persistedQueries: false,
    documentStore: documentStore(options.operations),
    parseOptions: { maxTokens: MAX_TOKENS },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    formatError: formatError(options.logFault),
    validationRules: documentRules,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ...(limits.plugins as unknown as ApolloServerPlugin<RequestContext>[]),
    ],
    // Faults are logged by formatError, with an id and without what people wrote.
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  await apollo.start();
  return apollo;
}
