// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Database } from '../database/open-database.ts';
import type { HistoryEvent } from './history.ts';
import { type Interest, type TenantChannel, tenantChannel } from './tenant-channel.ts';

/** The live history of all tenants in this process. */
export interface EventFeed {
  /** What concerns the interest from now on (or from a number on), gap-free also over a lost connection. End it with `return()`. */
  subscribe(interest: Interest): Promise<AsyncIterableIterator<HistoryEvent, undefined>>;
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
  let client: pg.Client | undefined;
  let closed = false;

  const channelOf = (tenantId: string): TenantChannel => {
    const found = channels.get(tenantId);
    if (found !== undefined) return found;
    const made = tenantChannel(options.database, tenantId, onError);
    channels.set(tenantId, made);
    return made;
  };

  const connect = async () => {
    const next = new pg.Client({
      connectionString: options.url,
      application_name: 'samenspel listen',
      connectionTimeoutMillis: 3000,
      query_timeout: 3000,
      keepAlive: true,
    });
    next.on('error', () => undefined);
    next.on('notification', ({ payload }) => {
      const tenantId = tenantOf(payload);
      if (tenantId !== undefined) void channels.get(tenantId)?.wake();
    });
    await next.connect();
    await next.query('LISTEN samenspel');
    client = next;
    next.once('end', () => void reconnect());
  };

  const reconnect = async () => {
    for (let wait = 100; !closed; wait = Math.min(wait * 2, 5000)) {
      try {
        await connect();
        for (const channel of channels.values()) void channel.wake();
        return;
      } catch (error) {
        onError(error);
        await pause(wait, undefined, { ref: false });
      }
    }
  };

  const heartbeat = setInterval(() => {
    const asked = client;
    asked?.query('SELECT 1').catch((error) => {
      onError(error);
      // A connection that no longer answers does not end by itself.
      destroy(asked);
    });
  }, options.heartbeatMs ?? 10_000);
  heartbeat.unref();

  await connect();
  return {
    async subscribe(interest) {
      if (closed) throw new Error('The feed is closed');
      const channel = channelOf(interest.tenantId);
      return channel.subscribe(interest, () => {
        if (channels.get(interest.tenantId) === channel) channels.delete(interest.tenantId);
      });
    },
    async close() {
      closed = true;
      clearInterval(heartbeat);
      for (const channel of channels.values()) channel.end();
      await client?.end().catch(() => undefined);
    },
  };
}

function destroy(client: pg.Client): void {
  const { connection } = client as unknown as { connection?: { stream?: { destroy(): void } } };
  connection?.stream?.destroy();
}

function tenantOf(payload: string | undefined): string | undefined {
  try {
    const note: unknown = JSON.parse(payload ?? '');
    return typeof note === 'object' && note !== null && 't' in note && typeof note.t === 'string'
      ? note.t
      : undefined;
  } catch {
    return undefined;
  }
}
