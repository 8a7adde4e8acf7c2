// SPDX-License-Identifier: EUPL-1.2
import type { DocumentNode, GraphQLSchema } from 'graphql';

/** How many texts are remembered, of at most how many characters: some megabytes at most, whatever is made up. */
const MOST = 200;
const LONGEST = 8_000;

const remembered = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

/**
 * The document of a text that was found valid before, else what `read` makes of it. Whoever follows the same has the same
 * document in memory, and not one each. What was used last is remembered longest.
 */
export function rememberedDocument<Refused>(
  schema: GraphQLSchema,
  text: string,
  read: () => DocumentNode | Refused,
): DocumentNode | Refused {
  const all = remembered.get(schema) ?? new Map<string, DocumentNode>();
  remembered.set(schema, all);
  const document = all.get(text) ?? read();
  if (!isDocument(document) || text.length > LONGEST) return document;
  all.delete(text);
  all.set(text, document);
  for (const oldest of all.keys()) if (all.size > MOST) all.delete(oldest);
  return document;
}

const isDocument = (read: unknown): read is DocumentNode =>
  typeof read === 'object' && read !== null && 'kind' in read;
