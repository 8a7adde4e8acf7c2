// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { municipality } from '../../../testing/a-managed-trajectory.ts';
import { anAdvice } from '../../../testing/an-advice.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { axeFaults } from '../../../testing/render.tsx';
import ReceiptScreen from './ReceiptScreen.tsx';

const advice = anAdvice();
const { hash } = advice.receipt;
const head = { on: '2026-04-02', seq: 830, hash: 'ab'.repeat(32) };
const right = { found: true, seq: 812, submittedAt: advice.receipt.submittedAt, inChain: true, head };
const none = { found: false, seq: null, submittedAt: null, inChain: null, head: null };

interface Asked {
  number: string;
  hash: string;
}

const open = (search = '', known: object = right) =>
  renderWithApi(
    <ReceiptScreen />,
    {
      municipality,
      advice: ({ number }: Asked) => (number === advice.number ? advice : null),
      receipt: (asked: Asked) => (asked.number === advice.number && asked.hash === hash ? known : none),
    },
    { path: `/utrecht/ontvangstbewijs${search}` },
  );
const asking = (number: string, given: string) => `?${new URLSearchParams({ number, hash: given })}`;

describe('checking a receipt (A5)', () => {
  afterEach(cleanup);

  it('says that it is right, when it was received and under which published head it stands', async () => {
    const { container } = open(asking('A-2026-003', hash));
    await screen.findByText('Dit ontvangstbewijs klopt');
    expect(screen.getByText('1 april 2026 om 12:00')).toBeTruthy();
    expect(screen.getByText('van 2 april 2026, bij nummer 830')).toBeTruthy();
    expect(screen.getByRole('link', { name: /dagstanden/ }).getAttribute('href')).toBe(
      '/utrecht/ketting.json',
    );
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says so while no head was published since', async () => {
    open(asking('A-2026-003', hash), { ...right, head: null });
    await screen.findByText('Dit ontvangstbewijs klopt');
    expect(screen.getByText(/Controleer het morgen nog eens/)).toBeTruthy();
    expect(screen.getByText('nog niet')).toBeTruthy();
  });

  it('says what to do when the history does not hold any more (K4)', async () => {
    open(asking('A-2026-003', hash), { ...right, inChain: false, head: null });
    await screen.findByText('Het advies is ontvangen, maar de geschiedenis klopt niet');
    expect(screen.queryByText('Dit ontvangstbewijs klopt')).toBeNull();
  });

  it('takes a check number that was typed over, in groups and with capitals', async () => {
    open(asking('a-2026-003', hash.toUpperCase().replace(/.{8}/g, '$& ')));
    await screen.findByText('Dit ontvangstbewijs klopt');
  });

  it.each([
    ['another number', 'A-2026-003', `0${hash.slice(1)}`],
    ['the beginning of it', 'A-2026-003', hash.slice(0, 12)],
  ])('says that %s is not right', async (_, number, given) => {
    open(asking(number, given));
    await screen.findByText('Dit ontvangstbewijs klopt niet');
  });

  it('says when there is no such advice', async () => {
    open(asking('A-2026-999', hash));
    await screen.findByText('Dit nummer kennen we niet');
  });

  it('asks for both, and says nothing before anything is asked', async () => {
    open();
    fireEvent.change(await screen.findByLabelText('Nummer van het advies'), {
      target: { value: 'A-2026-003' },
    });
    expect(screen.queryByRole('status')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Controleren' }));
    await screen.findByText('Vul het nummer en het controlegetal allebei in');
  });
});
