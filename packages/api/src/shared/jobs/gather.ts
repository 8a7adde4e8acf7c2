// SPDX-License-Identifier: EUPL-1.2

/** Together within this time, news of one tenant is one turn. */
const GATHER_MS = 200;

/** Gathers names for a moment, and then acts on all of them at once. */
export function gather(act: (names: readonly string[]) => unknown): {
  add(name: string): void;
  stop(): void;
} {
  const names = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  return {
    add(name) {
      names.add(name);
      timer ??= setTimeout(() => {
        timer = undefined;
        const gathered = [...names];
        names.clear();
        act(gathered);
      }, GATHER_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
