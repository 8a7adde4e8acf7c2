// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { axeFaults, renderAt } from '../../testing/render.tsx';
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  CheckboxGroup,
  Clock,
  DataTable,
  Details,
  EmptyState,
  ErrorSummary,
  Facts,
  LoadMore,
  Notice,
  OwnershipSign,
  Page,
  RadioGroup,
  Row,
  Rows,
  Say,
  Section,
  Select,
  Skeleton,
  StatTile,
  StatusBadge,
  SummaryList,
  Tabs,
  TaskRow,
  TextArea,
  TextInput,
  Timeline,
} from './index.ts';

const choices = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nee', hint: 'Er is geen geld voor' },
];

const kit: Record<string, ReactElement> = {
  Breadcrumbs: <Breadcrumbs items={[{ label: 'Utrecht', href: '/utrecht' }]} />,
  Button: <Button busy>Opslaan</Button>,
  ButtonLink: <ButtonLink href="/utrecht">Verder</ButtonLink>,
  CheckboxGroup: (
    <CheckboxGroup name="forms" label="Ook inzetten" choices={choices} defaultValue={['yes']} optional />
  ),
  Clock: (
    <Clock
      label="Antwoord uiterlijk"
      due="2026-05-11"
      from="2026-04-01"
      today="2026-05-01"
      state="dueSoon"
      events={[{ date: '2026-04-10', text: 'stilgezet' }]}
      explanation={[{ date: '2026-04-01', text: 'ingediend' }]}
    />
  ),
  DataTable: (
    <DataTable
      caption="Trajecten per wijk"
      columns={[
        { key: 'name', header: 'Wijk', cell: ({ name }) => name },
        { key: 'count', header: 'Aantal', numeric: true, cell: ({ count }) => count },
      ]}
      rows={[{ name: 'Overvecht', count: 3 }]}
      keyOf={({ name }) => name}
    />
  ),
  Details: <Details summary="Meer">Uitleg</Details>,
  EmptyState: <EmptyState title="Nog niets">Hier komt iets te staan.</EmptyState>,
  ErrorSummary: (
    <ErrorSummary problems={[{ at: 'reason', text: 'Geef een reden' }, { text: 'Kies een vorm' }]} />
  ),
  Facts: <Facts facts={[{ term: 'Wijk', value: 'Overvecht' }]} />,
  LoadMore: <LoadMore nextHref="/utrecht/trajecten?after=x" firstHref="/utrecht/trajecten" />,
  Notice: (
    <Notice kind="error" live title="Er ging iets mis">
      <p>Probeer het nog eens.</p>
    </Notice>
  ),
  OwnershipSign: <OwnershipSign ownership="shared" owners={['Stichting De Boog', 'Stadsbeheer']} />,
  Page: (
    <Page title="Traject" description="Een traject" kicker="2026-004" lead="Inleiding" aside={<p>Zijkant</p>}>
      <p>Inhoud</p>
    </Page>
  ),
  RadioGroup: (
    <RadioGroup
      name="answer"
      label="Is er geld?"
      hint="Of te vinden"
      error="Kies ja of nee"
      choices={choices}
    />
  ),
  Rows: (
    <Rows label="Trajecten">
      <Row href="/utrecht/trajecten/2026-004" title="Speeltuin" meta="2026-004">
        <Say compact say="high" form="Overheidsmiddelen" />
      </Row>
      <TaskRow href="/utrecht" what="Lees het kompas" about="Speeltuin" when="sinds 1 mei" />
    </Rows>
  ),
  Say: <Say say="limited" form="Peilen" />,
  Section: <Section title="Vragen">Inhoud</Section>,
  Select: <Select label="Wijk" name="district" empty="Alle" options={[{ value: 'west', label: 'West' }]} />,
  Skeleton: <Skeleton />,
  StatTile: <StatTile value={12} label="trajecten" href="/utrecht/trajecten" />,
  StatusBadge: <StatusBadge tone="positive">op tijd</StatusBadge>,
  SummaryList: <SummaryList items={[{ term: 'Doel', value: 'Een plan', changeHref: '/utrecht' }]} />,
  Tabs: (
    <Tabs
      label="Weergave"
      tabs={[
        { id: 'a', label: 'Een', content: 'een' },
        { id: 'b', label: 'Twee', content: 'twee' },
      ]}
    />
  ),
  TextArea: <TextArea label="Reden" hint="Waarom?" limit={10} defaultValue="123456789" />,
  TextInput: <TextInput label="Naam" error="Vul een naam in" optional />,
  Timeline: <Timeline label="Fasen" items={[{ id: '1', state: 'now', title: <h3>Plan</h3>, when: 'mei' }]} />,
};

describe('the kit', () => {
  it.each(Object.keys(kit))('%s has nothing against it by axe, in both languages', async (name) => {
    for (const language of ['nl', 'en'] as const) {
      const { container } = renderAt(kit[name] as ReactElement, { language });
      expect(await axeFaults(container)).toEqual([]);
      cleanup();
    }
  });
});

describe('the three signs', () => {
  it.each([
    ['none', 'geen'],
    ['limited', 'beperkt'],
    ['fairly_high', 'vrij groot'],
    ['high', 'groot'],
    ['full', 'volledig'],
  ] as const)('say %s stands beside its picture as a word', (say, word) => {
    const { container } = renderAt(<Say say={say} form="Een vorm" />);
    expect(container.textContent).toBe(`Een vormzeggenschap: ${word}`);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('ownership names the owners and says whose it is', () => {
    renderAt(<OwnershipSign ownership="residents" owners={['Stichting De Boog']} />);
    expect(screen.getByText('Stichting De Boog')).toBeTruthy();
    expect(screen.getByText('van bewoners')).toBeTruthy();
  });

  it('the clock says the day in full, and since when it is late', () => {
    renderAt(<Clock label="Antwoord uiterlijk" due="2026-05-11" today="2026-05-20" state="late" />);
    expect(screen.getByText('maandag 11 mei 2026')).toBeTruthy();
    expect(screen.getByText('te laat sinds 11 mei 2026')).toBeTruthy();
  });
});

describe('forms', () => {
  it('the error summary takes the focus and leads to the field', () => {
    renderAt(
      <>
        <ErrorSummary problems={[{ at: 'reason', text: 'Geef een reden' }]} />
        <TextArea id="reason" label="Reden" error="Geef een reden" />
      </>,
    );
    expect(document.activeElement?.getAttribute('role')).toBe('alert');
    fireEvent.click(screen.getByRole('link', { name: 'Geef een reden' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Reden'));
  });

  it('a field tells its hint and its error to a screen reader', () => {
    renderAt(<TextInput id="name" label="Naam" hint="Zoals in uw paspoort" error="Vul een naam in" />);
    const described = screen.getByLabelText('Naam').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent?.trim())).toEqual([
      'Zoals in uw paspoort',
      'Vul een naam in',
    ]);
  });

  it('a text that is too long stays, and the counter says by how much', () => {
    renderAt(<TextArea label="Reden" limit={5} />);
    const area = screen.getByLabelText<HTMLTextAreaElement>('Reden');
    fireEvent.change(area, { target: { value: '1234567' } });
    expect(area.value).toBe('1234567');
    expect(screen.getByText('2 tekens te veel')).toBeTruthy();
  });

  it('a busy button does nothing when pressed again', () => {
    const press = jest.fn();
    renderAt(
      <Button busy onClick={press}>
        Opslaan
      </Button>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(press).not.toHaveBeenCalled();
  });

  it('tabs move with the arrow keys, round and round', () => {
    renderAt(kit.Tabs as ReactElement);
    const [first, second] = screen.getAllByRole('tab');
    first?.focus();
    fireEvent.keyDown(first as Element, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(second);
    expect(second?.getAttribute('aria-selected')).toBe('true');
  });
});
