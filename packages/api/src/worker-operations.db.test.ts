// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { openDatabase } from './shared/database/index.ts';
import { createJobMetrics } from './shared/jobs/job-metrics.ts';
import { createLog } from './shared/log/index.ts';
import { freshDatabase } from './testing/index.ts';
import { testConfig } from './testing/test-config.ts';
import { listenForOperations, type Operations } from './worker-operations.ts';

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

const listening = async (more: Parameters<typeof testConfig>[0]): Promise<Operations | undefined> => {
  const db = await freshDatabase();
  undo.push(() => db.close());
  const database = await openDatabase(db.urls.worker, { poolSize: 1 });
  undo.push(() => database.close());
  const metrics = createJobMetrics(() => '2026-05-11T10:00:00.000Z');
  metrics.count('clock-steps', 'failed');
  const asked = await listenForOperations(
    testConfig(more),
    { database, metrics: metrics.all },
    createLog('silent'),
  );
  if (asked) undo.push(() => asked.stop());
  return asked;
};
const get = async (asked: Operations | undefined, path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${asked?.origin}${path}`, { headers });
  return [answer.status, await answer.text()] as const;
};

describe('the jobs in a process of their own', () => {
  it('listen nowhere unless a port was set for it', async () => {
    expect(await listening({})).toBeUndefined();
  });

  it('tell whether they live, whether they can work, and how they do; and nothing else', async () => {
    const asked = await listening({ workerPort: 0 });
    expect(await get(asked, '/healthz')).toEqual([200, '{"status":"alive"}']);
    expect(await get(asked, '/readyz')).toEqual([200, '{"status":"ready"}']);
    const [status, text] = await get(asked, '/metrics');
    expect(status).toBe(200);
    expect(text).toContain('samenspel_jobs_total{part="clock-steps",outcome="failed"} 1');
    expect(text).toContain('samenspel_database_connections{state="waiting"} 0');
    for (const path of ['/', '/graphql/utrecht', '/mail', '/auth/sign-in'])
      expect((await get(asked, path))[0]).toBe(404);
  });

  it('show their measurements elsewhere only to who has the token', async () => {
    const metricsToken = 'a-token-of-an-operator';
    const asked = await listening({ workerPort: 0, metricsToken });
    expect((await get(asked, '/metrics'))[0]).toBe(404);
    expect((await get(asked, '/metrics', { authorization: `Bearer ${metricsToken}` }))[0]).toBe(200);
  });

  it('say that they cannot work when the database is gone', async () => {
    const asked = await listening({ workerPort: 0 });
    await undo.splice(1, 1)[0]?.();
    expect((await get(asked, '/readyz'))[0]).toBe(503);
    expect((await get(asked, '/healthz'))[0]).toBe(200);
  });
});
