// SPDX-License-Identifier: EUPL-1.2
import { rm } from 'node:fs/promises';
import { testServer } from './test-server.ts';

export default async function globalTeardown(): Promise<void> {
  const running = testServer.running;
  if (running === undefined) return;
  await running.postgres.stop();
  await rm(running.folder, { recursive: true, force: true });
}
