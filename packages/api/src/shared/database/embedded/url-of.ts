// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LoginRole, roleName, urlFor } from '../roles.ts';
import { codeOf } from './fault.ts';
import type { EmbeddedSettings } from './settings.ts';

/** Where a second program, in a role, reaches the embedded database of a folder while the product runs; undefined when it never ran. */
export async function urlOf(
  role: LoginRole,
  folder: string,
  database = 'samenspel',
): Promise<string | undefined> {
  const text = await readFile(join(folder, 'settings.json'), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const { port, passwords }: EmbeddedSettings = JSON.parse(text);
  if (port === undefined) return undefined;
  return urlFor(`postgres://127.0.0.1:${port}`, {
    user: roleName(role),
    password: passwords[role],
    database,
  });
}
