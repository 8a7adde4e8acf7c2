// SPDX-License-Identifier: EUPL-1.2

/** How much data: trajectories over municipalities, of which the first is the largest. */
export interface Size {
  readonly name: string;
  readonly tenants: number;
  /** Of the largest municipality. */
  readonly largest: number;
  /** Of all others together. */
  readonly others: number;
}

const scaled = (name: string, scale: number, times: { tenants?: number; largest?: number } = {}): Size => {
  const tenants = 50 * (times.tenants ?? 1);
  const all = Math.round(200_000 * scale);
  const inLargest = Math.round(all * 0.2);
  return {
    name,
    tenants,
    largest: inLargest * (times.largest ?? 1),
    others: (all - inLargest) * (times.tenants ?? 1) + (times.tenants === undefined ? 0 : inLargest * 9),
  };
};

/**
 * The sizes of quality.md, section 4. x1: 50 municipalities, one of which has 20 %; 200,000 trajectories with 1,000,000
 * phases, 1,200,000 readings, 400,000 advices with 1,200,000 points and 300,000 responses. The growth figures compare
 * `quarter` with ten times the municipalities, with the same trajectories spread over two hundred times as many, and with
 * twelve times the largest one.
 */
export const sizes = {
  x1: scaled('x1', 1),
  quarter: scaled('quarter', 0.25),
  'quarter-tenants-x10': scaled('quarter-tenants-x10', 0.25, { tenants: 10 }),
  'quarter-largest-x12': scaled('quarter-largest-x12', 0.25, { largest: 12 }),
  // As many trajectories as `quarter` and the same largest municipality: what differs is how many municipalities there are.
  'quarter-tenants-x200': { name: 'quarter-tenants-x200', tenants: 10_000, largest: 10_000, others: 40_000 },
  // The country: every municipality, a million advices, one city with a twentieth of them.
  national: { name: 'national', tenants: 342, largest: 25_000, others: 475_000 },
  'national-quick': { name: 'national-quick', tenants: 342, largest: 250, others: 4_774 },
  quick: scaled('quick', 0.01),
  'quick-tenants-x20': { name: 'quick-tenants-x20', tenants: 1_000, largest: 400, others: 1_998 },
  tiny: { name: 'tiny', tenants: 3, largest: 300, others: 300 },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof sizes;

/** How many trajectories the municipality with this number (from 0) has. */
export function trajectoriesOf(size: Size, tenant: number): number {
  if (tenant === 0) return size.largest;
  return Math.max(2, Math.round(size.others / (size.tenants - 1)));
}
