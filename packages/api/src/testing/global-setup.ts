// SPDX-License-Identifier: EUPL-1.2
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../shared/database/embedded/start-embedded.ts';
import { migrate } from '../shared/database/migrate.ts';
import { testServer } from './test-server.ts';

const QUICK = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '64MB',
  // Every core has a test file of its own, each with several pools.
  max_connections: '400',
};

/** One PostgreSQL for all `.db.test.ts` of a run, with a migrated template that every test file copies. */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-test-'));
  await chmod(folder, 0o711);
  const postgres = await startEmbedded({ folder, database: 'samenspel_template', settings: QUICK });
  testServer.running = { postgres, folder };
  await migrate(postgres.urls.migrator);
  process.env.TEST_DATABASE_SERVER = JSON.stringify({
    urls: postgres.urls,
    superuserUrl: postgres.superuserUrl,
  });
}
