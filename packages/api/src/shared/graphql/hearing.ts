// SPDX-License-Identifier: EUPL-1.2
import type { EventFeed } from '../events/index.ts';

/** How long what was found out for the first who heard of an event is good for the others. */
const GOOD_FOR_MS = 250;
/** How many in this process are worked out at the same time: what follows leaves room in the pool for who asks something now. */
const AT_ONCE = 4;

let working = 0;
const waiting: (() => void)[] = [];

/** Works when it is its turn. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else working += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) working -= 1;
    else next();
  }
}

/**
 * All in one process who hear of the same event. What is the same for several of them is found out once: what they are told
 * when they ask the same and may see the same, and whether the event concerns what they follow. Who may hear it at all is
 * never settled here: everybody is asked for by themselves before they get here.
 */
export class Hearing {
  #known = new Map<string, Promise<unknown>>();
  #since = 0;

  /** What `find` gives; for who comes shortly after the first with the same key, what the first was given, unless it failed. */
  once<T>(key: string, find: () => Promise<T>, failed: (found: T) => boolean = () => false): Promise<T> {
    const now = performance.now();
    if (now - this.#since > GOOD_FOR_MS) {
      this.#known = new Map();
      this.#since = now;
    }
    const known = this.#known.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const all = this.#known;
    const finding = inTurn(find);
    all.set(key, finding);
    finding.then(
      (found) => failed(found) && all.delete(key),
      () => all.delete(key),
    );
    return finding;
  }
}

const hearings = new WeakMap<EventFeed, Map<string, Hearing>>();

/** Those who hear of this event of a municipality now. */
export function hearingOf(feed: EventFeed, tenantId: string, seq: number): Hearing {
  const all = hearings.get(feed) ?? new Map<string, Hearing>();
  hearings.set(feed, all);
  const key = `${tenantId} ${seq}`;
  const found = all.get(key);
  if (found !== undefined) return found;
  const made = new Hearing();
  all.set(key, made);
  // Whoever hears of it later finds out anew; nothing of an event stays in memory.
  setTimeout(() => all.delete(key), 2 * GOOD_FOR_MS).unref();
  return made;
}
