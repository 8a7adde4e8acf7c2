// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http';
import DataLoader from 'dataloader';
import { anonymous, viewersOfAccounts } from '../access/actor.store.ts';
import { systemNow } from '../shared/clock/index.ts';
import { type Database, inTenant } from '../shared/database/index.ts';
import type { Viewer } from '../shared/request/context.ts';

/** Which accounts requests come from still, in their order; null for whose session ended. */
export type IdentifyStill = (
  requests: readonly IncomingMessage[],
) => Promise<readonly ({ accountId: string } | null)[]>;

/** Somebody who follows something: what they came with, and where. */
export interface Follower {
  readonly request: IncomingMessage;
  readonly tenantId: string | null;
}

export type Renewals = DataLoader<Follower, Viewer>;

/** As many as one statement asks for. */
const AT_ONCE = 1_000;

/**
 * Who followers are now. Each is looked up by their own session and roles, every time; those who are asked for within one turn
 * of the event loop are looked up by the same two statements, so that an event which thousands hear of does not wait for
 * thousands of transactions.
 */
export const renewalsOf = (database: Database, identify: IdentifyStill): Renewals =>
  new DataLoader((followers) => viewersOf(database, identify, followers), {
    cache: false,
    maxBatchSize: AT_ONCE,
    batchScheduleFn: (look) => setImmediate(look),
  });

async function viewersOf(
  database: Database,
  identify: IdentifyStill,
  followers: readonly Follower[],
): Promise<Viewer[]> {
  const identities = await identify(followers.map(({ request }) => request));
  const viewers = identities.map(
    (identity): Viewer => (identity === null ? anonymous : { ...anonymous, signedIn: true }),
  );
  for (const [tenantId, indexes] of Map.groupBy(followers.keys(), (i) => followers[i]?.tenantId ?? null)) {
    const known = indexes.flatMap((i) => {
      const accountId = identities[i]?.accountId;
      return accountId === undefined ? [] : [{ i, accountId }];
    });
    if (tenantId === null || known.length === 0) continue;
    const found = await inTenant(
      { database, tenantId, now: systemNow() },
      (db) =>
        viewersOfAccounts(
          db,
          known.map(({ accountId }) => accountId),
        ),
      { readOnly: true },
    );
    for (const [at, { i }] of known.entries()) viewers[i] = found[at] ?? anonymous;
  }
  return viewers;
}
