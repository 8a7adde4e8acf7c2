// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Draw } from './draw.ts';

/** The schema as clients know it: from the checked-in text, not from our classes. */
export const clientSchema: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'),
);

/** Where the values of inputs come from. */
export interface Source {
  draw: Draw;
  /** An id for the input field of this name, of this input or root field. */
  id(field: string, of?: string): string;
  text(field: string): string;
  json(field: string): unknown;
  date(): string;
  number(field: string): number;
}

export type RootField = GraphQLField<unknown, unknown>;

/** The fields of a root type, by name. */
export function rootFields(operation: 'Query' | 'Mutation' | 'Subscription'): RootField[] {
  const type = clientSchema.getType(operation);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** A value that the type allows, drawn from the source. */
export function aValueFor(type: GraphQLInputType, name: string, from: Source, of = ''): unknown {
  if (isNonNullType(type)) return aValueFor(type.ofType, name, from, of);
  if (isListType(type)) {
    const length = from.draw.one([0, 1, 1, 1, 2]);
    return Array.from({ length }, () => aValueFor(type.ofType, name, from, of));
  }
  if (isEnumType(type)) return from.draw.one(type.getValues()).name;
  if (isInputObjectType(type)) return objectOf(Object.values(type.getFields()), from, type.name);
  switch (type.name) {
    case 'UUID':
    case 'ID':
      return from.id(name, of);
    case 'Int':
    case 'Float':
      return from.number(name);
    case 'Boolean':
      return from.draw.chance(0.5);
    case 'Date':
      return from.date();
    case 'String':
      return from.text(name);
    default:
      return from.json(name);
  }
}

function objectOf(fields: readonly (GraphQLInputField | GraphQLArgument)[], from: Source, of: string) {
  const given = fields.filter((field) => isNonNullType(field.type) || from.draw.chance(0.4));
  return Object.fromEntries(given.map((field) => [field.name, aValueFor(field.type, field.name, from, of)]));
}

/** The arguments of a field: those that it needs, and some of the others. */
export const argumentsOf = (field: RootField, from: Source): Record<string, unknown> =>
  objectOf(field.args, from, field.name);

/** How GraphQL writes a value of this type. */
export function literal(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (value === null) return 'null';
  if (isListType(type))
    return `[${(value as unknown[]).map((each) => literal(type.ofType, each)).join(', ')}]`;
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value as object).map(([name, each]) => {
      const field = fields[name];
      return `${name}: ${field ? literal(field.type, each) : JSON.stringify(each)}`;
    });
    return `{${parts.join(', ')}}`;
  }
  if (isEnumType(type)) return String(value);
  return loose(value);
}

/** JSON in GraphQL's words: the names of fields are not quoted, so only plain names can be written. */
function loose(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(loose).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, each]) => `${name}: ${loose(each)}`)
    .join(', ')}}`;
}

/** What is asked of an object: its id when it has one, some of its other fields, and a few objects further on. */
export function selectionOf(
  type: GraphQLNamedType,
  depth: number,
  from: Source,
  through: readonly string[] = [],
): string {
  if (isAbstractType(type)) {
    const parts = clientSchema
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} ${selectionOf(each, depth, from, through)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const { draw } = from;
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const shown = leaves.filter(({ name }) => name === 'id' || draw.chance(0.5));
  // Nothing is asked for within itself: the API refuses that within lists.
  const leadsOn = (field: GraphQLField<unknown, unknown>) =>
    isCompositeType(getNamedType(field.type)) &&
    ![...through, type.name].includes(getNamedType(field.type).name);
  const further = depth > 0 ? fields.filter(leadsOn) : [];
  const followed = draw.some(further, Math.min(1, 2 / Math.max(1, further.length)));
  const parts = [
    '__typename',
    ...shown.map((field) => fieldText(field, '', from)),
    ...followed.map((field) =>
      fieldText(field, selectionOf(getNamedType(field.type), depth - 1, from, [...through, type.name]), from),
    ),
  ];
  return `{ ${parts.join(' ')} }`;
}

function fieldText(field: GraphQLField<unknown, unknown>, selection: string, from: Source): string {
  const { draw } = from;
  const given = Object.entries(draw.chance(0.3) ? argumentsOf(field, from) : {});
  const written = given.map(([name, value]) => {
    const argument = field.args.find((each) => each.name === name);
    return `${name}: ${argument ? literal(argument.type, value) : 'null'}`;
  });
  const alias = draw.chance(0.03) ? `ook_${field.name}: ` : '';
  const directive = draw.chance(0.03) ? ' @include(if: true)' : '';
  return `${alias}${field.name}${written.length > 0 ? `(${written.join(', ')})` : ''}${directive} ${selection}`;
}

/** A document with one root field, its arguments as variables or written out. */
export function documentOf(
  operation: 'query' | 'mutation' | 'subscription',
  field: RootField,
  given: Record<string, unknown>,
  selection: string,
  asVariables = true,
): { query: string; variables: Record<string, unknown> } {
  const args = field.args.filter(({ name }) => name in given);
  const declared = args.map(({ name, type }) => `$${name}: ${type}`);
  const passed = args.map(
    ({ name, type }) => `${name}: ${asVariables ? `$${name}` : literal(type, given[name])}`,
  );
  const list = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');
  return {
    query: `${operation} Attempt${list(asVariables ? declared : [])} { ${field.name}${list(passed)} ${selection} }`,
    variables: asVariables ? given : {},
  };
}

/** The input object of a mutation. */
export function inputOf(field: RootField): GraphQLInputField[] {
  const type = getNamedType(field.args.find(({ name }) => name === 'input')?.type);
  return type && isInputObjectType(type) ? Object.values(type.getFields()) : [];
}
