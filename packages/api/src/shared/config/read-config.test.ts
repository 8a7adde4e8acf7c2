// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { type ConfigFault, readConfig } from './index.ts';

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigFault).problems;
  }
};

describe('the settings', () => {
  it('need nothing: a demonstration with its own database, for this machine only', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'demonstration',
      host: '127.0.0.1',
      port: 8080,
      publicUrl: 'http://localhost:8080',
      database: { kind: 'embedded', folder: expect.stringMatching(/\.data[/\\]postgres$/) },
    });
  });

  it('take a server of one’s own, with an address per role', () => {
    const DATABASE_APP_URL = 'postgres://samenspel_app:x@db/samenspel';
    expect(readConfig({ DATABASE_APP_URL }).database).toEqual({ kind: 'server', app: DATABASE_APP_URL });
  });

  it.each([
    [{ SAMENSPEL_MOD: 'production' }, 'SAMENSPEL_MOD is not a setting; do you mean SAMENSPEL_MODE?'],
    [{ SAMENSPEL_COLOUR_SCHEME: 'red' }, 'SAMENSPEL_COLOUR_SCHEME is not a setting'],
    [{ SAMENSPEL_MODE: 'prod' }, 'SAMENSPEL_MODE must be one of demonstration, production'],
    [{ PORT: '80a' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535'],
    [{ SAMENSPEL_PUBLIC_URL: 'https://x.example/path' }, 'SAMENSPEL_PUBLIC_URL must be an address such as'],
    [{ SAMENSPEL_MODE: 'production' }, 'SAMENSPEL_PUBLIC_URL is needed in production'],
    [
      {
        SAMENSPEL_MODE: 'production',
        SAMENSPEL_PUBLIC_URL: 'https://x.example',
        DATABASE_APP_URL: 'postgres://u@h/d',
      },
      'DATABASE_WORKER_URL is needed in production',
    ],
    [{ SAMENSPEL_WORKER: 'elsewhere' }, 'SAMENSPEL_WORKER must be one of in_process, none'],
    [{ DATABASE_APP_URL: 'mysql://x' }, 'DATABASE_APP_URL must be an address such as'],
    [{ DATABASE_URL: 'postgres://u@h/d' }, 'DATABASE_URL is set without DATABASE_APP_URL'],
    [{ SAMENSPEL_METRICS_TOKEN: 'short' }, 'SAMENSPEL_METRICS_TOKEN must have at least 16 characters'],
  ])('refuse %j', (env, problem) => {
    expect(problemsOf(env)).toEqual([expect.stringContaining(problem)]);
  });

  it('say everything that is wrong at once, and never repeat a value', () => {
    const problems = problemsOf({
      PORT: 'x',
      SAMENSPEL_MODE: 'x',
      DATABASE_APP_URL: 'postgres//u:secret@h/d',
    });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('secret');
  });

  it('know the names that other parts read', () => {
    expect(readConfig({ SAMENSPEL_OIDC_ISSUER: 'x' }, ['SAMENSPEL_OIDC_ISSUER']).mode).toBe('demonstration');
  });
});
