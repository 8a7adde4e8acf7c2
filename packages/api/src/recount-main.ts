// SPDX-License-Identifier: EUPL-1.2
import { recountTallies, tallySays } from './advice/figures/recount-tallies.ts';
import { guardGone } from './advice/guard-in-place.ts';
import { recountAdvices, recountSays } from './advice/recount.ts';
import { PART_VARIABLES } from './part-variables.ts';
import { systemNow } from './shared/clock/index.ts';
import { ConfigFault, readConfig } from './shared/config/index.ts';
import { urlOf } from './shared/database/embedded/url-of.ts';
import { type Database, DatabaseUnavailable, inTenant, openDatabase } from './shared/database/index.ts';
import { verifyChain } from './shared/events/index.ts';

// `pnpm recount`: counts every municipality's advices and history again, and says what cannot be (A6, K4). Reads only, as the
// app's role; a server's address in DATABASE_APP_URL, or the embedded database while the product runs. Ends with 1 on findings.
const say = (text: string) => process.stdout.write(`${text}\n`);

async function recount(database: Database): Promise<number> {
  const gone = await guardGone((sql, params) => database.dataSource.query(sql, params));
  for (const name of gone) say(`The database no longer holds ${name}: it was dropped or switched off.`);
  let found = gone.length;
  const tenants: { id: string; slug: string }[] = await database.dataSource.query(
    'SELECT id, slug FROM tenant ORDER BY slug',
  );
  for (const { id: tenantId, slug } of tenants) {
    const counted = await inTenant(
      { database, tenantId, now: systemNow() },
      async (db) => ({
        findings: await recountAdvices(db),
        tallies: await recountTallies(db),
        chain: await verifyChain(db),
      }),
      { readOnly: true },
    );
    const { findings, tallies, chain } = counted;
    const all = findings.length + tallies.length + chain.faults.length;
    say(`${slug}: ${chain.events} events, ${all} findings`);
    for (const { code, advice } of findings) say(`  ${advice} ${code}: ${recountSays[code]}`);
    for (const { code, about } of tallies) say(`  ${about} ${code}: ${tallySays[code]}`);
    for (const { seq, code } of chain.faults)
      say(`  event ${seq} ${code}: the history is not what was recorded`);
    found += all;
  }
  return found;
}

try {
  const { database: where } = readConfig(process.env, PART_VARIABLES);
  const url = where.kind === 'server' ? where.app : await urlOf('app', where.folder);
  if (url === undefined) throw new DatabaseUnavailable('The product has never run here');
  const database = await openDatabase(url, {
    poolSize: 1,
    statementTimeoutMs: 600_000,
    applicationName: 'recount',
  });
  try {
    process.exitCode = (await recount(database)) > 0 ? 1 : 0;
  } finally {
    await database.close();
  }
} catch (error) {
  process.exitCode = 2;
  if (error instanceof DatabaseUnavailable)
    process.stderr.write('The database does not answer: is the product running (`pnpm start`)?\n');
  else if (error instanceof ConfigFault) process.stderr.write(`${error.message}\n`);
  else throw error;
}
