// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aFollowUp, aPlatform, aProposal, aRequest, platformRoots } from '../../../testing/a-platform.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { axeFaults } from '../../../testing/render.tsx';
import RequestScreen from './RequestScreen.tsx';

const open = (request: () => unknown, more: Record<string, unknown> = {}) =>
  renderWithApi(<RequestScreen />, platformRoots({ adviceRequest: request, ...more }), {
    path: '/utrecht/adviesverzoeken/2026-007',
  });

describe('a request for advice, to a platform', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('shows the agreement that was proposed before anything is decided (A3)', async () => {
    const { container } = open(aRequest);
    await screen.findByText('Wat vindt u van het plan voor het plein?');
    expect(screen.getByText('Het gaat mee naar de raad.', { selector: 'dd' })).toBeTruthy();
    expect(screen.getByText('de gemeenteraad', { selector: 'dd' })).toBeTruthy();
    expect(screen.getByText('de wethouder: Mevrouw De Vries')).toBeTruthy();
    expect(screen.getByText('binnen 6 weken na het indienen')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('can be declined, and no reason is asked (A1)', async () => {
    const request = aRequest();
    const { inputs } = open(() => request, {
      declineAdviceRequest: () => {
        request.state = 'declined';
        return { __typename: 'AdviceRequestDeclined', request };
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Niet aannemen' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).queryByRole('textbox')).toBeNull();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Niet aannemen' }));
    await screen.findByText('U hebt het verzoek niet aangenomen. De gemeente weet het.');
    expect(inputs).toEqual([expect.objectContaining({ request: request.id })]);
  });

  it('cannot be taken on while the platform waits for an answer to its own proposal (A3)', async () => {
    const proposals = [aProposal(), aProposal({ no: 2, side: 'platform', whatHappens: 'Eerst een avond.' })];
    open(() => aRequest({ followUp: aFollowUp({ proposals }) }));
    await screen.findByText('Eerst een avond.', { selector: 'dd' });
    expect(screen.queryByRole('button', { name: /^Aannemen/ })).toBeNull();
    expect(screen.getByText('De gemeente moet nog reageren op dit voorstel.')).toBeTruthy();
  });

  it('is answered with another proposal, begun from the one that stands (A3)', async () => {
    const followUp = aFollowUp();
    const { inputs } = open(() => aRequest({ followUp }), {
      proposeFollowUp: () => ({
        __typename: 'FollowUpProposed',
        followUp: { ...followUp, wijkplatform: aPlatform() },
      }),
    });
    const [what] = await screen.findAllByLabelText('Wat gebeurt er met het advies?');
    fireEvent.change(what as HTMLElement, { target: { value: 'Het gaat mee, met ons erbij.' } });
    fireEvent.click(screen.getByLabelText('Op een vaste datum'));
    fireEvent.change(screen.getByLabelText('Uiterlijk op'), { target: { value: '2026-09-01' } });
    fireEvent.click(screen.getByRole('button', { name: 'Voorstel versturen' }));
    await screen.findByText('Het voorstel is verstuurd.');
    expect(inputs[0]).toMatchObject({
      followUp: followUp.id,
      side: 'platform',
      whatHappens: 'Het gaat mee, met ons erbij.',
      decider: 'council',
      signer: 'alderman',
      signerName: 'Mevrouw De Vries',
      term: null,
      dueOn: '2026-09-01',
    });
  });

  it('that was taken on leads to writing the advice', async () => {
    open(() => aRequest({ state: 'accepted', viewerMayAccept: false, viewerMayDecline: false }));
    await screen.findByRole('button', { name: 'Begin het advies' });
  });
});

describe('a request for advice, to the municipality', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('lets it agree to the platform’s proposal on its own behalf (A3)', async () => {
    const followUp = aFollowUp({ proposals: [aProposal({ no: 2, side: 'platform' })] });
    const wijkplatform = aPlatform({ viewerRole: null, viewerMayWriteDraft: false });
    const { inputs } = open(
      () =>
        aRequest({
          followUp,
          wijkplatform,
          viewerMayAccept: false,
          viewerMayDecline: false,
          viewerMayWithdraw: true,
        }),
      {
        acceptFollowUp: () => ({
          __typename: 'FollowUpAccepted',
          followUp: { ...followUp, state: 'agreed' },
        }),
      },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Akkoord met dit voorstel' }));
    await waitFor(() => expect(inputs).toHaveLength(1));
    expect(inputs[0]).toMatchObject({ followUp: followUp.id, no: 2, side: 'municipality' });
    expect(screen.getByRole('button', { name: 'Verzoek intrekken' })).toBeTruthy();
  });
});
