// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { cookie, noCookie, readCookie } from './cookies.ts';

const value = 'A'.repeat(43);

describe('the session cookie', () => {
  it('is closed to scripts and other sites, and over https to other hosts and plain http', () => {
    expect(cookie('session', value, 'https://samenspel.example', 60)).toBe(
      `__Host-samenspel_session=${value}; Max-Age=60; Path=/; HttpOnly; SameSite=Lax; Secure`,
    );
    expect(cookie('session', value, 'http://localhost:8080', 60)).toBe(
      `samenspel_session=${value}; Max-Age=60; Path=/; HttpOnly; SameSite=Lax`,
    );
  });

  it('is forgotten at sign-out', () => {
    expect(noCookie('session', 'http://localhost:8080')).toContain('samenspel_session=; Max-Age=0');
  });

  it.each([
    [`samenspel_session=${value}`, value],
    [`a=1; samenspel_session=${value};b=2`, value],
    [`xsamenspel_session=${value}`, undefined],
    [`samenspel_sessionx=${value}`, undefined],
    ['', undefined],
    [undefined, undefined],
  ])('is read from %s', (header, expected) => {
    expect(readCookie({ headers: { cookie: header } }, 'session', 'http://localhost:8080')).toBe(expected);
  });

  it('is not taken over https from a cookie that any host could have set', () => {
    const headers = { cookie: `samenspel_session=${value}` };
    expect(readCookie({ headers }, 'session', 'https://samenspel.example')).toBeUndefined();
  });
});
