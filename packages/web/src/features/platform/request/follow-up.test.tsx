// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { aFollowUp, aPlatform, aProposal, platformRoots } from '../../../testing/a-platform.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { axeFaults } from '../../../testing/render.tsx';
import FollowUpScreen from './FollowUpScreen.tsx';

const open = (followUp: unknown, more: Record<string, unknown> = {}) =>
  renderWithApi(<FollowUpScreen />, platformRoots({ followUp, ...more }), {
    path: '/utrecht/vervolgafspraken/6f6b9a2e-0000-4000-8000-000000000001',
  });
const withUs = (viewerRole: string | null) => ({ wijkplatform: aPlatform({ viewerRole }) });

describe('an agreement without a request', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('is accepted by an official on behalf of the municipality (A3)', async () => {
    const followUp = aFollowUp({ proposals: [aProposal({ side: 'platform' })], ...withUs(null) });
    const { container, inputs } = open(followUp, {
      acceptFollowUp: () => ({
        __typename: 'FollowUpAccepted',
        followUp: { ...followUp, state: 'agreed' },
      }),
    });
    await screen.findByRole('heading', { level: 1, name: 'Het plein' });
    expect(screen.getByRole('link', { name: 'Wijkplatform Lunetten' }).getAttribute('href')).toBe(
      '/utrecht/wijkplatforms/lunetten',
    );
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Akkoord met dit voorstel' }));
    await waitFor(() => expect(inputs).toHaveLength(1));
    expect(inputs[0]).toMatchObject({ followUp: followUp.id, no: 1, side: 'municipality' });
    await screen.findByText('De afspraak staat vast.');
  });

  it('waits for the other side when the municipality proposed last (A3)', async () => {
    open(aFollowUp({ viewerMayAccept: false, ...withUs(null) }));
    await screen.findByText('Het wijkplatform moet nog reageren op dit voorstel.');
    expect(screen.queryByRole('button', { name: 'Akkoord met dit voorstel' })).toBeNull();
  });

  it('is accepted by a coordinator on behalf of the platform, and leads back to its work (A3)', async () => {
    const followUp = aFollowUp(withUs('coordinator'));
    const { inputs } = open(followUp, {
      acceptFollowUp: () => ({
        __typename: 'FollowUpAccepted',
        followUp: { ...followUp, state: 'agreed' },
      }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Akkoord met dit voorstel' }));
    await waitFor(() => expect(inputs).toHaveLength(1));
    expect(inputs[0]).toMatchObject({ side: 'platform' });
    expect(screen.getByRole('link', { name: 'Wijkplatform Lunetten' }).getAttribute('href')).toBe(
      '/utrecht/wijkplatforms/lunetten/werk',
    );
  });

  it('does not exist for who may not read it (P4)', async () => {
    open(null);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText('Vervolgafspraak')).toBeNull();
  });
});
