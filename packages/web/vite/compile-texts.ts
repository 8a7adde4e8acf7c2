// SPDX-License-Identifier: EUPL-1.2
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

interface Literal {
  start: number;
  end: number;
  value: string;
}

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The string literals that stand behind `nl:` and `en:` in a syntax tree. */
const messagesIn = (node: unknown, found: Literal[] = []): Literal[] => {
  if (Array.isArray(node)) for (const child of node) messagesIn(child, found);
  else if (isNode(node)) {
    const { key, value } = node;
    if (
      node.type === 'Property' &&
      isNode(key) &&
      isNode(value) &&
      (key.name === 'nl' || key.name === 'en')
    ) {
      const { start, end, value: text } = value;
      if (typeof text === 'string' && typeof start === 'number' && typeof end === 'number')
        found.push({ start, end, value: text });
    }
    for (const child of Object.values(node)) if (isNode(child)) messagesIn(child, found);
  }
  return found;
};

/**
 * Compiles the ICU messages of every `texts.ts` while building, so that no message parser is sent to the browser.
 */
export const compileTexts = (): Plugin => ({
  name: 'samenspel:texts',
  transform(code, id) {
    if (!/\/(texts|[a-z-]+\.texts)\.tsx?(\?|$)/.test(id)) return null;
    let compiled = code;
    for (const { start, end, value } of messagesIn(this.parse(code)).sort((a, b) => b.start - a.start))
      compiled = compiled.slice(0, start) + JSON.stringify(compileMessage(value)) + compiled.slice(end);
    return { code: compiled, map: null };
  },
});
