// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { axeFaults, renderAt } from '../../testing/render.tsx';
import type { Language } from '../texts/index.ts';
import type { ShownClock, ShownClockDay } from './clock.ts';
import { groupDays } from './group-days.ts';
import { TermClock } from './TermClock.tsx';

const aClock = (given: Partial<ShownClock> = {}): ShownClock => ({
  kind: 'answer',
  state: 'running',
  startedOn: '2026-04-01',
  dueOn: '2026-05-13',
  lateness: 'running',
  daysLeft: 12,
  suspendedSince: null,
  stoppedOn: null,
  extended: false,
  ...given,
});
const day = (
  date: string,
  because: ShownClockDay['because'],
  counts: number | null = null,
  name: string | null = null,
) => ({ date, because, counts, name });
const days = [
  day('2026-04-23', 'start'),
  day('2026-04-24', 'counted', 1),
  day('2026-04-25', 'weekend'),
  day('2026-04-26', 'weekend'),
  day('2026-04-27', 'free_day', null, 'Koningsdag'),
  day('2026-04-28', 'counted', 2),
  day('2026-04-29', 'counted', 3),
  day('2026-04-30', 'due', 4),
];
const event = (type: 'started' | 'suspended', on: string, more = {}) => ({
  type,
  on,
  term: null,
  dueOn: null,
  reason: null,
  ...more,
});
const shown = (clock: ShownClock, { language = 'nl', withdrawn = false } = {}) =>
  renderAt(<TermClock clock={clock} withdrawn={withdrawn} />, { language: language as Language }).container
    .textContent;

describe('the clock of a term (A5)', () => {
  afterEach(cleanup);

  it.each([
    [aClock(), 'Antwoord uiterlijk woensdag 13 mei 2026nog 12 dagen'],
    [aClock({ lateness: 'soon', daysLeft: 1 }), 'Antwoord uiterlijk woensdag 13 mei 2026nog 1 dag'],
    [
      aClock({ lateness: 'today', daysLeft: 0 }),
      'Antwoord uiterlijk woensdag 13 mei 2026vandaag is de laatste dag',
    ],
    [aClock({ lateness: 'late', daysLeft: -5 }), 'Antwoord uiterlijk woensdag 13 mei 20265 dagen te laat'],
    [aClock({ extended: true }), 'Antwoord uiterlijk woensdag 13 mei 2026nog 12 dagenverlengd'],
    [
      aClock({ state: 'suspended', dueOn: null, lateness: 'none', suspendedSince: '2026-04-20' }),
      'De tijd voor het antwoord staat stil stilgezet sinds 20 april 2026',
    ],
    [
      aClock({ state: 'no_term', dueOn: null, lateness: 'none', daysLeft: null }),
      'Voor het antwoord is geen datum loopt sinds 1 april 2026',
    ],
    [
      aClock({ state: 'stopped', stoppedOn: '2026-05-10', lateness: 'met_on_time' }),
      'Beantwoord op zondag 10 mei 2026op tijdUiterste datum: woensdag 13 mei 2026',
    ],
    [
      aClock({ state: 'stopped', stoppedOn: '2026-05-15', lateness: 'met_late' }),
      'Beantwoord op vrijdag 15 mei 20262 dagen te laatUiterste datum: woensdag 13 mei 2026',
    ],
  ])('says in words how it stands', (clock, words) => {
    expect(shown(clock)).toBe(words);
  });

  it('says the same in English', () => {
    expect(shown(aClock({ lateness: 'late', daysLeft: -1 }), { language: 'en' })).toBe(
      'Answer due Wednesday 13 May 20261 day late',
    );
  });

  it('calls nothing in time or late when what it waited for was withdrawn', () => {
    const clock = aClock({ state: 'stopped', stoppedOn: '2026-05-10', lateness: 'met_on_time' });
    expect(shown(clock, { withdrawn: true })).not.toContain('op tijd');
  });

  it('explains its date by every day up to the last, a run of the same kind in one line', async () => {
    const groups = groupDays(days);
    const covered = groups.flatMap(({ from, until }) =>
      days.filter(({ date }) => from <= date && date <= until),
    );
    expect(covered).toEqual(days);
    renderAt(
      <TermClock
        clock={aClock({
          startedOn: '2026-04-23',
          dueOn: '2026-04-30',
          days,
          events: [event('started', '2026-04-23', { term: { amount: 4, unit: 'working_days' } })],
        })}
      />,
    );
    const [happened, dayByDay] = await screen.findAllByRole('list', { hidden: true });
    expect(happened?.textContent).toBe('donderdag 23 april 2026begonnen, met een termijn van 4 werkdagen');
    const lines = within(dayByDay as HTMLElement)
      .getAllByRole('listitem', { hidden: true })
      .map(({ lastChild }) => lastChild?.textContent);
    expect(lines).toEqual([
      'begin; deze dag telt nog niet mee',
      'dag 1',
      'weekend, telt niet mee',
      'Koningsdag, telt niet mee',
      'dag 2 tot en met 3',
      'laatste dag: dan is het nog op tijd',
    ]);
  });

  it('tells on its bar what happened, with the reason, and axe has nothing against it', async () => {
    const { container } = renderAt(
      <TermClock
        clock={aClock({
          days,
          events: [
            event('started', '2026-04-01'),
            event('suspended', '2026-04-10', { reason: 'wacht op metingen' }),
          ],
        })}
      />,
    );
    expect((await screen.findByRole('img')).getAttribute('aria-label')).toBe(
      'Tijdlijn: 1 april 2026; 10 april 2026 stilgezet. Reden: wacht op metingen; 13 mei 2026 Antwoord uiterlijk',
    );
    expect(await axeFaults(container)).toEqual([]);
  });
});
