// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text; whoever has it has its power, so it is kept nowhere but with them (S11). */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Whether a text can be one of ours; anything else is not worth a query. */
export const isSecret = (text: unknown): text is string =>
  typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text);

/** What the database keeps of a secret. It is random, so one round of SHA-256 cannot be guessed back. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
