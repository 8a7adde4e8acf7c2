// SPDX-License-Identifier: EUPL-1.2
import type { Database } from '../database/open-database.ts';
import { hear } from './hear.ts';
import type { HistoryEvent } from './history.ts';
import { type Interest, type TenantChannel, tenantChannel } from './tenant-channel.ts';

/** The live history of all tenants in this process. */
export interface EventFeed {
  /** What concerns the interest from now on (or from a number on), gap-free also over a lost connection. End it with `return()`. */
  subscribe(interest: Interest): Promise<AsyncIterableIterator<HistoryEvent, undefined>>;
  /** Calls back when something of this subject changes that is no part of the history; gives how to stop. */
  onStir(tenantId: string, subjectId: string, heard: () => void): () => void;
  close(): Promise<void>;
}

export interface ListenOptions {
  /** A direct connection: LISTEN does not pass through a pooler in transaction mode. */
  readonly url: string;
  readonly database: Database;
  readonly onError?: (error: unknown) => void;
  /** How often the connection is asked whether it still lives. */
  readonly heartbeatMs?: number;
}

/** Listens on one connection per process and reads the events themselves from the history; after a break it reads what it missed. */
export async function listen(options: ListenOptions): Promise<EventFeed> {
  const onError = options.onError ?? (() => undefined);
  const channels = new Map<string, TenantChannel>();
  const stirs = new Set<{ tenantId: string; subjectId: string; heard: () => void }>();
  let closed = false;

  const channelOf = (tenantId: string): TenantChannel => {
    const found = channels.get(tenantId);
    if (found !== undefined) return found;
    const made = tenantChannel(options.database, tenantId, onError);
    channels.set(tenantId, made);
    return made;
  };

  const ear = await hear({
    url: options.url,
    onNews: (tenantId) => void channels.get(tenantId)?.wake(),
    onStir: (tenantId, subjectId) => {
      for (const each of stirs) if (each.tenantId === tenantId && each.subjectId === subjectId) each.heard();
    },
    onBack: () => {
      for (const { heard } of stirs) heard();
      for (const channel of channels.values()) void channel.wake();
    },
    onError,
    heartbeatMs: options.heartbeatMs,
  });
  return {
    async subscribe(interest) {
      if (closed) throw new Error('The feed is closed');
      const channel = channelOf(interest.tenantId);
      return channel.subscribe(interest, () => {
        if (channels.get(interest.tenantId) === channel) channels.delete(interest.tenantId);
      });
    },
    onStir(tenantId, subjectId, heard) {
      const listener = { tenantId, subjectId, heard };
      stirs.add(listener);
      return () => void stirs.delete(listener);
    },
    async close() {
      closed = true;
      for (const channel of channels.values()) channel.end();
      await ear.close();
    },
  };
}
