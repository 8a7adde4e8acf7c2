// SPDX-License-Identifier: EUPL-1.2
import { type AffairStory, weeks } from '../../story/affair.ts';

/** The term was extended once, with a reason (A7). */
export const verlichting: AffairStory = {
  key: 'verlichting',
  platform: 'zuilen-ondiep',
  agreement: {
    ...{ day: -64, by: 'ilias', side: 'platform', subject: 'Licht in het Julianapark' },
    whatHappens: 'De wethouder beslist over lampen in het park.',
    ...{ decider: 'alderman', signer: 'alderman', signerName: 'Wethouder Openbare Ruimte', term: weeks(6) },
    accepted: { day: -60, by: 'marijke' },
  },
  advice: {
    ...{ day: -53, by: 'ilias' },
    title: 'Licht op het pad, donker in het park',
    summary:
      'Wie na het werk door het park naar huis loopt ziet geen hand voor ogen. Maar de vleermuizen hebben het donker nodig. Wij zochten uit hoe allebei kan.',
    takingPart:
      'Avondwandelaars, de hardloopgroep, Natuurvrienden Kromme Vecht en een lampenmaker uit Ondiep.',
    backing: 'Wij liepen met 26 mensen een rondje in het donker.',
    figures: [['wandelaars', 26]],
    points: [
      'Zet lage lampen langs het doorgaande pad, om de twaalf meter.',
      'Gebruik rood licht, dat stoort de vleermuizen niet.',
      'Doe de lampen uit tussen één en vijf uur.',
    ],
    afterwards: [
      { did: 'assign', day: -49, by: 'marijke', to: 'marijke' },
      {
        ...{ did: 'extend', day: -16, by: 'marijke', due: 30 },
        reason: 'De ecoloog telt de vleermuizen pas als zij wakker zijn. Die telling willen wij afwachten.',
      },
    ],
  },
};
