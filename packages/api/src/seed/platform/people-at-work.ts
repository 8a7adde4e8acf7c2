// SPDX-License-Identifier: EUPL-1.2
import { viewerOfAccount } from '../../access/actor.store.ts';
import { type Database, inTenant } from '../../shared/database/index.ts';
import type { EventFeed } from '../../shared/events/index.ts';
import type { RequestContext, Tenant, Viewer } from '../../shared/request/context.ts';
import type { Ids } from '../story/ids.ts';

// Nobody subscribes while the data are made.
const feed: EventFeed = {
  subscribe: () => Promise.reject(new Error('Nobody listens while the demonstration data are made')),
  onStir: () => () => undefined,
  close: async () => undefined,
};

interface AtWork {
  /** Somebody of the municipality at a moment, as a request of theirs would be. */
  at(who: string, now: string): Promise<RequestContext>;
  /** Their roles are read anew. */
  rolesChanged(): void;
}

/** The people of a municipality: their roles in it are read from our own tables, once as long as they stay. */
export function peopleAtWork(database: Database, tenant: Tenant, ids: Ids): AtWork {
  const viewers = new Map<string, Promise<Viewer>>();
  const viewerOf = (who: string, now: string) => {
    const known = viewers.get(who);
    if (known) return known;
    const read = inTenant(
      { database, tenantId: tenant.id, now },
      (db) => viewerOfAccount(db, ids.get('account', who)),
      { readOnly: true },
    );
    viewers.set(who, read);
    return read;
  };
  return {
    async at(who, now) {
      const viewer = await viewerOf(who, now);
      return { database, feed, tenant, viewer, now, loaders: new Map(), renew: async () => true };
    },
    rolesChanged: () => viewers.clear(),
  };
}
