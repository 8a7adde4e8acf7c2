// SPDX-License-Identifier: EUPL-1.2
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { documentRules } from './document-rules.ts';
import { NESTED_TOO_DEEP } from './format-error.ts';
import { MAX_TOKENS } from './limits.ts';
import { type PersistedOperations, persistedFor } from './persisted.ts';
import { rememberedDocument } from './remembered-documents.ts';

/** A document as it came in over a WebSocket. */
export interface RawDocument {
  /** Empty when the document is one of the web client's, whose id `extensions` holds. */
  query: string;
  extensions?: Record<string, unknown> | null | undefined;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

export interface ReadOptions {
  schema: GraphQLSchema;
  /** Whether the schema may be asked for. */
  introspection: boolean;
  operations: PersistedOperations;
}

/**
 * Parses and validates what did not come through Apollo Server the way that would: as many tokens, the same limits, no hints
 * about the schema, and every error with the code of its kind, so that none is taken for a fault and logged with what somebody
 * typed. Gives the document, or what is wrong with it.
 */
export function readDocument(options: ReadOptions, raw: RawDocument): DocumentNode | GraphQLError[] {
  const document = documentIn(options, raw);
  if (!('kind' in document)) return document;
  const operation = getOperationAST(document, raw.operationName);
  if (!operation) return [coded(new GraphQLError('Which operation?'), 'OPERATION_RESOLUTION_FAILURE')];
  const declared = operation.variableDefinitions ?? [];
  const values = getVariableValues(options.schema, declared, raw.variables ?? {}, { maxErrors: 50 });
  return values.errors ? values.errors.map((error) => coded(error, 'BAD_USER_INPUT')) : document;
}

function documentIn(
  { schema, introspection, operations }: ReadOptions,
  { query, extensions }: RawDocument,
): DocumentNode | GraphQLError[] {
  if (query === '' && extensions?.documentId !== undefined) {
    const found = persistedFor(operations, extensions.documentId);
    return found instanceof GraphQLError ? [found] : found.document;
  }
  return rememberedDocument(schema, query, () => validDocument(schema, query, introspection));
}

function validDocument(
  schema: GraphQLSchema,
  query: string,
  introspection: boolean,
): DocumentNode | GraphQLError[] {
  const document = parsed(query);
  if (document instanceof GraphQLError) return [coded(document, 'GRAPHQL_PARSE_FAILED')];
  const hidden = introspection ? [] : [NoSchemaIntrospectionCustomRule];
  const rules = [...specifiedRules, ...documentRules, ...hidden];
  const errors = faultsIn(() => validate(schema, document, rules));
  return errors.length > 0 ? errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) : document;
}

/** graphql's rule for subscriptions throws what it should report, on `@include` without its argument for one. */
function faultsIn(validation: () => readonly GraphQLError[]): readonly GraphQLError[] {
  try {
    return validation();
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: MAX_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    // As many brackets as tokens: the parser ran out of stack, and that is all that happened.
    if (error instanceof RangeError) return new GraphQLError(NESTED_TOO_DEEP);
    throw error;
  }
}

const coded = ({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message.replace(/ ?Did you mean .*\?$/s, ''), {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });
