// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import { stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';
import { type WebOperation, webOperationsIn } from './web-operations.ts';

const sources = fileURLToPath(new URL('../src/', import.meta.url));
const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

interface Call {
  start: number;
  end: number;
  /** Where its text stands, with the quotes, and what it is. */
  quoted: { start: number; end: number; text: string };
}

/** `graphql(...)` with its text, if that is what the node is. */
const callAt = (node: Record<string, unknown>): Call | undefined => {
  const { type, callee, arguments: given, start, end } = node;
  const [text] = Array.isArray(given) ? given : [];
  if (type !== 'CallExpression' || !isNode(callee) || callee.name !== 'graphql' || !isNode(text))
    return undefined;
  if (text.type !== 'TemplateLiteral' || !Array.isArray(text.quasis)) return undefined;
  const quoted = { start: text.start, end: text.end, text: text.quasis[0].value.cooked };
  return { start, end, quoted } as Call;
};

const callsIn = (node: unknown, found: Call[] = []): Call[] => {
  if (Array.isArray(node)) for (const child of node) callsIn(child, found);
  else if (isNode(node)) {
    const call = callAt(node);
    if (call) found.push(call);
    for (const child of Object.values(node)) callsIn(child, found);
  }
  return found;
};

const operationIn = (text: string): string | undefined =>
  /^\s*(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1];

/**
 * Gives each operation in the sources the id under which the server knows it (`graphql.persisted` of gql.tada), and writes down
 * all of them, beside the client's files, for the server to take up when it starts (ADR 20). The text stays, for the cache reads
 * answers by it, without the blanks. Where this plugin is not, as in the tests of components, an operation has no id and is sent as text.
 */
export const persistOperations = ({ write }: { write: boolean }): Plugin => {
  let operations = new Map<string, WebOperation>();
  const idIn = (text: string): string | undefined => {
    const name = operationIn(text);
    if (name === undefined) return undefined;
    const known = operations.get(name);
    if (!known) throw new Error(`The operation ${name} was not found in the sources.`);
    return known.id;
  };
  return {
    name: 'samenspel:operations',
    buildStart() {
      operations = webOperationsIn(sources);
    },
    transform(code, id) {
      if (!id.startsWith(sources) || !code.includes('graphql(')) return null;
      let persisted = code;
      for (const { start, end, quoted } of callsIn(this.parse(code)).sort((a, b) => b.start - a.start)) {
        const documentId = idIn(quoted.text);
        const text = JSON.stringify(stripIgnoredCharacters(quoted.text));
        const call = code.slice(start, quoted.start) + text + code.slice(quoted.end, end);
        persisted =
          persisted.slice(0, start) +
          (documentId === undefined ? call : `graphql.persisted("${documentId}", ${call})`) +
          persisted.slice(end);
      }
      return { code: persisted, map: null };
    },
    generateBundle() {
      if (!write) return;
      const manifest = Object.fromEntries([...operations.values()].map(({ id, text }) => [id, text]));
      this.emitFile({
        type: 'asset',
        fileName: 'operations.json',
        source: JSON.stringify(manifest, null, 1),
      });
    },
  };
};
