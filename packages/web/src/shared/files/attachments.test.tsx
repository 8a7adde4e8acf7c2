// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { AnUpload, standInForUploads } from '../../testing/an-upload.ts';
import { axeFaults, renderAt } from '../../testing/render.tsx';
import type { Language } from '../texts/index.ts';
import { type AttachedFile, Attachments, type SentFile } from './index.ts';

const aFile = (name: string, size = 1_200) => new File([new Uint8Array(size)], name);
let place = 0;
/** Whether the server attaches what is asked of it. */
let attaches = true;

const Form = ({ name, room = 20 }: { name: string; room?: number }) => {
  const [files, setFiles] = useState<AttachedFile[]>([]);
  return (
    <Attachments
      id="files"
      label="Bestanden"
      hint="Iedereen kan ze lezen."
      name={name}
      files={files}
      room={room - files.length}
      attach={async (file: SentFile) => {
        if (attaches) setFiles((now) => [...now, { ...file, url: `/utrecht/files/${file.id}` }]);
        return attaches;
      }}
      detach={(id) => setFiles((now) => now.filter((file) => file.id !== id))}
    />
  );
};

const open = (given: { name?: string; room?: number; language?: Language } = {}) => {
  const { name = `place-${++place}`, language = 'nl', ...props } = given;
  const path = language === 'nl' ? '/utrecht/mijn-werk' : '/en/utrecht/my-work';
  const shown = renderAt(<Form name={name} {...props} />, { path, language });
  return { ...shown, name };
};
const control = () => screen.findByLabelText<HTMLInputElement>(/^(Bestanden kiezen|Choose files)$/);
const choose = async (...files: File[]) => fireEvent.change(await control(), { target: { files } });
const last = async (): Promise<AnUpload> => {
  await waitFor(() => expect(AnUpload.begun.length).toBeGreaterThan(0));
  return AnUpload.begun.at(-1) as AnUpload;
};
const row = (name: string) => screen.getByText(name).closest('li') as HTMLElement;
const taken = (id: string, mediaType = 'application/pdf') => ({ id, mediaType, bytes: 1_200 });

beforeEach(() => {
  localStorage.clear();
  standInForUploads();
  attaches = true;
  const said = { ok: true, json: async () => ({ maxBytes: 20_000_000 }) };
  globalThis.fetch = jest.fn<typeof fetch>(async () => said as Response);
});
afterEach(cleanup);

describe('choosing files', () => {
  it('tells beforehand which kinds and how large they may be, by what the server and the rules say', async () => {
    const { container } = open();
    // The chunk has to come first.
    expect(await screen.findByText(/hoogstens 20 MB/, {}, { timeout: 10_000 })).toBeTruthy();
    const hint = screen.getByText(/^Iedereen kan ze lezen\./).textContent;
    for (const kind of ['pdf', 'foto’s (jpg, png, webp)', 'Word', 'csv']) expect(hint).toContain(kind);
    expect((await control()).accept).toMatch(/application\/pdf.*\.docx/);
    expect(fetch).toHaveBeenCalledWith('/utrecht/files');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('sends one after the other, says how far it is, and lists what is there under the name it is kept by', async () => {
    const { container } = open();
    await choose(aFile('lijst.html'), aFile('kaart.pdf'));
    const first = await last();
    expect(AnUpload.begun.length).toBe(1);
    expect([first.address, first.headers['accept-language'], first.body?.name]).toEqual([
      '/utrecht/files',
      'nl',
      'lijst.html',
    ]);
    await first.gone(0.4);
    const bar = within(row('lijst.html')).getByRole<HTMLProgressElement>('progressbar');
    expect([bar.value, row('lijst.html').textContent]).toEqual([
      0.4,
      expect.stringContaining('40% verstuurd'),
    ]);
    expect(row('kaart.pdf').textContent).toContain('wacht op zijn beurt');
    expect(screen.getByRole('status').textContent).toContain('2 bestanden worden verstuurd');
    expect(await axeFaults(container)).toEqual([]);
    await first.answered(201, taken('1'));
    await waitFor(() => expect(AnUpload.begun.length).toBe(2));
    await AnUpload.begun[1]?.answered(201, taken('2'));
    expect(await screen.findByRole('link', { name: 'lijst.html.pdf' })).toBeTruthy();
    expect((await screen.findByRole('link', { name: 'kaart.pdf' })).getAttribute('href')).toBe(
      '/utrecht/files/2',
    );
    expect(screen.getByRole('status').textContent).toBe('Er zijn 2 bestanden toegevoegd.');
  });

  it('removes a file, breaks off one that is being sent, and keeps the focus', async () => {
    open();
    await choose(aFile('kaart.pdf'));
    const sending = await last();
    fireEvent.click(screen.getByRole('button', { name: /^Weghalen.*kaart/ }));
    expect(sending.aborted).toBe(true);
    expect(screen.queryByText('kaart.pdf')).toBeNull();
    await waitFor(async () => expect(document.activeElement).toBe(await control()));
    await choose(aFile('foto.pdf'));
    await waitFor(() => expect(AnUpload.begun.length).toBe(2));
    await AnUpload.begun[1]?.answered(201, taken('3'));
    await screen.findByRole('link', { name: 'foto.pdf' });
    fireEvent.click(screen.getByRole('button', { name: /^Weghalen.*foto/ }));
    expect(screen.queryByText('foto.pdf')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Er zijn geen bestanden.');
  });

  it('takes no more than there is room for', async () => {
    open({ room: 1 });
    await choose(aFile('een.pdf'), aFile('twee.pdf'));
    expect(row('twee.pdf').textContent).toContain('hoogstens 20 bestanden');
    await (await last()).answered(201, taken('1'));
    expect(await screen.findByText(/Meer kan niet/)).toBeTruthy();
    expect(AnUpload.begun.length).toBe(1);
  });
});

describe('a file that is not taken', () => {
  const refusedWith = async (status: number, code: string, name = 'kaart.pdf') => {
    await choose(aFile(name));
    await (await last()).answered(status, { code, message: 'x' });
    return row(name);
  };

  it.each([
    ['nl', 'te groot: 21 MB. Hoogstens 20 MB'],
    ['en', 'too large: 21 MB. It can be 20 MB'],
  ] as const)('is too large, which is said before it is sent (%s)', async (language, words) => {
    open({ language });
    await screen.findByText(/20 MB/);
    await choose(aFile('film.pdf', 21_000_000));
    expect(row('film.pdf').textContent).toContain(words);
    expect(AnUpload.begun).toEqual([]);
    expect(within(row('film.pdf')).queryByRole('button', { name: /Opnieuw|again/ })).toBeNull();
  });

  it('is empty, of a wrong kind, or not what its name says: each in words, beside what did succeed', async () => {
    const { container } = open();
    await choose(aFile('leeg.pdf', 0));
    expect(row('leeg.pdf').textContent).toContain('Dit bestand is leeg');
    const page = await refusedWith(415, 'FILE_TYPE_REFUSED', 'pagina.pdf');
    expect(page.textContent).toContain('Het bestand heet .pdf, maar wat erin zit past daar niet bij');
    const drawing = await refusedWith(415, 'FILE_TYPE_REFUSED', 'tekening.svg');
    expect(drawing.textContent).toContain('Dit soort bestand kan niet mee. Wat kan: pdf, foto’s');
    const table = await refusedWith(415, 'FILE_TYPE_REFUSED', 'Telling.CSV');
    expect(table.textContent).toContain('in Excel: Opslaan als, “CSV UTF-8”');
    const note = await refusedWith(415, 'FILE_TYPE_REFUSED', 'verslag.txt');
    expect(note.textContent).toContain('niet bewaard als UTF-8');
    await choose(aFile('goed.pdf'));
    await (await last()).answered(201, taken('1'));
    expect(await screen.findByRole('link', { name: 'goed.pdf' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('5 bestanden zijn niet toegevoegd');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('waits while there is no connection, and goes by itself once there is', async () => {
    open();
    await choose(aFile('kaart.pdf'));
    await (await last()).lost();
    expect(row('kaart.pdf').textContent).toContain('Er is geen verbinding');
    act(() => void dispatchEvent(new Event('online')));
    await waitFor(() => expect(AnUpload.begun.length).toBe(2));
    await AnUpload.begun[1]?.answered(201, taken('1'));
    expect(await screen.findByRole('link', { name: 'kaart.pdf' })).toBeTruthy();
  });

  it('is not let go of by the browser without asking, as long as only this page has it', async () => {
    open();
    const leaves = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    await control();
    expect(leaves()).toBe(false);
    await choose(aFile('kaart.pdf'));
    await (await last()).lost();
    expect(leaves()).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: /^Weghalen.*kaart/ }));
    expect(leaves()).toBe(false);
  });

  it('leads to signing in elsewhere when the session has lapsed, and goes when one comes back', async () => {
    open();
    const lapsed = await refusedWith(401, 'NOT_SIGNED_IN');
    const link = within(lapsed).getByRole<HTMLAnchorElement>('link');
    expect([link.target, link.getAttribute('href')]).toEqual([
      '_blank',
      expect.stringMatching(/^\/auth\/utrecht/),
    ]);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await waitFor(() => expect(AnUpload.begun.length).toBe(2));
  });

  it('is known to this device once the server has it, and attached after a reload', async () => {
    attaches = false;
    const { name } = open({ name: 'reloaded' });
    await choose(aFile('kaart.pdf'));
    await (await last()).answered(201, taken('7'));
    expect(await screen.findByText(/verstuurd, maar nog niet toegevoegd/)).toBeTruthy();
    const kept = JSON.parse(localStorage.getItem('samenspel.draft.files.reloaded') ?? '{}');
    expect(kept.value).toMatchObject([{ id: '7', name: 'kaart.pdf' }]);
    attaches = true;
    fireEvent.click(screen.getByRole('button', { name: /^Opnieuw proberen.*kaart/ }));
    expect(await screen.findByRole('link', { name: 'kaart.pdf' })).toBeTruthy();
    expect(AnUpload.begun.length).toBe(1);
    expect(localStorage.getItem(`samenspel.draft.files.${name}`)).toBeNull();
  });

  it('comes back after a reload, unless the server has thrown it away by then', async () => {
    const sent = (id: string, hours: number) => ({
      ...{ id, name: `${id}.pdf`, mediaType: 'application/pdf', bytes: 100 },
      sentAt: new Date(Date.now() - hours * 3_600_000).toISOString(),
    });
    const value = [sent('vers', 2), sent('oud', 30)];
    localStorage.setItem('samenspel.draft.files.later', JSON.stringify({ value, savedAt: '' }));
    open({ name: 'later' });
    expect(await screen.findByRole('link', { name: 'vers.pdf' })).toBeTruthy();
    expect(row('oud.pdf').textContent).toContain('langer dan 24 uur');
  });
});
