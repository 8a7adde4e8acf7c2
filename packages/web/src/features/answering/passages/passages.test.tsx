// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { anId, lead, municipality } from '../../../testing/a-managed-trajectory.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { axeFaults } from '../../../testing/render.tsx';
import PassagesScreen from './PassagesScreen.tsx';

const path = '/utrecht/instellingen/standaardteksten';
const viewer = { id: lead.id, mayManagePassages: true, maySeeAdviceInbox: true };
const aPassage = (title: string, body: string, version = 1) => ({ id: anId(), title, body, version });
type Kept = ReturnType<typeof aPassage>;
interface Written extends Omit<Kept, 'id' | 'version'> {
  passage: string | null;
  version: number | null;
}

/** An API that keeps passages as the product does. */
const keeping = (...first: Kept[]) => {
  let kept = first;
  return {
    roots: {
      municipality,
      viewer,
      passages: () => kept,
      writePassage: ({ input: { passage, title, body, version } }: { input: Written }) => {
        const stands = kept.find(({ id }) => id === passage);
        if (passage && !stands) throw new Error('not found');
        if (stands && stands.version !== version)
          return {
            __typename: 'WritePassageRefused',
            refusals: [{ code: 'EDITED_MEANWHILE', at: 'version', rule: 'S9', details: {} }],
          };
        const written = { id: passage ?? anId(), title, body, version: (stands?.version ?? 0) + 1 };
        kept = [...kept.filter((one) => one !== stands), written];
        return { __typename: 'PassageWritten', passage: written };
      },
      removePassage: ({ input }: { input: { passage: string } }) => {
        kept = kept.filter(({ id }) => id !== input.passage);
        return { __typename: 'PassageRemoved', passages: kept };
      },
    },
    /** What a colleague does elsewhere. */
    meanwhile: (next: Kept[]) => {
      kept = next;
    },
  };
};
const refusing = (code: string, at: string | null) => () => ({
  __typename: 'WritePassageRefused',
  refusals: [{ code, at, rule: 'A6', details: {} }],
});

const type = (form: HTMLElement, label: string, value: string) =>
  fireEvent.change(within(form).getByLabelText(label), { target: { value } });
const keep = (form: HTMLElement) =>
  fireEvent.click(within(form).getByRole('button', { name: 'Standaardtekst bewaren' }));
const newForm = () => screen.findByRole('region', { name: 'Nieuwe standaardtekst' });
const changing = (title: string) => screen.findByRole('region', { name: `‘${title}’ wijzigen` });

const thanks = aPassage('Dank', 'Dank voor uw advies.');

describe('the texts that officials use again (A6)', () => {
  beforeEach(() => localStorage.clear());
  afterEach(cleanup);

  it('stand by title, each with its text', async () => {
    const { container } = renderWithApi(<PassagesScreen />, keeping(thanks).roots, { path });
    expect(await screen.findByRole('heading', { name: 'Bewaarde teksten (1)' })).toBeTruthy();
    expect(screen.getByText('Dank voor uw advies.')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('gain one that is written, and the form is empty again', async () => {
    const { inputs } = renderWithApi(<PassagesScreen />, keeping().roots, { path });
    const form = await newForm();
    expect(screen.getByText('Er zijn nog geen standaardteksten')).toBeTruthy();
    type(form, 'Waar het over gaat', 'Geen geld');
    type(form, 'Tekst', 'Dit jaar is er geen geld.');
    keep(form);
    expect(await screen.findByText('‘Geen geld’ is bewaard.')).toBeTruthy();
    expect(inputs.at(-1)).toMatchObject({ passage: null, version: null, title: 'Geen geld' });
    expect(screen.getByRole('button', { name: /^Wijzigen ?: Geen geld$/ })).toBeTruthy();
    expect(within(await newForm()).getByLabelText('Tekst')).toHaveProperty('value', '');
  });

  it('are changed in their own place', async () => {
    const { inputs } = renderWithApi(<PassagesScreen />, keeping(thanks).roots, { path });
    fireEvent.click(await screen.findByRole('button', { name: /^Wijzigen ?: Dank$/ }));
    const form = await changing('Dank');
    type(form, 'Tekst', 'Wij danken u.');
    keep(form);
    expect(await screen.findByText('‘Dank’ is bewaard.')).toBeTruthy();
    expect(inputs.at(-1)).toMatchObject({ passage: thanks.id, version: 1, body: 'Wij danken u.' });
    expect(screen.getByText('Wij danken u.')).toBeTruthy();
  });

  it('are taken away only after asking', async () => {
    const { inputs } = renderWithApi(<PassagesScreen />, keeping(thanks).roots, { path });
    fireEvent.click(await screen.findByRole('button', { name: /^Weghalen ?: Dank$/ }));
    expect(inputs).toEqual([]);
    const dialog = screen.getByText(/verdwijnt voor alle collega’s/).closest('dialog') as HTMLElement;
    fireEvent.click(within(dialog).getByText('Weghalen'));
    expect(await screen.findByText('‘Dank’ is weggehaald.')).toBeTruthy();
    expect(inputs.at(-1)).toMatchObject({ passage: thanks.id });
    expect(screen.queryByRole('button', { name: /^Wijzigen ?: Dank$/ })).toBeNull();
  });

  it.each([
    ['TEXT_MISSING', 'body', 'Tekst: vul dit in.'],
    ['TEXT_TOO_LONG', 'title', 'Waar het over gaat is te lang. Maak de tekst korter.'],
    ['PASSAGES_TOO_MANY', null, /Haal eerst een tekst weg die niemand meer gebruikt/],
  ])('%s at %s is said in words, and what was typed stays', async (code, at, words) => {
    const roots = { ...keeping(thanks).roots, writePassage: refusing(code, at) };
    const { container } = renderWithApi(<PassagesScreen />, roots, { path });
    const form = await newForm();
    type(form, 'Waar het over gaat', 'Bomen');
    keep(form);
    expect(within(await screen.findByRole('alert')).getByText(words)).toBeTruthy();
    expect(within(form).getByLabelText('Waar het over gaat')).toHaveProperty('value', 'Bomen');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('lose nothing when two change one: both texts stand, and one chooses (S9)', async () => {
    const { roots, meanwhile } = keeping(thanks);
    const { inputs } = renderWithApi(<PassagesScreen />, roots, { path });
    fireEvent.click(await screen.findByRole('button', { name: /^Wijzigen ?: Dank$/ }));
    const form = await changing('Dank');
    type(form, 'Tekst', 'Bedankt!');
    meanwhile([{ ...thanks, body: 'Hartelijk dank.', version: 2 }]);
    keep(form);
    expect(await within(form).findByText('Hartelijk dank.')).toBeTruthy();
    expect(within(form).getByLabelText('Tekst')).toHaveProperty('value', 'Bedankt!');
    keep(form);
    expect(await screen.findByText('‘Dank’ is bewaard.')).toBeTruthy();
    expect(inputs.at(-1)).toMatchObject({ version: 2, body: 'Bedankt!' });
  });

  it('lose nothing when one was taken away while it was changed: it is kept as a new one', async () => {
    const { roots, meanwhile } = keeping(thanks);
    const { inputs } = renderWithApi(<PassagesScreen />, roots, { path });
    fireEvent.click(await screen.findByRole('button', { name: /^Wijzigen ?: Dank$/ }));
    const form = await changing('Dank');
    type(form, 'Tekst', 'Bedankt!');
    meanwhile([]);
    keep(form);
    await screen.findByText('Iemand anders heeft deze tekst intussen weggehaald');
    expect(within(form).getByLabelText('Tekst')).toHaveProperty('value', 'Bedankt!');
    keep(form);
    expect(await screen.findByText('‘Dank’ is bewaard.')).toBeTruthy();
    expect(inputs.at(-1)).toMatchObject({ passage: null, version: null, body: 'Bedankt!' });
  });

  it('come back when the page was closed while one typed', async () => {
    const { unmount } = renderWithApi(<PassagesScreen />, keeping(thanks).roots, { path });
    type(await newForm(), 'Tekst', 'Nog niet af');
    unmount();
    renderWithApi(<PassagesScreen />, keeping(thanks).roots, { path });
    await waitFor(async () =>
      expect(within(await newForm()).getByLabelText('Tekst')).toHaveProperty('value', 'Nog niet af'),
    );
  });

  it('do not exist for who writes no answers', async () => {
    const roots = { ...keeping(thanks).roots, viewer: { ...viewer, mayManagePassages: false } };
    renderWithApi(<PassagesScreen />, roots, { path });
    await screen.findByRole('heading', { level: 1, name: /niet/ });
    expect(screen.queryByText('Dank voor uw advies.')).toBeNull();
  });
});
