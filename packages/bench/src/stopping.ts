// SPDX-License-Identifier: EUPL-1.2
/** What this process started and has not stopped yet, in the order in which it was started. */
const running = new Set<() => Promise<unknown>>();

/** Remembers how something that was started is stopped, until it is: who breaks off in the middle leaves nothing behind. Gives how to stop it, once. */
export function toStop(stop: () => Promise<unknown>): () => Promise<void> {
  let stopped: Promise<unknown> | undefined;
  const once = async () => {
    running.delete(once);
    stopped ??= stop();
    await stopped;
  };
  running.add(once);
  return once;
}

/** Stops all that still runs, what was started last first. */
export async function stopAll(): Promise<void> {
  for (const stop of [...running].reverse()) await stop().catch(() => undefined);
}

/** From here on nothing is left running when this process is ended, or breaks off at a fault that nobody caught. */
export function stopAtTheEnd(say: (text: string) => void): void {
  const leave = (code: number) => {
    stopAll().finally(() => process.exit(code));
  };
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const)
    process.once(signal, () => leave(128 + number));
  process.once('uncaughtException', (error) => {
    say(error.stack ?? String(error));
    leave(1);
  });
}
