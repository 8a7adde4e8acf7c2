// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { urlOf } from './url-of.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenspel-url-'));
});
afterAll(() => rm(folder, { recursive: true }));

const keep = (settings: object) => writeFile(join(folder, 'settings.json'), JSON.stringify(settings));

describe('the address of the embedded database for a second program', () => {
  it('is not there before the first start', async () => {
    expect(await urlOf('app', folder)).toBeUndefined();
    await keep({ superuserPassword: 's', passwords: { app: 'a' } });
    expect(await urlOf('app', folder)).toBeUndefined();
  });

  it('is that of the role, never of a stronger one', async () => {
    await keep({ port: 15432, superuserPassword: 'super', passwords: { app: 'a/b@c', migrator: 'strong' } });
    expect(await urlOf('app', folder)).toBe('postgres://samenspel_app:a%2Fb%40c@127.0.0.1:15432/samenspel');
  });
});
