// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { questionOf } from '@samenspel/domain/compass';
import { ladderCompass } from '@samenspel/domain/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { agreed, aShownReading, type ReadingInWords } from '../../../testing/a-shown-reading.ts';
import { axeFaults, renderAt } from '../../../testing/render.tsx';
import { AnswerSheet } from './AnswerSheet.tsx';
import type { Table } from './AtTable.tsx';
import { Desk } from './desk.ts';
import type { Lines } from './sheets.ts';

// Another municipality's compass: nothing of a compass's shape is known to the screens (C2).
const question = questionOf(ladderCompass, 'together');

interface SheetProps {
  words: ReadingInWords;
  desk: Desk;
  handIn: Table['handIn'];
}

const Sheet = ({ words, desk, handIn }: SheetProps) => {
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const reading = aShownReading({ definition: ladderCompass, ...words });
  const table = { reading, desk, state, handIn } as Table;
  return (
    <AnswerSheet
      table={table}
      who="table"
      question={question}
      label="We spreken af"
      onHandedIn={() => undefined}
    >
      <button type="submit">Verder</button>
    </AnswerSheet>
  );
};

const sheet = (words: ReadingInWords = {}, desk = new Desk('reading-1')) => {
  const sent: Lines[] = [];
  const handIn: Table['handIn'] = (_who, _question, lines) => sent.push(lines);
  return { ...renderAt(<Sheet words={words} desk={desk} handIn={handIn} />), sent, desk };
};
const yes = (part: string) =>
  screen.getByRole('group', { name: new RegExp(part) }).querySelectorAll('input')[0];
const no = (part: string) =>
  screen.getByRole('group', { name: new RegExp(part) }).querySelectorAll('input')[1];
const why = (part: string) => screen.getByRole('textbox', { name: new RegExp(part) });
const on = () => fireEvent.click(screen.getByRole('button', { name: 'Verder' }));
const pick = (radio: Element | undefined) => radio && fireEvent.click(radio);

describe('the answers to one question (C3)', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('asks every part for yes or no and why, in words that belong to it', async () => {
    const { container } = sheet();
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(why('Hebben beide kanten tijd')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('sends nothing before every part has an answer and a reason, and says which one lacks what', async () => {
    const { sent, container } = sheet();
    pick(yes('tijd'));
    on();
    expect(sent).toEqual([]);
    const summary = screen.getByRole('alert');
    expect(summary.textContent).toContain('Schrijf op waarom: Hebben beide kanten tijd?');
    expect(summary.textContent).toContain('Kies ja of nee: Is er een groep?');
    expect(document.activeElement).toBe(summary);
    fireEvent.click(screen.getByRole('link', { name: /Schrijf op waarom/ }));
    expect(document.activeElement).toBe(why('Hebben beide kanten tijd'));
    expect(await axeFaults(container)).toEqual([]);
  });

  it('does not take a reason of blanks for a reason', () => {
    const { sent } = sheet();
    for (const part of ['tijd', 'groep']) {
      pick(yes(part));
      fireEvent.change(why(part), { target: { value: ' \u200b\u00a0\n' } });
    }
    on();
    expect(sent).toEqual([]);
  });

  it('sends what differs from the record, over the revision that was seen', () => {
    const { sent } = sheet({ agreed: [agreed('together', 'time', 'yes', 3)] });
    pick(no('groep'));
    fireEvent.change(why('groep'), { target: { value: 'Die is er nog niet.' } });
    on();
    expect(sent).toEqual([{ group: { answer: 'no', reason: 'Die is er nog niet.', seen: 0 } }]);
  });

  it('shows the other answer beside mine when somebody else was first, and lets me choose', async () => {
    const desk = new Desk('reading-1');
    desk.write('table', 'together', 'time', { answer: 'no', reason: 'Wij hebben geen tijd.', seen: 1 });
    const { sent, container } = sheet(
      { agreed: [agreed('together', 'time', 'yes', 2), agreed('together', 'group', 'yes')] },
      desk,
    );
    expect(screen.getByRole('status').textContent).toContain('Intussen antwoordde iemand anders: Ja');
    expect(why('tijd').textContent).toBe('Wij hebben geen tijd.');
    on();
    expect(sent).toEqual([]);
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Mijn antwoord' }));
    on();
    expect(sent).toEqual([{ time: { answer: 'no', reason: 'Wij hebben geen tijd.', seen: 2 } }]);
  });

  it('takes the other answer when that one is to stay', () => {
    const desk = new Desk('reading-1');
    desk.write('table', 'together', 'time', { answer: 'no', reason: 'Wij hebben geen tijd.', seen: 1 });
    sheet({ agreed: [agreed('together', 'time', 'yes', 2)] }, desk);
    fireEvent.click(screen.getByRole('button', { name: 'Het andere antwoord' }));
    expect(why('tijd').textContent).toBe('Daarom wel.');
    expect(desk.state().sheets).toEqual([]);
  });
});
