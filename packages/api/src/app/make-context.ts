// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http';
import { anonymous, viewerOfSession } from '../access/actor.store.ts';
import { systemNow } from '../shared/clock/index.ts';
import { type Database, inTenant, SharedReads } from '../shared/database/index.ts';
import type { ChainHeads, EventFeed } from '../shared/events/index.ts';
import { carriedBy, type IdentityContext, identify, keepAlive } from '../shared/identity/index.ts';
import type { RequestContext, Tenant, Viewer } from '../shared/request/context.ts';
import { tenantBySlug } from '../tenant/tenant.store.ts';
import type { Renewals } from './renewals.ts';

export interface ContextOptions {
  database: Database;
  feed: EventFeed;
  /** By what sessions are known; null where everybody is the public. */
  signIn: IdentityContext | null;
  /** Who they are who follow something, asked anew; without it they are asked for as anybody is. */
  renewals?: Renewals | undefined;
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

/** The context of one request to `/graphql/:municipality`, or to `/graphql` when `slug` is null. */
export async function makeContext(
  options: ContextOptions,
  request: IncomingMessage,
  slug: string | null,
): Promise<RequestContext> {
  const { database, feed, heads } = options;
  const tenant = slug !== null && SLUG.test(slug) ? await findTenant(database, slug) : null;
  const reads = new SharedReads();
  const ask = () => viewerOf(options, request, tenant, reads);
  const askAgain = () => options.renewals?.load({ request, tenantId: tenant?.id ?? null }) ?? ask();
  const context: RequestContext = {
    database,
    reads,
    feed,
    heads,
    tenant,
    viewer: await ask(),
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

async function viewerOf(
  { database, signIn }: ContextOptions,
  request: IncomingMessage,
  tenant: Tenant | null,
  reads: SharedReads,
): Promise<Viewer> {
  const carried = signIn && carriedBy(signIn, request);
  if (!carried) return anonymous;
  if (!tenant) return { ...anonymous, signedIn: (await identify(signIn, request)) !== null };
  const found = await inTenant(
    { database, tenantId: tenant.id, now: systemNow(), reads },
    (db) => viewerOfSession(db, signIn, carried),
    { readOnly: true },
  );
  if (!found) return anonymous;
  await keepAlive(signIn, found.session);
  return found.viewer;
}
