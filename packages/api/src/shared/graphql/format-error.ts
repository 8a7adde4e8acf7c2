// SPDX-License-Identifier: EUPL-1.2
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DatabaseUnavailable } from '../database/index.ts';
import { newId } from '../ids/index.ts';
import { Unavailable } from './errors.ts';

/** Codes that are the caller's to know; every other error is a fault of ours and masked. */
const SPOKEN = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'NOT_FOUND',
  'NOT_SIGNED_IN',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAVAILABLE',
]);

/** What the parser means when it runs out of stack: a document of nothing but brackets. */
export const NESTED_TOO_DEEP = 'Syntax Error: Nested too deep.';

/** Logs a fault by its id; must not log what a person wrote. */
export type LogFault = (faultId: string, error: unknown) => void;

/**
 * The three kinds of error (architecture, "Errors"): refusals are values and never come here; not found, not signed in
 * and malformed input are said as they are; a fault is logged with an id, and the caller sees the id only.
 */
export function formatError(log: LogFault) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof DatabaseUnavailable) return spoken(formatted, new Unavailable());
    const code = formatted.extensions?.code;
    if (code === 'GRAPHQL_PARSE_FAILED' && !formatted.message.startsWith('Syntax Error'))
      return spoken(formatted, { message: NESTED_TOO_DEEP, extensions: { code } });
    if (typeof code === 'string' && SPOKEN.has(code)) return spoken(formatted, formatted);
    const faultId = newId();
    log(faultId, original);
    return spoken(
      formatted,
      new GraphQLError('Something went wrong', { extensions: { code: 'FAULT', faultId } }),
    );
  };
}

function spoken(
  formatted: GraphQLFormattedError,
  { message, extensions }: GraphQLFormattedError | GraphQLError,
): GraphQLFormattedError {
  const { stacktrace: _, ...rest } = extensions ?? {};
  return {
    message,
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
    extensions: rest,
  };
}
