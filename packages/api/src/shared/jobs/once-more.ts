// SPDX-License-Identifier: EUPL-1.2

/**
 * Runs a piece of work per key at most once at a time: asked while it runs, it runs once more afterwards, and who asked
 * meanwhile waits for nothing.
 */
export function onceMore(work: (key: string) => Promise<void>): (key: string) => Promise<void> {
  const again = new Map<string, boolean>();
  return async (key) => {
    if (again.has(key)) {
      again.set(key, true);
      return;
    }
    try {
      do {
        again.set(key, false);
        await work(key);
      } while (again.get(key));
    } finally {
      again.delete(key);
    }
  };
}
