// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { anId, aPhase, aPhaseIssue, aTrajectory, rootsOf } from '../../../../testing/a-managed-trajectory.ts';
import { notSignedIn, renderWithApi } from '../../../../testing/api.tsx';
import { axeFaults } from '../../../../testing/render.tsx';
import PhaseScreen from './PhaseScreen.tsx';
import PlanPhaseScreen from './PlanPhaseScreen.tsx';

const path = '/utrecht/trajecten/2026-004/fasen/1';
const open = (phase: ReturnType<typeof aPhase>, more: Record<string, unknown> = {}) =>
  renderWithApi(<PhaseScreen />, rootsOf(aTrajectory({ phases: [phase] }), more), { path });
const obstacle = (code: string, phaseIssue: object | null, obligation: string | null = null) => ({
  code,
  rule: 'C5',
  obligation,
  advice: null,
  phaseIssue,
});

describe('a phase', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it.each([
    ['not explored yet', {}, 'Verken eerst de vraag', '/kwesties/1/verkenning?phase=1'],
    [
      'explored',
      { exploration: { id: anId(), status: 'completed' } },
      'Begin het gesprek over het kompas',
      '/kwesties/1?phase=1',
    ],
    [
      'being read',
      { reading: { id: anId(), ordinal: 2, status: 'open' } },
      'Rond het gesprek over het kompas af',
      '/kwesties/1/kompas/1-2',
    ],
  ])(
    'that cannot start says why per issue, and leads to where it is solved: %s (C5)',
    async (_, given, act, place) => {
      const phaseIssue = aPhaseIssue(given);
      const { container } = open(
        aPhase({ phaseIssues: [phaseIssue], obstacles: [obstacle('ISSUE_WITHOUT_READING', phaseIssue)] }),
      );
      await screen.findByText('Deze fase kan nog niet beginnen');
      const link = screen.getByRole('link', { name: act });
      expect(link.getAttribute('href')).toBe(`/utrecht/trajecten/2026-004${place}`);
      expect(await axeFaults(container)).toEqual([]);
    },
  );

  it('that cannot close names the obligation that is open, and leads to it (C7)', async () => {
    const phaseIssue = aPhaseIssue({
      obligations: [
        {
          code: 'informed',
          text: 'Bewoners zijn geïnformeerd.',
          rule: 'C7',
          proof: 'account',
          account: null,
          acceptedByBoth: false,
          fulfilledAt: null,
        },
        {
          code: 'both',
          text: 'Beide eigenaren staan vast.',
          rule: 'C7',
          proof: 'both_owners_named',
          account: null,
          acceptedByBoth: false,
          fulfilledAt: null,
        },
      ],
    });
    open(
      aPhase({
        status: 'running',
        startedAt: '2026-02-01T09:00:00.000Z',
        phaseIssues: [phaseIssue],
        obstacles: [
          obstacle('OBLIGATION_OPEN', phaseIssue, 'informed'),
          obstacle('OBLIGATION_OPEN', phaseIssue, 'both'),
        ],
      }),
    );
    await screen.findByText('Deze fase kan nog niet dicht');
    expect(screen.getByText(/Nog niet nagekomen: Bewoners zijn geïnformeerd./)).toBeTruthy();
    const account = screen.getByRole('link', { name: 'Leg vast hoe dit is gedaan' });
    expect(account.getAttribute('href')).toContain('/kwesties/1/verplichtingen?phase=1#informed');
    const owners = screen.getByRole('link', { name: 'Noem de eigenaren' });
    expect(owners.getAttribute('href')).toContain('/kwesties/1/eigenaarschap?phase=1');
  });

  it('that cannot close while an advice on it is not answered says so, and leads to the advice (T4, A6)', async () => {
    const unanswered = { ...obstacle('ADVICE_OPEN', null), rule: 'T4', advice: '2026-014' };
    open(aPhase({ status: 'running', startedAt: '2026-02-01T09:00:00.000Z', obstacles: [unanswered] }));
    await screen.findByText(/Advies 2026-014 is nog niet beantwoord./);
    const link = screen.getByRole('link', { name: 'Ga naar het advies' });
    expect(link.getAttribute('href')).toBe('/utrecht/adviezen/2026-014');
  });

  it('that is refused to start says so in the summary, with the question it is about', async () => {
    const startPhase = () => ({
      __typename: 'StartPhaseRefused',
      refusals: [
        {
          code: 'ISSUE_WITHOUT_READING',
          rule: 'C5',
          at: 'phase',
          details: { question: 'Wat voor speelplek willen we?' },
        },
      ],
    });
    open(aPhase({ phaseIssues: [aPhaseIssue()] }), { startPhase });
    fireEvent.click(await screen.findByRole('button', { name: 'Fase starten' }));
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('nog niet gelezen voor: Wat voor speelplek willen we?');
  });

  it('starts, and says that it did', async () => {
    let status = 'planned';
    const phase = aPhase({ phaseIssues: [aPhaseIssue()] });
    const startPhase = () => {
      status = 'running';
      return { __typename: 'PhaseStarted', phase: { ...phase, status } };
    };
    const trajectory = aTrajectory();
    const roots = rootsOf(null, {
      trajectory: () => ({
        ...trajectory,
        phases: [{ ...phase, status, startedAt: status === 'running' ? '2026-05-01T09:00:00.000Z' : null }],
      }),
      startPhase,
    });
    renderWithApi(<PhaseScreen />, roots, { path });
    fireEvent.click(await screen.findByRole('button', { name: 'Fase starten' }));
    await screen.findByText('Fase 1 is gestart.');
    await screen.findByRole('button', { name: 'Fase afsluiten' });
  });

  it('takes a new question, and an earlier one again (C5)', async () => {
    const earlier = { id: anId(), ordinal: 1, question: 'Waar komt de speelplek?', revision: 1 };
    const phase = aPhase();
    const { inputs } = renderWithApi(
      <PhaseScreen />,
      rootsOf(aTrajectory({ phases: [phase], issues: [earlier] }), {
        raiseIssue: () => ({ __typename: 'IssueRaised', phaseIssue: aPhaseIssue() }),
        putIssueInPhase: () => ({ __typename: 'IssuePutInPhase', phaseIssue: aPhaseIssue() }),
      }),
      { path },
    );
    fireEvent.change(await screen.findByLabelText('De vraag'), { target: { value: 'Wie beheert hem?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Vraag toevoegen' }));
    await screen.findByText('De vraag staat in deze fase.');
    fireEvent.change(screen.getByLabelText('Welke vraag?'), { target: { value: earlier.id } });
    fireEvent.click(screen.getByRole('button', { name: 'In deze fase zetten' }));
    await waitFor(() => expect(inputs).toHaveLength(2));
    expect(inputs).toMatchObject([
      { phase: phase.id, question: 'Wie beheert hem?' },
      { phase: phase.id, issue: earlier.id },
    ]);
  });

  it('is not there for who has no part in running it', async () => {
    const nothing = {
      viewerMayCloseTrajectory: false,
      viewerMayPlanPhase: false,
      viewerMayRaiseIssue: false,
      phases: [aPhase()],
    };
    renderWithApi(<PhaseScreen />, rootsOf(aTrajectory(nothing)), { path });
    await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' });
  });
});

describe('planning a phase', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });
  const plan = (planPhase: () => unknown) =>
    renderWithApi(<PlanPhaseScreen />, rootsOf(aTrajectory(), { planPhase }), {
      path: '/utrecht/trajecten/2026-004/fasen/plannen',
    });
  const fill = async () => {
    fireEvent.change(await screen.findByLabelText('Titel'), { target: { value: 'Ontwerpen' } });
    fireEvent.click(screen.getByRole('button', { name: 'Fase plannen' }));
  };

  it('shows each refusal at its field and in the summary (T4)', async () => {
    const { container } = plan(() => ({
      __typename: 'PlanPhaseRefused',
      refusals: [
        { code: 'TEXT_MISSING', rule: 'T4', at: 'goal', details: {} },
        { code: 'DATES_REVERSED', rule: 'T4', at: 'endsOn', details: {} },
      ],
    }));
    await fill();
    const summary = await screen.findByRole('alert');
    fireEvent.click(within(summary).getByRole('link', { name: 'Doel is nog leeg.' }));
    expect(document.activeElement?.id).toBe('goal');
    expect(screen.getByLabelText(/Laatste dag/).getAttribute('aria-invalid')).toBe('true');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('keeps what was typed when the session has lapsed, and leads back to this page after signing in', async () => {
    plan(notSignedIn);
    await fill();
    await screen.findByText('U bent niet meer aangemeld');
    const link = screen.getByRole('link', { name: 'Aanmelden' });
    expect(link.getAttribute('href')).toBe(
      '/auth/utrecht/sign-in?return=%2Futrecht%2Ftrajecten%2F2026-004%2Ffasen%2Fplannen',
    );
    cleanup();
    plan(notSignedIn);
    await waitFor(async () =>
      expect((await screen.findByLabelText<HTMLInputElement>('Titel')).value).toBe('Ontwerpen'),
    );
    expect(screen.getByText(/Dit had u eerder ingevuld/)).toBeTruthy();
  });
});
