// SPDX-License-Identifier: EUPL-1.2

/** Chance that can be repeated: the same seed gives the same attempts. */
export interface Draw {
  /** A whole number from 0 up to, not including, `below`. */
  upTo(below: number): number;
  chance(share: number): boolean;
  one<T>(of: readonly T[]): T;
  some<T>(of: readonly T[], share: number): T[];
}

/** Mulberry32: small, and good enough to wander through a schema. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const draw: Draw = {
    upTo: (below) => Math.floor(next() * below),
    chance: (share) => next() < share,
    one(of) {
      if (of.length === 0) throw new Error('There is nothing to draw from');
      return of[draw.upTo(of.length)] as (typeof of)[number];
    },
    some: (of, share) => of.filter(() => draw.chance(share)),
  };
  return draw;
}
