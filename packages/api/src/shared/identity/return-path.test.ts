// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { languageOf, returnPath } from './return-path.ts';

const ORIGIN = 'https://samenspel.example';

describe('where to return after signing in', () => {
  it.each([
    '/',
    '/utrecht',
    '/utrecht/trajecten?fase=1&zoek=park%20oost#kwestie-2',
    '/en/utrecht/trajectories/2026-004',
    '/authors',
  ])('is the page itself: %s', (path) => {
    expect(returnPath(path, '/fallback')).toBe(path);
  });

  it.each([
    ['another site', 'https://evil.example/'],
    ['a site without a scheme', '//evil.example'],
    ['a backslash that browsers read as a slash', '/\\evil.example'],
    ['two backslashes', '\\\\evil.example'],
    ['a backslash further on', '/utrecht/..\\\\evil.example'],
    ['a tab that browsers skip', '/\t/evil.example'],
    ['a line end that browsers skip', '/\n/evil.example'],
    ['a header after a line end', '/utrecht\r\nSet-Cookie: a=b'],
    ['dots that leave two slashes', '/.//evil.example'],
    ['dots that leave two slashes, encoded', '/%2e//evil.example'],
    ['more dots', '/utrecht/..//evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,hello'],
    ['a path without a slash', 'utrecht'],
    ['a blank in front', ' /utrecht'],
    ['nothing', ''],
    ['characters that no address has', '/utrecht/☃'],
    ['signing in itself', '/auth/utrecht/sign-in'],
    ['signing in itself, encoded', '/%61uth/utrecht/sign-in'],
    ['signing in itself, after dots', '/x/../auth/callback?code=1'],
    ['the provider', '/oidc/auth'],
    ['a very long address', `/${'a'.repeat(1000)}`],
    ['no text', undefined],
    ['a list', ['/utrecht', '/zwolle']],
  ])('is the fallback for %s', (_what, given) => {
    expect(returnPath(given, '/fallback')).toBe('/fallback');
  });

  it('never leads a browser to another origin, whatever is given', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2f',
      '%5c',
      '%2e',
      '@',
      ':',
      '?',
      '#',
      '\t',
      '\n',
      'evil.example',
      'https:',
      'a',
    );
    const sly = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
    fc.assert(
      fc.property(fc.oneof(sly, fc.string(), fc.webUrl()), (given) => {
        const path = returnPath(given, '/fallback');
        expect(new URL(path, ORIGIN).origin).toBe(ORIGIN);
        expect(path).toMatch(/^\/(?!\/)/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the language of a path', () => {
  it.each([
    ['/en', 'en'],
    ['/en/utrecht', 'en'],
    ['/en?x=1', 'en'],
    ['/enschede', 'nl'],
    ['/utrecht/en', 'nl'],
    ['/', 'nl'],
  ])('of %s is %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });
});
