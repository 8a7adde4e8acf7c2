// SPDX-License-Identifier: EUPL-1.2
import type { MailLanguage } from '../../../mail/index.ts';

/** What a mail may say of what happened, beside the words that are always the same. */
export interface NewsFacts {
  /** A date, written out. */
  readonly due?: string | undefined;
  readonly reason?: string | undefined;
  readonly late?: boolean | undefined;
  readonly verdict?: string | undefined;
  readonly as?: string | undefined;
}

interface News {
  /** After the name of the case, in the subject. */
  readonly what: string;
  readonly lines: (facts: NewsFacts) => readonly (string | undefined)[];
}

const because = (word: string) => (reason: string | undefined) => reason && `${word}: ${reason}`;
const reden = because('De reden');
const nl = {
  receipt: {
    what: 'ontvangen',
    lines: () => [
      'Uw advies is ingediend. Dit nummer blijft erbij horen. Op de pagina van het advies staat het ontvangstbewijs.',
      'Vanaf vandaag loopt de termijn voor het antwoord van de gemeente, als daar een termijn voor is. De teller is openbaar.',
    ],
  },
  AdviceSubmitted: {
    what: 'nieuw advies',
    lines: () => ['Een wijkplatform heeft een advies ingediend. Het antwoord moet op elk punt ingaan.'],
  },
  AdviceCorrected: {
    what: 'nieuwe versie',
    lines: () => [
      'Het wijkplatform heeft het advies verbeterd. Het antwoord gaat over de nieuwe versie. De teller loopt door.',
    ],
  },
  AdviceWithdrawn: {
    what: 'ingetrokken',
    lines: () => [
      'Het wijkplatform heeft het advies ingetrokken. De gemeente hoeft niet meer te antwoorden.',
    ],
  },
  HandlerAssigned: {
    what: 'u bent behandelaar',
    lines: () => ['U behandelt dit advies vanaf nu. U schrijft het antwoord, of zorgt dat het er komt.'],
  },
  SuspensionProposed: {
    what: 'voorstel om de teller stil te zetten',
    lines: ({ reason }) => [
      'De gemeente stelt voor om de teller stil te zetten. Dat gebeurt alleen als het wijkplatform het goedvindt.',
      reden(reason),
    ],
  },
  SuspensionAccepted: {
    what: 'de teller staat stil',
    lines: () => ['Het wijkplatform vindt het goed dat de teller stilstaat.'],
  },
  SuspensionDeclined: {
    what: 'de teller loopt door',
    lines: () => ['Het wijkplatform wil niet dat de teller stilstaat. De laatste dag verandert niet.'],
  },
  ClockExtended: {
    what: 'later antwoord',
    lines: ({ due, reason }) => [
      `De gemeente antwoordt later: uiterlijk ${due}. Dat kan één keer.`,
      reden(reason),
    ],
  },
  DueDateMoved: {
    what: 'andere laatste dag',
    lines: ({ due }) => [
      `De laatste dag is nu ${due}. Dat komt doordat de kalender van de gemeente is veranderd, bijvoorbeeld door een vrije dag.`,
    ],
  },
  AdviceAnswered: {
    what: 'antwoord van de gemeente',
    lines: ({ late }) => [
      'De gemeente heeft geantwoord, op elk punt van het advies.',
      late ? 'Het antwoord kwam te laat. Dat staat erbij.' : undefined,
      'Vindt het wijkplatform het antwoord niet inhoudelijk? Dan kan het dat melden, punt voor punt.',
    ],
  },
  ResponseCorrected: {
    what: 'antwoord verbeterd',
    lines: () => ['De gemeente heeft haar antwoord verbeterd. Het eerdere antwoord blijft te lezen.'],
  },
  ResponseContested: {
    what: 'antwoord niet inhoudelijk genoemd',
    lines: () => [
      'Het wijkplatform vindt het antwoord niet inhoudelijk, en zegt waarom. De toezichthouder oordeelt daarover.',
    ],
  },
  ContestDecided: {
    what: 'oordeel over het antwoord',
    lines: ({ verdict }) => [
      verdict === 'sent_back'
        ? 'Het antwoord is teruggestuurd: de gemeente antwoordt opnieuw, met een nieuwe termijn.'
        : 'Het antwoord blijft staan.',
    ],
  },
  CommitmentSettled: {
    what: 'toezegging afgerond',
    lines: ({ as }) => [
      as === 'dropped'
        ? 'Een toezegging gaat niet door. De gemeente zegt waarom.'
        : 'De gemeente meldt dat een toezegging is nagekomen.',
    ],
  },
  AdviceRequested: {
    what: 'de gemeente vraagt advies',
    lines: () => [
      'De gemeente vraagt het wijkplatform om advies. Erbij staat wat er met het advies gebeurt.',
      'U mag ja of nee zeggen, of iets anders voorstellen. Een reden hoeft niet.',
    ],
  },
  AdviceRequestAccepted: {
    what: 'het wijkplatform gaat aan de slag',
    lines: () => ['Het wijkplatform heeft ja gezegd, en is het eens met de afspraak over het vervolg.'],
  },
  AdviceRequestDeclined: {
    what: 'het wijkplatform geeft geen advies',
    lines: () => ['Het wijkplatform heeft nee gezegd. Een reden is niet nodig.'],
  },
  AdviceRequestWithdrawn: {
    what: 'vraag ingetrokken',
    lines: () => ['De gemeente heeft haar vraag ingetrokken. Het wijkplatform hoeft niets meer te doen.'],
  },
  FollowUpProposed: {
    what: 'voorstel voor het vervolg',
    lines: () => [
      'De andere kant doet een voorstel over wat er met het advies gebeurt. U kunt ermee instemmen of iets anders voorstellen.',
    ],
  },
  FollowUpAgreed: {
    what: 'afspraak gemaakt',
    lines: () => ['De andere kant stemt in met uw voorstel over wat er met het advies gebeurt.'],
  },
  InformationAsked: {
    what: 'het wijkplatform vraagt informatie',
    lines: () => ['Een wijkplatform heeft informatie nodig. Geef die, of zeg op welke grond dat niet kan.'],
  },
  InformationAnswered: {
    what: 'informatie van de gemeente',
    lines: () => ['De gemeente heeft de gevraagde informatie gegeven.'],
  },
  InformationRefused: {
    what: 'informatie niet gegeven',
    lines: () => ['De gemeente geeft de gevraagde informatie niet, en zegt op welke grond.'],
  },
  InformationRequestWithdrawn: {
    what: 'vraag ingetrokken',
    lines: () => ['Het wijkplatform heeft de informatie niet meer nodig.'],
  },
} satisfies Record<string, News>;

export type NewsCode = keyof typeof nl;
const the = because('The reason');
const en: Record<NewsCode, News> = {
  receipt: {
    what: 'received',
    lines: () => [
      'Your advice has been submitted. It keeps this number. The receipt is on the page of the advice.',
      'From today the term for the municipality’s answer runs, where there is one. The clock is public.',
    ],
  },
  AdviceSubmitted: {
    what: 'new advice',
    lines: () => ['A wijkplatform has submitted an advice. The answer has to go into every point.'],
  },
  AdviceCorrected: {
    what: 'new version',
    lines: () => [
      'The wijkplatform corrected the advice. The answer is about the new version. The clock runs on.',
    ],
  },
  AdviceWithdrawn: {
    what: 'withdrawn',
    lines: () => ['The wijkplatform withdrew the advice. The municipality need not answer any more.'],
  },
  HandlerAssigned: {
    what: 'you are its handler',
    lines: () => ['You handle this advice from now on. You write the answer, or see to it that it comes.'],
  },
  SuspensionProposed: {
    what: 'proposal to stop the clock',
    lines: ({ reason }) => [
      'The municipality proposes to stop the clock for a while. That happens only if the wijkplatform agrees.',
      the(reason),
    ],
  },
  SuspensionAccepted: {
    what: 'the clock stands still',
    lines: () => ['The wijkplatform agrees that the clock stands still.'],
  },
  SuspensionDeclined: {
    what: 'the clock runs on',
    lines: () => ['The wijkplatform does not want the clock to stand still. The last day does not change.'],
  },
  ClockExtended: {
    what: 'later answer',
    lines: ({ due, reason }) => [
      `The municipality answers later: by ${due}. That is possible once.`,
      the(reason),
    ],
  },
  DueDateMoved: {
    what: 'another last day',
    lines: ({ due }) => [
      `The last day is ${due} now, because the calendar of the municipality has changed, by a day off for example.`,
    ],
  },
  AdviceAnswered: {
    what: 'answer of the municipality',
    lines: ({ late }) => [
      'The municipality has answered every point of the advice.',
      late ? 'The answer came late. It says so.' : undefined,
      'Does the wijkplatform find the answer not substantive? It can say so, point by point.',
    ],
  },
  ResponseCorrected: {
    what: 'answer corrected',
    lines: () => ['The municipality corrected its answer. The earlier one can still be read.'],
  },
  ResponseContested: {
    what: 'answer called not substantive',
    lines: () => [
      'The wijkplatform finds the answer not substantive, and says why. The overseer decides about that.',
    ],
  },
  ContestDecided: {
    what: 'decision on the answer',
    lines: ({ verdict }) => [
      verdict === 'sent_back'
        ? 'The answer was sent back: the municipality answers again, with a new term.'
        : 'The answer stands.',
    ],
  },
  CommitmentSettled: {
    what: 'commitment settled',
    lines: ({ as }) => [
      as === 'dropped'
        ? 'A commitment will not be met. The municipality says why.'
        : 'The municipality says that a commitment was met.',
    ],
  },
  AdviceRequested: {
    what: 'the municipality asks for advice',
    lines: () => [
      'The municipality asks the wijkplatform for advice, and says what will happen with it.',
      'You may say yes or no, or propose something else. No reason is needed.',
    ],
  },
  AdviceRequestAccepted: {
    what: 'the wijkplatform sets to work',
    lines: () => ['The wijkplatform said yes, and agrees on the follow-up.'],
  },
  AdviceRequestDeclined: {
    what: 'the wijkplatform gives no advice',
    lines: () => ['The wijkplatform said no. No reason is needed.'],
  },
  AdviceRequestWithdrawn: {
    what: 'request withdrawn',
    lines: () => ['The municipality withdrew its request. The wijkplatform need not do anything any more.'],
  },
  FollowUpProposed: {
    what: 'proposal for the follow-up',
    lines: () => [
      'The other side proposes what happens with the advice. You can agree, or propose something else.',
    ],
  },
  FollowUpAgreed: {
    what: 'agreed',
    lines: () => ['The other side agrees with what you proposed to happen with the advice.'],
  },
  InformationAsked: {
    what: 'the wijkplatform asks for information',
    lines: () => ['A wijkplatform needs information. Give it, or say on what ground that cannot be done.'],
  },
  InformationAnswered: {
    what: 'information from the municipality',
    lines: () => ['The municipality has given the information that was asked for.'],
  },
  InformationRefused: {
    what: 'information not given',
    lines: () => [
      'The municipality does not give the information that was asked for, and says on what ground.',
    ],
  },
  InformationRequestWithdrawn: {
    what: 'request withdrawn',
    lines: () => ['The wijkplatform does not need the information any more.'],
  },
};

export const newsTexts: Record<MailLanguage, Record<NewsCode, News>> = { nl, en };
export const openCase: Record<MailLanguage, string> = { nl: 'Open deze zaak', en: 'Open this case' };
