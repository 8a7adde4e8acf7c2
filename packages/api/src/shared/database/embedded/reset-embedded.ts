// SPDX-License-Identifier: EUPL-1.2
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EmbeddedFault, writing } from './fault.ts';
import { connectWhenReady, superuserUrl, takeFolder } from './keeper.ts';
import { rememberedRoot } from './places.ts';
import { livingPostmaster, stopPostmaster } from './postmaster.ts';
import { readSettings } from './settings.ts';

/** Removes an embedded database with everything in it. Refused while a start of Samenspel uses it. */
export async function resetEmbedded(given: string): Promise<void> {
  const folder = resolve(given);
  const root = (await rememberedRoot(folder)) ?? folder;
  const cluster = join(root, 'cluster');
  const living = await livingPostmaster(cluster);
  if (living !== undefined) {
    await refuseWhenTaken(folder, living.port);
    await stopPostmaster(living.pid);
  }
  await writing(folder, async () => {
    await rm(cluster, { recursive: true, force: true });
    if (root !== folder) await rm(root, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });
}

/** A server that outlived a killed start may go; one that a living start holds may not. */
async function refuseWhenTaken(folder: string, port: number): Promise<void> {
  try {
    const { superuserPassword } = await readSettings(join(folder, 'settings.json'));
    const patience = Date.now() + 5000;
    const keeper = await connectWhenReady(superuserUrl(port, superuserPassword), () => Date.now() > patience);
    if (keeper === undefined) return;
    await takeFolder(keeper, folder).finally(() => keeper.end());
  } catch (error) {
    // With the password lost, starting anew is the way out.
    if (error instanceof EmbeddedFault && error.code === 'PASSWORD_UNKNOWN') return;
    throw error;
  }
}
