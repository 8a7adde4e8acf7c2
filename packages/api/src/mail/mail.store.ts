// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import type { MailAbout } from './kinds.ts';

/** A mail that waits, with who gets it as they are now. */
export interface WaitingMail extends MailAbout {
  readonly id: string;
  readonly kind: string;
  readonly attempts: number;
  readonly email: string | null;
  readonly erased: boolean;
  /** What they chose; null: nothing. */
  readonly wanted: boolean | null;
}

const WAITING = `
  SELECT m.id, m.kind, m.object_id AS "objectId", m.on_date AS "onDate", m.person_id AS "personId", m.data, m.attempts,
    p.language, p.email, p.erased_at IS NOT NULL AS erased, c.wanted
  FROM mail m
  JOIN person p ON p.tenant_id = m.tenant_id AND p.id = m.person_id
  LEFT JOIN mail_preference c ON c.tenant_id = m.tenant_id AND c.person_id = m.person_id AND c.kind = m.kind
  WHERE m.tenant_id = $1 AND m.state = 'pending'`;

/**
 * The next mail that is due and that nobody else is sending, locked. One that was never tried is always due: a clock that
 * was set back does not hold it.
 */
export async function nextMail(db: TenantDb): Promise<WaitingMail | undefined> {
  const found = await db.query<WaitingMail>(
    `${WAITING} AND (m.next_attempt_at <= $2 OR m.attempts = 0)
     ORDER BY m.next_attempt_at, m.id LIMIT 1 FOR UPDATE OF m SKIP LOCKED`,
    [db.tenantId, db.now],
  );
  return found[0];
}

/** This mail, locked, if it still waits and nobody else is sending it. */
export async function lockMail(db: TenantDb, id: string): Promise<WaitingMail | undefined> {
  const found = await db.query<WaitingMail>(`${WAITING} AND m.id = $2 FOR UPDATE OF m SKIP LOCKED`, [
    db.tenantId,
    id,
  ]);
  return found[0];
}

/** What becomes of a mail. */
export type Fate =
  | { readonly state: 'sent'; readonly messageId: string }
  | { readonly state: 'dropped' | 'failed'; readonly failure: string }
  | { readonly state: 'pending'; readonly failure: string; readonly nextAttemptAt: string };

/** Writes what became of a mail that is locked. */
export async function settleMail(db: TenantDb, mail: WaitingMail, fate: Fate): Promise<void> {
  const tried = fate.state === 'failed' || fate.state === 'pending' ? 1 : 0;
  await db.execute(
    `UPDATE mail SET state = $3, attempts = attempts + $4, message_id = $5, sent_at = $6, failure = $7,
       next_attempt_at = coalesce($8, next_attempt_at)
     WHERE tenant_id = $1 AND id = $2`,
    [
      ...[db.tenantId, mail.id, fate.state, tried],
      fate.state === 'sent' ? fate.messageId : null,
      fate.state === 'sent' ? db.now : null,
      'failure' in fate ? fate.failure : null,
      'nextAttemptAt' in fate ? fate.nextAttemptAt : null,
    ],
  );
}

/** Since when the oldest mail of a tenant waits. */
export async function oldestWaiting(db: TenantDb): Promise<string | undefined> {
  const found = await db.query<{ since: string }>(
    `SELECT created_at AS since FROM mail WHERE tenant_id = $1 AND state = 'pending' ORDER BY created_at LIMIT 1`,
    [db.tenantId],
  );
  return found[0]?.since;
}

/** The municipality that a mail comes from. */
export async function senderOf(db: TenantDb): Promise<{ name: string; slug: string }> {
  const [found] = await db.query<{ name: string; slug: string }>(
    'SELECT name, slug FROM tenant WHERE id = $1',
    [db.tenantId],
  );
  if (found === undefined) throw new Error('A mail of no municipality');
  return found;
}
