// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import {
  anId,
  aPhase,
  aPhaseIssue,
  aTrajectory,
  rootsOf,
  viewer,
} from '../../testing/a-managed-trajectory.ts';
import { renderWithApi } from '../../testing/api.tsx';
import { axeFaults } from '../../testing/render.tsx';
import WorkScreen from './WorkScreen.tsx';

const trajectory = aTrajectory();
const phase = aPhase({ ordinal: 2 });
const phaseIssue = aPhaseIssue({
  reading: { id: anId(), ordinal: 3, status: 'open' },
  obligations: [{ code: 'informed', text: 'Bewoners zijn geïnformeerd.' }],
});
const task = (kind: string, given: Record<string, unknown> = {}) => ({
  id: kind,
  kind,
  rule: 'C5',
  since: '2026-04-01T10:00:00.000Z',
  until: null,
  late: false,
  obligation: null,
  awaits: null,
  trajectory,
  phase,
  phaseIssue,
  ...given,
});
const mine = { totalCount: 1, nodes: [trajectory], edges: [], pageInfo: {} };
const openWork = (work: unknown[], path = '/utrecht/mijn-werk', more: Record<string, unknown> = {}) =>
  renderWithApi(
    <WorkScreen />,
    rootsOf(null, { viewer: { ...viewer, adviceWork: [], ...more, work }, trajectories: mine }),
    { path },
  );
const wijkplatform = {
  __typename: 'Wijkplatform',
  id: anId(),
  kind: 'wijkplatform',
  code: 'lombok',
  name: 'Lombok',
};
const adviceTask = (kind: string, given: Record<string, unknown> = {}) => ({
  id: `${kind}.1`,
  kind,
  rule: 'A6',
  subject: 'draft-1',
  number: '2026-014',
  title: 'Bomen op het plein',
  commitment: null,
  since: '2026-04-01T10:00:00.000Z',
  until: null,
  late: false,
  shared: false,
  wijkplatform,
  trajectory: null,
  clock: null,
  ...given,
});
const clock = (given: Record<string, unknown>) => ({
  ...{
    id: anId(),
    kind: 'answer',
    state: 'running',
    startedOn: '2026-04-01',
    suspendedSince: null,
    stoppedOn: null,
  },
  ...{
    extended: false,
    dueOn: null,
    lateness: 'none',
    daysLeft: null,
    round: 1,
    events: [],
    days: [],
    ...given,
  },
});

describe('my work', () => {
  afterEach(cleanup);

  it.each([
    ['RAISE_ISSUE', 'Voeg een vraag toe', '/fasen/2#question'],
    ['EXPLORE', 'Verken de vraag', '/kwesties/1/verkenning?phase=2'],
    ['READ_COMPASS', 'Lees het kompas', '/kwesties/1?phase=2'],
    ['READ_AGAIN', 'Lees het kompas opnieuw', '/kwesties/1?phase=2'],
    ['COMPLETE_READING', 'Rond het gesprek over het kompas af', '/kwesties/1/kompas/2-3'],
    ['CHOOSE_FORM', 'Kies een vorm', '/kwesties/1/vorm?phase=2'],
    ['NAME_OWNERS', 'Noem de eigenaren', '/kwesties/1/eigenaarschap?phase=2'],
    ['START_PHASE', 'Start de fase', '/fasen/2'],
    ['CLOSE_PHASE', 'Sluit de fase af', '/fasen/2'],
  ])('%s: the row is the link to where it is done', async (kind, text, place) => {
    openWork([task(kind)]);
    const link = await screen.findByRole('link', { name: text });
    expect(link.getAttribute('href')).toBe(`/utrecht/trajecten/2026-004${place}`);
  });

  it('leads to the very obligation, and says which one it is (C7)', async () => {
    openWork([task('FULFIL_OBLIGATION', { obligation: 'informed' })]);
    const link = await screen.findByRole('link', { name: 'Leg vast hoe een verplichting is nagekomen' });
    expect(link.getAttribute('href')).toContain('/kwesties/1/verplichtingen?phase=2#informed');
    expect(screen.getByText(/Bewoners zijn geïnformeerd/)).toBeTruthy();
  });

  it('says what is late in words, and counts it above the list', async () => {
    const { container } = openWork([
      task('EXPLORE', { until: '2026-04-20', late: true }),
      task('CHOOSE_FORM'),
    ]);
    expect(
      await screen.findByText(/Er staan 2 dingen voor u klaar. Eén ding is over de datum./),
    ).toBeTruthy();
    expect(screen.getByText('te laat')).toBeTruthy();
    expect(screen.getByText(/uiterlijk maandag 20 april 2026/)).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says which advice keeps a phase open, and leads there (T4)', async () => {
    openWork([task('AWAIT_ANSWER', { awaits: '2026-014', phaseIssue: null })]);
    const link = await screen.findByRole('link', { name: 'Wacht op het antwoord op een advies' });
    expect(link.getAttribute('href')).toBe('/utrecht/adviezen/2026-014');
    expect(screen.getByText(/advies 2026-014/)).toBeTruthy();
  });

  it.each([
    ['ASSIGN_HANDLER', 'Wijs een behandelaar aan', '/adviezen/2026-014/behandelen'],
    ['ANSWER_ADVICE', 'Beantwoord het advies', '/adviezen/2026-014/antwoord'],
    ['ANSWER_AGAIN', 'Beantwoord het advies opnieuw', '/adviezen/2026-014/antwoord'],
    ['DECIDE_CONTEST', 'Oordeel over het antwoord', '/adviezen/2026-014/oordeel'],
    ['DISCLOSE_RESPONSE', 'Maak het antwoord openbaar', '/adviezen/2026-014/behandelen'],
    ['SETTLE_COMMITMENT', 'Kom een toezegging na', '/adviezen/2026-014/behandelen'],
    ['ANSWER_SUSPENSION', 'Reageer: mag de tijd stilstaan?', '/adviezen/2026-014/wijkplatform'],
    ['ANSWER_PROPOSAL', 'Reageer op het voorstel', '/adviesverzoeken/2026-014'],
    ['DECIDE_REQUEST', 'Beslis of u dit aanneemt', '/adviesverzoeken/2026-014'],
    ['WRITE_ADVICE', 'Geef dit advies', '/adviesverzoeken/2026-014'],
    ['SUBMIT_DRAFT', 'Maak dit concept af', '/wijkplatforms/lombok/concepten/draft-1/onderwerp'],
    ['GIVE_INFORMATION', 'Geef de gevraagde informatie', '/informatieverzoeken?verzoek=2026-014'],
  ])('%s of the advice right leads to where it is done', async (kind, text, place) => {
    openWork([], undefined, { adviceWork: [adviceTask(kind)] });
    const link = await screen.findByRole('link', { name: text });
    expect(link.getAttribute('href')).toBe(`/utrecht${place}`);
    expect(screen.getByText(/2026-014: Bomen op het plein · Lombok/)).toBeTruthy();
  });

  it('leads to an agreement without a request on a page of its own (A3)', async () => {
    const proposal = adviceTask('ANSWER_PROPOSAL', { number: null, subject: 'f-1' });
    openWork([], undefined, { adviceWork: [proposal] });
    const link = await screen.findByRole('link', { name: 'Reageer op het voorstel' });
    expect(link.getAttribute('href')).toBe('/utrecht/vervolgafspraken/f-1');
  });

  it('puts both kinds of work in one list, late first, with the clock and what is nobody’s yet', async () => {
    const late = clock({ dueOn: '2026-04-20', lateness: 'late', daysLeft: -11 });
    const { container } = openWork([task('EXPLORE', { until: '2026-04-25', late: true })], undefined, {
      adviceWork: [
        adviceTask('SUBMIT_DRAFT', { number: null, title: '' }),
        adviceTask('SETTLE_COMMITMENT', { commitment: 'Borden plaatsen', until: '2026-12-01' }),
        adviceTask('ASSIGN_HANDLER', { until: '2026-04-20', late: true, shared: true, clock: late }),
      ],
    });
    await screen.findByText(/Er staan 4 dingen voor u klaar. 2 dingen zijn over de datum./);
    const rows = [...container.querySelectorAll('.ss-row--task .ss-row__title')].map(
      (row) => row.textContent,
    );
    expect(rows).toEqual([
      'Wijs een behandelaar aan',
      'Verken de vraag',
      'Kom een toezegging na',
      'Maak dit concept af',
    ]);
    expect(screen.getByText('nog van niemand')).toBeTruthy();
    expect(screen.getByText(/11 dagen te laat/)).toBeTruthy();
    expect(screen.getByText(/Borden plaatsen · 2026-014: Bomen op het plein · Lombok/)).toBeTruthy();
    expect(screen.getByText(/nog zonder titel · Lombok/)).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('filters both kinds alike', async () => {
    openWork([task('EXPLORE')], '/utrecht/mijn-werk?kind=ANSWER_ADVICE', {
      adviceWork: [adviceTask('ANSWER_ADVICE')],
    });
    expect(await screen.findByRole('link', { name: 'Beantwoord het advies' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Verken de vraag' })).toBeNull();
  });

  it('says what would stand here when nothing is asked', async () => {
    const { container } = openWork([]);
    expect(await screen.findByText('Niets te doen')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('asks who is not signed in to sign in, and to come back here', async () => {
    renderWithApi(<WorkScreen />, rootsOf(null, { viewer: null, trajectories: mine }), {
      path: '/utrecht/mijn-werk',
    });
    const link = await screen.findByRole('link', { name: 'Aanmelden' });
    expect(link.getAttribute('href')).toBe('/auth/utrecht/sign-in?return=%2Futrecht%2Fmijn-werk');
  });

  it('does not ask who is signed in to sign in when something of theirs cannot be read', async () => {
    const unread = () => {
      throw new GraphQLError('x', { extensions: { code: 'INTERNAL_SERVER_ERROR', faultId: 'F1' } });
    };
    renderWithApi(<WorkScreen />, rootsOf(null, { viewer: unread, trajectories: mine }), {
      path: '/utrecht/mijn-werk',
    });
    expect(await screen.findByRole('heading', { name: 'Er ging iets mis' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Aanmelden' })).toBeNull();
  });

  it('moves by j and k, but not while a field is typed in, nor when switched off (WCAG 2.1.4)', async () => {
    openWork([task('EXPLORE', { until: '2026-06-01' }), task('CHOOSE_FORM', { until: '2026-06-02' })]);
    await screen.findByRole('link', { name: 'Verken de vraag' });
    const focused = () => document.activeElement?.textContent;
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(focused()).toBe('Verken de vraag');
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(focused()).toBe('Kies een vorm');
    fireEvent.keyDown(document.body, { key: 'k' });
    expect(focused()).toBe('Verken de vraag');
    fireEvent.keyDown(screen.getByLabelText('Soort werk'), { key: 'j' });
    expect(focused()).toBe('Verken de vraag');
    fireEvent.click(screen.getByLabelText(/Sneltoetsen gebruiken/));
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(focused()).toBe('Verken de vraag');
    localStorage.clear();
  });
});
