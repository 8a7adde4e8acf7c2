// SPDX-License-Identifier: EUPL-1.2
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { READY_DATA } from './ready-data.ts';

/** A folder for what the files of this run share. */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-e2e-ready-'));
  await chmod(folder, 0o711);
  process.env[READY_DATA] = folder;
}
