// SPDX-License-Identifier: EUPL-1.2
import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { LOGIN_ROLES, type LoginRole } from '../roles.ts';
import { newPassword } from '../scram.ts';
import { codeOf } from './fault.ts';

/** What must stay the same from start to start. Kept in the data folder, readable by its user only. */
export interface EmbeddedSettings {
  readonly port?: number;
  readonly superuserPassword: string;
  readonly passwords: Record<LoginRole, string>;
}

/** Reads the settings, or makes new ones with fresh passwords. */
export async function readSettings(file: string): Promise<EmbeddedSettings> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) {
    const fresh = { superuserPassword: newPassword(), passwords: newPasswords() };
    try {
      await writeFile(file, `${JSON.stringify(fresh, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
      return fresh;
    } catch (error) {
      // Another start was first; its passwords are the ones.
      if (codeOf(error) !== 'EEXIST') throw error;
      await pause(100);
      return readSettings(file);
    }
  }
  const kept: EmbeddedSettings = JSON.parse(text);
  return { ...kept, passwords: { ...newPasswords(), ...kept.passwords } };
}

/** Writes the settings whole or not at all. */
export async function writeSettings(file: string, settings: EmbeddedSettings): Promise<void> {
  const half = `${file}.${process.pid}`;
  await writeFile(half, `${JSON.stringify(settings, undefined, 2)}\n`, { mode: 0o600 });
  await rename(half, file);
}

const newPasswords = (): Record<LoginRole, string> => {
  const entries = LOGIN_ROLES.map((role) => [role, newPassword()] as const);
  return Object.fromEntries(entries) as Record<LoginRole, string>;
};
