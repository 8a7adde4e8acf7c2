// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { anId, lead, municipality } from '../../../testing/a-managed-trajectory.ts';
import { AnUpload, standInForUploads } from '../../../testing/an-upload.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { axeFaults } from '../../../testing/render.tsx';
import InformationScreen from './InformationScreen.tsx';

const clock = (dueOn: string, given: Record<string, unknown> = {}) => ({
  id: anId(),
  kind: 'information',
  state: 'running',
  startedOn: '2026-04-13',
  dueOn,
  lateness: 'running',
  daysLeft: 10,
  suspendedSince: null,
  stoppedOn: null,
  extended: false,
  ...given,
});
const asked = (number: string, subject: string, given: Record<string, unknown> = {}) => ({
  id: anId(),
  number,
  subject,
  question: `${subject}?`,
  state: 'open',
  viewerMayAnswer: true,
  wijkplatform: { id: anId(), name: 'Wijkplatform West' },
  adviceRequest: null,
  clock: clock('2026-05-11'),
  ...given,
});
const viewer = { id: lead.id, mayAnswerInformation: true, maySeeAdviceInbox: true };

const openList = (informationRequests: unknown[], more: Record<string, unknown> = {}) =>
  renderWithApi(
    <InformationScreen />,
    { municipality, viewer, informationRequests, ...more },
    { path: '/utrecht/informatieverzoeken' },
  );

describe('what platforms want to know', () => {
  beforeEach(() => localStorage.clear());
  afterEach(cleanup);

  it('stands by date, what is due first on top, and says how late it is (A2)', async () => {
    const late = clock('2026-04-20', { lateness: 'late', daysLeft: -11 });
    const { container } = openList([
      asked('2026-001', 'Bomen'),
      asked('2026-002', 'Verkeer', { clock: late }),
      asked('2026-003', 'Riool', { clock: clock('2026-05-01') }),
    ]);
    await screen.findByText('11 dagen te laat');
    const subjects = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(subjects).toEqual(['Verkeer', 'Riool', 'Bomen']);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is answered where it stands; the refusal leads to its own field', async () => {
    const { inputs } = openList([asked('2026-001', 'Bomen'), asked('2026-002', 'Verkeer')], {
      answerInformation: () => ({
        __typename: 'AnswerInformationRefused',
        refusals: [{ code: 'INFORMATION_ANSWER_MISSING', at: 'answer', rule: 'A2', details: {} }],
      }),
    });
    const item = (await screen.findByRole('link', { name: 'Verkeer' })).closest('li') as HTMLElement;
    fireEvent.click(within(item).getByText('Beantwoorden'));
    fireEvent.click(within(item).getByRole('button', { name: 'Versturen' }));
    const summary = await screen.findByRole('alert');
    fireEvent.click(within(summary).getByRole('link', { name: 'Schrijf een antwoord.' }));
    expect(document.activeElement?.id).toBe('2026-002.answer');
    expect(inputs.at(-1)).toMatchObject({ answer: '', files: [] });
  });

  it('goes with the files that were chosen, which are there again after a reload (A2)', async () => {
    standInForUploads();
    const request = asked('2026-001', 'Bomen');
    const roots = {
      answerInformation: () => ({
        __typename: 'InformationAnswered',
        request: { ...request, state: 'answered' },
      }),
    };
    openList([request], roots);
    const files = [new File(['x'], 'telling.csv')];
    fireEvent.change(await screen.findByLabelText('Bestanden kiezen'), { target: { files } });
    await waitFor(() => expect(AnUpload.begun.length).toBe(1));
    const id = anId();
    await AnUpload.begun[0]?.answered(201, { id, mediaType: 'text/plain', bytes: 1 });
    await waitFor(() => expect(screen.getByText('telling.csv')).toBeTruthy());
    cleanup();
    const { inputs } = openList([request], roots);
    await screen.findByText('telling.csv');
    fireEvent.change(screen.getByLabelText('Uw antwoord'), { target: { value: 'Zie de telling.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Versturen' }));
    await waitFor(() => expect(inputs.at(-1)).toMatchObject({ files: [{ file: id, name: 'telling.csv' }] }));
  });

  it('is refused on a ground and with an explanation only (A2)', async () => {
    const { inputs } = openList([asked('2026-001', 'Bomen')], {
      refuseInformation: () => ({
        __typename: 'InformationRefused',
        request: asked('2026-001', 'Bomen', { state: 'refused' }),
      }),
    });
    const item = (await screen.findByRole('link', { name: 'Bomen' })).closest('li') as HTMLElement;
    fireEvent.click(within(item).getByLabelText('Ik geef de informatie niet'));
    fireEvent.change(within(item).getByLabelText('Waarom niet?'), { target: { value: 'legal' } });
    fireEvent.change(within(item).getByLabelText('Uitleg bij de weigering'), {
      target: { value: 'De wet staat dit niet toe.' },
    });
    fireEvent.click(within(item).getByRole('button', { name: 'Versturen' }));
    await waitFor(() => expect(screen.getByText('De weigering is verstuurd.')).toBeTruthy());
    expect(inputs.at(-1)).toMatchObject({ ground: 'legal', answer: 'De wet staat dit niet toe.' });
  });

  it('does not exist for who may not answer it', async () => {
    openList([], { viewer: { ...viewer, mayAnswerInformation: false } });
    expect(await screen.findByRole('heading', { name: /niet/ })).toBeTruthy();
    expect(screen.queryByText('Wacht op antwoord')).toBeNull();
  });
});
