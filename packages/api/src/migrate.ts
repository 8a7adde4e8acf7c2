// SPDX-License-Identifier: EUPL-1.2
import { migrate } from './shared/database/migrate.ts';

// `pnpm db:migrate`: brings a server's database up to date. The embedded one is brought up to date at every start.
const url = process.env.DATABASE_MIGRATOR_URL;
if (url === undefined) {
  process.stderr.write('Set DATABASE_MIGRATOR_URL (printed by `pnpm db:setup`).\n');
  process.exit(2);
}
const applied = await migrate(url, { log: (message) => process.stdout.write(`${message}\n`) });
process.stdout.write(
  applied.length === 0 ? 'The database is up to date.\n' : `${applied.length} migrations applied.\n`,
);
