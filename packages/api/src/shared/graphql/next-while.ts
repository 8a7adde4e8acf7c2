// SPDX-License-Identifier: EUPL-1.2

/** How long a quiet subscription goes unasked whether who follows it still may. */
const ASK_EVERY_MS = 60_000;

/**
 * The next of these events; null when they ended, or when who follows them may no longer. They are asked before each event that
 * goes out (`ask`), and while nothing happens every minute: a session that ended is not left listening.
 */
export async function nextWhile<Event>(
  events: AsyncIterator<Event, unknown>,
  ask: () => Promise<boolean>,
  everyMs = ASK_EVERY_MS,
): Promise<Event | null> {
  const next = events.next();
  for (;;) {
    const came = await within(next, everyMs);
    if (came !== undefined) {
      const { value, done } = came;
      return !done && value && (await ask()) ? (value as Event) : null;
    }
    // A database that does not answer just now says nothing of who they are; it is asked again.
    if (!(await ask().catch(() => true))) {
      // Nobody waits for it any more, also when it breaks off.
      next.catch(() => undefined);
      return null;
    }
  }
}

/** What comes of it within so many milliseconds; undefined when nothing did. Without a race: thousands wait here at a time. */
function within<Result>(coming: Promise<Result>, ms: number): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, undefined).unref();
    coming.then(
      (result) => {
        clearTimeout(timer);
        resolve(result);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
