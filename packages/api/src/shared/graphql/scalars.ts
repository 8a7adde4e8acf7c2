// SPDX-License-Identifier: EUPL-1.2
import { isCivilDate } from '@samenspel/domain/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** A malformed scalar is the caller's mistake: the code tells a client which text to show. */
function malformed(what: string): GraphQLError {
  return new GraphQLError(`Not a valid ${what}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

function parseUuid(value: unknown): string {
  if (typeof value !== 'string' || !UUID_PATTERN.test(value)) throw malformed('UUID');
  return value.toLowerCase();
}

function parseDate(value: unknown): string {
  if (typeof value !== 'string' || !isCivilDate(value))
    throw malformed('date (YYYY-MM-DD, from 0001-01-01 to 9999-12-31)');
  return value;
}

const fromLiteral = (parse: (value: unknown) => string) => (node: ValueNode) =>
  parse(node.kind === Kind.STRING ? node.value : undefined);

/** Ids stay inside the platform; people read numbers such as 2026-014. */
export const Uuid = new GraphQLScalarType<string, string>({
  name: 'UUID',
  description:
    'A UUID, in lower case. Made by the server (version 7) or, for idempotency keys, by the client.',
  serialize: (value) => value as string,
  parseValue: parseUuid,
  parseLiteral: fromLiteral(parseUuid),
});

/** Output only: commands take their time from the server's clock, never from the client. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in time, ISO 8601 in UTC.',
  // The database hands out ISO strings already (see the stores): passed through, not parsed and printed again.
  serialize: (value) => (value instanceof Date ? value.toISOString() : (value as string)),
});

export const CivilDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: "A calendar date in the municipality's time zone, YYYY-MM-DD.",
  serialize: (value) => value as string,
  parseValue: parseDate,
  parseLiteral: fromLiteral(parseDate),
});

/** Deeper than anything that means something; what walks a value down by calling itself would run out of stack. */
const JSON_DEPTH = 64;

function parseJson(value: unknown): unknown {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > JSON_DEPTH) throw malformed(`JSON value: it is more than ${JSON_DEPTH} levels deep`);
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return value;
}

export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A JSON object whose keys depend on the kind of the thing it describes.',
  parseValue: parseJson,
  parseLiteral: (node, variables) => parseJson(valueFromASTUntyped(node, variables)),
});

export const CompassDefinitionScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'CompassDefinition',
  description:
    'The whole graph of a compass as JSON: start, questions with parts and answers, forms, texts by language (C1, C2). ' +
    'The shape is CompassDefinition of the domain package, so that a client can run the compass itself (C8).',
});
