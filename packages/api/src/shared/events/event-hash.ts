// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** What one link of the chain vouches for. */
export interface HashedEvent {
  readonly tenantId: string;
  readonly id: string;
  readonly seq: number;
  /** ISO in UTC with six decimals, as PostgreSQL keeps it. */
  readonly occurredAt: string;
  readonly actorId: string | null;
  readonly actingRole: string | null;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly trajectoryId: string | null;
  readonly data: object;
  readonly textHashes: Readonly<Record<string, string>>;
}

/** What comes before the first event of a tenant. */
export const GENESIS: Buffer = Buffer.alloc(32);

/** The hash of an event, over the one before it. */
export const hashEvent = (previous: Buffer, event: HashedEvent): Buffer =>
  createHash('sha256').update(previous).update(canonicalJson(event)).digest();

/** The salted hash of a free text: with salt and text erased, nobody can find the text by trying. */
export const hashText = (salt: Buffer, body: string): string =>
  createHash('sha256').update(salt).update(body, 'utf8').digest('hex');
