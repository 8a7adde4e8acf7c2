// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueToken } from '../account/index.ts';
import { systemNow } from '../shared/clock/index.ts';
import { readConfig } from '../shared/config/index.ts';
import { readIdentitySettings } from '../shared/identity/index.ts';
import { createLog } from '../shared/log/index.ts';
import { type Running, start } from '../start.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { runTutorial, type TutorialRun } from '../testing/run-tutorial.ts';

let db: FreshDatabase;
let running: Running | undefined;
let run: TutorialRun;

beforeAll(async () => {
  db = await freshDatabase();
  const env = { PORT: '0', DATABASE_APP_URL: db.urls.app, DATABASE_MIGRATOR_URL: db.urls.migrator };
  const config = readConfig(env);
  if (!existsSync(join(config.webFolder, 'server/index.js')))
    throw new Error('The tutorial ends at a page: build the web client first (`pnpm exec turbo run build`)');
  running = await start(config, createLog('silent'), env);
  const database = await db.app();
  const settings = readIdentitySettings(env, config);
  const tokenOf = async (subject: string) =>
    (await issueToken({ database, settings, now: systemNow }, subject)).token;
  const tokens = { noor: await tokenOf('noor'), rosa: await tokenOf('rosa') };
  run = await runTutorial('tutorial/compass-by-curl.md', { origin: running.origin, tokens });
}, 120_000);
afterAll(async () => {
  await running?.stop();
  await db.close();
});

/** What the page shows, with `"…"` for whatever it may be. */
const asShown = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_name, each) => (each === '…' ? expect.anything() : each));

describe('docs/tutorial/compass-by-curl.md', () => {
  it('runs to its end when its blocks are pasted into a shell, against the server with the demonstration data', () => {
    expect(run.output).toMatch(/\{"data":\{"municipalities":\[\{"name":"Lindewaard"/);
    expect(run.output).toMatch(/^still \d{4}-\d{3}$/m);
    expect(run.output).toMatch(/^<title>Bankjes en schaduw aan het plein/m);
  });

  it('gets the answers that it shows', () => {
    expect(run.answers.length).toBeGreaterThan(12);
    const given = run.answers.map((answer) => answer.given);
    expect(given).toMatchObject(run.answers.map(({ shown }) => asShown(shown)) as object[]);
  });
});
