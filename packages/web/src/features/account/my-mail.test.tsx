// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { lead, municipality } from '../../testing/a-managed-trajectory.ts';
import { renderWithApi } from '../../testing/api.tsx';
import { axeFaults } from '../../testing/render.tsx';
import MyMailScreen from './MyMailScreen.tsx';

const path = '/utrecht/mijn-mail';
const kinds = [
  { kind: 'reminder', group: 'terms', name: 'herinneringen aan een termijn', mayBeRefused: true },
  {
    ...{ kind: 'overdue', group: 'terms', mayBeRefused: false },
    name: 'bericht dat een termijn voorbij is',
  },
];

/** An API that keeps what somebody chooses, as the product does. */
const choosing = () => {
  const off = new Set<string>();
  const chosen = (kind: string) => ({ kind, wanted: !off.has(kind) });
  return {
    municipality,
    viewer: () => ({
      id: lead.id,
      mailPreferences: kinds.map((each) => ({ ...each, ...chosen(each.kind) })),
    }),
    setMailPreference: ({ input: { kind, wanted } }: { input: { kind: string; wanted: boolean } }) => {
      if (wanted) off.delete(kind);
      else off.add(kind);
      return { __typename: 'MailPreferenceSet', preference: chosen(kind) };
    },
  };
};
const terms = async () => within(await screen.findByRole('list', { name: 'Termijnen' }));

describe('my mail (A8)', () => {
  afterEach(cleanup);

  it('stands under heads; what always comes has no button', async () => {
    const { container } = renderWithApi(<MyMailScreen />, choosing(), { path });
    const list = await terms();
    expect(list.getByText('Herinneringen aan een termijn')).toBeTruthy();
    expect(list.getByText('Altijd aan')).toBeTruthy();
    expect(list.getAllByRole('button')).toHaveLength(1);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is switched off and on again, and says so', async () => {
    const { container, inputs } = renderWithApi(<MyMailScreen />, choosing(), { path });
    fireEvent.click((await terms()).getByRole('button', { name: /^Zet uit ?: herinneringen/ }));
    expect(await screen.findByText('Uit: herinneringen aan een termijn.')).toBeTruthy();
    expect(inputs).toMatchObject([{ kind: 'reminder', wanted: false }]);
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: /^Zet aan ?: herinneringen/ }));
    expect(await screen.findByText('Aan: herinneringen aan een termijn.')).toBeTruthy();
  });

  it('is of who has signed in', async () => {
    renderWithApi(<MyMailScreen />, { municipality, viewer: () => null }, { path });
    expect(await screen.findByRole('heading', { name: 'Meld u aan om verder te gaan' })).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });
});
