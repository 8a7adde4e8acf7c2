// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { civilDayOf, dateInWords, dayInWords, momentInWords } from './index.ts';

describe('dates', () => {
  it('stand in words', () => {
    expect(dayInWords('2026-05-11', 'nl')).toBe('maandag 11 mei 2026');
    expect(dayInWords('2026-05-11', 'en')).toBe('Monday 11 May 2026');
    expect(dateInWords('2026-05-11', 'nl')).toBe('11 mei 2026');
  });

  it('are the same day wherever they are read, around daylight saving too', () => {
    for (const day of ['2026-01-01', '2026-03-29', '2026-10-25', '2028-02-29'])
      expect(dateInWords(day, 'nl')).toContain(String(Number(day.slice(8))));
  });

  it('follow the municipality’s clock for instants', () => {
    expect(civilDayOf('2026-06-30T22:30:00Z')).toBe('2026-07-01');
    expect(civilDayOf('2026-12-31T22:30:00Z')).toBe('2026-12-31');
    expect(momentInWords('2026-05-11T12:05:00Z', 'nl')).toBe('11 mei 2026 om 14:05');
  });
});
