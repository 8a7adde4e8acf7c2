// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { href } from '../src/shared/routes/href.ts';
import type { RouteName, RouteParams } from '../src/shared/routes/routes.ts';
import { ask } from './a-question.ts';

/** Numbers and ids of the demonstration, found by the names that its stories give them. */
export interface Demonstration {
  trajectory: (title: string) => { number: string };
  advice: (title: string) => { number: string };
  adviceRequest: (title: string) => { number: string };
  information: (subject: string) => { number: string };
  followUp: (subject: string) => { id: string };
  draft: { code: string; draft: string };
  receipt: { number: string; hash: string };
}

/** One look at a screen: through whose eyes, at which address, and which heading says that it is that screen. */
export interface Visit {
  who: Person;
  path: (demonstration: Demonstration) => string;
  heading: string | RegExp;
  /** What somebody does on the page that is open to get to the screen, when an address alone does not. */
  go?: (page: Page) => Promise<void>;
}

/** Who looks: the persons of the demonstration who may see these screens; a visitor is not signed in. */
export const people = {
  visitor: undefined,
  lead: 'Noor Terhorst',
  explorer: 'Tariq Lakhdari',
  chooser: 'Pieter Kolkmeijer',
  handler: 'Hakan Yalvac',
  administrator: 'Naima Ouchen',
  overseer: 'Ruben Aldering',
  coordinator: 'Zeynep Karadagli',
} as const;
type Person = keyof typeof people;

const municipality = 'utrecht';

const at = <Name extends RouteName>(
  name: Name,
  who: Person,
  heading: string | RegExp,
  params: (demonstration: Demonstration) => Omit<RouteParams<Name>, 'municipality'>,
): Visit => ({
  who,
  heading,
  path: (demonstration) =>
    href(name, { municipality, ...params(demonstration) } as unknown as RouteParams<Name>, 'nl'),
});

const none = () => ({});
const platform = () => ({ code: 'overvecht-vechtzoom' });
const puzzle = ({ trajectory }: Demonstration) => trajectory('Buurtpuzzel Lunetten');
const wharf = ({ trajectory }: Demonstration) => trajectory('Wervenberaad');
const bid = ({ trajectory }: Demonstration) => trajectory('Bewonersbod: groenbeheer in de Rivierenwijk');
const first = (of: (demonstration: Demonstration) => { number: string }) => (it: Demonstration) => ({
  ...of(it),
  issue: '1',
  phase: '1',
});
const advice = (title: string) => (it: Demonstration) => it.advice(title);

const crossing = advice('Maak de oversteek bij De Gietvorm veilig');
const mothers = advice('Een kamer voor moeders in de oude school');
const oneDoor = advice('Buren met één voordeur');

const step = (name: string, heading: string): Visit =>
  at('adviceDraft', 'coordinator', heading, ({ draft }) => ({ ...draft, step: name }));
const publicAdvice = (title: string): Visit => at('advice', 'visitor', title, advice(title));

/** Fills in what a new trajectory needs, and goes on to the page that checks it. */
const fillInATrajectory = async (page: Page): Promise<void> => {
  await page.getByLabel('Bewoners', { exact: true }).check();
  await page.getByLabel('Titel').fill('Een speelplek aan de Vecht');
  await page.getByLabel('Onderwerp').fill('De speelplek is oud. Wat komt ervoor terug?');
  await page.getByLabel('Beleidsterrein').selectOption({ index: 1 });
  await page.getByLabel('In de hele gemeente').check();
  await page.getByLabel('Verantwoordelijk onderdeel').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Verder naar nalezen' }).click();
};

/** Answers every point, and goes on to the page that checks the answer. */
const answerEveryPoint = async (page: Page): Promise<void> => {
  const points = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Punt \d/ }) });
  await points.first().waitFor();
  for (const point of await points.all()) {
    await point.getByLabel('overgenomen', { exact: true }).check();
    await point.getByLabel('Waarom?').fill('Dit stond al op de lijst van onveilige plekken.');
  }
  await page.getByLabel('Antwoord op het hele advies').fill('Wij nemen het advies over.');
  await page.getByLabel('Hoe is het draagvlak meegewogen?').fill('Zoveel handtekeningen wegen zwaar.');
  await page.getByLabel('Naam onder het antwoord').fill('Wethouder Mobiliteit');
  await page.getByRole('button', { name: 'Naar de controle' }).click();
};

/**
 * Where each screen of the product is looked at, on the demonstration. A new route needs a line here; more than one when the
 * screen looks otherwise to others or in another state.
 */
export const visits: Record<RouteName, Visit | readonly Visit[]> = {
  municipalities: at('municipalities', 'visitor', 'Kies een gemeente', none),
  home: at('home', 'visitor', 'Meebeslissen in Utrecht', none),
  trajectories: at('trajectories', 'visitor', 'Trajecten', none),
  trajectory: [
    at('trajectory', 'visitor', 'Overvecht Centrum', (it) => it.trajectory('Overvecht Centrum')),
    at('trajectory', 'explorer', 'Overvecht Centrum', (it) => it.trajectory('Overvecht Centrum')),
  ],
  startTrajectory: at('startTrajectory', 'lead', 'Een traject starten', none),
  startTrajectoryCheck: { ...at('startTrajectory', 'explorer', 'Klopt dit?', none), go: fillInATrajectory },
  trajectoryStarted: at('trajectoryStarted', 'lead', /^Traject \d{4}-\d{3} is gestart$/, puzzle),
  description: at('description', 'lead', 'Beschrijving wijzigen', puzzle),
  phases: at('phases', 'lead', 'Fasen', wharf),
  planPhase: at('planPhase', 'lead', 'Fase plannen', puzzle),
  phase: [
    at('phase', 'lead', /^Fase 1: /, first(puzzle)),
    at('phase', 'lead', /^Fase 2: /, (it) => ({ ...wharf(it), phase: '2' })),
  ],
  changePhase: at('changePhase', 'lead', 'Fase 1 wijzigen', first(puzzle)),
  people: at('people', 'lead', 'Mensen en rollen', wharf),
  handOverLead: at('handOverLead', 'lead', 'Projectleiderschap overdragen', wharf),
  ownership: at('ownership', 'lead', 'Wie is eigenaar?', first(wharf)),
  obligations: at('obligations', 'lead', 'Wat de vorm vraagt', first(wharf)),
  wording: at('wording', 'lead', 'Vraag anders verwoorden', first(puzzle)),
  issue: [
    at('issue', 'visitor', /\?$/, first(wharf)),
    at('issue', 'lead', /het bewonersbedrijf/, first(bid)),
  ],
  exploration: at('exploration', 'explorer', 'Verkenning', (it) =>
    first((those) => those.trajectory('Buurthuis Kanaaldreef in zelfbeheer'))(it),
  ),
  reading: at('reading', 'lead', 'Samen het kompas lezen', (it) => ({ ...first(bid)(it), reading: '1-1' })),
  readingQuestion: [
    at('readingQuestion', 'lead', /dit zelf dragen/, (it) => ({
      ...first(bid)(it),
      reading: '1-1',
      question: 'ownership',
    })),
    at('readingQuestion', 'lead', /hele inhoud/, (it) => ({
      ...first(bid)(it),
      reading: '1-1',
      question: 'leave',
    })),
  ],
  readingCheck: at('readingCheck', 'lead', 'Controleer de antwoorden', (it) => ({
    ...first(bid)(it),
    reading: '1-1',
  })),
  readingOutcome: at('readingOutcome', 'visitor', /^Het kompas komt uit op /, (it) => ({
    ...first(wharf)(it),
    reading: '1-1',
  })),
  form: at('form', 'chooser', 'Kies de vorm', (it) => ({
    ...it.trajectory('Parkorganisatie Maximapark'),
    issue: '2',
  })),
  wijkplatforms: at('wijkplatforms', 'visitor', 'Wijkplatforms', none),
  wijkplatform: at('wijkplatform', 'visitor', 'Wijkplatform Overvecht-Vechtzoom', platform),
  platformWork: at('platformWork', 'coordinator', 'Werk van Wijkplatform Overvecht-Vechtzoom', platform),
  platformMembers: at(
    'platformMembers',
    'coordinator',
    'Leden van Wijkplatform Overvecht-Vechtzoom',
    platform,
  ),
  describePlatform: at('describePlatform', 'coordinator', 'Naam, uitleg en werkgebied', platform),
  adviceDraft: [
    step('onderwerp', 'Onderwerp'),
    step('punten', 'Punten'),
    step('draagvlak', 'Draagvlak'),
    step('afspraak', 'Afspraak'),
    step('controle', 'Nalezen en indienen'),
  ],
  askInformation: at('askInformation', 'coordinator', 'Informatie vragen', platform),
  advices: at('advices', 'visitor', 'Adviezen van wijkplatforms', none),
  advice: [
    publicAdvice('Houd een bibliotheek op loopafstand'),
    publicAdvice('Een wasserij waar de buurt ook mag binnenlopen'),
    publicAdvice('Rust in de portieken aan de Neckardreef'),
    publicAdvice('Een fietsroute naar school zonder bouwhekken'),
  ],
  answerAdvice: at('answerAdvice', 'handler', 'Antwoord op het advies', (it) =>
    it.advice('Rust in de portieken aan de Neckardreef'),
  ),
  answerCheck: {
    ...at('answerAdvice', 'handler', 'Controleer het antwoord', crossing),
    go: answerEveryPoint,
  },
  handleAdvice: [
    at('handleAdvice', 'handler', /^Behandelen: /, advice('Rust in de portieken aan de Neckardreef')),
    at(
      'handleAdvice',
      'administrator',
      /^Behandelen: /,
      advice('Een wasserij waar de buurt ook mag binnenlopen'),
    ),
  ],
  decideContest: at('decideContest', 'overseer', 'Is het antwoord inhoudelijk?', oneDoor),
  requestAdvice: at('requestAdvice', 'lead', 'Een wijkplatform om advies vragen', none),
  adviceRequest: [
    at('adviceRequest', 'lead', 'De stille kant van het winkelcentrum', (it) =>
      it.adviceRequest('De stille kant van het winkelcentrum'),
    ),
    at('adviceRequest', 'coordinator', 'Een warmtenet voor de flats', (it) =>
      it.adviceRequest('Een warmtenet voor de flats'),
    ),
  ],
  followUp: at('followUp', 'coordinator', 'Een ontmoetingsplek voor moeders', ({ followUp }) => {
    const { id } = followUp('Een ontmoetingsplek voor moeders');
    return { id };
  }),
  informationRequests: at('informationRequests', 'administrator', 'Informatieverzoeken', none),
  informationRequest: [
    at('informationRequest', 'coordinator', 'Storingen in andere wijken', (it) =>
      it.information('Storingen in andere wijken'),
    ),
    at('informationRequest', 'coordinator', 'Wat een huishouden gaat betalen', (it) =>
      it.information('Wat een huishouden gaat betalen'),
    ),
  ],
  platformAdvice: at('platformAdvice', 'coordinator', 'Een kamer voor moeders in de oude school', mothers),
  contestResponse: at('contestResponse', 'coordinator', 'Het antwoord is niet inhoudelijk', mothers),
  adviceInbox: [
    at('adviceInbox', 'administrator', 'Postvak adviezen', none),
    at('adviceInbox', 'handler', 'Postvak adviezen', none),
  ],
  adviceRules: at('adviceRules', 'administrator', 'Termijnen en kalender van het adviesrecht', none),
  passages: at('passages', 'handler', 'Standaardteksten voor antwoorden', none),
  widgetSites: at('widgetSites', 'administrator', 'Sites die een advies mogen tonen', none),
  registerPlatform: at('registerPlatform', 'administrator', 'Wijkplatform inschrijven', none),
  checkReceipt: {
    who: 'visitor',
    heading: 'Ontvangstbewijs controleren',
    path: ({ receipt }) => href('checkReceipt', { municipality }, 'nl', { ...receipt }),
  },
  work: [at('work', 'lead', 'Mijn werk', none), at('work', 'coordinator', 'Mijn werk', none)],
  myMail: [at('myMail', 'coordinator', 'Mijn mail', none), at('myMail', 'administrator', 'Mijn mail', none)],
  compass: at('compass', 'visitor', 'Het kompas', none),
  signIn: at('signIn', 'visitor', 'Aanmelden', none),
};

interface Named {
  title?: string;
  subject?: string;
}

const among =
  <Found extends Named>(what: string, found: readonly Found[]) =>
  (name: string): Found => {
    const it = found.find(({ title, subject }) => (title ?? subject) === name);
    if (!it) throw new Error(`The demonstration has no ${what} called ${name}`);
    return it;
  };

/** What the visits need to know of the demonstration, asked by an official and by a coordinator who are signed in. */
export const theDemonstration = async (official: Page, coordinator: Page): Promise<Demonstration> => {
  type Numbered = { number: string; title?: string; subject?: string };
  const known = (await ask(
    official,
    `{ trajectories(first: 50) { nodes { number title } } advices(first: 50) { nodes { number title receipt { number hash } } }
      adviceRequests { number title } informationRequests { number subject } }`,
  )) as unknown as {
    trajectories: { nodes: Numbered[] };
    advices: { nodes: (Numbered & { receipt: { number: string; hash: string } })[] };
    adviceRequests: Numbered[];
    informationRequests: Numbered[];
  };
  const { wijkplatform } = (await ask(
    coordinator,
    'query($code: String!) { wijkplatform(code: $code) { drafts { id title } followUps { id subject } } }',
    platform(),
  )) as unknown as {
    wijkplatform: { drafts: { id: string; title: string }[]; followUps: { id: string; subject: string }[] };
  };
  const receiptOf = among('advice', known.advices.nodes)('Maak de oversteek bij De Gietvorm veilig').receipt;
  const draft = wijkplatform.drafts[0];
  if (!draft) throw new Error('The demonstration has no draft of an advice');
  return {
    trajectory: among('trajectory', known.trajectories.nodes),
    advice: among('advice', known.advices.nodes),
    adviceRequest: among('request', known.adviceRequests),
    information: among('request for information', known.informationRequests),
    followUp: among('agreement', wijkplatform.followUps),
    draft: { ...platform(), draft: draft.id },
    receipt: receiptOf,
  };
};
