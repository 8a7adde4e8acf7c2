// SPDX-License-Identifier: EUPL-1.2
import type { ServerResponse } from 'node:http';

const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * Headers of every answer. What the host has set stays, but for the content security policy: the host's is that of an API, which
 * shows nothing; pages have their own, unless the host gave the nonce (then the policy is its own too). No inline code or style runs.
 */
export const protect = (response: ServerResponse, nonce: string | undefined): void => {
  if (nonce !== undefined) response.setHeader('content-security-policy', policy(nonce));
  const others = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
  for (const [name, value] of Object.entries(others))
    if (!response.hasHeader(name)) response.setHeader(name, value);
};
