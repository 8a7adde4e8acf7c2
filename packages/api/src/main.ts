// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { checkParts } from './compose.ts';
import { PART_VARIABLES } from './part-variables.ts';
import { ConfigFault, readConfig } from './shared/config/index.ts';
import { codeOf } from './shared/database/embedded/fault.ts';
import { EmbeddedFault } from './shared/database/embedded/start-embedded.ts';
import { DatabaseUnavailable, PowerfulRole } from './shared/database/index.ts';
import { OperationsDoNotFit } from './shared/graphql/persisted.ts';
import { createLog, type Log } from './shared/log/index.ts';
import { type Running, start } from './start.ts';

const say = (text: string) => process.stderr.write(`${text}\n`);

/** What went wrong, in words for whoever started it. What we did not foresee is shown whole. */
function explain(error: unknown): string {
  const foreseen = [ConfigFault, EmbeddedFault, DatabaseUnavailable, OperationsDoNotFit, PowerfulRole].some(
    (kind) => error instanceof kind,
  );
  if (foreseen && error instanceof Error) return error.message;
  if (codeOf(error) === 'EADDRINUSE')
    return `Port ${process.env.PORT || 8080} is taken by another program. Stop it, or set PORT to a free one.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function stopOnSignals(running: Running, log: Log): void {
  let stopping = false;
  const stop = async (signal: string) => {
    // Who asks twice wants it now; PostgreSQL survives that.
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    await running.stop();
    log.info('stopped');
    log.flush();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
}

try {
  const config = readConfig(process.env, PART_VARIABLES);
  checkParts(config, process.env);
  const log = createLog(config.logLevel);
  const running = await start(config, log, process.env);
  stopOnSignals(running, log);
  say(`\nSamenspel is there: ${config.publicUrl}\n`);
} catch (error) {
  say(explain(error));
  process.exit(1);
}
