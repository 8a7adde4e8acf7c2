// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../ids/index.ts';
import { type IdentityContext, secondsAfter } from './context.ts';
import { rows } from './rows.ts';
import { hashOf, newSecret } from './secret.ts';
import { DEMONSTRATION_ISSUER } from './settings.ts';

/** A browser's session, or a script's access token in demonstration mode. */
export type SessionKind = 'cookie' | 'token';

/** Who a request comes from. Who they are in a municipality, and what they may do there, our own tables say. */
export interface Identity {
  readonly accountId: string;
  readonly sessionId: string;
  readonly kind: SessionKind;
}

/** A session just begun; the secret is known here and to its owner, the database has the hash. */
export interface NewSession extends Identity {
  readonly secret: string;
  readonly expiresAt: string;
}

/** How often last_seen_at is written at most: often enough for the idle limit, seldom enough to cost nothing. */
const seenEvery = ({ settings }: IdentityContext): number => Math.min(300, settings.idleSeconds / 4);

/** How long an ended session is kept, to be able to tell when somebody was signed in. */
const KEPT_SECONDS = 30 * 24 * 3600;

// In production no demonstration account gets in, whatever the database still holds of a demonstration.
const LIVES = `s.ended_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $3
    AND ($4 OR (s.kind = 'cookie' AND a.issuer <> '${DEMONSTRATION_ISSUER}'))`;
const LIVING = `FROM session s JOIN account a ON a.id = s.account_id WHERE ${LIVES}`;

const living = ({ settings }: IdentityContext, now: string) => [
  now,
  secondsAfter(now, -settings.idleSeconds),
  settings.mode === 'demonstration',
];

/** A secret as it came with a request; the database has its hash. */
export interface Carried {
  readonly secret: string;
  readonly kind: SessionKind;
}

/** By what a session is known in this process: nothing that opens it. */
export const keyOf = ({ secret, kind }: Carried): string => `${kind} ${hashOf(secret).toString('base64')}`;

/** A session that was found, and when it was last seen. */
export interface FoundSession {
  readonly sessionId: string;
  readonly seen: string;
}

/**
 * The statement that finds the living session `s` that a secret opens, and what stands beside it: `columns` of `joined`, whose
 * parameters come after the five of {@link carriedParams}.
 */
export const sessionBeside = (columns: string, joined: string): string => `
  SELECT s.id AS "sessionId", s.last_seen_at AS seen, ${columns}
  FROM session s JOIN account a ON a.id = s.account_id ${joined}
  WHERE ${LIVES} AND s.token_hash = $1 AND s.kind = $5`;

export const carriedParams = (ctx: IdentityContext, { secret, kind }: Carried): unknown[] => [
  hashOf(secret),
  ...living(ctx, ctx.now()),
  kind,
];

/** Begins a session for an account, with a secret of its own. */
export async function openSession(
  ctx: IdentityContext,
  accountId: string,
  kind: SessionKind,
): Promise<NewSession> {
  const now = ctx.now();
  const session = { sessionId: newId(), accountId, kind, secret: newSecret() };
  const expiresAt = secondsAfter(now, ctx.settings.sessionSeconds);
  await rows(
    ctx.database,
    'open-session',
    `WITH forgotten AS (DELETE FROM session WHERE expires_at < $6)
     INSERT INTO session (id, token_hash, kind, account_id, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $5, $7)`,
    [
      session.sessionId,
      hashOf(session.secret),
      kind,
      accountId,
      now,
      secondsAfter(now, -KEPT_SECONDS),
      expiresAt,
    ],
  );
  return { ...session, expiresAt };
}

/** The living session that a secret opens, or null; notes that it was seen. */
export async function findSession(
  ctx: IdentityContext,
  secret: string,
  kind: SessionKind,
): Promise<Identity | null> {
  const [found] = await rows<Identity & { seen: string }>(
    ctx.database,
    'find-session',
    sessionBeside('s.account_id AS "accountId", s.kind', ''),
    carriedParams(ctx, { secret, kind }),
  );
  if (!found) return null;
  await keepAlive(ctx, found);
  const { seen: _, ...identity } = found;
  return identity;
}

/** Notes that a session was seen, when that was long enough ago. */
export async function keepAlive(ctx: IdentityContext, { sessionId, seen }: FoundSession): Promise<void> {
  const now = ctx.now();
  if (Date.parse(seen) <= Date.parse(now) - seenEvery(ctx) * 1000) await noteSeen(ctx, sessionId, now);
}

/** Which of these open a session that lives now, whose each is; this look does not keep it alive. */
export async function livingSessions(
  ctx: IdentityContext,
  all: readonly (Carried | null)[],
): Promise<(Identity | null)[]> {
  const hashes = all.map((carried) => carried && hashOf(carried.secret));
  const found = await rows<Identity & { hash: Buffer }>(
    ctx.database,
    'living-sessions',
    `SELECT s.token_hash AS hash, s.id AS "sessionId", s.account_id AS "accountId", s.kind
     ${LIVING} AND s.token_hash = ANY ($1::bytea[])`,
    [hashes.filter((hash) => hash !== null), ...living(ctx, ctx.now())],
  );
  const byHash = new Map(found.map(({ hash, ...identity }) => [hash.toString('base64'), identity]));
  return all.map((carried, i) => {
    const identity = byHash.get(hashes[i]?.toString('base64') ?? '');
    return identity && identity.kind === carried?.kind ? identity : null;
  });
}

/** Ends a session; ending it again changes nothing. */
export async function endSession(ctx: IdentityContext, sessionId: string): Promise<void> {
  await rows(
    ctx.database,
    'end-session',
    'UPDATE session SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL',
    [sessionId, ctx.now()],
  );
}

const noteSeen = (ctx: IdentityContext, sessionId: string, now: string) =>
  rows(
    ctx.database,
    'note-seen',
    'UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2 AND ended_at IS NULL',
    [sessionId, now],
  );
