// SPDX-License-Identifier: EUPL-1.2

/** The number of a case in its tenant and year; shown and in addresses as 2026-004. Ids stay inside. */
export interface CaseNumber {
  year: number;
  seq: number;
}

const shape = /^([12]\d{3})-(\d{3,9})$/;

/** The number as people see it: 2026-004; after 999 it just gets longer. */
export function writeCaseNumber({ year, seq }: CaseNumber): string {
  return `${year}-${String(seq).padStart(3, '0')}`;
}

/** The number that an address or an input names; undefined when it names none, or not in the one way it is written. */
export function readCaseNumber(text: string): CaseNumber | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const number = { year: Number(match[1]), seq: Number(match[2]) };
  return number.seq > 0 && writeCaseNumber(number) === text ? number : undefined;
}
