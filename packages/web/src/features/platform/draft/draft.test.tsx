// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { aDraft, aPlatform, aPoint, fatima, platformRoots } from '../../../testing/a-platform.ts';
import { renderWithApi } from '../../../testing/api.tsx';
import { axeFaults } from '../../../testing/render.tsx';
import DraftScreen from './DraftScreen.tsx';

interface Input {
  body: string;
  version: number;
}

const open = (draft: () => unknown, step: string, more: Record<string, unknown> = {}) =>
  renderWithApi(<DraftScreen />, platformRoots({ adviceDraft: draft, ...more }), {
    path: `/utrecht/wijkplatforms/lunetten/concepten/01980000-0000-7000-8000-000000000001/${step}`,
  });
const point = () => screen.findByLabelText<HTMLTextAreaElement>('Punt 1');
const type = (control: HTMLElement, value: string) => fireEvent.change(control, { target: { value } });
/** What the document's subscription and its interval do: reads again what stands. */
const lookAgain = () => document.dispatchEvent(new Event('visibilitychange'));

describe('writing an advice with others', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('saves a point by itself a moment after the last keystroke, upon the version that was read (P4)', async () => {
    let draft = aDraft();
    const { inputs } = open(() => draft, 'punten', {
      saveDraftPoint: ({ input }: { input: Input }) => {
        const [first] = draft.points;
        draft = { ...draft, version: 4, points: [{ ...first, body: input.body, version: 2 }] as never };
        return { __typename: 'DraftPointSaved', draft };
      },
    });
    type(await point(), 'Zet tien bankjes neer.');
    expect(screen.getByText('Bezig met bewaren…')).toBeTruthy();
    await screen.findByText(/^Bewaard op 20 april 2026/, {}, { timeout: 4_000 });
    expect(inputs).toEqual([expect.objectContaining({ body: 'Zet tien bankjes neer.', version: 1 })]);
  });

  it('loses neither text when two members write in the same point: both stand, and one chooses', async () => {
    let draft = aDraft();
    const theirs = { body: 'Zet stoelen neer.', version: 2, savedBy: fatima };
    const { inputs, container } = open(() => draft, 'punten', {
      saveDraftPoint: ({ input }: { input: Input }) => {
        const [standing] = draft.points;
        if (input.version === 1) {
          draft = { ...draft, version: 4, points: [{ ...standing, ...theirs }] as never };
          const refusal = { code: 'EDITED_MEANWHILE', at: 'version', rule: 'A4', details: {} };
          return { __typename: 'SaveDraftPointRefused', refusals: [refusal] };
        }
        draft = { ...draft, version: 5, points: [{ ...standing, body: input.body, version: 3 }] as never };
        return { __typename: 'DraftPointSaved', draft };
      },
    });
    type(await point(), 'Zet tien bankjes neer.');
    await screen.findByText('Saïda Ettalbi wijzigde dit ook', {}, { timeout: 4_000 });
    expect(screen.getByText('Zet stoelen neer.')).toBeTruthy();
    expect((await point()).value).toBe('Zet tien bankjes neer.');
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Houd mijn tekst' }));
    await waitFor(() => expect(inputs).toHaveLength(2), { timeout: 4_000 });
    expect(inputs[1]).toMatchObject({ body: 'Zet tien bankjes neer.', version: 2 });
  });

  it('shows what another wrote elsewhere, and leaves alone what one is typing', async () => {
    let draft = aDraft({ points: [aPoint('Zet bankjes neer.'), aPoint('Plant bomen.', { place: 2 })] });
    open(() => draft, 'punten');
    type(await point(), 'Zet tien bankjes neer.');
    const [mine, other] = draft.points;
    draft = {
      ...draft,
      points: [mine, { ...other, body: 'Plant linden.', version: 2, savedBy: fatima }] as never,
    };
    lookAgain();
    await screen.findByDisplayValue('Plant linden.');
    expect((await point()).value).toBe('Zet tien bankjes neer.');
    expect(screen.queryByText(/wijzigde dit ook/)).toBeNull();
  });

  describe('moving a point', () => {
    // A point was taken away before: places have gaps, the order that the server is told has none.
    const points = ['Een', 'Twee', 'Drie'].map((body, index) => aPoint(body, { place: index * 2 + 1 }));
    const bodies = () => screen.getAllByLabelText<HTMLTextAreaElement>(/^Punt \d$/).map(({ value }) => value);
    const down = (number: number) =>
      fireEvent.click(screen.getByRole('button', { name: `Omlaag Punt ${number}` }));

    it('shows at once, and sends one move after the other', async () => {
      let draft = aDraft({ points });
      const [one, two, three] = points as [object, object, object];
      const answers = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
      const { inputs } = open(() => draft, 'punten', {
        moveDraftPoint: async () => {
          const isFirst = inputs.length === 1;
          await answers[isFirst ? 0 : 1].promise;
          draft = {
            ...draft,
            version: draft.version + 1,
            points: (isFirst ? [two, one, three] : [two, three, one]) as never,
          };
          return { __typename: 'DraftPointMoved', draft };
        },
      });
      await point();
      down(1);
      expect(bodies()).toEqual(['Twee', 'Een', 'Drie']);
      down(2);
      expect(bodies()).toEqual(['Twee', 'Drie', 'Een']);
      await waitFor(() => expect(inputs).toHaveLength(1));
      answers[0].resolve();
      await waitFor(() => expect(inputs).toHaveLength(2));
      expect(bodies()).toEqual(['Twee', 'Drie', 'Een']);
      answers[1].resolve();
      await waitFor(() => expect(draft.version).toBe(5));
      expect(inputs).toEqual([
        expect.objectContaining({ point: points[0]?.id, place: 2 }),
        expect.objectContaining({ point: points[0]?.id, place: 3 }),
      ]);
      expect(bodies()).toEqual(['Twee', 'Drie', 'Een']);
    });

    it('goes back when it is refused, with all that was asked upon it, and says why', async () => {
      const draft = aDraft({ points });
      const { inputs } = open(() => draft, 'punten', {
        moveDraftPoint: () => ({
          __typename: 'MoveDraftPointRefused',
          refusals: [{ code: 'DRAFT_NOT_OPEN', at: null, rule: 'A4', details: {} }],
        }),
      });
      await point();
      down(1);
      down(2);
      await waitFor(() => expect(bodies()).toEqual(['Een', 'Twee', 'Drie']));
      expect(screen.getByRole('alert').textContent).toContain('ingediend');
      expect(screen.queryByText(/Dit is nu punt/)).toBeNull();
      expect(inputs).toHaveLength(1);
    });
  });

  it('keeps apart what was typed in a point that another took away, and can put it back', async () => {
    let draft = aDraft();
    const { inputs } = open(() => draft, 'punten', {
      addDraftPoint: ({ input }: { input: Input }) => {
        draft = { ...draft, points: [aPoint(input.body)] };
        return { __typename: 'DraftPointAdded', draft };
      },
    });
    type(await point(), 'Zet tien bankjes neer.');
    draft = { ...draft, points: [] };
    lookAgain();
    await screen.findByText('Een ander lid haalde een punt weg waarin u schreef');
    fireEvent.click(screen.getByRole('button', { name: 'Zet als nieuw punt neer' }));
    await waitFor(() => expect(screen.queryByText(/haalde een punt weg/)).toBeNull());
    expect(inputs.at(-1)).toMatchObject({ body: 'Zet tien bankjes neer.' });
    expect((await point()).value).toBe('Zet tien bankjes neer.');
  });

  it('brings back what was typed when the page was closed before it was saved', async () => {
    const draft = aDraft();
    open(() => draft, 'onderwerp');
    type(await screen.findByLabelText('Titel'), 'Banken op het plein');
    cleanup();
    open(() => draft, 'onderwerp');
    await screen.findByDisplayValue('Banken op het plein');
  });

  it('keeps a figure that is half typed out of the draft until it says something whole', async () => {
    const draft = aDraft();
    const { inputs } = open(() => draft, 'draagvlak', {
      saveAdviceDraft: ({ input }: { input: Record<string, unknown> }) => ({
        __typename: 'AdviceDraftSaved',
        draft: { ...draft, version: 4, backingFigures: input.backingFigures },
      }),
    });
    type(await screen.findByLabelText('Wat telde u? (1)'), 'Handtekeningen');
    const figure = screen.getByLabelText('Aantal (1)');
    type(figure, 'veel');
    fireEvent.blur(figure);
    expect(screen.getByText('Vul een getal in, zoals 210')).toBeTruthy();
    expect(inputs).toEqual([]);
    type(figure, '210');
    await waitFor(() => expect(inputs).toHaveLength(1), { timeout: 4_000 });
    expect(inputs[0]).toMatchObject({
      backingFigures: [{ label: 'Handtekeningen', figure: 210 }],
      version: 3,
    });
    expect(inputs[0]).not.toHaveProperty('title');
  });
});

describe('submitting an advice', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('says what A4 still asks, and where it is filled in', async () => {
    const draft = aDraft({ summary: '', takingPart: '', backing: '', points: [aPoint('  ')] });
    const { inputs } = open(() => draft, 'controle');
    fireEvent.click(await screen.findByRole('button', { name: 'Advies indienen' }));
    const told = (await screen.findByRole('alert')).textContent;
    for (const sentence of [
      'Schrijf een samenvatting',
      'Punt 1 is leeg. Schrijf iets of haal het weg',
      'Schrijf op wie meededen',
      'Laat zien hoeveel mensen erachter staan, in woorden, cijfers of een bestand',
    ])
      expect(told).toContain(sentence);
    expect(screen.getByRole('link', { name: /^Punt 1 is leeg/ }).getAttribute('href')).toMatch(/\/punten$/);
    expect(inputs).toEqual([]);
  });

  it('sends the version that was checked', async () => {
    const draft = aDraft();
    const { inputs } = open(() => draft, 'controle', {
      submitAdvice: () => ({
        __typename: 'AdviceSubmitted',
        advice: { id: draft.id, number: '2026-012' },
      }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Advies indienen' }));
    await waitFor(() => expect(inputs).toEqual([expect.objectContaining({ draft: draft.id, version: 3 })]));
  });

  it('is for a coordinator: a member reads who that is (A4)', async () => {
    const draft = aDraft({ viewerMaySubmit: false, wijkplatform: aPlatform({ viewerRole: 'member' }) });
    open(() => draft, 'controle');
    await screen.findByText('Indienen doet een coördinator: Noor Terhorst.');
    expect(screen.queryByRole('button', { name: 'Advies indienen' })).toBeNull();
  });

  it('leaves what a member was still typing when another submitted it to be copied', async () => {
    let draft = aDraft();
    open(() => draft, 'punten');
    type(await point(), 'Zet tien bankjes neer.');
    draft = { ...draft, state: 'submitted' };
    lookAgain();
    await screen.findByText('Dit had u getypt en staat niet in het advies');
    expect(screen.getByText('Zet tien bankjes neer.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Gooi mijn tekst weg' }));
    expect(screen.queryByText('Zet tien bankjes neer.')).toBeNull();
  });

  it('is over once it was done: nothing can be written any more', async () => {
    open(() => aDraft({ state: 'submitted' }), 'punten');
    await screen.findByText('Dit concept is ingediend of weggegooid');
    expect(screen.queryByLabelText('Punt 1')).toBeNull();
  });
});
