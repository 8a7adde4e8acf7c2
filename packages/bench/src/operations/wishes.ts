// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';
import { type Size, trajectoriesOf } from '../data/size.ts';
import type { Operation, Wish } from './operation.ts';

/** A sequence of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** In another order. */
export function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const rest = [...list];
  return list.flatMap(() => rest.splice(Math.floor(next() * rest.length), 1));
}

/** Trajectories drawn from all, so that a large municipality is asked for as often as it is large. */
export function drawTrajectories(size: Size, count: number, next: () => number): Wish[] {
  const counts = Array.from({ length: size.tenants }, (_, t) => trajectoriesOf(size, t));
  const all = counts.reduce((sum, each) => sum + each, 0);
  return Array.from({ length: count }, () => {
    let at = Math.floor(next() * all);
    const tenant = counts.findIndex((each) => {
      if (at < each) return true;
      at -= each;
      return false;
    });
    return { tenant, n: at + 1 };
  });
}

// An advice is answered once, so each is asked for once; their order is mixed by the seed.
const OPEN = `SELECT id FROM advice WHERE state = 'open' AND handler_id = ('01950004' || substr(id::text, 9, 6) || '7000-8000-000000000001')::uuid
  ORDER BY md5(id::text || $1) LIMIT $2`;

/** Open advices that the official handles. */
export async function drawOpenAdvices(client: pg.Client, count: number, seed: number): Promise<Wish[]> {
  const { rows } = await client.query<{ id: string }>(OPEN, [String(seed), count]);
  return rows.map(({ id }) => ({
    tenant: Number.parseInt(id.slice(9, 13), 16),
    n: Number.parseInt(id.slice(24), 16),
  }));
}

/** What of this operation is asked, over and over or once each. */
export async function drawWishes(
  { of }: Operation,
  { client, size, seed, only }: { client: pg.Client; size: Size; seed: number; only?: number | undefined },
): Promise<Wish[]> {
  if (of === 'open-advice') return drawOpenAdvices(client, 200_000, seed);
  const drawn = drawTrajectories(size, 1_000, chance(seed));
  const wishes = of === 'tenant' ? drawn.map(({ tenant }) => ({ tenant, n: 0 })) : drawn;
  return only === undefined
    ? wishes
    : wishes.map(({ n }) => ({ tenant: only, n: Math.min(n, trajectoriesOf(size, only)) }));
}
