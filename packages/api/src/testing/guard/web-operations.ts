// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, type DocumentNode, Kind, parse, visit } from 'graphql';

/** An operation of the web client with the fragments that it spreads, as it is sent. */
export interface WebOperation {
  name: string;
  /** Where it stands, from packages/web/src. */
  file: string;
  document: DocumentNode;
}

const SOURCES = join(import.meta.dirname, '../../../../web/src');
// graphql(`...`), as gql.tada reads it; its texts hold no expressions, and its own directive is not sent.
const DOCUMENT = /\bgraphql\(\s*`([^`]*)`/g;

/** Every operation that the web client sends, read from its sources: the API meets it in the schema only. */
export function webOperations(sources = SOURCES): WebOperation[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|(^|\/)testing\//.test(name))
    .sort();
  const found = files.flatMap((file) => {
    const text = readFileSync(join(sources, file), 'utf8');
    return [...text.matchAll(DOCUMENT)].flatMap(([, document]) =>
      parse((document ?? '').replaceAll('@_unmask', '')).definitions.map((definition) => ({
        file,
        definition,
      })),
    );
  });
  const fragments = new Map(
    found.flatMap(({ definition }) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  return found.flatMap(({ file, definition }) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const definitions = withFragments(definition, fragments);
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
    return [{ name: definition.name?.value ?? '(no name)', file, document }];
  });
}

function withFragments(
  operation: DefinitionNode,
  fragments: ReadonlyMap<string, DefinitionNode>,
): DefinitionNode[] {
  const needed = new Set([operation]);
  for (const definition of needed)
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`No file holds the fragment ${name.value}`);
        needed.add(fragment);
      },
    });
  return [...needed];
}
