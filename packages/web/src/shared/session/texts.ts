// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

export const sessionTexts = defineTexts({
  'session.needed.title': { nl: 'Meld u aan om verder te gaan', en: 'Sign in to go on' },
  'session.needed.text': {
    nl: 'Deze pagina is voor mensen die meewerken aan een traject. Na het aanmelden komt u hier terug. Wat u had ingevuld, is op dit apparaat bewaard.',
    en: 'This page is for people who work on a trajectory. After signing in you come back here. What you had filled in is kept on this device.',
  },
  'session.needed.act': { nl: 'Aanmelden', en: 'Sign in' },
});
