// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDocument, stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { type DefinitionNode, type DocumentNode, Kind, parse, visit } from 'graphql';

/** An operation as the client sends it: with its fragments, and with what the cache adds. */
export interface WebOperation {
  id: string;
  text: string;
}

/** 72 bits of the hash tell our own texts apart; the whole of it would be as much to fetch as a small operation. */
const idOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);

// graphql(`...`), as gql.tada reads it; its texts hold no expressions.
const DOCUMENT = /\bgraphql\(\s*`([^`]*)`/g;

const definitionsIn = (folder: string): DefinitionNode[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|(^|\/)testing\//.test(name))
    .sort()
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(DOCUMENT)])
    .flatMap(([, text]) => parse(text ?? '', { noLocation: true }).definitions);

const withFragments = (
  operation: DefinitionNode,
  fragments: ReadonlyMap<string, DefinitionNode>,
): DefinitionNode[] => {
  const needed = new Set([operation]);
  for (const definition of needed)
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`No file holds the fragment ${name.value}.`);
        needed.add(fragment);
      },
    });
  return [...needed];
};

/** A name stands for one fragment, or for one operation: what is sent must be what the file means. */
const named = (
  definitions: DefinitionNode[],
  kind: Kind.FRAGMENT_DEFINITION | Kind.OPERATION_DEFINITION,
): Map<string, DefinitionNode> => {
  const found = new Map<string, DefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind !== kind) continue;
    const name = definition.name?.value;
    if (name === undefined || found.has(name))
      throw new Error(`Give each fragment and each operation a name of its own: ${name ?? 'one has none'}.`);
    found.set(name, definition);
  }
  return found;
};

/** Every operation in the client's sources, by its name. */
export const webOperationsIn = (folder: string): Map<string, WebOperation> => {
  const definitions = definitionsIn(folder);
  const fragments = named(definitions, Kind.FRAGMENT_DEFINITION);
  const found = new Map<string, WebOperation>();
  for (const [name, definition] of named(definitions, Kind.OPERATION_DEFINITION)) {
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: withFragments(definition, fragments) };
    const text = stringifyDocument(formatDocument(document) as unknown as TypedDocumentNode);
    found.set(name, { id: idOf(text), text });
  }
  return found;
};
