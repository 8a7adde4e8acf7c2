// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { aPhase, aTrajectory, rootsOf } from '../../../../testing/a-managed-trajectory.ts';
import { renderWithApi } from '../../../../testing/api.tsx';
import { axeFaults } from '../../../../testing/render.tsx';
import PhasesScreen from './PhasesScreen.tsx';

const path = '/utrecht/trajecten/2026-004/fasen';
const closed = aPhase({ status: 'closed', closedAt: '2026-04-01T09:00:00.000Z' });
const close = () => screen.findByRole('button', { name: 'Traject afsluiten' });

describe('closing a trajectory', () => {
  afterEach(cleanup);

  it('is not possible while a phase runs: says which, and leads to where it is closed (T4)', async () => {
    const running = aPhase({ ordinal: 2, title: 'Ontwerpen', status: 'running' });
    const trajectory = aTrajectory({ phases: [closed, running] });
    const { container } = renderWithApi(<PhasesScreen />, rootsOf(trajectory), { path });
    await screen.findByText('Dit traject kan nog niet worden afgesloten');
    expect(screen.getByText('Fase 2 loopt nog: Ontwerpen.')).toBeTruthy();
    const way = screen.getByRole('link', { name: 'Sluit eerst deze fase af' });
    expect(way.getAttribute('href')).toBe('/utrecht/trajecten/2026-004/fasen/2');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('asks first, says what stays as it is, is done once, and is told (T4)', async () => {
    const trajectory = aTrajectory({ phases: [closed, aPhase({ ordinal: 2 })] });
    let status = 'running';
    const { inputs } = renderWithApi(
      <PhasesScreen />,
      rootsOf(null, {
        trajectory: () => ({ ...trajectory, status }),
        closeTrajectory: () => {
          status = 'closed';
          return { __typename: 'TrajectoryClosed', trajectory: { ...trajectory, status } };
        },
      }),
      { path },
    );
    fireEvent.click(await close());
    const dialog = await screen.findByRole('dialog', { name: 'Traject 2026-004 afsluiten?' });
    expect(within(dialog).getByText(/Eén fase is alleen gepland. Die blijft zo/)).toBeTruthy();
    expect(inputs).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Traject afsluiten' }));
    await screen.findByText('Het traject is afgesloten.');
    expect(inputs).toMatchObject([{ trajectory: trajectory.id }]);
    await screen.findByText(/Er kan niets meer aan veranderen/);
    expect(screen.queryByRole('button', { name: 'Traject afsluiten' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Fase plannen' })).toBeNull();
  });

  it('is refused when a phase was started meanwhile, and names that phase (T4)', async () => {
    const closeTrajectory = () => ({
      __typename: 'CloseTrajectoryRefused',
      refusals: [{ code: 'PHASE_RUNNING', rule: 'T4', at: null, details: { title: 'Ontwerpen' } }],
    });
    renderWithApi(<PhasesScreen />, rootsOf(aTrajectory({ phases: [closed] }), { closeTrajectory }), {
      path,
    });
    fireEvent.click(await close());
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Traject afsluiten' }));
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Deze fase loopt nog: Ontwerpen. Sluit die eerst af.');
  });

  it('is offered to nobody but who may do it (T4)', async () => {
    const trajectory = aTrajectory({ phases: [closed], viewerMayCloseTrajectory: false });
    renderWithApi(<PhasesScreen />, rootsOf(trajectory), { path });
    await screen.findByRole('link', { name: 'Fase plannen' });
    expect(screen.queryByRole('button', { name: 'Traject afsluiten' })).toBeNull();
  });
});
