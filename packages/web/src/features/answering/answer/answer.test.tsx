// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aClock, aDraft, anAdvice, colleague, rootsOfAdvice } from '../../../testing/a-handled-advice.ts';
import { anId } from '../../../testing/a-managed-trajectory.ts';
import { AnUpload, standInForUploads } from '../../../testing/an-upload.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { axeFaults } from '../../../testing/render.tsx';
import AnswerCheckScreen from './AnswerCheckScreen.tsx';
import AnswerScreen from './AnswerScreen.tsx';

const path = '/utrecht/adviezen/2026-014/antwoord';
const complete = {
  responseDraft: aDraft(
    [
      { disposition: 'adopted', reasons: 'Dit voorjaar komen er tien bankjes.' },
      { disposition: 'not_adopted', reasons: 'Er staan er al genoeg.' },
    ],
    { overall: 'Wij nemen het grotendeels over.', weighing: '214 mensen tekenden.', revision: 1 },
  ),
};

/** An API that keeps the draft, and refuses a save upon a revision that stands no longer. */
const keeping = (given: Record<string, unknown> = {}) => {
  let advice = anAdvice(given);
  type Draft = ReturnType<typeof aDraft>;
  const draft = (): Draft => (advice.responseDraft as Draft | null) ?? aDraft([]);
  const roots = rootsOfAdvice(() => advice, {
    saveResponsePoint: ({ input }: { input: Draft['points'][number] }) => {
      const stands = draft().points.find(({ no }) => no === input.no);
      if ((stands?.revision ?? 0) !== input.revision)
        return {
          __typename: 'SaveResponsePointRefused',
          refusals: [{ code: 'EDITED_MEANWHILE', at: 'revision', rule: 'A6', details: {} }],
        };
      const { no, disposition, reasons, passedOnTo, revision } = input;
      const [point] = aDraft([{ no, disposition, reasons, passedOnTo, revision: revision + 1 }]).points;
      const points = [...draft().points.filter((one) => one.no !== no), point];
      advice = { ...advice, responseDraft: { ...draft(), points } as never };
      return { __typename: 'ResponsePointSaved', advice };
    },
    answerAdvice: () => ({ __typename: 'AdviceAnswered', advice: { ...advice, state: 'answered' } }),
  });
  return {
    roots,
    /** What a colleague does elsewhere. */
    meanwhile: (next: Record<string, unknown>) => {
      advice = { ...advice, ...next };
    },
  };
};

const point = (no: number): HTMLElement => {
  const item = screen.getByRole('heading', { name: `Punt ${no}` }).closest('li');
  if (!item) throw new Error(`No point ${no}`);
  return item;
};
const choose = (no: number, label: string) => fireEvent.click(within(point(no)).getByLabelText(label));
const reason = (no: number, value: string) =>
  fireEvent.change(within(point(no)).getByLabelText('Waarom?'), { target: { value } });
const pauses = (ms: number) =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(ms);
  });

describe('the answer to an advice', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
  });

  it('stands beside the point, visibly not sent, and has nothing against it by axe', async () => {
    const { container } = renderWithApi(<AnswerScreen />, keeping().roots, { path });
    expect(await screen.findByText(/Nog niet verstuurd/)).toBeTruthy();
    expect(within(point(1)).getByText('Zet tien bankjes langs het pad.')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('leads, once, to where standard texts are written, also while there are none (A6)', async () => {
    renderWithApi(<AnswerScreen />, keeping().roots, { path });
    const way = await screen.findByRole('link', { name: 'Standaardteksten schrijven of wijzigen' });
    expect(way.getAttribute('href')).toBe('/utrecht/instellingen/standaardteksten');
  });

  it('is refused before it is sent while a point has no reasons, blanks included (A6)', async () => {
    const { inputs } = renderWithApi(<AnswerScreen />, keeping().roots, { path });
    await screen.findByText(/Nog niet verstuurd/);
    choose(1, 'overgenomen');
    reason(1, ' \u200B ');
    fireEvent.click(screen.getByRole('button', { name: 'Naar de controle' }));
    const summary = await screen.findByRole('alert');
    const said = within(summary)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(said).toEqual([
      'Punt 2: kies wat de gemeente ermee doet.',
      'Punt 1: zeg waarom. Zonder reden is het geen antwoord.',
      'Het antwoord op het hele advies ontbreekt nog.',
      'Zeg nog hoe u hebt meegewogen hoeveel mensen het advies dragen.',
    ]);
    fireEvent.click(within(summary).getByText(/^Punt 2/));
    expect(document.activeElement?.id).toBe('points.2.disposition');
    expect(inputs.some((input) => 'signer' in input)).toBe(false);
  });

  it('says per point, while one types, whether it is complete', async () => {
    renderWithApi(<AnswerScreen />, keeping().roots, { path });
    await screen.findByText(/Nog niet verstuurd/);
    choose(2, 'doorgegeven');
    reason(2, 'De provincie gaat hierover.');
    expect(within(point(2)).getByText('nog niet compleet')).toBeTruthy();
    fireEvent.change(within(point(2)).getByLabelText('Aan wie geeft u het door?'), {
      target: { value: 'de provincie' },
    });
    expect(within(point(2)).getByText('compleet')).toBeTruthy();
  });

  it('saves itself a moment after the last key, point by point', async () => {
    const { roots } = keeping();
    const { inputs } = renderWithApi(<AnswerScreen />, roots, { path });
    await screen.findByText(/Nog niet verstuurd/);
    jest.useFakeTimers();
    choose(1, 'deels overgenomen');
    reason(1, 'Vijf bankjes kan.');
    await pauses(1_300);
    jest.useRealTimers();
    expect(await screen.findByText(/Concept bewaard om/)).toBeTruthy();
    expect(inputs).toMatchObject([
      { no: 1, disposition: 'partly_adopted', reasons: 'Vijf bankjes kan.', revision: 0 },
    ]);
  });

  it('shows both texts when a colleague wrote at the same point, and loses neither', async () => {
    const { roots, meanwhile } = keeping({ responseDraft: aDraft([{ reasons: 'Wij kijken ernaar.' }]) });
    const { inputs } = renderWithApi(<AnswerScreen />, roots, { path });
    await screen.findByText(/Nog niet verstuurd/);
    jest.useFakeTimers();
    reason(1, 'Wij doen het.');
    meanwhile({
      responseDraft: aDraft([{ reasons: 'Wij doen het niet.', revision: 2, savedBy: colleague } as never]),
    });
    await pauses(1_300);
    jest.useRealTimers();
    expect(await screen.findByText('Bram Dekker wijzigde dit ook, terwijl u typte')).toBeTruthy();
    expect(within(point(1)).getByText('Wij doen het niet.')).toBeTruthy();
    expect(within(point(1)).getByLabelText<HTMLTextAreaElement>('Waarom?').value).toBe('Wij doen het.');
    fireEvent.click(within(point(1)).getByRole('button', { name: 'Houd mijn tekst' }));
    await waitFor(() => expect(inputs.at(-1)).toMatchObject({ reasons: 'Wij doen het.', revision: 2 }), {
      timeout: 3_000,
    });
  });

  it('says that the advice was corrected meanwhile, and waits until that was seen (A4)', async () => {
    const { roots, meanwhile } = keeping(complete);
    renderWithApi(<AnswerScreen />, roots, { path });
    const name = await screen.findByLabelText('Naam onder het antwoord');
    fireEvent.change(name, { target: { value: 'Het college' } });
    cleanup();
    meanwhile({ version: 2 });
    renderWithApi(<AnswerCheckScreen />, roots, { path: `${path}/controle` });
    expect(await screen.findByText(/heeft zijn advies intussen aangepast/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Antwoord versturen' })).toBeNull();
  });

  it('can be sent when it is late: the check says so and keeps nobody back (A6)', async () => {
    const clock = aClock({ lateness: 'late', daysLeft: -5, dueOn: '2026-04-26' });
    const { roots } = keeping({ ...complete, clock });
    const { inputs, container } = renderWithApi(<AnswerCheckScreen />, roots, { path: `${path}/controle` });
    expect(await screen.findByText('Dit antwoord is 5 dagen te laat')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Antwoord versturen' }));
    await waitFor(() => expect(inputs.length).toBe(1));
    expect(inputs[0]).toMatchObject({
      version: 1,
      signer: 'college',
      signerName: 'Burgemeester en wethouders',
      disclose: true,
      points: [
        { no: 1, disposition: 'adopted' },
        { no: 2, disposition: 'not_adopted' },
      ],
    });
  });

  const aFile = (id: string, name: string) => ({ id, name, bytes: 1_200, url: `/utrecht/files/${id}` });
  const counted = aFile(anId(), 'telling.pdf');
  const added = anId();

  it('shares its files with colleagues, and sends them whoever attached them (A6)', async () => {
    standInForUploads();
    const drafted = { ...complete.responseDraft, files: [counted] };
    let advice = anAdvice({ responseDraft: drafted });
    const roots = rootsOfAdvice(() => advice, {
      attachToResponseDraft: ({ input }: { input: { file: string; name: string } }) => {
        const files = [...drafted.files, aFile(input.file, input.name)];
        advice = { ...advice, responseDraft: { ...drafted, files } as never };
        return { __typename: 'ResponseFileAttached', advice };
      },
      answerAdvice: () => ({ __typename: 'AdviceAnswered', advice: { ...advice, state: 'answered' } }),
    });
    const { inputs } = renderWithApi(<AnswerScreen />, roots, { path });
    expect((await screen.findByRole('link', { name: 'telling.pdf' })).getAttribute('href')).toBe(counted.url);
    const files = [new File(['x'], 'kaart.png')];
    fireEvent.change(screen.getByLabelText('Bestanden kiezen'), { target: { files } });
    await waitFor(() => expect(AnUpload.begun.length).toBe(1));
    await AnUpload.begun[0]?.answered(201, { id: added, mediaType: 'image/png', bytes: 1 });
    await screen.findByRole('link', { name: 'kaart.png' });
    expect(inputs).toMatchObject([{ advice: advice.id, file: added, name: 'kaart.png' }]);
    cleanup();
    const check = renderWithApi(<AnswerCheckScreen />, roots, { path: `${path}/controle` });
    expect(await screen.findByText('kaart.png')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Antwoord versturen' }));
    await waitFor(() => expect(check.inputs.length).toBe(1));
    expect(check.inputs[0]).toMatchObject({
      files: [
        { file: counted.id, name: 'telling.pdf' },
        { file: added, name: 'kaart.png' },
      ],
    });
  });

  it('keeps the files of the answer that it corrects, until they are taken away (A6)', async () => {
    const other = aFile(anId(), 'oud.pdf');
    const response = {
      ...{ id: anId(), round: 1, overall: 'Zo.', weighing: 'Veel.', signer: 'college', signerName: 'B en W' },
      ...{ sentAt: '2026-05-01T10:00:00.000Z', disclosedAt: null, files: [counted, other], points: [] },
    };
    const advice = anAdvice({ state: 'answered', response, viewerMayCorrectResponse: true });
    renderWithApi(
      <AnswerScreen />,
      rootsOfAdvice(() => advice),
      { path },
    );
    await screen.findByRole('link', { name: 'telling.pdf' });
    fireEvent.click(screen.getByRole('button', { name: /^Weghalen.*oud/ }));
    await waitFor(() => expect(screen.queryByText('oud.pdf')).toBeNull());
    cleanup();
    // It is known to this device after the page was left.
    renderWithApi(
      <AnswerScreen />,
      rootsOfAdvice(() => advice),
      { path },
    );
    await screen.findByRole('link', { name: 'telling.pdf' });
    await waitFor(() => expect(screen.queryByText('oud.pdf')).toBeNull());
  });
});
