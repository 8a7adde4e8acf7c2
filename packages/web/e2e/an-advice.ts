// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { act, ask } from './a-question.ts';

const points = [
  'Leg een drempel aan op de kruising bij de school.',
  'Maak de brug breder, zodat een bakfiets en een fiets elkaar kunnen passeren.',
];

/** The person who is signed in. */
export const whoIs = async (page: Page): Promise<string> => {
  const { viewer } = await ask(page, '{ viewer { person { id } } }');
  return (viewer as unknown as { person: { id: string } }).person.id;
};

/** A platform whose coordinator is this person; the administrator is signed in. */
export const aPlatform = async (page: Page, code: string, name: string, firstCoordinator: string) => {
  const { municipality } = await ask(page, '{ municipality { districts { neighbourhoods { id } } } }');
  const { districts } = municipality as unknown as { districts: { neighbourhoods: { id: string }[] }[] };
  const [first] = districts.flatMap(({ neighbourhoods }) => neighbourhoods);
  const { wijkplatform } = await act(
    page,
    'registerWijkplatform',
    '... on WijkplatformRegistered { wijkplatform { id } }',
    { code, name, firstCoordinator, neighbourhoods: [first?.id] },
  );
  return (wijkplatform as { id: string }).id;
};

/** A draft of that platform with everything that an advice asks, not submitted yet; one of its members is signed in. */
export const aDraft = async (page: Page, wijkplatform: string, title: string): Promise<string> => {
  const started = await act(page, 'startAdviceDraft', '... on AdviceDraftStarted { draft { id version } }', {
    wijkplatform,
  });
  const draft = started.draft as { id: string; version: number };
  await act(page, 'saveAdviceDraft', '... on AdviceDraftSaved { draft { id } }', {
    draft: draft.id,
    version: draft.version,
    title,
    summary: 'De kruising bij de school is gevaarlijk. Wij vragen om een drempel en een bredere brug.',
    takingPart: 'Drie avonden in het buurthuis, samen 64 bewoners.',
    backing: 'De school en de winkeliers zijn het ermee eens.',
    backingFigures: [{ label: 'Handtekeningen', figure: 1240 }],
  });
  for (const body of points)
    await act(page, 'addDraftPoint', '... on DraftPointAdded { draft { id } }', { draft: draft.id, body });
  return draft.id;
};

/** An advice of that platform, submitted; one of its coordinators is signed in. */
export const anAdvice = async (page: Page, wijkplatform: string, title: string) => {
  const draft = await aDraft(page, wijkplatform, title);
  const { adviceDraft } = await ask(page, 'query($id: UUID!) { adviceDraft(id: $id) { version } }', {
    id: draft,
  });
  const submitted = await act(page, 'submitAdvice', '... on AdviceSubmitted { advice { id number } }', {
    draft,
    version: (adviceDraft as unknown as { version: number }).version,
  });
  return submitted.advice as { id: string; number: string };
};

/** Makes this person its handler; an official is signed in. */
export const aHandler = (page: Page, advice: string, person: string) =>
  act(page, 'assignHandler', '... on HandlerAssigned { advice { id } }', { advice, person });

/** The answer to both points, with one commitment; its handler is signed in. */
export const anAnswer = async (page: Page, advice: { id: string; number: string }) => {
  const { municipality, advice: found } = await ask(
    page,
    'query($number: String!) { municipality { units { id } } advice(number: $number) { version signer } }',
    { number: advice.number },
  );
  const { units } = municipality as unknown as { units: { id: string }[] };
  const { version, signer } = found as unknown as { version: number; signer: string };
  return act(page, 'answerAdvice', '... on AdviceAnswered { advice { id } }', {
    advice: advice.id,
    version,
    signer,
    signerName: 'Lot van Hooijdonk',
    overall: 'De gemeente neemt het advies voor een deel over.',
    weighing: 'Zoveel handtekeningen en de steun van de school wegen zwaar.',
    points: [
      { no: 1, disposition: 'adopted', reasons: 'De kruising staat al op de lijst van onveilige plekken.' },
      {
        no: 2,
        disposition: 'passed_on',
        passedOnTo: 'de provincie',
        reasons: 'De provincie gaat over de brug.',
      },
    ],
    commitments: [
      { what: 'De drempel ligt er voor de zomer.', owner: units[0]?.id, dueOn: '2099-06-30', pointNo: 1 },
    ],
  });
};
