// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http';
import { anonymous, viewerOfSession } from '../access/actor.store.ts';
import { systemNow } from '../shared/clock/index.ts';
import { type Database, inTenant, SharedReads } from '../shared/database/index.ts';
import type { ChainHeads, EventFeed } from '../shared/events/index.ts';
import { carriedBy, type IdentityContext, identify, keepAlive } from '../shared/identity/index.ts';
import type { RequestContext, Tenant, Viewer } from '../shared/request/context.ts';
import { tenantBySlug } from '../tenant/tenant.store.ts';
import type { Asking, AssumedViewer, RememberedViewers } from './remembered-viewers.ts';
import type { Renewals } from './renewals.ts';

export interface ContextOptions {
  database: Database;
  feed: EventFeed;
  /** By what sessions are known; null where everybody is the public. */
  signIn: IdentityContext | null;
  /** Who they are who follow something, asked anew; without it they are asked for as anybody is. */
  renewals?: Renewals | undefined;
  /** Who asked before; without it everybody is asked for first. */
  remembered?: RememberedViewers | undefined;
  heads?: ChainHeads | undefined;
}

// A municipality hardly ever changes, and every request asks for one.
const REMEMBER_MS = 5_000;
const remembered = new WeakMap<Database, Map<string, { tenant: Tenant; until: number }>>();

async function findTenant(database: Database, slug: string): Promise<Tenant | null> {
  const known = remembered.get(database) ?? new Map<string, { tenant: Tenant; until: number }>();
  remembered.set(database, known);
  const hit = known.get(slug);
  if (hit && hit.until > Date.now()) return hit.tenant;
  const tenant = await tenantBySlug(database, slug);
  // Only what exists is remembered, so that made-up names take no memory.
  if (tenant) known.set(slug, { tenant, until: Date.now() + REMEMBER_MS });
  return tenant;
}

const SLUG = /^[a-z][a-z0-9-]{0,62}$/;

/**
 * The context of one request to `/graphql/:municipality`, or to `/graphql` when `slug` is null.
 *
 * @param assumed whom to take for who asks, without asking first: for who will ask whether that `stood`
 */
export async function makeContext(
  options: ContextOptions,
  request: IncomingMessage,
  slug: string | null,
  assumed?: AssumedViewer,
): Promise<RequestContext> {
  const { database, feed, heads } = options;
  const tenant = await tenantOf(options, slug);
  const reads = new SharedReads();
  const ask = () => viewerOf(options, request, tenant, reads);
  const askAgain = () => options.renewals?.load({ request, tenantId: tenant?.id ?? null }) ?? ask();
  const context: RequestContext = {
    database,
    reads,
    assumed,
    feed,
    heads,
    tenant,
    viewer: assumed?.viewer ?? (await ask()),
    now: systemNow(),
    loaders: new Map(),
    async renew() {
      const { signedIn } = context.viewer;
      // Who came as the public brought nothing by which they could become somebody.
      if (signedIn) context.viewer = await askAgain();
      context.now = systemNow();
      context.loaders.clear();
      return context.viewer.signedIn || !signedIn;
    },
  };
  return context;
}

/** Who it was the last time that this was carried here, when that is remembered. */
export async function assumedViewer(
  options: ContextOptions,
  request: IncomingMessage,
  slug: string | null,
): Promise<AssumedViewer | undefined> {
  const tenant = await tenantOf(options, slug);
  const asking = tenant && askingOf(options, request, tenant);
  return asking ? options.remembered?.assume(asking) : undefined;
}

const tenantOf = async ({ database }: ContextOptions, slug: string | null): Promise<Tenant | null> =>
  slug !== null && SLUG.test(slug) ? findTenant(database, slug) : null;

function askingOf(
  { database, signIn }: ContextOptions,
  request: IncomingMessage,
  { id: tenantId }: Tenant,
): Asking | null {
  const carried = signIn && carriedBy(signIn, request);
  return carried && { database, signIn, tenantId, carried };
}

async function viewerOf(
  options: ContextOptions,
  request: IncomingMessage,
  tenant: Tenant | null,
  reads: SharedReads,
): Promise<Viewer> {
  const { signIn } = options;
  if (!tenant) {
    const identity = signIn && (await identify(signIn, request));
    return { ...anonymous, signedIn: identity !== null };
  }
  const asking = askingOf(options, request, tenant);
  if (!asking) return anonymous;
  const { database, tenantId, carried } = asking;
  const found = await inTenant(
    { database, tenantId, now: systemNow(), reads },
    (db) => viewerOfSession(db, asking.signIn, carried),
    { readOnly: true },
  );
  if (!found) return anonymous;
  options.remembered?.remember(asking, found);
  await keepAlive(asking.signIn, found.session);
  return found.viewer;
}
