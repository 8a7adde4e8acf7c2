// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { ConfigFault } from '../shared/config/index.ts';
import { readMailSettings } from './settings.ts';

const demonstration = { mode: 'demonstration', publicUrl: 'http://localhost:8080' } as const;
const production = { mode: 'production', publicUrl: 'https://samenspel.example' } as const;
const SAMENSPEL_SMTP_URL = 'smtps://user:geheim@mail.example:465';

describe('the settings of mail', () => {
  it('need nothing in a demonstration', () => {
    expect(readMailSettings({}, demonstration).smtpUrl).toBeUndefined();
  });

  it.each([
    [
      'Gemeente Utrecht <samenspel@utrecht.example>',
      { name: 'Gemeente Utrecht', address: 'samenspel@utrecht.example' },
    ],
    ['samenspel@utrecht.example', { name: '', address: 'samenspel@utrecht.example' }],
  ])('take %s as the sender', (SAMENSPEL_MAIL_FROM, from) => {
    expect(readMailSettings({ SAMENSPEL_SMTP_URL, SAMENSPEL_MAIL_FROM }, production).from).toEqual(from);
  });

  it.each([
    [{ SAMENSPEL_SMTP_URL }, 'SAMENSPEL_MAIL_FROM is needed'],
    [{ SAMENSPEL_SMTP_URL: 'mail.example:25' }, 'SAMENSPEL_SMTP_URL must be'],
    [{ SAMENSPEL_SMTP_URL: 'http://user:geheim@x' }, 'SAMENSPEL_SMTP_URL must be'],
    [{ SAMENSPEL_MAIL_FROM: 'Samenspel' }, 'SAMENSPEL_MAIL_FROM must be'],
    [{ SAMENSPEL_MAIL_FROM: 'a@b.nl, c@d.nl' }, 'SAMENSPEL_MAIL_FROM must be'],
    [{ SAMENSPEL_MAIL_FROM: 'A\r\nBcc: x <a@b.nl>' }, 'SAMENSPEL_MAIL_FROM must be'],
  ])('refuse %j in production, without repeating a value', (env, problem) => {
    let fault: unknown;
    try {
      readMailSettings(env, production);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(ConfigFault);
    expect(String(fault)).toContain(problem);
    expect(String(fault)).not.toContain('geheim');
  });
});
