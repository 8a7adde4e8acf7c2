// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { setUpServer } from './shared/database/set-up-server.ts';

// `pnpm db:setup postgres://superuser:...@host:5432/postgres`: makes roles and database on a server of your own.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    database: { type: 'string', default: 'samenspel' },
    'new-passwords': { type: 'boolean', default: false },
  },
});
const url = positionals[0];
if (url === undefined) {
  process.stderr.write(
    'Usage: pnpm db:setup <address of a superuser> [--database samenspel] [--new-passwords]\n',
  );
  process.exit(2);
}
try {
  const lines = await setUpServer(url, { database: values.database, newPasswords: values['new-passwords'] });
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
