// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether the request selects this field directly under the one being resolved, fragments followed. */
export function asks(info: GraphQLResolveInfo, field: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((node) => {
      if (node.kind === Kind.FIELD) return node.name.value === field;
      if (node.kind === Kind.INLINE_FRAGMENT) return within(node.selectionSet);
      return within(info.fragments[node.name.value]?.selectionSet);
    }) ?? false;
  return info.fieldNodes.some((node) => within(node.selectionSet));
}
