// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export interface HearOptions {
  /** A direct connection: LISTEN does not pass through a pooler in transaction mode. */
  readonly url: string;
  /** Something was committed in this tenant's history. */
  readonly onNews: (tenantId: string) => void;
  /** Something changed that is no part of the history (`stir`). */
  readonly onStir?: (tenantId: string, subjectId: string) => void;
  /** The connection is back after a break: anything may have happened meanwhile. */
  readonly onBack: () => void;
  readonly onError: (error: unknown) => void;
  /** How often the connection is asked whether it still lives. */
  readonly heartbeatMs?: number | undefined;
}

/** Hears, on one connection, in which tenants something was committed; comes back by itself when the connection breaks. */
export async function hear(options: HearOptions): Promise<{ close(): Promise<void> }> {
  let client: pg.Client | undefined;
  let closed = false;

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
      const { t: tenantId, stirred, s: subjectId } = noteOf(payload);
      if (typeof tenantId === 'string') options.onNews(tenantId);
      if (typeof stirred === 'string' && typeof subjectId === 'string') options.onStir?.(stirred, subjectId);
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
        return options.onBack();
      } catch (error) {
        options.onError(error);
        await pause(wait, undefined, { ref: false });
      }
    }
  };

  const heartbeat = setInterval(() => {
    const asked = client;
    asked?.query('SELECT 1').catch((error) => {
      options.onError(error);
      // A connection that no longer answers does not end by itself.
      destroy(asked);
    });
  }, options.heartbeatMs ?? 10_000);
  heartbeat.unref();

  await connect();
  return {
    async close() {
      closed = true;
      clearInterval(heartbeat);
      await client?.end().catch(() => undefined);
    },
  };
}

function destroy(client: pg.Client): void {
  const { connection } = client as unknown as { connection?: { stream?: { destroy(): void } } };
  connection?.stream?.destroy();
}

function noteOf(payload: string | undefined): { t?: unknown; stirred?: unknown; s?: unknown } {
  try {
    const note: unknown = JSON.parse(payload ?? '');
    return typeof note === 'object' && note !== null ? note : {};
  } catch {
    return {};
  }
}
