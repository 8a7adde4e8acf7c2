// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { RequestContext } from '../request/context.ts';

type Resolve = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;
type Method = (...given: unknown[]) => unknown;
type Metadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Param = NonNullable<Metadata['params']>[number];

/**
 * Lets the fields of objects call their methods directly. type-graphql looks the resolver up among all, sorts the parameters and
 * waits for every argument to be validated, per value: a promise for each name in a list. Here nothing is validated that way, and
 * what has no input object needs no conversion. Queries and mutations stay with type-graphql.
 */
export function withDirectResolvers(schema: GraphQLSchema): GraphQLSchema {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const names = new Map(objectTypes.map(({ target, name }) => [target as unknown, name]));
  const instances = new Map<unknown, Record<string, Method>>();
  for (const metadata of fieldResolvers) {
    const type = schema.getType(names.get(metadata.getObjectType?.()) ?? '');
    const field = isObjectType(type) ? type.getFields()[metadata.schemaName] : undefined;
    const ways = field && waysOf(metadata);
    if (!field || !ways) continue;
    const { target, methodName } = metadata;
    const instance = instances.get(target) ?? Reflect.construct(target, []);
    instances.set(target, instance);
    field.resolve = direct(instance, instance[methodName] as Method, ways) as GraphQLFieldResolver<
      unknown,
      unknown
    >;
  }
  return schema;
}

type Way = (...from: Parameters<Resolve>) => unknown;

/** How each parameter of the method is found; undefined where type-graphql does more than hand it over. */
function waysOf({ kind, params = [], middlewares = [], roles }: Metadata): Way[] | undefined {
  if (kind !== 'external' || middlewares.length > 0 || roles) return undefined;
  const ways = [...params].sort((a, b) => a.index - b.index).map(wayOf);
  return ways.every((way) => way !== undefined) ? ways : undefined;
}

function wayOf(param: Param): Way | undefined {
  switch (param.kind) {
    case 'root':
      return param.propertyName ? undefined : (root) => root;
    case 'context':
      return param.propertyName ? undefined : (_root, _args, ctx) => ctx;
    case 'info':
      return (_root, _args, _ctx, info) => info;
    case 'arg': {
      const type = param.getType();
      const { name } = param;
      const isInput = getMetadataStorage().inputTypes.some(({ target }) => target === type);
      return isInput ? undefined : (_root, args) => args[name];
    }
    default:
      return undefined;
  }
}

function direct(instance: object, method: Method, ways: readonly Way[]): Resolve {
  return (root, args, ctx, info) => {
    const given = new Array<unknown>(ways.length);
    for (let i = 0; i < ways.length; i++) given[i] = ways[i]?.(root, args, ctx, info);
    return method.apply(instance, given);
  };
}
