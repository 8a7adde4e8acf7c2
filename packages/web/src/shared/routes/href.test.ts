// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { href, inLanguage, matchRoute, type RouteName, routes } from './index.ts';

const filled = (pattern: string) =>
  pattern.replace(':municipality', 'utrecht').replace(':number', '2026-004').replace(/:\w+/g, '3');

describe('addresses', () => {
  it('are readable, with the municipality first and English under /en', () => {
    const params = { municipality: 'utrecht', number: '2026-004' };
    expect(href('trajectory', params, 'nl')).toBe('/utrecht/trajecten/2026-004');
    expect(href('trajectory', params, 'en')).toBe('/en/utrecht/trajectories/2026-004');
  });

  it.each(Object.entries(routes))('of %s lead back to that screen in both languages', (name, patterns) => {
    for (const language of ['nl', 'en'] as const)
      expect(matchRoute(filled(patterns[language]))).toMatchObject({ name: name as RouteName, language });
  });

  it('keep the page when the language changes', () => {
    const match = matchRoute('/utrecht/trajecten/2026-004/kwesties/2/kompas/1/vraag/leave');
    expect(match && inLanguage(match, 'en', '?a=b')).toBe(
      '/en/utrecht/trajectories/2026-004/issues/2/compass/1/question/leave?a=b',
    );
  });

  it('escape what stands in them', () => {
    expect(href('trajectory', { municipality: 'utrecht', number: '../x' }, 'nl')).toBe(
      '/utrecht/trajecten/..%2Fx',
    );
  });

  it('leave empty filters out', () => {
    expect(href('trajectories', { municipality: 'utrecht' }, 'nl', { say: 'high', form: '' })).toBe(
      '/utrecht/trajecten?say=high',
    );
  });

  it.each([
    '/graphql',
    '/auth',
    '/utrecht/onbekend',
    '/utrecht/trajecten/%E0%A4%A',
    '/en/assets',
    '/favicon.ico',
  ])('%s is no page', (path) => {
    expect(matchRoute(path)).toBeUndefined();
  });
});
