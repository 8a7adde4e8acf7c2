// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

export const mailTexts = defineTexts({
  'mail.title': { nl: 'Mijn mail', en: 'My mail' },
  'mail.lead': {
    nl: 'Kies welke berichten u krijgt. Bij wat u altijd krijgt, staat dat erbij.',
    en: 'Choose which messages you get. Those that you always get say so.',
  },
  'mail.none': { nl: 'U krijgt geen mail', en: 'You get no mail' },
  'mail.noneText': {
    nl: 'Wie in een wijkplatform zit of voor de gemeente werkt, krijgt berichten. U hebt hier nog geen rol.',
    en: 'Who belongs to a wijkplatform or works for the municipality gets messages. You have no role here yet.',
  },
  'mail.group.terms': { nl: 'Termijnen', en: 'Terms' },
  'mail.group.advice': { nl: 'Adviezen', en: 'Advices' },
  'mail.group.requests': { nl: 'Verzoeken en afspraken', en: 'Requests and agreements' },
  'mail.group.overview': { nl: 'Overzicht', en: 'Overview' },
  'mail.on': { nl: 'Aan', en: 'On' },
  'mail.off': { nl: 'Uit', en: 'Off' },
  'mail.always': { nl: 'Altijd aan', en: 'Always on' },
  'mail.switchOn': { nl: 'Zet aan', en: 'Switch on' },
  'mail.switchOff': { nl: 'Zet uit', en: 'Switch off' },
  'mail.isOn': { nl: 'Aan: {name}.', en: 'On: {name}.' },
  'mail.isOff': { nl: 'Uit: {name}.', en: 'Off: {name}.' },
});
