// SPDX-License-Identifier: EUPL-1.2
import {
  BreakingChangeType,
  findBreakingChanges,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

interface Deprecable {
  deprecationReason?: string | null | undefined;
}

/** What a schema takes away from clients of another one without having deprecated it there first. */
export function unannounced(released: GraphQLSchema, current: GraphQLSchema): string[] {
  return (
    findBreakingChanges(released, current)
      // A scalar of GraphQL itself is there whether or not something refers to it.
      .filter(({ description }) => !description.startsWith('Standard scalar'))
      .filter(({ type, description }) => !wasDeprecated(released, type, description))
      .map(({ description }) => description)
  );
}

/** Whether what was removed was deprecated in the released schema; what was changed in another way never was. */
function wasDeprecated(schema: GraphQLSchema, change: BreakingChangeType, description: string): boolean {
  const removed = (pattern: RegExp) => pattern.exec(description)?.slice(1) ?? [];
  switch (change) {
    case BreakingChangeType.FIELD_REMOVED: {
      const [type = '', field = ''] = removed(/^(\w+)\.(\w+) was removed/);
      return isDeprecated(fieldsOf(schema.getType(type))[field]);
    }
    case BreakingChangeType.VALUE_REMOVED_FROM_ENUM: {
      const [value = '', name = ''] = removed(/^(\w+) was removed from enum type (\w+)/);
      const type = schema.getType(name);
      return isEnumType(type) && isDeprecated(type.getValue(value));
    }
    case BreakingChangeType.ARG_REMOVED: {
      const [type = '', field = '', name = ''] = removed(/^(\w+)\.(\w+) arg (\w+) was removed/);
      const args = fieldsOf(schema.getType(type))[field]?.args;
      return isDeprecated(args?.find((arg) => arg.name === name));
    }
    case BreakingChangeType.TYPE_REMOVED: {
      const [name = ''] = removed(/^(\w+) was removed/);
      const uses = usesOf(schema, name);
      return uses.length > 0 && uses.every(isDeprecated);
    }
    default:
      return false;
  }
}

const isDeprecated = (thing: Deprecable | null | undefined): boolean => thing?.deprecationReason != null;

interface Fields {
  [name: string]: Deprecable & {
    type: GraphQLType;
    args?: readonly (Deprecable & { name: string; type: GraphQLType })[];
  };
}

const fieldsOf = (type: GraphQLNamedType | undefined): Fields =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? type.getFields() : {};

/** The fields and arguments through which a client meets a type. */
function usesOf(schema: GraphQLSchema, name: string): Deprecable[] {
  const isIt = ({ type }: { type: GraphQLType }) => getNamedType(type).name === name;
  const fields = Object.values(schema.getTypeMap()).flatMap((type) => Object.values(fieldsOf(type)));
  return [...fields, ...fields.flatMap(({ args = [] }) => args)].filter(isIt);
}
