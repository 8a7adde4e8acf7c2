// SPDX-License-Identifier: EUPL-1.2
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { compassFaultCodes } from '@samenspel/domain/compass';
import { textOfDoc } from '../testing/a-doc.ts';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const pages = globSync(['docs/**/*.md', '*.md', 'infra/**/*.md'], { cwd: repository });

/** Addresses within the repository that a page links to, or shows as a picture. */
const linksOf = (page: string): string[] =>
  [...textOfDoc(`../${page}`).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
    ([, to = '']) => to,
  );

describe('the pages of the documentation', () => {
  it('link to what is there', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter((to) => !existsSync(join(repository, dirname(page), to)))
        .map((to) => `${page}: ${to}`),
    );
    expect(broken).toEqual([]);
    expect(pages.length).toBeGreaterThan(20);
  });

  it('name tests that are there, where they say what proves a promise', () => {
    const named = textOfDoc('explanation/security.md').match(/`[\w/.-]+\.test\.ts`/g) ?? [];
    const paths = named.map((each) => each.slice(1, -1));
    const missing = paths.filter(
      (path) =>
        !existsSync(join(repository, path.startsWith('packages/') ? path : `packages/api/src/${path}`)),
    );
    expect(missing).toEqual([]);
    expect(paths.length).toBeGreaterThan(15);
  });

  it('explain everything that a compass can be refused for (C1)', () => {
    const page = textOfDoc('how-to/own-compass.md');
    expect(compassFaultCodes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});
