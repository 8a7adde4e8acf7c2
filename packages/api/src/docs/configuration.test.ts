// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readMailSettings } from '../mail/index.ts';
import { readConfig } from '../shared/config/index.ts';
import { readIdentitySettings } from '../shared/identity/index.ts';
import { readStorageSettings } from '../shared/storage/index.ts';
import { rowsOfDoc } from '../testing/a-doc.ts';

const NAME = /\b(PORT|CHROME_PATH|SAMENSPEL_[A-Z0-9_]+|DATABASE_(?:[A-Z]+_)?URL)\b/g;
const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/** Every name that the product's code speaks of. `DATABASE_URL` is only there to be refused. */
const namesInCode = (): string[] => {
  const files = globSync(['packages/*/src/**/*.ts', 'packages/web/e2e/*.ts', 'scripts/*.mjs'], {
    cwd: repository,
  });
  const texts = files
    .filter((file) => !/\.test\.ts$|\/testing\//.test(file))
    .map((file) => readFileSync(`${repository}${file}`, 'utf8'));
  return texts.flatMap((text) => text.match(NAME) ?? []).filter((name) => name !== 'DATABASE_URL');
};

const documented = rowsOfDoc('reference/configuration.md').filter(([name]) => name !== 'Name');
const defaultOf = (name: string): string => documented.find((row) => row[0] === name)?.[1] ?? '';

describe('docs/reference/configuration.md', () => {
  it('names every setting that there is, and no other', () => {
    expect(documented.map(([name]) => name).toSorted()).toEqual([...new Set(namesInCode())].toSorted());
  });

  it('gives the defaults that hold', () => {
    const config = readConfig({});
    const signIn = readIdentitySettings({}, config);
    const mail = readMailSettings({}, config);
    const storage = readStorageSettings({}, config);
    expect({
      SAMENSPEL_MODE: config.mode,
      SAMENSPEL_PUBLIC_URL: config.publicUrl,
      SAMENSPEL_DEMONSTRATION_DATA: config.demonstrationData ? 'make' : 'none',
      PORT: String(config.port),
      SAMENSPEL_HOST: config.host,
      SAMENSPEL_PROXIES: String(config.proxies),
      SAMENSPEL_LOG_LEVEL: config.logLevel,
      SAMENSPEL_WEB: relative(repository, config.webFolder),
      SAMENSPEL_DATA: relative(repository, config.dataFolder),
      SAMENSPEL_POOL_SIZE: String(config.poolSize),
      SAMENSPEL_WORKER: config.worker,
      SAMENSPEL_SESSION_HOURS: String(signIn.sessionSeconds / 3600),
      SAMENSPEL_SESSION_IDLE_MINUTES: String(signIn.idleSeconds / 60),
      SAMENSPEL_LIMIT_SIGN_IN_PER_MINUTE: String(signIn.requestsPerMinute),
      SAMENSPEL_FILE_LIMIT_MB: String(storage.maxBytes / 1_000_000),
      SAMENSPEL_S3_REGION: defaultOf('SAMENSPEL_S3_REGION'),
      SAMENSPEL_MAIL_DAYS: String(mail.mailDays),
      SAMENSPEL_MAIL_STOP_DAYS: String(mail.stopLinkDays),
      SAMENSPEL_MAIL_FROM: `${mail.from.name} <${mail.from.address}>`,
    }).toEqual(
      Object.fromEntries(
        documented
          .filter(([, given]) => !given?.startsWith('('))
          .map(([name = '']) => [name, defaultOf(name)]),
      ),
    );
    const without = documented.filter(([, given]) => given === '(none)').map(([name = '']) => name);
    expect(config).not.toHaveProperty('metricsToken');
    expect(config.database.kind).toBe('embedded');
    expect(signIn.clients).toEqual([]);
    expect(mail).not.toHaveProperty('smtpUrl');
    expect(
      without.every((name) =>
        /^(DATABASE_|SAMENSPEL_OIDC_|SAMENSPEL_METRICS|SAMENSPEL_WORKER_PORT|SAMENSPEL_S3|SAMENSPEL_SMTP)/.test(
          name,
        ),
      ),
    ).toBe(true);
  });

  it('tells how production differs', () => {
    const env = { SAMENSPEL_MODE: 'production', SAMENSPEL_PUBLIC_URL: 'https://samenspel.example' };
    expect(readConfig(env).host).toBe('0.0.0.0');
    expect(() => readConfig({ SAMENSPEL_MODE: 'production' })).toThrow('SAMENSPEL_PUBLIC_URL is needed');
    expect(() => readIdentitySettings(env, readConfig(env))).toThrow('needs an external issuer');
  });
});
