// SPDX-License-Identifier: EUPL-1.2

/** Whether the full counts run (`pnpm test:deep`), which take minutes, instead of the small ones of `pnpm test`. */
export const deep = process.env.SAMENSPEL_DEEP === '1';

/** How often something is tried: seldom in the small run, the full count in the deep one. */
export const times = (small: number, full: number): number => (deep ? full : small);

/** The seed of this run; give the one that a failure names to see it again. */
export const seed = Number(process.env.SAMENSPEL_SEED ?? 20_261_121);

/** Says a figure of the deep run; the small one is silent. */
export function figure(line: string): void {
  if (deep) process.stdout.write(`  · ${line}\n`);
}
