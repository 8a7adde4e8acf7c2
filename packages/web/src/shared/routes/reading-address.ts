// SPDX-License-Identifier: EUPL-1.2

/** A reading in an address: the phase's number and its own number in that phase, "2-1". Ids stay inside. */
export interface ReadingAddress {
  phase: number;
  reading: number;
}

/** The last part of a reading's address: `to('reading', { reading: readingAddress({ phase: 2, reading: 1 }) })`. */
export const readingAddress = ({ phase, reading }: ReadingAddress): string => `${phase}-${reading}`;

/** What such an address says; undefined when it is none. */
export const parseReadingAddress = (address: string): ReadingAddress | undefined => {
  const [, phase, reading] = /^(\d{1,4})-(\d{1,4})$/.exec(address) ?? [];
  return phase && reading ? { phase: Number(phase), reading: Number(reading) } : undefined;
};
