// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
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
  trajectory,
  phase,
  phaseIssue,
  ...given,
});
const mine = { totalCount: 1, nodes: [trajectory], edges: [], pageInfo: {} };
const openWork = (work: unknown[], path = '/utrecht/mijn-werk') =>
  renderWithApi(<WorkScreen />, rootsOf(null, { viewer: { ...viewer, work }, trajectories: mine }), { path });

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
