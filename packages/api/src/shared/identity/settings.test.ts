// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { readIdentitySettings } from './settings.ts';

const demonstration = { mode: 'demonstration', publicUrl: 'http://localhost:8080' } as const;
const production = { mode: 'production', publicUrl: 'https://samenspel.example' } as const;
const one = { SAMENSPEL_OIDC_ISSUER: 'https://login.example', SAMENSPEL_OIDC_CLIENT_ID: 'samenspel' };

describe('the settings of signing in', () => {
  it('need nothing in a demonstration', () => {
    expect(readIdentitySettings({}, demonstration)).toEqual({
      ...demonstration,
      clients: [],
      sessionSeconds: 43_200,
      idleSeconds: 7200,
      requestsPerMinute: 300,
    });
  });

  it('need an external issuer in production', () => {
    expect(() => readIdentitySettings({}, production)).toThrow('production needs an external issuer');
    expect(readIdentitySettings(one, production).clients).toEqual([
      { issuer: 'https://login.example', clientId: 'samenspel' },
    ]);
  });

  it('name several issuers, the one that serves everybody first', () => {
    const more = [{ issuer: 'https://eid.example', clientId: 'residents', clientSecret: 'hush' }];
    const { clients } = readIdentitySettings(
      { ...one, SAMENSPEL_OIDC_CLIENT_SECRET: 'quiet', SAMENSPEL_OIDC_CLIENTS: JSON.stringify(more) },
      production,
    );
    expect(clients).toEqual([
      { issuer: 'https://login.example', clientId: 'samenspel', clientSecret: 'quiet' },
      ...more,
    ]);
  });

  it.each([
    ['an issuer without a client', { SAMENSPEL_OIDC_ISSUER: 'https://login.example' }, 'go together'],
    ['a secret without an issuer', { SAMENSPEL_OIDC_CLIENT_SECRET: 'hush' }, 'go together'],
    [
      'an issuer over http',
      { ...one, SAMENSPEL_OIDC_ISSUER: 'http://login.example' },
      'not an https address',
    ],
    ['no address', { ...one, SAMENSPEL_OIDC_ISSUER: 'login' }, 'not an https address'],
    [
      'the demonstration as an issuer',
      { ...one, SAMENSPEL_OIDC_ISSUER: 'samenspel:demonstration' },
      'not an https address',
    ],
    ['no JSON', { SAMENSPEL_OIDC_CLIENTS: '[hush' }, 'must be a JSON list'],
    ['no list', { SAMENSPEL_OIDC_CLIENTS: '{}' }, 'must be a JSON list'],
    [
      'a client without an id',
      { SAMENSPEL_OIDC_CLIENTS: '[{"issuer":"https://a.example"}]' },
      'each client has',
    ],
    [
      'a misspelt key',
      { SAMENSPEL_OIDC_CLIENTS: '[{"issuer":"https://a.example","clientId":"a","secret":"hush"}]' },
      'each client has',
    ],
    [
      'one twice',
      { ...one, SAMENSPEL_OIDC_CLIENTS: '[{"issuer":"https://login.example","clientId":"samenspel"}]' },
      'twice',
    ],
    [
      'no number',
      { ...one, SAMENSPEL_SESSION_HOURS: 'long' },
      'SAMENSPEL_SESSION_HOURS must be a whole number',
    ],
    ['never', { ...one, SAMENSPEL_SESSION_IDLE_MINUTES: '0' }, 'SAMENSPEL_SESSION_IDLE_MINUTES must be'],
  ])('refuse %s, and never print a secret', (_what, env, message) => {
    const reading = () => readIdentitySettings(env, production);
    expect(reading).toThrow(message);
    expect(reading).not.toThrow('hush');
  });

  it('allow plain http on this machine itself, for trying out', () => {
    const env = { ...one, SAMENSPEL_OIDC_ISSUER: 'http://localhost:9000/realms/x' };
    expect(readIdentitySettings(env, demonstration).clients).toHaveLength(1);
  });
});
