// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { sizes } from './size.ts';
import { fits } from './stamp.ts';

const [one, two] = [
  { name: '0001-one', checksum: 'a' },
  { name: '0002-two', checksum: 'b' },
];
const wanted = { generator: 'g', size: sizes.tiny, migrations: [one, two] };
const kept = { ...wanted, migrations: [one], day: '2026-11-22' };

describe('a kept data set goes forward', () => {
  it('when migrations were added, or nothing changed', () => {
    expect(fits(kept, wanted)).toBe(true);
    expect(fits({ ...kept, migrations: [one, two] }, wanted)).toBe(true);
  });

  it('not when one was changed, put before another or taken away', () => {
    expect(fits({ ...kept, migrations: [{ ...one, checksum: 'c' }] }, wanted)).toBe(false);
    expect(fits({ ...kept, migrations: [two] }, wanted)).toBe(false);
    expect(fits({ ...kept, migrations: [one, two, two] }, wanted)).toBe(false);
  });

  it('not when the rows would be others, or nobody knows what made them', () => {
    expect(fits({ ...kept, generator: 'h' }, wanted)).toBe(false);
    expect(fits({ ...kept, size: sizes.quick }, wanted)).toBe(false);
    expect(fits({ day: '2026-11-22' }, wanted)).toBe(false);
  });
});
