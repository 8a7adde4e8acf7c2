// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { municipality } from '../../../testing/a-managed-trajectory.ts';
import { aClock, anAdvice, aPlatform } from '../../../testing/an-advice.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { axeFaults } from '../../../testing/render.tsx';
import RegisterScreen from './RegisterScreen.tsx';

const page = '/utrecht/adviezen';
const figures = {
  open: 3,
  late: 1,
  soon: 0,
  withoutTerm: 0,
  withoutHandler: 0,
  contested: 0,
  answeredOnTime: 2,
  answeredLate: 0,
  commitmentsOpen: 2,
  commitmentsLate: 1,
  byDistrict: [
    { district: municipality.districts[0], open: 2, late: 1, answered: 0 },
    { district: municipality.districts[1], open: 0, late: 0, answered: 0 },
  ],
};
const connection = (nodes: unknown[], more = false) => ({
  nodes,
  edges: [],
  totalCount: nodes.length,
  pageInfo: { endCursor: 'c2Vx', hasNextPage: more, startCursor: null, hasPreviousPage: false },
});

const open = (path = page, advices = connection([anAdvice()])) => {
  const asked: Record<string, unknown>[] = [];
  const shown = renderWithApi(
    <RegisterScreen />,
    {
      municipality,
      wijkplatforms: [aPlatform()],
      adviceFigures: figures,
      advices: (given: Record<string, unknown>) => {
        asked.push(given);
        return advices;
      },
    },
    { path },
  );
  return { ...shown, asked };
};

describe('the register of advices (A11)', () => {
  afterEach(cleanup);

  it('says of each advice whose it is and when its answer is due', async () => {
    const late = aClock({ lateness: 'late', daysLeft: -3 });
    const { container } = open(page, connection([anAdvice({ clock: late })]));
    const rows = within(await screen.findByRole('list', { name: 'Adviezen van wijkplatforms' }));
    expect(rows.getByRole('link').getAttribute('href')).toBe('/utrecht/adviezen/A-2026-003');
    expect(
      rows.getByText(/Wijkplatform De Vecht · Noordwest · ongevraagd advies · ingediend op 1 april 2026/),
    ).toBeTruthy();
    expect(rows.getByText('3 dagen te laat')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('has numbers that lead to the advices behind them, and none that lead to nothing', async () => {
    open();
    const late = await screen.findByRole('link', { name: '1 te laat' });
    expect(late.getAttribute('href')).toBe(`${page}?term=late&sort=late`);
    expect(screen.queryByRole('link', { name: '0 te laat beantwoord' })).toBeNull();
    expect(screen.getByText('Nog te doen: 2 toezeggingen, waarvan 1 te laat')).toBeTruthy();
    const districts = await screen.findAllByRole('rowheader', { hidden: true });
    expect(districts.map(({ textContent }) => textContent)).toEqual(['West']);
  });

  it('sends what the address asks, and keeps it on the next page', async () => {
    const { asked } = open(`${page}?search=brug&term=soon&sort=due`, connection([anAdvice()], true));
    const next = await screen.findByRole('link', { name: 'Meer tonen' });
    expect(next.getAttribute('href')).toBe(`${page}?search=brug&term=soon&sort=due&after=c2Vx`);
    expect(screen.getByRole('link', { name: /CSV/ }).getAttribute('href')).toBe(
      `${page}.csv?search=brug&term=soon&sort=due`,
    );
    expect(asked[0]).toMatchObject({
      sort: 'DUE_FIRST',
      filter: { search: 'brug', lateness: ['soon'], state: null },
    });
  });

  it('has a view of what is late or came late, by its own address, and says of each how late (A6)', async () => {
    const lateAnswer = { dueOn: '2026-05-20', daysLate: 13, answeredOn: null, round: 1 };
    const { asked, container } = open(
      `${page}?view=late&state=open`,
      connection([
        anAdvice({ lateAnswer }),
        anAdvice({ asked: true, lateAnswer: { ...lateAnswer, daysLate: 1, answeredOn: '2026-05-21' } }),
      ]),
    );
    await screen.findByText('Het antwoord moest er zijn op 20 mei 2026 en is er nog niet: 13 dagen te laat.');
    screen.getByText('Het antwoord moest er zijn op 20 mei 2026 en kwam op 21 mei 2026: 1 dag te laat.');
    screen.getByText(/gevraagd advies · ingediend/, { selector: '.ss-row:last-child *' });
    expect(asked[0]).toMatchObject({
      sort: 'RECENTLY_LATE',
      filter: { everLate: true, state: ['open'] },
    });
    const views = within(screen.getByRole('navigation', { name: 'Welke adviezen' }));
    const [all, late] = views.getAllByRole('link');
    expect([all?.getAttribute('href'), all?.getAttribute('aria-current')]).toEqual([page, null]);
    expect([late?.getAttribute('href'), late?.getAttribute('aria-current')]).toEqual([
      `${page}?view=late`,
      'page',
    ]);
    // What is searched or cleared from here stays in the view, with and without JavaScript.
    expect(container.querySelector('input[name="view"]')?.getAttribute('value')).toBe('late');
    expect(screen.getByRole('link', { name: 'Wis alles' }).getAttribute('href')).toBe(`${page}?view=late`);
    expect(screen.getByRole('link', { name: /CSV/ }).getAttribute('href')).toBe(
      `${page}.csv?state=open&view=late`,
    );
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says how advices get here when there are none, and what to do when none fits', async () => {
    open(page, connection([]));
    await screen.findByText('Nog geen adviezen');
    cleanup();
    open(`${page}?state=withdrawn`, connection([]));
    await screen.findByText('Niets past bij deze keuze');
    cleanup();
    open(`${page}?view=late`, connection([]));
    await screen.findByText('Geen enkel antwoord te laat');
  });
});
