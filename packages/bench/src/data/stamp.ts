// SPDX-License-Identifier: EUPL-1.2
import type { Size } from './size.ts';

/** What a kept data set was made by, and which migrations went over it since. */
export interface Stamp {
  readonly generator: string;
  readonly size: Size;
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
  /** The day that counted as today when it was made. */
  readonly day: string;
}

/** Whether the set can become what is wanted by going forward: the same rows, and no migration that changed or went away. */
export function fits(stamp: Partial<Stamp>, wanted: Omit<Stamp, 'day'>): boolean {
  const { generator, size, migrations } = stamp;
  if (migrations === undefined) return false;
  const begun = { generator, size, migrations };
  return (
    JSON.stringify(begun) ===
    JSON.stringify({ ...wanted, migrations: wanted.migrations.slice(0, migrations.length) })
  );
}
