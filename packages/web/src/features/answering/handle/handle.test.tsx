// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aClock, anAdvice, colleague, rootsOfAdvice } from '../../../testing/a-handled-advice.ts';
import { anId, lead } from '../../../testing/a-managed-trajectory.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { axeFaults } from '../../../testing/render.tsx';
import DecideScreen from '../decide/DecideScreen.tsx';
import HandleScreen from './HandleScreen.tsx';

const path = '/utrecht/adviezen/2026-014/behandelen';
const refusing = (act: string, code: string, at: string | null) => () => ({
  __typename: `${act}Refused`,
  refusals: [{ code, at, rule: 'A7', details: {} }],
});

const openHandling = (given: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => {
  const advice = anAdvice(given);
  return renderWithApi(
    <HandleScreen />,
    rootsOfAdvice(() => advice, more),
    { path },
  );
};

describe('handling an advice', () => {
  beforeEach(() => localStorage.clear());
  afterEach(cleanup);

  it('says until when above all, and leads to where the answer is written (A8)', async () => {
    const { container } = openHandling({ clock: aClock({ lateness: 'late', daysLeft: -5 }) });
    expect(await screen.findByText('5 dagen te laat')).toBeTruthy();
    const write = screen.getByRole('link', { name: 'Antwoord schrijven' });
    expect(write.getAttribute('href')).toBe('/utrecht/adviezen/2026-014/antwoord');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('lists what was sent along with the advice and with its answer, to be fetched (A4, A6)', async () => {
    const aFile = (name: string) => ({ id: anId(), name, bytes: 20_400, url: `/utrecht/files/${name}` });
    const { current } = anAdvice();
    openHandling({
      current: { ...current, files: [aFile('telling.pdf')] },
      response: {
        ...{ id: anId(), round: 1, overall: 'Ja.', weighing: 'Zwaar.', signer: 'college', signerName: 'B&W' },
        ...{ sentAt: '2026-05-01T10:00:00.000Z', disclosedAt: null, points: [], files: [aFile('plan.pdf')] },
      },
    });
    for (const [title, name] of [
      ['Bestanden bij het advies', 'telling.pdf'],
      ['Bestanden bij het antwoord', 'plan.pdf'],
    ] as const) {
      const section = (await screen.findByRole('heading', { name: title })).closest('section');
      const item = within(section as HTMLElement).getByRole('listitem');
      expect(item.textContent).toBe(`${name} pdf, 20 kB`);
      expect(within(item).getByRole('link').getAttribute('href')).toBe(`/utrecht/files/${name}`);
    }
  });

  it('is taken on by one press (A5)', async () => {
    const { inputs } = openHandling(
      { handler: colleague },
      { assignHandler: () => ({ __typename: 'HandlerAssigned', advice: anAdvice() }) },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Ik behandel dit advies' }));
    await waitFor(() => expect(inputs.at(-1)).toMatchObject({ person: lead.id }));
  });

  it('is extended with a reason only; the refusal leads to the field of this very form (A7)', async () => {
    openHandling({}, { extendTerm: refusing('ExtendTerm', 'REASON_MISSING', 'reason') });
    const form = (await screen.findByLabelText('Nieuwe laatste dag')).closest('form') as HTMLElement;
    fireEvent.change(within(form).getByLabelText('Nieuwe laatste dag'), { target: { value: '2026-06-01' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Verlengen' }));
    const summary = await screen.findByRole('alert');
    fireEvent.click(within(summary).getByRole('link', { name: 'Geef een reden.' }));
    expect(document.activeElement?.id).toBe('extend.reason');
  });

  it('says what waits for the platform’s consent: the clock runs until then (A4)', async () => {
    openHandling({ suspensionProposal: 'Wij wachten op cijfers.', viewerMayProposeSuspension: false });
    expect(await screen.findByText(/Tot dan loopt de termijn door/)).toBeTruthy();
    expect(screen.getByText('Wij wachten op cijfers.')).toBeTruthy();
  });

  it('shows what is withheld and on which ground, and makes it public again (A11)', async () => {
    const part = { part: 'taking_part', ground: 'personal_data', explanation: 'Er staan adressen in.' };
    const { inputs } = openHandling(
      { withheld: [{ ...part, withheldAt: '2026-04-20T10:00:00.000Z' }] },
      { liftWithholding: () => ({ __typename: 'WithholdingLifted', advice: anAdvice() }) },
    );
    expect(await screen.findByText(/wie meededen, want er staan gegevens van personen in/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Weer openbaar maken' }));
    await waitFor(() => expect(inputs.at(-1)).toMatchObject({ part: 'taking_part' }));
  });

  it('does not exist for who has nothing to do here', async () => {
    const may = Object.fromEntries(
      Object.keys(anAdvice())
        .filter((name) => name.startsWith('viewerMay'))
        .map((name) => [name, false]),
    );
    openHandling(may);
    await screen.findByRole('heading', { level: 1, name: /niet/ });
    expect(screen.queryByText('Wat u kunt doen')).toBeNull();
  });
});

describe('the decision on a contested answer', () => {
  beforeEach(() => localStorage.clear());
  afterEach(cleanup);
  const contested = {
    state: 'contested',
    viewerMayDecideContest: true,
    clocks: [aClock({ kind: 'review', dueOn: '2026-05-20', daysLeft: 19 })],
    response: {
      id: anId(),
      round: 1,
      overall: 'Nee.',
      weighing: 'Nee.',
      signer: 'college',
      signerName: 'B en W',
      sentAt: '2026-04-20T10:00:00.000Z',
      disclosedAt: null,
      files: [],
      points: [
        { no: 1, disposition: 'not_adopted', reasons: 'Het kan niet.', passedOnTo: null },
        { no: 2, disposition: 'adopted', reasons: 'Wij doen dit.', passedOnTo: null },
      ],
    },
    contests: [
      {
        id: anId(),
        round: 1,
        contestedAt: '2026-04-22T10:00:00.000Z',
        decision: null,
        points: [{ no: 1, reasons: 'Er staat niet waarom.' }],
      },
    ],
  };
  const openDecision = (more: Record<string, unknown> = {}) => {
    const advice = anAdvice(contested);
    const at = { path: '/utrecht/adviezen/2026-014/oordeel' };
    return renderWithApi(
      <DecideScreen />,
      rootsOfAdvice(() => advice, more),
      at,
    );
  };

  it('has the point, the answer and the platform’s reasons together, of the contested points only (A9)', async () => {
    const { container } = openDecision();
    expect(await screen.findByText('Er staat niet waarom.')).toBeTruthy();
    expect(screen.getByText('Het kan niet.')).toBeTruthy();
    expect(screen.queryByText('Wij doen dit.')).toBeNull();
    expect(screen.getByText('woensdag 20 mei 2026')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('asks for a verdict, and for a new term when it is sent back (A9)', async () => {
    const { inputs } = openDecision({
      decideContest: refusing('DecideContest', 'TERM_MISSING', 'term'),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Oordeel vastleggen' }));
    expect(await screen.findByRole('link', { name: 'Uw oordeel: maak een keuze.' })).toBeTruthy();
    fireEvent.click(screen.getByLabelText('De gemeente moet opnieuw antwoorden'));
    fireEvent.change(screen.getByLabelText('Waarom?'), { target: { value: 'Punt 1 heeft geen reden.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Oordeel vastleggen' }));
    fireEvent.click(await screen.findByRole('link', { name: /Kies hoeveel tijd/ }));
    expect(document.activeElement?.id).toBe('term.amount');
    expect(inputs).toMatchObject([{ verdict: 'sent_back', term: null, dueOn: null }]);
  });
});
