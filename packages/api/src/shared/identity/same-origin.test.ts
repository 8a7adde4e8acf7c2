// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { isSameOrigin } from './same-origin.ts';

const OURS = 'https://samenspel.example';

describe('a request that changes something comes from our own pages (CSRF)', () => {
  it.each([
    ['our origin', { origin: OURS }],
    ['our origin, whatever else the browser says', { origin: OURS, 'sec-fetch-site': 'same-site' }],
    [
      'a page without referrer, by the word of the browser',
      { origin: 'null', 'sec-fetch-site': 'same-origin' },
    ],
    ['no origin, by the word of the browser', { 'sec-fetch-site': 'same-origin' }],
  ])('%s', (_what, headers) => {
    expect(isSameOrigin({ headers }, `${OURS}/`)).toBe(true);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    [
      'another site that claims to be us',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
    ['another host of our domain', { origin: 'https://other.samenspel.example' }],
    ['our host over http', { origin: 'http://samenspel.example' }],
    ['our host on another port', { origin: `${OURS}:8443` }],
    ['a host that begins like ours', { origin: `${OURS}.evil.example` }],
    ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['a sandboxed frame in an old browser', { origin: 'null' }],
    ['a link in a mail', { 'sec-fetch-site': 'none' }],
    ['nobody who says where', {}],
  ])('not %s', (_what, headers) => {
    expect(isSameOrigin({ headers }, OURS)).toBe(false);
  });
});
