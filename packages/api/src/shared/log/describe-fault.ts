// SPDX-License-Identifier: EUPL-1.2
import { isNativeError } from 'node:util/types';

export interface FaultDescription {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly at?: string[];
  readonly cause?: FaultDescription;
}

const text = (from: object, name: string): Record<string, string> => {
  const value: unknown = Reflect.get(from, name);
  return typeof value === 'string' && value !== '' ? { [name]: value } : {};
};

/**
 * An error as the log may hold it. PostgreSQL and its driver put values of rows and parameters in their messages, so of those only code,
 * table and constraint are kept.
 */
export function describeFault(error: unknown, depth = 0): FaultDescription {
  if (!isNativeError(error)) return { type: typeof error };
  const ofDatabase = 'severity' in error || 'driverError' in error || 'parameters' in error;
  const inner: unknown = 'driverError' in error ? error.driverError : error.cause;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.constructor.name,
    ...text(error, 'code'),
    ...(!ofDatabase && { message: error.message }),
    ...text(error, 'table'),
    ...text(error, 'constraint'),
    at: frames.slice(0, 12).map((line) => line.trim()),
    ...(inner !== undefined && depth < 4 && { cause: describeFault(inner, depth + 1) }),
  };
}
