// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { DocumentStore } from '@apollo/server';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { documentRules } from './document-rules.ts';
import { MAX_TOKENS } from './limits.ts';

/** The operations of a web client as its build writes them down: the id, of the text's hash, and the text. */
export type Manifest = Readonly<Record<string, string>>;

/** The web client that is to be served asks for what this API does not have, or for more than it lets anybody ask. */
export class OperationsDoNotFit extends Error {}

/** An operation that was parsed and validated when the server started. */
export interface Persisted {
  readonly text: string;
  readonly document: DocumentNode;
}

/** The operations of our own web client (ADR 20), by id: never forgotten while the server runs. */
export type PersistedOperations = ReadonlyMap<string, Persisted>;

const hashOf = (text: string) => createHash('sha256').update(text);
/** As the client's build has it (packages/web/vite/web-operations.ts). */
export const idOf = (text: string): string => hashOf(text).digest('base64url').slice(0, 12);

/** Takes up a manifest. What does not fit is said all at once; nothing of it is left out silently. */
export function acceptOperations(schema: GraphQLSchema, manifest: Manifest): PersistedOperations {
  const accepted = new Map<string, Persisted>();
  const faults: string[] = [];
  for (const [id, text] of Object.entries(manifest)) {
    try {
      accepted.set(id, { text, document: accept(schema, id, text) });
    } catch (error) {
      faults.push(`  ${nameIn(text)}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (faults.length === 0) return accepted;
  throw new OperationsDoNotFit(
    `The web client does not fit this API: ${faults.length} of its operations are refused. Build both from one version.\n${faults.join('\n')}`,
  );
}

function accept(schema: GraphQLSchema, id: string, text: string): DocumentNode {
  if (idOf(text) !== id) throw new Error(`its text is not the one of ${id}`);
  const document = parse(text, { maxTokens: MAX_TOKENS });
  const [error] = validate(schema, document, [...specifiedRules, ...documentRules]);
  if (error) throw error;
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1) throw new Error('it holds more than one operation, or none');
  return document;
}

const nameIn = (text: string): string =>
  /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? '(no name)';

/** What a request says of its document: `documentId` over HTTP, the same within `extensions` over a WebSocket. */
export function persistedFor(operations: PersistedOperations, id: unknown): Persisted | GraphQLError {
  const found = typeof id === 'string' ? operations.get(id) : undefined;
  const extensions = { code: 'PERSISTED_QUERY_NOT_FOUND' };
  return found ?? new GraphQLError('This server knows no document by that id: send its text', { extensions });
}

/**
 * Where Apollo Server finds a document that it parsed before, by the hash of its text: the web client's stay, and those that
 * others made up push out each other only.
 */
export function documentStore(operations: PersistedOperations): DocumentStore {
  const own = new Map(
    [...operations.values()].map(({ text, document }) => [hashOf(text).digest('hex'), document]),
  );
  const others = new InMemoryLRUCache<DocumentNode>();
  return {
    // The key ends with the hash; before it stands one of the schema, which does not change while we run.
    get: async (key) => own.get(key.slice(key.lastIndexOf(':') + 1)) ?? others.get(key),
    set: (key, document, options) => others.set(key, document, options),
    delete: (key) => others.delete(key),
  };
}
