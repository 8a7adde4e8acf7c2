// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { adviser, anId, aTrajectory, lead, rootsOf } from '../../../../testing/a-managed-trajectory.ts';
import { renderWithApi } from '../../../../testing/api.tsx';
import { axeFaults } from '../../../../testing/render.tsx';
import HandOverScreen from './HandOverScreen.tsx';
import PeopleScreen from './PeopleScreen.tsx';

const path = '/utrecht/trajecten/2026-004/mensen';
const find = (typed: string) =>
  fireEvent.change(screen.getByLabelText('Zoek op naam'), { target: { value: typed } });

describe('people and roles', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('shows who leads, who has a role, and who had one (T2)', async () => {
    const role = { code: 'district_adviser', name: 'Wijkadviseur' };
    const { container } = renderWithApi(
      <PeopleScreen />,
      rootsOf(
        aTrajectory({
          roles: [
            { id: anId(), role, party: adviser, since: '2026-02-01', until: null },
            { id: anId(), role, party: adviser, since: '2025-01-01', until: '2025-12-31' },
          ],
        }),
      ),
      { path },
    );
    expect(await screen.findByText(lead.name)).toBeTruthy();
    expect(screen.getByText(/Wijkadviseur, sinds 1 februari 2026/)).toBeTruthy();
    expect(screen.getByText('1 eerdere rol')).toBeTruthy();
    expect(
      screen.getAllByRole('button', { name: /^Beëindigen.*de rol Wijkadviseur van Amina/ }),
    ).toHaveLength(1);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('gives a role to somebody who is found by name, and says what is missing before (T2)', async () => {
    const trajectory = aTrajectory();
    const { inputs } = renderWithApi(
      <PeopleScreen />,
      rootsOf(trajectory, { giveRole: () => ({ __typename: 'RoleGiven', trajectory }) }),
      { path },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Rol geven' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Wie krijgt de rol? Maak een keuze.');
    expect(inputs).toEqual([]);
    find('warsa');
    fireEvent.click(await screen.findByLabelText('Amina Warsameh'));
    fireEvent.change(screen.getByLabelText('Welke rol?'), { target: { value: 'district_adviser' } });
    fireEvent.click(screen.getByRole('button', { name: 'Rol geven' }));
    await screen.findByText('Amina Warsameh heeft nu de rol Wijkadviseur.');
    expect(inputs[0]).toMatchObject({
      trajectory: trajectory.id,
      party: adviser.id,
      role: 'district_adviser',
    });
  });

  it('hands over the lead to somebody else, saying beforehand what that means (T1)', async () => {
    const trajectory = aTrajectory();
    const { container, inputs } = renderWithApi(
      <HandOverScreen />,
      rootsOf(trajectory, { handOverLead: () => ({ __typename: 'LeadHandedOver', trajectory }) }),
      { path: `${path}/overdragen` },
    );
    await screen.findByLabelText('Zoek op naam');
    find('o');
    await screen.findByText(/gevonden/);
    // Who leads now cannot be chosen.
    expect(screen.queryByLabelText(lead.name)).toBeNull();
    find('warsa');
    fireEvent.click(await screen.findByLabelText('Amina Warsameh'));
    expect(
      screen.getByText('Hierna is Amina Warsameh projectleider, en Noor Terhorst niet meer.'),
    ).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Overdragen' }));
    await waitFor(() => expect(inputs).toHaveLength(1));
    expect(inputs[0]).toMatchObject({ to: adviser.id, reason: '' });
  });
});
