// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import {
  anId,
  aPhase,
  aPhaseIssue,
  aTrajectory,
  lead,
  neighbour,
  rootsOf,
} from '../../../../testing/a-managed-trajectory.ts';
import { renderWithApi } from '../../../../testing/api.tsx';
import { axeFaults } from '../../../../testing/render.tsx';
import ObligationsScreen from './ObligationsScreen.tsx';
import OwnershipScreen from './OwnershipScreen.tsx';

const place = '/utrecht/trajecten/2026-004/kwesties/1';
const owned = (ownership: string, owners: unknown[], reason: string | null = null) => ({
  id: anId(),
  ownership,
  since: '2026-03-01T09:00:00.000Z',
  reason,
  owners,
});
const choice = { id: anId(), form: { id: 'f', name: 'Samen aan zet', say: 'high', ownership: 'shared' } };
const initiator = {
  id: anId(),
  role: { code: 'initiator', name: 'Initiatiefnemer' },
  party: neighbour,
  since: '2026-01-01',
  until: null,
};
const withIssue = (given: Record<string, unknown>) => {
  const phaseIssue = aPhaseIssue(given);
  const phase = aPhase({
    status: 'running',
    startedAt: '2026-02-01T09:00:00.000Z',
    phaseIssues: [phaseIssue],
  });
  return { phaseIssue, trajectory: aTrajectory({ roles: [initiator], phases: [phase] }) };
};

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('who owns an issue', () => {
  it.each([
    ['shared', ['Namens bewoners', 'Namens de gemeente']],
    ['residents', ['Namens bewoners']],
    ['municipality', ['Namens de gemeente']],
  ])('is named only on the sides that the form allows: %s (T3)', async (ownership, sides) => {
    const now = owned(ownership, []);
    const { trajectory } = withIssue({ choice, ownership: now, ownerships: [now] });
    const { container } = renderWithApi(<OwnershipScreen />, rootsOf(trajectory), {
      path: `${place}/eigenaarschap`,
    });
    await screen.findByRole('button', { name: 'Vastleggen' });
    expect(
      screen
        .queryAllByRole('group', { name: /^Namens/ })
        .map((group) => group.querySelector('legend')?.textContent?.trim()),
    ).toEqual(sides);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is recorded with a reason, by party or by name, and what stood stays readable (T3)', async () => {
    const before = owned('shared', [{ side: 'municipality', party: lead }], 'Zo begon het.');
    const now = owned('shared', [{ side: 'municipality', party: lead }]);
    const { phaseIssue, trajectory } = withIssue({ choice, ownership: now, ownerships: [before, now] });
    const { inputs } = renderWithApi(
      <OwnershipScreen />,
      rootsOf(trajectory, { recordOwnership: () => ({ __typename: 'OwnershipRecorded', phaseIssue }) }),
      { path: `${place}/eigenaarschap` },
    );
    expect(await screen.findByText('Zo begon het.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(neighbour.name));
    fireEvent.change(screen.getByLabelText(/Bewoners die hier nog niet bekend zijn/), {
      target: { value: 'Jan de Wit\n\nFatma Yildiz' },
    });
    fireEvent.change(screen.getByLabelText('Waarom verandert dit?'), {
      target: { value: 'Bewoners doen mee.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
    await waitFor(() => expect(inputs).toHaveLength(1));
    expect(inputs[0]).toMatchObject({
      phaseIssue: phaseIssue.id,
      municipalOwners: [lead.id],
      residentOwners: [neighbour.id],
      residentOwnerNames: ['Jan de Wit', 'Fatma Yildiz'],
      reason: 'Bewoners doen mee.',
    });
  });

  it('waits for a form to be chosen, and says so', async () => {
    const { trajectory } = withIssue({});
    renderWithApi(<OwnershipScreen />, rootsOf(trajectory), { path: `${place}/eigenaarschap` });
    await screen.findByText('Er is nog geen vorm gekozen');
    expect(screen.getByRole('link', { name: 'Naar de vorm' }).getAttribute('href')).toBe(
      `${place}/vorm?phase=1`,
    );
  });
});

describe('what the form asks (C7)', () => {
  const obligation = (code: string, proof: string, given: Record<string, unknown> = {}) => ({
    code,
    proof,
    rule: 'C7',
    text: `Verplichting ${code}.`,
    account: null,
    acceptedByBoth: false,
    fulfilledAt: null,
    ...given,
  });
  const open = (
    obligations: unknown[],
    more: Record<string, unknown> = {},
    ownership: object | null = null,
  ) => {
    const { phaseIssue, trajectory } = withIssue({ choice, obligations, ownership, ownerships: [] });
    return renderWithApi(
      <ObligationsScreen />,
      rootsOf(trajectory, {
        fulfilObligation: () => ({ __typename: 'ObligationFulfilled', phaseIssue }),
        ...more,
      }),
      { path: `${place}/verplichtingen` },
    );
  };

  it('an agreement is accepted by both sides, each by name', async () => {
    const { container, inputs } = open([obligation('agreements', 'accepted_by_both')]);
    fireEvent.change(await screen.findByLabelText('Hoe is dit gedaan?'), { target: { value: 'Getekend.' } });
    fireEvent.click(screen.getByLabelText(lead.name));
    fireEvent.click(screen.getByLabelText(neighbour.name));
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
    await screen.findByText(/Er staat niets meer open/);
    expect(inputs[0]).toMatchObject({
      obligation: 'agreements',
      account: 'Getekend.',
      acceptedByMunicipality: lead.id,
      acceptedByResidents: neighbour.id,
    });
  });

  it('a missing acceptance is said at that field of that obligation', async () => {
    const fulfilObligation = () => ({
      __typename: 'FulfilObligationRefused',
      refusals: [{ code: 'ACCEPTANCE_MISSING', rule: 'C7', at: 'acceptedByResidents', details: {} }],
    });
    open([obligation('agreements', 'accepted_by_both')], { fulfilObligation });
    fireEvent.click(await screen.findByRole('button', { name: 'Vastleggen' }));
    const link = await screen.findByRole('link', { name: /Kies wie namens de gemeente/ });
    expect(link.getAttribute('href')).toBe('#agreements-acceptedByResidents');
    fireEvent.click(link);
    expect(document.activeElement?.id).toBe('agreements-acceptedByResidents');
  });

  it.each([
    ['on one side only is not enough for both', ['municipality'], 'nog te doen'],
    ['on both sides is enough', ['municipality', 'residents'], 'gedaan'],
  ])('naming owners %s', async (_, sides, state) => {
    const ownership = owned(
      'shared',
      sides.map((side) => ({ side, party: side === 'residents' ? neighbour : lead })),
    );
    open([obligation('both', 'both_owners_named')], {}, ownership);
    expect(await screen.findByText(state)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vastleggen' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Noem de eigenaren' }).getAttribute('href')).toBe(
      `${place}/eigenaarschap?phase=1`,
    );
  });
});
