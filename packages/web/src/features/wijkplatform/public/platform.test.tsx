// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { anId, municipality, person } from '../../../testing/a-managed-trajectory.ts';
import { anAdvice, aPlatform } from '../../../testing/an-advice.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { axeFaults } from '../../../testing/render.tsx';
import PlatformScreen from './PlatformScreen.tsx';
import PlatformsScreen from './PlatformsScreen.tsx';

const connection = (nodes: unknown[]) => ({
  nodes,
  edges: [],
  totalCount: nodes.length,
  pageInfo: { endCursor: null, hasNextPage: false, startCursor: null, hasPreviousPage: false },
});
const member = (name: string | null, role: string) => ({
  id: anId(),
  role,
  person: { ...person(''), name },
});
const open = (given: Record<string, unknown> = {}, advices: unknown[] = []) =>
  renderWithApi(
    <PlatformScreen />,
    { municipality, wijkplatform: aPlatform(given), advices: connection(advices) },
    { path: '/utrecht/wijkplatforms/de-vecht' },
  );
const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the page of a platform', () => {
  afterEach(cleanup);

  it('shows its advices with their clocks', async () => {
    const { container } = open({}, [anAdvice()]);
    const advices = await section('Adviezen');
    expect(advices.getByText('nog 12 dagen')).toBeTruthy();
    expect(advices.getByRole('link', { name: 'Alle adviezen (1)' }).getAttribute('href')).toBe(
      '/utrecht/adviezen?platform=de-vecht',
    );
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says with whom it shares which neighbourhoods (P1)', async () => {
    const other = aPlatform({ code: 'noord', name: 'Wijkplatform Noord' });
    open({ overlaps: [{ wijkplatform: other, neighbourhoods: other.neighbourhoods.slice(0, 1) }] });
    const shared = await section('Ook van een ander wijkplatform');
    expect(shared.getByRole('link', { name: 'Wijkplatform Noord' })).toBeTruthy();
    expect(shared.getByText('deelt Zuilen-Zuid')).toBeTruthy();
  });

  it('names who is public, and counts who is not', async () => {
    open({
      members: [member('Fatima El Amrani', 'coordinator'), member(null, 'member'), member(null, 'member')],
    });
    const members = await section('Wie erin zitten');
    expect(members.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Fatima El Amrani coördinator',
      'en 2 leden van wie de naam niet openbaar is',
    ]);
  });

  it('says how much is asked of it already (A1), and no more when it has ended', async () => {
    open({ openRequests: 2 });
    await screen.findByText('Er liggen nu 2 vragen van de gemeente om advies.');
    cleanup();
    open({ ended: true });
    await screen.findByText(/Dit wijkplatform is gestopt/);
    expect(screen.queryByText(/vraag van de gemeente/)).toBeNull();
  });
});

describe('the list of platforms', () => {
  afterEach(cleanup);

  it('says for which neighbourhoods each is, and how it gets here when there is none', async () => {
    const path = '/utrecht/wijkplatforms';
    const { container } = renderWithApi(
      <PlatformsScreen />,
      { municipality, wijkplatforms: [aPlatform()] },
      { path },
    );
    const row = await screen.findByRole('link', { name: 'Wijkplatform De Vecht' });
    expect(row.getAttribute('href')).toBe('/utrecht/wijkplatforms/de-vecht');
    expect(screen.getByText('Zuilen-Zuid, Pijlsweerd')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
    cleanup();
    renderWithApi(<PlatformsScreen />, { municipality, wijkplatforms: [] }, { path });
    await screen.findByText('Nog geen wijkplatforms');
  });
});
