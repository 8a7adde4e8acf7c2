// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { anId, aTrajectory, municipality } from '../../testing/a-managed-trajectory.ts';
import { renderWithApi } from '../../testing/api.tsx';
import { axeFaults } from '../../testing/render.tsx';
import TrajectoryScreen from './TrajectoryScreen.tsx';

const page = '/utrecht/trajecten/2026-004';
const unnamed = (code: string, name: string) => ({
  id: anId(),
  role: { code, name },
  party: { __typename: 'Person', id: anId(), kind: 'person', name: null },
  since: '2026-02-01',
  until: null,
});
const entry = (kind: string) => ({ id: anId(), at: '2026-03-01T10:00:00Z', kind, details: {}, texts: {} });
const ends = { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false };

interface Given {
  history?: (args: { before?: string | null }) => unknown;
  [field: string]: unknown;
}
const open = (given: Given = {}, path = page) =>
  renderWithApi(
    <TrajectoryScreen />,
    {
      municipality,
      trajectory: () =>
        aTrajectory({
          startedAt: '2026-01-05T09:00:00.000Z',
          history: { entries: [entry('TrajectoryStarted')], pageInfo: ends },
          ...given,
        }),
    },
    { path },
  );

describe('the page of a trajectory', () => {
  afterEach(cleanup);

  it('tells of an advice what became of it (K4)', async () => {
    const kinds = ['RoundOpened', 'ResponseContested', 'AdviceAnswered', 'AdviceSubmitted'];
    open({ history: () => ({ entries: kinds.map(entry), pageInfo: ends }) });
    expect(await screen.findByText('Advies ingediend')).toBeTruthy();
    expect(screen.getByText('Advies beantwoord')).toBeTruthy();
    expect(screen.queryByText('Wijziging')).toBeNull();
  });

  it('leads to what happened earlier, and back, by links that need no script (K4)', async () => {
    const history = ({ before }: { before?: string | null }) =>
      before === 'c2Vx'
        ? { entries: [entry('TrajectoryStarted')], pageInfo: { ...ends, hasPreviousPage: true } }
        : { entries: [entry('FormChosen')], pageInfo: { ...ends, endCursor: 'c2Vx', hasNextPage: true } };
    open({ history });
    const older = await screen.findByRole('link', { name: 'Wat eerder gebeurde' });
    expect(older.getAttribute('href')).toBe(`${page}?before=c2Vx#history`);
    expect(screen.getByText('Vorm gekozen')).toBeTruthy();
    cleanup();
    const { container } = open({ history }, `${page}?before=c2Vx`);
    await screen.findByText('Traject gestart');
    expect(screen.queryByText('Vorm gekozen')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Wat eerder gebeurde' })).toBeNull();
    const back = screen.getByRole('link', { name: 'Terug naar het nieuwste' });
    expect(back.getAttribute('href')).toBe(`${page}#history`);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('has no such links when everything is shown', async () => {
    open();
    await screen.findByText('Traject gestart');
    expect(screen.queryByRole('navigation', { name: 'Wat er gebeurde' })).toBeNull();
  });

  it('says the role, once, of those whose names are not public', async () => {
    open({
      lead: { __typename: 'Person', id: anId(), kind: 'person', name: null },
      roles: [
        unnamed('participant', 'Deelnemer'),
        unnamed('participant', 'Deelnemer'),
        unnamed('initiator', 'Initiatiefnemer'),
      ],
    });
    await screen.findByText('Iemand van Ruimte');
    const people = within(screen.getByRole('region', { name: 'Wie doen mee' })).getAllByRole('listitem');
    expect(people.map(({ textContent }) => textContent)).toEqual([
      'Deelnemer 2 mensen, namen niet openbaar',
      'Initiatiefnemer naam niet openbaar',
    ]);
  });

  it('says that a trajectory is closed', async () => {
    open({ status: 'closed' });
    await screen.findByText('Dit traject is afgesloten.');
  });
});
