// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from '@jest/globals';
import { type Calendar, type ClockEvent, dutchFreeDays, explainClock } from '@samenspel/domain/terms';
import { textOfDoc } from '../testing/a-doc.ts';

it('the example of how a due date comes about is what the clock says (A5)', () => {
  const calendar: Calendar = {
    workingWeekdays: [1, 2, 3, 4, 5],
    freeDays: dutchFreeDays(2026),
    extendOverFreeDays: true,
  };
  const history: ClockEvent[] = [
    { type: 'started', on: '2026-04-20', term: { amount: 10, unit: 'working_days' } },
    { type: 'suspended', on: '2026-04-29', reason: 'INFORMATION_LATE' },
    { type: 'resumed', on: '2026-05-04' },
  ];
  const rows = textOfDoc('explanation/terms.md').match(/^\| \d{4}-.*$/gm);
  expect(rows).toEqual(
    explainClock(history, calendar).map(
      ({ date, counts, because, name }) =>
        `| ${date} | ${counts === null ? '' : `${counts} `}| ${because}${name ? `, ${name.nl}` : ''} |`,
    ),
  );
});
