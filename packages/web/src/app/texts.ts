// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../shared/texts/index.ts';

export const appTexts = defineTexts({
  'app.skip': { nl: 'Naar de inhoud', en: 'Skip to content' },
  'app.nav': { nl: 'Hoofdmenu', en: 'Main menu' },
  'app.nav.trajectories': { nl: 'Trajecten', en: 'Trajectories' },
  'app.nav.advices': { nl: 'Adviezen', en: 'Advice' },
  'app.nav.compass': { nl: 'Kompas', en: 'Compass' },
  'app.nav.work': { nl: 'Mijn werk', en: 'My work' },
  'app.language': { nl: 'Taal', en: 'Language' },
  'app.account': { nl: 'Uw aanmelding', en: 'Your sign-in' },
  'app.signIn': { nl: 'Aanmelden', en: 'Sign in' },
  'app.signOut': { nl: 'Afmelden', en: 'Sign out' },
  'app.signedInAs': { nl: 'Aangemeld als {name}', en: 'Signed in as {name}' },
  'app.municipality': { nl: 'Gemeente {name}', en: 'Municipality of {name}' },
  'app.product': { nl: 'Samenspel', en: 'Samenspel' },
  'app.tagline': {
    nl: 'Wie beslist, wie is eigenaar, wat gebeurde ermee',
    en: 'Who decides, who owns it, what came of it',
  },
  'app.footer.about': {
    nl: 'Samenspel laat zien welke zeggenschap bewoners hebben, per vraag en per fase.',
    en: 'Samenspel shows what say residents have, per question and per phase.',
  },
  'app.footer.source': { nl: 'Vrije software (EUPL-1.2)', en: 'Free software (EUPL-1.2)' },
  'app.noScript': {
    nl: 'Voor deze pagina is JavaScript nodig. De openbare pagina’s werken ook zonder.',
    en: 'This page needs JavaScript. The public pages work without it.',
  },
});
