// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { readFigure, readFigures, rowsOf, wholeFigures, writeFigures } from './figures.ts';

describe('figures that show how broadly an advice is carried', () => {
  it.each([
    ['210', 210],
    [' 1 204 ', 1204],
    ['1.204', 1204],
    ['1.204,5', 1204.5],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['-2', -2],
  ])('%s is read as the number %p', (typed, number) => {
    expect(readFigure(typed)).toBe(number);
  });

  it.each(['', 'veel', '12a', '1.2.3', '--1', '1,'])('%p is no number', (typed) => {
    expect(readFigure(typed)).toBeUndefined();
  });

  it('are kept once they say something whole, and come back as they were typed', () => {
    const rows = [
      { label: 'Handtekeningen ', figure: '1.204' },
      { label: 'Buren', figure: '' },
      { label: ' ', figure: '4' },
    ];
    const whole = wholeFigures(rows);
    expect(whole).toEqual([{ label: 'Handtekeningen', figure: 1204 }]);
    expect(rowsOf(readFigures(writeFigures(whole)))).toEqual([{ label: 'Handtekeningen', figure: '1204' }]);
  });
});
