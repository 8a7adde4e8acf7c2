// SPDX-License-Identifier: EUPL-1.2
import {
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { PAGE_LIMIT } from './page.ts';

/** How many rows all lists of a document together may ask for by `first`, lists within lists multiplied. */
export const MAX_ROWS = 600;
/** More steps than a document within the token limit needs; fragments that spread each other end here. */
const MAX_STEPS = 5_000;

interface Place {
  type: GraphQLNamedType | undefined;
  /** The types gone through since the first list. */
  through: readonly string[];
  /** The fragments that were spread to get here; one that spreads itself is refused by another rule. */
  spread: readonly string[];
  /** How many of this there can be, by the page sizes above it. */
  times: number;
}

/**
 * What depth and cost leave open: the graph goes round (a phase knows its trajectory, which knows its phases), so that a
 * document of ten levels asked for millions of objects. Within a list no type comes back inside itself, and the sizes of all
 * pages together have a bound, whether they are written out or given as a variable.
 */
export const boundedReach: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const { problem } = reachOf(context, operation);
    if (problem) context.reportError(new GraphQLError(problem, { nodes: operation }));
  },
});

type Known = Pick<ValidationContext, 'getSchema' | 'getFragment'>;

/** Goes through an operation and what it spreads: what is wrong with it, if anything, and how many rows it asks for. */
export function reachOf(
  context: Known,
  operation: OperationDefinitionNode,
): { problem: string | undefined; rows: number } {
  let steps = 0;
  let rows = 0;
  const within = (set: SelectionSetNode, place: Place): string | undefined => {
    for (const node of set.selections) {
      if (++steps > MAX_STEPS) return 'The document goes too many ways.';
      const problem = node.kind === Kind.FIELD ? field(node, place) : spread(node, place);
      if (problem) return problem;
    }
    return undefined;
  };
  const spread = (
    node: Exclude<SelectionSetNode['selections'][number], FieldNode>,
    place: Place,
  ): string | undefined => {
    const spreads = node.kind === Kind.FRAGMENT_SPREAD ? [node.name.value] : [];
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? context.getFragment(node.name.value) : node;
    if (!fragment || place.spread.some((each) => spreads.includes(each))) return undefined;
    const name = fragment.typeCondition?.name.value;
    const type = name === undefined ? place.type : context.getSchema().getType(name);
    return within(fragment.selectionSet, { ...place, type, spread: [...place.spread, ...spreads] });
  };
  const field = (node: FieldNode, { type, through, spread: spreads, times }: Place): string | undefined => {
    const parent = isObjectType(type) || isInterfaceType(type) ? type : undefined;
    const known = parent?.getFields()[node.name.value];
    // What is not there, other rules refuse.
    if (!known || !node.selectionSet) return undefined;
    const size = pageSizeOf(node, known.args);
    rows += size === undefined ? 0 : size * times;
    if (rows > MAX_ROWS) return `The lists ask for more than ${MAX_ROWS} rows together.`;
    const named = getNamedType(known.type);
    const goesThrough = through.length > 0 || isList(known.type);
    if (!isCompositeType(named)) return undefined;
    if (goesThrough && through.includes(named.name))
      return `${named.name} is asked for within itself, in a list.`;
    return within(node.selectionSet, {
      type: named,
      through: goesThrough ? [...through, named.name] : through,
      spread: spreads,
      times: times * (size ?? 1),
    });
  };
  const type = context.getSchema().getRootType(operation.operation) ?? undefined;
  const problem = within(operation.selectionSet, { type, through: [], spread: [], times: 1 });
  return { problem, rows };
}

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** The page size that a field asks for; a variable can be anything up to the limit. */
function pageSizeOf(
  node: FieldNode,
  args: readonly { name: string; defaultValue?: unknown }[],
): number | undefined {
  const declared = args.find(({ name }) => name === 'first');
  if (!declared) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!given) return typeof declared.defaultValue === 'number' ? declared.defaultValue : PAGE_LIMIT;
  return given.kind === Kind.INT ? Math.min(Number(given.value), PAGE_LIMIT) : PAGE_LIMIT;
}
