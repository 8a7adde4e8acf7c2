// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { municipality } from '../../../testing/a-managed-trajectory.ts';
import {
  aClock,
  aCommitment,
  anAdvice,
  answeredPoints,
  aResponse,
  aStoppedClock,
  aVersion,
} from '../../../testing/an-advice.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { axeFaults } from '../../../testing/render.tsx';
import AdviceScreen from './AdviceScreen.tsx';

const open = (given: Record<string, unknown> = {}) =>
  renderWithApi(
    <AdviceScreen />,
    { municipality, advice: anAdvice(given) },
    {
      path: '/utrecht/adviezen/A-2026-003',
    },
  );
const response = aResponse();
const answered = {
  state: 'answered',
  clock: aStoppedClock('2026-05-01', 'met_on_time'),
  current: aVersion({ points: answeredPoints }),
  response,
  responses: [response],
  commitments: [aCommitment()],
};
const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the page of an advice', () => {
  afterEach(cleanup);

  it('leads to its platform’s news and dates, and gives the code for another site (A11)', async () => {
    open();
    const linkOf = (text: HTMLElement) => text.closest('a')?.getAttribute('href');
    // Folded away until somebody opens it.
    const news = await screen.findByText(/^Nieuws over adviezen van/);
    expect(linkOf(news)).toMatch(/^\/utrecht\/adviezen\.atom\?wijkplatform=[\w-]+$/);
    expect(linkOf(screen.getByText(/in uw agenda/))).toMatch(
      /^\/utrecht\/adviezen\.ics\?wijkplatform=[\w-]+$/,
    );
    const { value } = screen.getByLabelText<HTMLTextAreaElement>('Code voor advies A-2026-003');
    expect(value).toContain('/utrecht/adviezen/A-2026-003/widget"');
  });

  it('says above everything what is expected, and when (A5)', async () => {
    const { container } = open();
    await screen.findByText('De gemeente moet nog antwoorden, op elk punt.');
    expect(screen.getByText('nog 12 dagen')).toBeTruthy();
    expect(screen.getAllByText('Nog geen antwoord op dit punt.')).toHaveLength(2);
    await screen.findByText('Er is nog geen antwoord');
    const check = await screen.findByRole('link', { name: 'Ontvangstbewijs controleren' });
    expect(check.getAttribute('href')).toMatch(
      /^\/utrecht\/ontvangstbewijs\?number=A-2026-003&hash=[0-9a-f]{64}$/,
    );
    expect(await axeFaults(container)).toEqual([]);
  });

  it('can be followed from point to answer to commitment, and back (A12)', async () => {
    const { container } = open(answered);
    const points = await section('Punt voor punt');
    expect(points.getByText('overgenomen')).toBeTruthy();
    expect(points.getByText('Doorgegeven aan provincie Utrecht')).toBeTruthy();
    const there = points.getByRole('link', { name: /^Toezegging 1: De drempel/ });
    const target = container.querySelector(there.getAttribute('href') ?? '');
    const back = within(target as HTMLElement).getByRole('link', { name: 'Naar punt 1' });
    expect(container.querySelector(back.getAttribute('href') ?? '')?.textContent).toContain('Punt 1');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says that an answer came late, which is a fact and closes nothing else (A6)', async () => {
    const late = aResponse({ late: true });
    open({ ...answered, response: late, responses: [late] });
    await screen.findByText('Dit antwoord kwam te laat: het moest er op 13 mei 2026 zijn.');
    await screen.findByText(/Eén toezegging moet nog gebeuren/);
  });

  it('says that an answer was sent and is not public yet (A6, A11)', async () => {
    open({ ...answered, current: aVersion(), response: null, responses: [], commitments: [] });
    await screen.findByText(/Het antwoord is nog niet openbaar/);
    expect(screen.queryByText('Nog geen antwoord op dit punt.')).toBeNull();
    expect(screen.queryByText('Er is nog geen antwoord')).toBeNull();
  });

  it('shows, to who may see it, that an answer is not public yet', async () => {
    const hidden = aResponse({ disclosedAt: null });
    open({ ...answered, response: hidden, responses: [hidden] });
    await screen.findByText(/Alleen het wijkplatform en de gemeente zien het/);
  });

  it('shows on which ground a part is withheld, in its place (A11)', async () => {
    open({
      current: aVersion({ summary: null, points: [] }),
      withheld: [
        { part: 'summary', ground: 'safety', explanation: 'Er loopt een zaak.' },
        { part: 'points', ground: 'personal_data', explanation: 'Er staan namen in.' },
      ],
    });
    await screen.findByText('Niet openbaar: de samenvatting');
    const points = await section('Punt voor punt');
    expect(points.getByText(/er staan gegevens van personen in.*Er staan namen in\./)).toBeTruthy();
  });

  it('shows what the platform finds not answered, and until when the overseer decides (A9)', async () => {
    const contested = answeredPoints.map((point) => ({
      ...point,
      contested: point.no === 2 ? 'Er staat niet wat de gemeente zelf doet.' : null,
    }));
    open({
      ...answered,
      state: 'contested',
      current: aVersion({ points: contested }),
      contests: [
        {
          id: '01980000-0000-7000-9000-000000000031',
          round: 1,
          contestedAt: '2026-05-02T09:00:00Z',
          points: [{ no: 2, reasons: 'Er staat niet wat de gemeente zelf doet.' }],
          clock: aClock({ kind: 'review', startedOn: '2026-05-02', dueOn: '2026-05-23', daysLeft: 22 }),
          decision: null,
        },
      ],
    });
    const points = await section('Punt voor punt');
    expect(points.getAllByText('Niet echt beantwoord, vindt het wijkplatform')).toHaveLength(1);
    expect((await screen.findAllByText('zaterdag 23 mei 2026')).length).toBeGreaterThan(0);
  });

  it('asks for a new answer after the overseer sent it back, and keeps the earlier one (A9)', async () => {
    open({
      round: 2,
      clock: aClock({ startedOn: '2026-05-20', dueOn: '2026-06-20' }),
      clocks: [aStoppedClock('2026-05-01', 'met_on_time')],
      responses: [response],
    });
    await screen.findByText(/De gemeente moet opnieuw antwoorden/);
    const earlier = await section('Eerder');
    expect(earlier.getByText('Antwoord van 1 mei 2026')).toBeTruthy();
  });

  it('says why an advice was withdrawn, and calls nothing late (A4)', async () => {
    open({
      state: 'withdrawn',
      clock: aStoppedClock('2026-05-20', 'met_late'),
      withdrawal: { reason: 'Het besluit is van tafel.', withdrawnAt: '2026-05-20T09:00:00Z' },
    });
    await screen.findByText('De reden: Het besluit is van tafel.');
    expect(screen.getByText('Ingetrokken op')).toBeTruthy();
    expect(screen.queryByText(/te laat/)).toBeNull();
    expect(screen.queryByText('Er is nog geen antwoord')).toBeNull();
  });

  it('keeps the versions before this one (A4)', async () => {
    const first = aVersion({ title: 'Een oversteek' });
    open({ current: aVersion({ no: 2 }), versions: [aVersion({ no: 2 }), first] });
    const earlier = await section('Eerder');
    expect(earlier.getByText('Versie 1 van het advies, ingediend op 1 april 2026')).toBeTruthy();
    expect(earlier.getByText('Een oversteek')).toBeTruthy();
  });
});
