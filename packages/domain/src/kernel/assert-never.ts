// SPDX-License-Identifier: EUPL-1.2

/** Stands in the default of a switch: the compiler refuses it while a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`Not foreseen: ${JSON.stringify(value)}`);
}
