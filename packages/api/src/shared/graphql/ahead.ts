// SPDX-License-Identifier: EUPL-1.2
import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { RequestContext } from '../request/context.ts';
import { loadOnce } from '../request/loaders.ts';

type Args = Readonly<Record<string, unknown>>;
/** Reads what a field shows, of what `key` finds. */
type Read = (ctx: RequestContext, key: string, info: GraphQLResolveInfo, args: Args) => Promise<unknown>;

/**
 * Fields of a type that can be read as soon as it is known what is asked for, before it is there: by its number, say. Whoever
 * resolves the thing begins them beside it, so that all of it travels to the database together; the field's own resolver takes
 * up what was begun. What comes of a thing that turns out not to be there is looked at by nobody.
 */
export class Ahead {
  readonly #type: string;
  readonly #reads = new Map<string, Read>();

  /** @param type the name of the type whose fields they are */
  constructor(type: string) {
    this.#type = type;
  }

  /** Says how a field is read. */
  reads(field: string, read: Read): void {
    this.#reads.set(field, read);
  }

  /** Begins what is selected of the thing that the field being resolved gives. */
  begin(ctx: RequestContext, key: string, info: GraphQLResolveInfo): void {
    const type = getNamedType(info.returnType);
    if (!isObjectType(type)) return;
    for (const fieldNodes of selected(info, this.#reads)) {
      const fieldName = fieldNodes[0]?.name.value ?? '';
      const { type: returnType } = type.getFields()[fieldName] ?? {};
      if (!returnType) continue;
      const below = { ...info, fieldName, fieldNodes, returnType, parentType: type };
      // Whoever takes it up hears what went wrong; when nobody does, nobody asked.
      this.take(ctx, key, below).catch(() => undefined);
    }
  }

  /** What the field being resolved shows: what was begun, else read now. */
  take<Shown>(ctx: RequestContext, key: string, info: GraphQLResolveInfo): Promise<Shown> {
    const read = this.#reads.get(info.fieldName);
    const field = info.parentType.getFields()[info.fieldName];
    const [node] = info.fieldNodes;
    if (!read || !field || !node) throw new Error(`${this.#type}.${info.fieldName} is not read ahead`);
    const args = getArgumentValues(field, node, info.variableValues);
    // By the nodes too: the same field can be selected twice, with other fields below it.
    const nodes = info.fieldNodes.map(numberOf).join();
    const name = `${this.#type} ${key} ${info.fieldName} ${nodes} ${JSON.stringify(args)}`;
    return loadOnce(ctx, name, async () => read(ctx, key, info, args)) as Promise<Shown>;
  }
}

const numbers = new WeakMap<FieldNode, number>();
let last = 0;

function numberOf(node: FieldNode): number {
  const known = numbers.get(node);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(node, last);
  return last;
}

/** The fields with these names right below the one being resolved, those that are merged together; not what may be left out. */
function selected(info: GraphQLResolveInfo, names: ReadonlyMap<string, unknown>): Iterable<FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const within = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (node.directives?.length) continue;
      if (node.kind === Kind.FIELD) {
        if (!names.has(node.name.value)) continue;
        const shown = node.alias?.value ?? node.name.value;
        found.set(shown, [...(found.get(shown) ?? []), node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) within(node.selectionSet);
      else within(info.fragments[node.name.value]?.selectionSet);
    }
  };
  for (const { selectionSet } of info.fieldNodes) within(selectionSet);
  return found.values();
}
