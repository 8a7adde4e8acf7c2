// SPDX-License-Identifier: EUPL-1.2
import { startEmbedded } from '../shared/database/embedded/start-embedded.ts';

// A start in a process of its own, for tests that kill it. Says what it started as one line of JSON and waits.
const folder = process.argv[2];
if (folder === undefined) throw new Error('which folder?');
try {
  const said: string[] = [];
  const postgres = await startEmbedded({
    folder,
    say: (message) => said.push(message),
    settings: { fsync: 'off' },
  });
  const { port, pid, superuserUrl } = postgres;
  process.stdout.write(`${JSON.stringify({ port, pid, superuserUrl, said, uid: process.getuid?.() })}\n`);
  process.once('SIGTERM', () => void postgres.stop().then(() => process.exit(0)));
} catch (error) {
  process.stdout.write(
    `${JSON.stringify({ fault: error instanceof Error ? error.message : String(error) })}\n`,
  );
}
