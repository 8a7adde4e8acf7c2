// SPDX-License-Identifier: EUPL-1.2
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Some parts of a document: a bit for each. */
export type PartSet = number;

export interface PartsOptions<Part extends string> {
  /** At most 31. */
  readonly names: readonly Part[];
  /** What a part brings along: with a whole history comes the latest of it. */
  readonly brings?: { readonly [part in Part]?: readonly Part[] };
  /** What a field of the schema is read from. A field that is not named needs only the columns that always come. */
  readonly needs: Readonly<Record<`${string}.${string}`, readonly Part[]>>;
}

/**
 * The parts of which the document of one kind of case is made. What a request selects says which of them are read; commands
 * read all.
 */
export class Parts<Part extends string> {
  readonly all: PartSet;
  readonly #bits: ReadonlyMap<string, PartSet>;
  readonly #needs: ReadonlyMap<string, PartSet>;
  readonly #remembered = new WeakMap<FieldNode, { type: GraphQLNamedType; set: PartSet }>();

  constructor({ names, brings = {}, needs }: PartsOptions<Part>) {
    if (names.length > 31) throw new Error('A set of parts has 31 bits');
    const own = new Map<string, PartSet>(names.map((name, i) => [name, 1 << i]));
    const brought = (name: Part): PartSet =>
      (brings[name] ?? []).reduce((set: PartSet, each: Part) => set | brought(each), own.get(name) ?? 0);
    this.#bits = new Map(names.map((name) => [name, brought(name)]));
    this.all = this.of(...names);
    this.#needs = new Map(Object.entries(needs).map(([field, parts]) => [field, this.of(...parts)]));
  }

  /** These parts, and what they bring along. */
  of(...parts: readonly Part[]): PartSet {
    return parts.reduce((set, part) => set | (this.#bits.get(part) ?? 0), 0);
  }

  /** Whether the set has this part. */
  has(set: PartSet, part: Part): boolean {
    const bits = this.#bits.get(part) ?? 0;
    return (set & bits) === bits;
  }

  /**
   * The parts that the selection below the field being resolved asks for, however deep; one under @skip or @include comes
   * along either way. Remembered for as long as the parsed document is.
   */
  asked({ schema, fragments, fieldNodes, returnType }: GraphQLResolveInfo): PartSet {
    const type = getNamedType(returnType);
    let set = 0;
    for (const node of fieldNodes) {
      let known = this.#remembered.get(node);
      if (known?.type !== type) {
        known = { type, set: this.#below({ schema, fragments }, node, type) };
        this.#remembered.set(node, known);
      }
      set |= known.set;
    }
    return set;
  }

  #below({ schema, fragments }: Known, from: FieldNode, type: GraphQLNamedType): PartSet {
    let set = 0;
    const seen = new Map<SelectionSetNode, Set<GraphQLNamedType>>();
    const within = (selections: SelectionSetNode | undefined, parent: GraphQLNamedType): void => {
      if (!selections || seen.get(selections)?.has(parent)) return;
      seen.set(selections, (seen.get(selections) ?? new Set()).add(parent));
      for (const node of selections.selections) {
        if (node.kind === Kind.FIELD) {
          // What is selected on an interface is read from whichever type implements it.
          const types = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
          for (const { name } of types) set |= this.#needs.get(`${name}.${node.name.value}`) ?? 0;
          const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
          const field = fields[node.name.value];
          if (field) within(node.selectionSet, getNamedType(field.type));
        } else {
          const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
          const condition = fragment?.typeCondition?.name.value;
          within(fragment?.selectionSet, (condition && schema.getType(condition)) || parent);
        }
      }
    };
    within(from.selectionSet, type);
    return set;
  }
}

type Known = Pick<GraphQLResolveInfo, 'schema' | 'fragments'>;

/** A statement, with the name under which a connection keeps it prepared. */
export interface DocumentStatement {
  readonly sql: string;
  readonly options: { readonly name: string };
}

/** So many sets of parts have a statement of their own, on every connection. Our own operations use some twenty. */
const KEPT = 40;

/**
 * The statements of a document by its parts. Whoever makes up documents fills no memory with them: when there are enough, what
 * is new is answered by the smallest statement there is that reads as much, in the end the whole.
 */
export function statementsOf<Part extends string>(
  name: string,
  parts: Parts<Part>,
  sqlOf: (has: (part: Part) => boolean) => string,
  kept = KEPT,
): (set: PartSet) => DocumentStatement {
  const known = new Map<PartSet, DocumentStatement>();
  const make = (set: PartSet): DocumentStatement => {
    const statement = {
      sql: sqlOf((part) => parts.has(set, part)),
      options: { name: `${name}.${set.toString(36)}` },
    };
    known.set(set, statement);
    return statement;
  };
  make(parts.all);
  return (set) => known.get(set) ?? (known.size < kept ? make(set) : smallest(known, set));
}

function smallest(known: ReadonlyMap<PartSet, DocumentStatement>, set: PartSet): DocumentStatement {
  const wide = [...known].filter(([each]) => (each & set) === set);
  const [found] = wide.sort(([a], [b]) => count(a) - count(b));
  if (!found) throw new Error('The whole document has a statement');
  return found[1];
}

const count = (set: PartSet): number => (set === 0 ? 0 : (set & 1) + count(set >>> 1));

/**
 * The prototype of an object of a document: a property of it that was not read throws, and is not taken for null. What was read
 * stands on the object itself.
 */
export function guardOf(type: string, properties: readonly string[]): object {
  const guard = {};
  for (const name of properties)
    Object.defineProperty(guard, name, {
      get() {
        throw new Error(`${type}.${name} was not asked for when its document was read`);
      },
    });
  return guard;
}
