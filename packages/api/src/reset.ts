// SPDX-License-Identifier: EUPL-1.2
import { PART_VARIABLES } from './part-variables.ts';
import { readConfig } from './shared/config/index.ts';
import { resetEmbedded } from './shared/database/embedded/reset-embedded.ts';

// `pnpm reset`: throws the embedded database away; the next start makes a new one.
try {
  const { database } = readConfig(process.env, PART_VARIABLES);
  if (database.kind === 'server')
    throw new Error('A reset is for the embedded database; DATABASE_APP_URL names a server.');
  await resetEmbedded(database.folder);
  process.stdout.write(`The database in ${database.folder} is gone; the next start makes a new one.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
