// SPDX-License-Identifier: EUPL-1.2
import { rm } from 'node:fs/promises';
import { READY_DATA } from './ready-data.ts';

export default async function globalTeardown(): Promise<void> {
  const folder = process.env[READY_DATA];
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
