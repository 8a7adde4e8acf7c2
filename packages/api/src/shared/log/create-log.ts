// SPDX-License-Identifier: EUPL-1.2
import { type DestinationStream, type Logger, pino } from 'pino';
import { describeFault } from './describe-fault.ts';

export type Log = Logger;

/** One line of JSON per happening. No query strings, bodies, cookies, addresses of visitors or texts of people. */
export const createLog = (level: string, destination?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeFault, error: describeFault, req: () => undefined, res: () => undefined },
    },
    destination ?? pino.destination({ sync: false }),
  );
