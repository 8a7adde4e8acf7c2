// SPDX-License-Identifier: EUPL-1.2

/** Items pushed from one side, taken by `for await` on the other. */
export interface Queue<T> extends AsyncIterableIterator<T, undefined> {
  push(item: T): void;
  /** Ends it: after what waits already, or at once with an error. */
  end(error?: Error): void;
}

/** A reader that is this far behind is let go: it can come back with the last number it saw. */
const MOST_WAITING = 1000;

export function createQueue<T>(onEnd: () => void): Queue<T> {
  const waiting: T[] = [];
  const takers: { resolve(result: IteratorResult<T, undefined>): void; reject(error: Error): void }[] = [];
  let ended = false;
  let failure: Error | undefined;
  const end = (error?: Error) => {
    if (ended) return;
    ended = true;
    failure = error;
    for (const taker of takers.splice(0)) {
      if (error !== undefined) taker.reject(error);
      else taker.resolve({ value: undefined, done: true });
    }
    onEnd();
  };
  const done = { value: undefined, done: true } as const;
  return {
    push(item) {
      if (ended) return;
      const taker = takers.shift();
      if (taker !== undefined) taker.resolve({ value: item, done: false });
      else if (waiting.push(item) > MOST_WAITING) end(new Error('The subscriber is too slow'));
    },
    end,
    async next() {
      if (failure !== undefined) throw failure;
      const item = waiting.shift();
      if (item !== undefined) return { value: item, done: false };
      if (ended) return done;
      return new Promise((resolve, reject) => takers.push({ resolve, reject }));
    },
    async return() {
      waiting.length = 0;
      end();
      return done;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
