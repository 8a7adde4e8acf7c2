// SPDX-License-Identifier: EUPL-1.2
import { Logger } from 'graphile-worker';
import type { Log } from '../log/index.ts';

/** graphile-worker's own words in our log. Its jobs hold ids only, and faults of ours reach it as names of parts. */
export const workerLog = (log: Log): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log.warn({ worker: message }, 'the worker says');
    else log.debug({ worker: message }, 'the worker says');
  });
