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
const runs: Record<string, TutorialRun> = {};
const tutorial = 'tutorial/compass-by-curl.md';
const ownCompass = 'how-to/own-compass.md';

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
  const tokens = { noor: await tokenOf('noor'), rosa: await tokenOf('rosa'), bas: await tokenOf('bas') };
  for (const page of [tutorial, ownCompass])
    runs[page] = await runTutorial(page, { origin: running.origin, tokens });
}, 120_000);
afterAll(async () => {
  await running?.stop();
  await db.close();
});

/** What the page shows, with `"…"` for whatever it may be. */
const asShown = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_name, each) => (each === '…' ? expect.anything() : each));

describe('pages whose blocks are pasted into a shell', () => {
  it('run to their end, against the server with the demonstration data', () => {
    const output = runs[tutorial]?.output;
    expect(output).toMatch(/\{"data":\{"municipalities":\[\{"name":"Lindewaard"/);
    expect(output).toMatch(/^still \d{4}-\d{3}$/m);
    expect(output).toMatch(/^<title>Bankjes en schaduw aan het plein/m);
  });

  it.each([
    [tutorial, 14],
    [ownCompass, 3],
  ])('docs/%s gets the answers that it shows', (page, shownAtLeast) => {
    const { answers = [] } = runs[page] ?? {};
    expect(answers.length).toBeGreaterThanOrEqual(shownAtLeast);
    const given = answers.map((answer) => answer.given);
    expect(given).toMatchObject(answers.map(({ shown }) => asShown(shown)) as object[]);
  });
});
