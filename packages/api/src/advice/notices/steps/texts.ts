// SPDX-License-Identifier: EUPL-1.2
import type { ClockKind, StepReaches } from '@samenspel/domain/advice';
import type { MailLanguage } from '../../../mail/index.ts';

/** What is waited for, and what has to be done, in words. */
interface Waited {
  /** After the name of the case, in a subject. */
  readonly what: string;
  readonly state: string;
  readonly todo: string;
}

const nl = {
  waited: {
    handler: {
      what: 'behandelaar',
      state: 'Het advies heeft nog geen behandelaar.',
      todo: 'Wijs een behandelaar aan.',
    },
    answer: {
      what: 'antwoord van de gemeente',
      state: 'De gemeente heeft nog niet op het advies geantwoord.',
      todo: 'Het antwoord gaat op elk punt in en wordt aan het wijkplatform verstuurd.',
    },
    review: {
      what: 'oordeel over het antwoord',
      state: 'Het wijkplatform vindt dat het antwoord niet inhoudelijk is. Daarover is nog niet geoordeeld.',
      todo: 'Lees de redenen van het wijkplatform en neem een besluit.',
    },
    commitment: {
      what: 'toezegging',
      state: 'Een toezegging bij dit advies is nog niet nagekomen.',
      todo: 'Meld wat er is gedaan, of waarom het niet doorgaat.',
    },
    information: {
      what: 'informatie voor het wijkplatform',
      state: 'Het wijkplatform heeft de gevraagde informatie nog niet.',
      todo: 'Geef de informatie, of zeg op welke grond dat niet kan.',
    },
    advise: {
      what: 'advies van het wijkplatform',
      state: 'De gemeente vroeg het wijkplatform om advies. Dat advies is er nog niet.',
      todo: 'Lukt het niet op tijd? Overleg met de gemeente. Er volgt niets op als het later wordt.',
    },
  } satisfies Record<ClockKind, Waited>,
  reminder: (name: string, what: string, due: string) => `${name}: ${what} uiterlijk ${due}`,
  due: (due: string) => `De laatste dag is ${due}.`,
  overdue: (name: string, what: string) => `${name}: termijn voorbij (${what})`,
  was: (due: string) => `De laatste dag was ${due}.`,
  moved: (due: string) => `Die dag is daarna verschoven: nu is het ${due}.`,
  late: (name: string, what: string, days: number) =>
    `${name}: ${days} ${days === 1 ? 'dag' : 'dagen'} te laat (${what})`,
  why: {
    handler: 'U krijgt dit bericht omdat u dit behandelt.',
    lead: 'U krijgt dit bericht omdat u het traject leidt.',
    overseer: 'U krijgt dit bericht omdat u toezicht houdt.',
    director: 'U krijgt dit bericht omdat het bestuur van de gemeente dit nu moet weten.',
    alderman: 'U krijgt dit bericht omdat het bestuur van de gemeente dit nu moet weten.',
    owner: 'U krijgt dit bericht omdat u de toezegging nakomt.',
    platform: '',
  } satisfies Record<StepReaches, string>,
  open: 'Open deze zaak',
};
type Texts = typeof nl;

const en: Texts = {
  waited: {
    handler: {
      what: 'handler',
      state: 'The advice has no handler yet.',
      todo: 'Assign a handler.',
    },
    answer: {
      what: 'answer of the municipality',
      state: 'The municipality has not answered the advice yet.',
      todo: 'The answer goes into every point and is sent to the wijkplatform.',
    },
    review: {
      what: 'decision on the answer',
      state: 'The wijkplatform finds the answer not substantive. Nothing was decided about that yet.',
      todo: 'Read the reasons of the wijkplatform and decide.',
    },
    commitment: {
      what: 'commitment',
      state: 'A commitment that came with this advice has not been met yet.',
      todo: 'Say what was done, or why it will not be.',
    },
    information: {
      what: 'information for the wijkplatform',
      state: 'The wijkplatform does not have the information yet that it asked for.',
      todo: 'Give the information, or say on what ground that cannot be done.',
    },
    advise: {
      what: 'advice of the wijkplatform',
      state: 'The municipality asked the wijkplatform for advice. It is not there yet.',
      todo: 'No time? Talk to the municipality. Nothing follows when it is later.',
    },
  },
  reminder: (name, what, due) => `${name}: ${what} by ${due}`,
  due: (due) => `The last day is ${due}.`,
  overdue: (name, what) => `${name}: term passed (${what})`,
  was: (due) => `The last day was ${due}.`,
  moved: (due) => `That day has moved since: it is ${due} now.`,
  late: (name, what, days) => `${name}: ${days} ${days === 1 ? 'day' : 'days'} late (${what})`,
  why: {
    handler: 'You get this message because you handle this.',
    lead: 'You get this message because you lead the trajectory.',
    overseer: 'You get this message because you oversee.',
    director: 'You get this message because the municipality’s board has to know this now.',
    alderman: 'You get this message because the municipality’s board has to know this now.',
    owner: 'You get this message because you are to meet the commitment.',
    platform: '',
  },
  open: 'Open this case',
};

export const stepTexts: Record<MailLanguage, Texts> = { nl, en };
