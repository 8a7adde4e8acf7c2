// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { aTrajectory, municipality, rootsOf, viewer } from '../../../../testing/a-managed-trajectory.ts';
import { renderWithApi } from '../../../../testing/api.tsx';
import { axeFaults } from '../../../../testing/render.tsx';
import DescribeScreen from './DescribeScreen.tsx';
import { emptyStart, refusalsOfStart } from './description.ts';
import StartCheckScreen from './StartCheckScreen.tsx';
import StartScreen from './StartScreen.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const fill = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('starting a trajectory', () => {
  it('misses everything that a trajectory names while nothing is filled in (T1, T5)', () => {
    const places = refusalsOfStart(emptyStart).map(({ at }) => at);
    expect(places.sort()).toEqual(
      ['area', 'leadId', 'policyField', 'startedAs', 'subject', 'title', 'unitId'].sort(),
    );
  });

  it('says what is missing by the domain’s own rules, before anything is sent', async () => {
    const { container, inputs } = renderWithApi(<StartScreen />, rootsOf(null), {
      path: '/utrecht/trajecten/starten',
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Verder naar nalezen' }));
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Titel is nog leeg.');
    expect(summary.textContent).toContain('Kies waar dit speelt');
    // Whoever starts it leads it, unless somebody else is chosen.
    expect(summary.textContent).not.toContain('Kies een projectleider');
    expect(inputs).toEqual([]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is not offered to who may not', async () => {
    const roots = rootsOf(null, { viewer: { ...viewer, mayStartTrajectory: false } });
    renderWithApi(<StartScreen />, roots, { path: '/utrecht/trajecten/starten' });
    await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' });
  });

  it('sends what was checked, without the districts that were ticked before the whole city was chosen', async () => {
    renderWithApi(<StartScreen />, rootsOf(null), { path: '/utrecht/trajecten/starten' });
    await screen.findByLabelText('Titel');
    fill('Titel', 'Speelplek');
    fill('Onderwerp', 'De speelplek is oud.');
    fill('Beleidsterrein', 'space');
    fill('Verantwoordelijk onderdeel', municipality.units[0]?.id ?? '');
    fireEvent.click(screen.getByRole('radio', { name: 'Bewoners' }));
    fireEvent.click(screen.getByLabelText('In bepaalde wijken of buurten'));
    fireEvent.click(screen.getByLabelText('West'));
    fireEvent.click(screen.getByLabelText('In de hele gemeente'));
    fireEvent.click(screen.getByRole('button', { name: 'Verder naar nalezen' }));
    expect(screen.queryByRole('alert')).toBeNull();
    cleanup();

    const { container, inputs } = renderWithApi(
      <StartCheckScreen />,
      rootsOf(null, {
        startTrajectory: () => ({ __typename: 'TrajectoryStarted', trajectory: aTrajectory() }),
      }),
      { path: '/utrecht/trajecten/starten/controle' },
    );
    await screen.findByText('In de hele gemeente');
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Traject starten' }));
    await waitFor(() => expect(inputs).toHaveLength(1));
    expect(inputs[0]).toMatchObject({
      title: 'Speelplek',
      startedAs: 'residents',
      area: { cityWide: true, districts: [], neighbourhoods: [] },
      lead: viewer.id,
    });
    // Done is done: the next trajectory begins empty.
    await waitFor(() => expect(localStorage.length).toBe(0));
  });
});

describe('two people who describe a trajectory at once', () => {
  it('each see the other’s text, lose nothing, and save only upon what they have seen', async () => {
    const trajectory = aTrajectory();
    let stands = trajectory;
    const roots = rootsOf(null, {
      trajectory: () => stands,
      describeTrajectory: ({ input }: { input: { expectedRevision: number } }) => {
        if (input.expectedRevision === 2)
          return { __typename: 'TrajectoryDescribed', trajectory: { ...stands, revision: 3 } };
        stands = { ...trajectory, revision: 2, title: 'De titel van de ander' };
        return {
          __typename: 'DescribeTrajectoryRefused',
          refusals: [{ code: 'EDITED_MEANWHILE', rule: 'T1', at: null, details: {} }],
        };
      },
    });
    const { inputs } = renderWithApi(<DescribeScreen />, roots, {
      path: '/utrecht/trajecten/2026-004/beschrijving',
    });
    await screen.findByLabelText('Titel');
    fill('Titel', 'Mijn titel');
    fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    const other = await screen.findByText('De titel van de ander', { selector: 'dd' });
    expect(other.closest('.ss-notice')?.textContent).toContain('Iemand anders wijzigde dit intussen');
    expect(screen.getByLabelText<HTMLInputElement>('Titel').value).toBe('Mijn titel');
    fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(inputs).toHaveLength(2));
    expect(inputs.map(({ expectedRevision, title }) => [expectedRevision, title])).toEqual([
      [1, 'Mijn titel'],
      [2, 'Mijn titel'],
    ]);
  });
});
