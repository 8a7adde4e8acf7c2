// SPDX-License-Identifier: EUPL-1.2
// Loaded into the measured product: tells whoever started it what it holds. It changes nothing else.
process.on('message', (asked) => {
  if (asked === 'collect') globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
// Listening alone is no reason to stay.
process.channel?.unref();
