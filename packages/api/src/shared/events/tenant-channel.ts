// SPDX-License-Identifier: EUPL-1.2

import { systemNow } from '../clock/index.ts';
import { inTenant } from '../database/in-tenant.ts';
import type { Database } from '../database/open-database.ts';
import { type HistoryEvent, headOf, readHistory } from './history.ts';
import { createQueue, type Queue } from './queue.ts';

/** What a subscriber wants to hear. */
export interface Interest {
  readonly tenantId: string;
  readonly subjectId?: string | undefined;
  readonly trajectoryId?: string | undefined;
  /** First everything after this number (what the client saw last), then what comes. */
  readonly after?: number | undefined;
}

interface Subscriber {
  readonly interest: Interest;
  readonly queue: Queue<HistoryEvent>;
  /** The number up to which it has heard everything; undefined until its own catching up is done. */
  heard: number | undefined;
  held: HistoryEvent[];
}

const BATCH = 500;

/** One tenant's live history in this process: read once per wake-up, however many listen. */
export function tenantChannel(database: Database, tenantId: string, onError: (error: unknown) => void) {
  const subscribers = new Set<Subscriber>();
  const read = <T>(work: Parameters<typeof inTenant<T>>[1]) =>
    inTenant({ database, tenantId, now: systemNow() }, work, { readOnly: true });
  let last: number | undefined;
  let reading: Promise<void> | undefined;
  let again = false;

  const catchUp = async () => {
    last ??= (await read(headOf)).seq;
    for (;;) {
      const after: number = last;
      const events: HistoryEvent[] = await read((db) => readHistory(db, { after, limit: BATCH }));
      for (const event of events) for (const subscriber of subscribers) offer(subscriber, event);
      last = events.at(-1)?.seq ?? last;
      if (events.length < BATCH) return;
    }
  };

  /** Reads what is new; asked meanwhile, it reads once more afterwards. */
  const wake = (): Promise<void> => {
    if (reading !== undefined) {
      again = true;
      return reading;
    }
    reading = catchUp()
      .catch(onError)
      .finally(() => {
        reading = undefined;
        if (again) {
          again = false;
          void wake();
        }
      });
    return reading;
  };

  const head = togetherOnce(() => read(headOf));

  const begin = async (subscriber: Subscriber) => {
    let { after } = subscriber.interest;
    if (after === undefined) after = (await head()).seq;
    else
      for (;;) {
        const from: number = after;
        const events: HistoryEvent[] = await read((db) => readHistory(db, { after: from, limit: BATCH }));
        for (const event of events) if (concerns(subscriber.interest, event)) subscriber.queue.push(event);
        after = events.at(-1)?.seq ?? after;
        if (events.length < BATCH) break;
      }
    subscriber.heard = after;
    for (const event of subscriber.held.splice(0)) offer(subscriber, event);
  };

  return {
    wake,
    get isEmpty() {
      return subscribers.size === 0;
    },
    /** Resolves when nothing that is committed from now on can be missed. */
    async subscribe(interest: Interest, onEmpty: () => void): Promise<Queue<HistoryEvent>> {
      const queue = createQueue<HistoryEvent>(() => {
        subscribers.delete(subscriber);
        if (subscribers.size === 0) onEmpty();
      });
      const subscriber: Subscriber = { interest, queue, heard: undefined, held: [] };
      subscribers.add(subscriber);
      try {
        await wake();
        await begin(subscriber);
        return queue;
      } catch (error) {
        queue.end();
        throw error;
      }
    },
    end(error?: Error) {
      for (const subscriber of subscribers) subscriber.queue.end(error);
    },
  };
}

export type TenantChannel = ReturnType<typeof tenantChannel>;

function offer(subscriber: Subscriber, event: HistoryEvent): void {
  if (subscriber.heard === undefined) {
    subscriber.held.push(event);
    return;
  }
  if (event.seq <= subscriber.heard) return;
  subscriber.heard = event.seq;
  if (concerns(subscriber.interest, event)) subscriber.queue.push(event);
}

const concerns = (interest: Interest, event: HistoryEvent): boolean =>
  (interest.subjectId === undefined || interest.subjectId === event.subjectId) &&
  (interest.trajectoryId === undefined || interest.trajectoryId === event.trajectoryId);

/** Whoever asks while it is being found out waits for the next time, together: what they get is never from before they asked. */
function togetherOnce<T>(find: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        const found = find();
        running = found;
        next = undefined;
        return found;
      });
    return next;
  };
}
