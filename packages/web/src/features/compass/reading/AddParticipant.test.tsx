// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { aShownReading } from '../../../testing/a-shown-reading.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { AddParticipant } from './AddParticipant.tsx';

/** The table, with an API that answers when the test says so. */
const atTable = () => {
  const answers: ((payload: object) => void)[] = [];
  const roots = {
    municipality: { id: 'utrecht', people: [] },
    addParticipant: () => new Promise((answer) => answers.push(answer)),
  };
  const shown = <AddParticipant reading={aShownReading({})} side="residents" expected={[]} />;
  const { inputs } = renderWithApi(shown, roots, { path: '/utrecht/trajecten/2026-001' });
  const field = screen.getByLabelText<HTMLInputElement>('Naam van een bewoner of groep');
  const type = (name: string) => fireEvent.change(field, { target: { value: name } });
  const add = async (name: string) => {
    type(name);
    fireEvent.submit(field);
    await waitFor(() => expect(inputs.at(-1)).toMatchObject({ name }));
  };
  const answer = async (payload: object) => answers.shift()?.(payload);
  return { field, type, add, answer, inputs };
};
const added = { __typename: 'ParticipantAdded', reading: aShownReading({}) };
const refused = {
  __typename: 'AddParticipantRefused',
  refusals: [{ code: 'ALREADY_TAKES_PART', at: 'name', rule: 'C3', details: {} }],
};

describe('who adds one participant after another (C3)', () => {
  afterEach(cleanup);

  it('has an empty field at once, and keeps what is typed there while the first is on its way', async () => {
    const { field, type, add, answer } = atTable();
    await add('Mei-Lin Tsangwa');
    expect(field.value).toBe('');
    type('Bep van nu');
    await answer(added);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(field.value).toBe('Bep van nu');
  });

  it('hands in the next one at once, and it goes when the first is there', async () => {
    const { field, type, add, answer, inputs } = atTable();
    await add('Mei-Lin Tsangwa');
    type('Bep van nummer 12');
    fireEvent.click(screen.getByRole('button', { name: /Toevoegen/ }));
    expect(field.value).toBe('');
    expect(screen.getByRole('status').textContent).toBe('Bezig met toevoegen …');
    expect(inputs).toHaveLength(1);
    await answer(added);
    await waitFor(() => expect(inputs.at(-1)).toMatchObject({ name: 'Bep van nummer 12' }));
    await answer(added);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
    expect([field.value, inputs.length]).toEqual(['', 2]);
  });

  it('gets a refused name back, with the reason', async () => {
    const { field, add, answer } = atTable();
    await add('Mei-Lin Tsangwa');
    await answer(refused);
    expect(await screen.findByText('Deze deelnemer zit al aan tafel')).toBeTruthy();
    expect(field.value).toBe('Mei-Lin Tsangwa');
  });

  it('reads which name was refused when the next one stands in the field', async () => {
    const { field, type, add, answer } = atTable();
    await add('Mei-Lin Tsangwa');
    type('Bep');
    await answer(refused);
    expect(await screen.findByText('Mei-Lin Tsangwa: Deze deelnemer zit al aan tafel')).toBeTruthy();
    expect(field.value).toBe('Bep');
  });
});
