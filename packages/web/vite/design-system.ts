// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss, { type Root } from 'postcss';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const sheet = (name: string): Root => postcss.parse(readFileSync(require.resolve(name), 'utf8'));
const uses = (text: string): string[] =>
  [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1] ?? '');

const sources = fileURLToPath(new URL('../src/', import.meta.url));
const textOf = (ending: RegExp): string =>
  readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(sources, name), 'utf8'))
    .join('\n');

/** Whether a class of the library stands in our components: as a whole, or as the beginning of one (`utrecht-heading-${level}`). */
const classUse = (): ((name: string) => boolean) => {
  const written = textOf(/\.tsx$/);
  const whole = new Set([...written.matchAll(/utrecht-[\w-]+/g)].map(([name]) => name));
  const beginnings = [...written.matchAll(/(utrecht-[\w-]+)\$\{/g)].map((match) => match[1] ?? '');
  return (name) => whole.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
};

/** Keeps the rules whose every class of the library is used by a component of ours. */
const keepUsed = (css: Root): Root => {
  const isUsed = classUse();
  const keeps = (selector: string): boolean => {
    const names = [...selector.matchAll(/\.(utrecht-[\w-]+)/g)].map((match) => match[1] ?? '');
    return names.length > 0 && names.every(isUsed);
  };
  css.walkRules((rule) => {
    const kept = rule.selectors.filter(keeps);
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  css.walkComments((comment) => void comment.remove());
  css.walkAtRules((at) => {
    if (at.nodes?.length === 0) at.remove();
  });
  return css;
};

/** Keeps the theme's tokens that are reachable from what is used. */
const keepTokens = (theme: Root, wanted: string[]): Root => {
  const tokens = new Map<string, string>();
  theme.walkDecls(/^--/, (decl) => void tokens.set(decl.prop, decl.value));
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const value = tokens.get(name);
    if (value === undefined || reached.has(name)) return;
    reached.add(name);
    for (const next of uses(value)) visit(next);
  };
  for (const name of wanted) visit(name);
  theme.walkDecls(/^--/, (decl) => {
    if (!reached.has(decl.prop)) decl.remove();
  });
  theme.walkComments((comment) => void comment.remove());
  theme.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
    else rule.selector = ':root';
  });
  return theme;
};

/**
 * Puts, where the theme's entry says `@layer library;`, the used part of the component library and of the theme, in a cascade layer of
 * its own, so that our overlay wins without shouting. A class of the library is there as soon as a component uses it.
 */
export const designSystem = (): Plugin => ({
  name: 'samenspel:design-system',
  enforce: 'pre',
  transform(code, id) {
    if (!/theme\/index\.css(\?|$)/.test(id)) return null;
    const library = keepUsed(sheet('@utrecht/component-library-css/dist/index.css'));
    const used = [...uses(library.toString()), ...uses(code), ...uses(textOf(/\.css$/))];
    const theme = keepTokens(
      sheet('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
      used,
    );
    const layered = `@layer library { ${theme.toString()} ${library.toString()} }`;
    return { code: code.replace('@layer library;', () => layered), map: null };
  },
});
