// SPDX-License-Identifier: EUPL-1.2

/** First segments of an address that can never be a municipality's. */
export const reservedSlugs = [
  'en',
  'nl',
  'graphql',
  'auth',
  'oidc',
  'mail',
  'healthz',
  'readyz',
  'metrics',
  'assets',
  'api',
  'admin',
  'static',
  'robots',
  'sitemap',
] as const;

const shape = /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){1,59}$/;

/** Whether this can be a municipality's place in every address: small letters, digits and single hyphens, not reserved. */
export function isSlug(text: string): boolean {
  return shape.test(text) && !reservedSlugs.some((slug) => slug === text);
}
