// SPDX-License-Identifier: EUPL-1.2
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const ITERATIONS = 4096;

/** The SCRAM-SHA-256 verifier that PostgreSQL keeps for a password, so that no statement (and no server log) ever holds the password. */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest('base64');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}

/** A new password of 192 bits, in letters that need no escaping in a connection address. */
export const newPassword = (): string => randomBytes(24).toString('hex');
