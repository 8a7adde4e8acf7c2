// SPDX-License-Identifier: EUPL-1.2
import type { Database } from '../database/index.ts';
import type { IdentitySettings } from './settings.ts';

/** What signing in and recognising a session need. */
export interface IdentityContext {
  readonly database: Database;
  readonly settings: IdentitySettings;
  /** The present (ISO, UTC). */
  now(): string;
}

/** The moment some seconds later, or earlier with a negative number. */
export const secondsAfter = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();
