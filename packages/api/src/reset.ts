// SPDX-License-Identifier: EUPL-1.2
import { rm } from 'node:fs/promises';
import { PART_VARIABLES } from './part-variables.ts';
import { headsFolder, readConfig } from './shared/config/index.ts';
import { resetEmbedded } from './shared/database/embedded/reset-embedded.ts';

// `pnpm reset`: throws the embedded database away; the next start makes a new one.
try {
  const config = readConfig(process.env, PART_VARIABLES);
  const { database } = config;
  if (database.kind === 'server')
    throw new Error('A reset is for the embedded database; DATABASE_APP_URL names a server.');
  await resetEmbedded(database.folder);
  // Of histories that are gone: the next start begins others.
  await rm(headsFolder(config), { recursive: true, force: true });
  process.stdout.write(`The database in ${database.folder} is gone; the next start makes a new one.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
