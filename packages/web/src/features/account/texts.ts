// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

export const accountTexts = defineTexts({
  'account.title': { nl: 'Aanmelden', en: 'Sign in' },
  'account.lead': {
    nl: 'Voor wie meewerkt aan een traject in {name}. Om mee te lezen hoeft u zich niet aan te melden.',
    en: 'For who works on a trajectory in {name}. To read along you need not sign in.',
  },
  'account.act': { nl: 'Aanmelden', en: 'Sign in' },
  'account.noRole.title': { nl: 'Aangemeld, en toch geen toegang?', en: 'Signed in, and still no access?' },
  'account.noRole.text': {
    nl: 'Uw account hoort bij niemand in {name}, of u hebt hier nog geen rol. Vraag de projectleider van het traject, of de beheerder van de gemeente, om u toe te voegen. Daarna meldt u zich opnieuw aan.',
    en: 'Your account belongs to nobody in {name}, or you have no role here yet. Ask the project lead of the trajectory, or the administrator of the municipality, to add you. Then sign in again.',
  },
  'account.noRole.other': { nl: 'Met een ander account aanmelden', en: 'Sign in with another account' },
  'account.in.title': { nl: 'U bent aangemeld', en: 'You are signed in' },
  'account.in.as': { nl: 'U bent aangemeld als {name}.', en: 'You are signed in as {name}.' },
  'account.in.roles': { nl: 'Uw rol in de gemeente', en: 'Your role in the municipality' },
  'account.in.noRole': {
    nl: 'U hebt geen rol in de hele gemeente. Wat u mag, hangt af van uw rol in een traject.',
    en: 'You have no role in the whole municipality. What you may do depends on your role on a trajectory.',
  },
  'account.in.work': { nl: 'Naar mijn werk', en: 'Go to my work' },
  'account.out': { nl: 'Afmelden', en: 'Sign out' },
  'account.role.administrator': { nl: 'beheerder', en: 'administrator' },
  'account.role.overseer': { nl: 'controlerende rol', en: 'overseer' },
  'account.role.staff': { nl: 'medewerker', en: 'staff' },
  'account.role.viewer': { nl: 'meelezer', en: 'viewer' },
});
