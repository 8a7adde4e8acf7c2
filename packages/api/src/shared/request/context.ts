// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '@samenspel/domain/access';
import type { Assumption, Database, Reads, TenantContext } from '../database/index.ts';
import type { ChainHeads, EventFeed } from '../events/index.ts';
import { NotFound, NotSignedIn } from '../graphql/errors.ts';
import type { Hearing } from '../graphql/hearing.ts';
import type { Loaders } from './loaders.ts';

/** A municipality as the path of the request names it. */
export interface Tenant {
  id: string;
  slug: string;
  name: string;
  timeZone: string;
  languages: string[];
  settings: { accent?: string };
}

/** Who asks: a person of this municipality with roles of our own tables, or the public. */
export interface Viewer {
  /** Null for the public, and for who is signed in but has no person in this municipality. */
  personId: string | null;
  signedIn: boolean;
  actor: Actor;
}

/** What one request has. Apollo copies this object shallowly: whatever changes on the way lives in `loaders`. */
export interface RequestContext {
  database: Database;
  /** Lets its reads share a transaction. */
  reads?: Reads | undefined;
  /** Of an act: begins to read what it gives back of its result, with these reads. */
  back?: ((result: unknown, reads: Reads) => Promise<unknown>) | undefined;
  /** That the viewer is still who it was the last time; without it that was asked first. */
  assumed?: Assumption | undefined;
  /** What changes from now on, for subscriptions. */
  feed: EventFeed;
  /** The published heads of the histories; without it none are known. */
  heads?: ChainHeads | undefined;
  tenant: Tenant | null;
  viewer: Viewer;
  /** The moment of the request; every decision in it sees the same time. */
  now: string;
  loaders: Loaders;
  /** Asks anew who the viewer is, for a subscription that lives long; false when the session has ended. */
  renew(): Promise<boolean>;
  /** Of a subscription: who else hears of the event that is told now. */
  hearing?: Hearing | undefined;
}

/** The tenant of this request; without one there is nothing to find. */
export function tenantOf(ctx: RequestContext): Tenant {
  if (!ctx.tenant) throw new NotFound();
  return ctx.tenant;
}

/** What a transaction of this request needs. */
export function inTenantOf(ctx: RequestContext): TenantContext {
  const actor = ctx.viewer.personId ? { personId: ctx.viewer.personId } : null;
  const { database, now, reads, assumed } = ctx;
  return { ...{ database, now, reads, assumed }, tenantId: tenantOf(ctx).id, actor };
}

/** The person who gives a command; the public is asked to sign in first. */
export function signedInPerson(ctx: RequestContext): string {
  if (ctx.viewer.personId) return ctx.viewer.personId;
  if (ctx.viewer.signedIn) throw new NotFound();
  throw new NotSignedIn();
}
