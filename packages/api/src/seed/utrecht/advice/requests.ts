// SPDX-License-Identifier: EUPL-1.2
import { type AffairStory, weeks } from '../../story/affair.ts';

/** Asked and declined: nobody has to say why (A1). */
export const parkeren: AffairStory = {
  key: 'parkeren',
  platform: 'lombok-oog-in-al',
  request: {
    ...{ day: -45, by: 'jelle' },
    title: 'Vergunningen voor parkeren rond het sluisje',
    question: 'Op welke uren moet betaald parkeren gelden in de straten bij het sluisje?',
    background: 'In het weekend staan er veel auto’s van bezoekers. Bewoners klagen, de horeca ook.',
    whatHappens: 'Het college stelt de uren vast.',
    ...{ decider: 'college', signer: 'alderman', signerName: 'Wethouder Mobiliteit', term: weeks(6) },
    declined: { day: -38, by: 'nadia' },
  },
};

/** Just asked: the platform has to decide. */
export const laadpalen: AffairStory = {
  key: 'laadpalen',
  platform: 'lombok-oog-in-al',
  request: {
    ...{ day: -6, by: 'noor' },
    title: 'Laadpalen in smalle straten',
    question: 'Waar kunnen laadpalen staan zonder dat de stoep te smal wordt?',
    background: 'Er zijn 31 aanvragen. In acht straten is de stoep smaller dan anderhalve meter.',
    adviseTerm: weeks(8),
    whatHappens: 'De directeur Stadsbedrijven kiest de plekken en zegt bij elke plek waarom.',
    ...{ decider: 'director', signer: 'director', signerName: 'Directeur Stadsbedrijven', term: weeks(4) },
  },
};

/** The platform proposed another follow-up; the municipality has to say something to that (A3). */
export const winkelcentrum: AffairStory = {
  key: 'winkelcentrum',
  platform: 'leidsche-rijn-leeuwesteyn',
  request: {
    ...{ day: -24, by: 'sandhya' },
    title: 'De stille kant van het winkelcentrum',
    question: 'Wat past er in de vier lege winkels aan de noordkant?',
    background: 'De eigenaar wil verhuren aan wie het eerst komt. De gemeente kan met hem praten.',
    adviseTerm: weeks(8),
    whatHappens: 'Een ambtenaar neemt uw advies mee in het gesprek met de eigenaar.',
    ...{ decider: 'official', signer: 'official', term: weeks(12) },
    counter: {
      ...{ day: -15, by: 'sabine' },
      whatHappens:
        'De wethouder bespreekt het advies zelf met de eigenaar, met iemand van het platform erbij, en schrijft daarna op wat er is afgesproken.',
      ...{ decider: 'alderman', signer: 'alderman', signerName: 'Wethouder Economie', term: weeks(6) },
    },
  },
};
