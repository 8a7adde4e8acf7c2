// SPDX-License-Identifier: EUPL-1.2
import { isNativeError } from 'node:util/types';

/** The database cannot be reached, does not answer in time or is too busy. Trying again is safe: whoever wrote has an idempotency key. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly code = 'DATABASE_UNAVAILABLE';
  readonly retryable = true;
}

/** Codes that mean: not now. Connection lost, shutting down, too many connections, and the time-outs. */
const NOT_NOW = /^(08...|57P0[1-5]|53300|55P03|57014|25P0[34])$/;
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);
const CLIENT =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|not queryable|Client was closed/;

/** PostgreSQL's code of an error, also when TypeORM wrapped it. */
export function sqlState(error: unknown): string | undefined {
  const inner = unwrapped(error);
  return inner !== undefined && 'code' in inner && typeof inner.code === 'string' ? inner.code : undefined;
}

/** The same error, or DatabaseUnavailable when it means that the database is not there now. */
export function named(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable) return error;
  const code = sqlState(error);
  if (code !== undefined && (NOT_NOW.test(code) || NETWORK.has(code))) return unavailable(error);
  const inner = unwrapped(error);
  if (
    inner !== undefined &&
    'errors' in inner &&
    Array.isArray(inner.errors) &&
    inner.errors.some((each) => named(each) !== each)
  )
    return unavailable(error);
  return inner !== undefined && CLIENT.test(inner.message) ? unavailable(error) : error;
}

/** Serialization failure or deadlock: the whole transaction can simply be run again. */
export const isWorthAnotherTry = (error: unknown): boolean =>
  ['40001', '40P01'].includes(sqlState(error) ?? '');

const unavailable = (cause: unknown): DatabaseUnavailable =>
  new DatabaseUnavailable('The database is not available now', { cause });

function unwrapped(error: unknown): Error | undefined {
  if (!isNativeError(error)) return undefined;
  return 'driverError' in error && isNativeError(error.driverError) ? error.driverError : error;
}
