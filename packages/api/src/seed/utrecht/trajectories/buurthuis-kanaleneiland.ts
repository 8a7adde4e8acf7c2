// SPDX-License-Identifier: EUPL-1.2
import type { Story } from '../../story/story.ts';

/** An exploration in draft: some is known, most is not written yet (C6). */
export const buurthuisKanaleneiland: Story = {
  key: 'buurthuis-kanaleneiland',
  day: -44,
  title: 'Buurthuis Kanaaldreef in zelfbeheer',
  subject: 'Een groep bewoners wil een leeg schoolgebouw gebruiken als buurthuis en dat zelf runnen.',
  startedAs: 'residents',
  policyField: 'samenleving',
  area: { neighbourhoods: ['kanaleneiland', 'transwijk'] },
  unit: 'maatschappelijke-ontwikkeling',
  lead: 'tariq',
  roles: [
    { who: 'birgit', role: 'district_adviser' },
    { who: 'emre', role: 'initiator' },
    { who: 'kanaalhuis', role: 'initiator' },
  ],
  phases: [
    {
      title: 'Kan het?',
      goal: 'Weten of het gebouw geschikt is en of de groep het aankan.',
      from: 30,
      to: 150,
      issues: [
        {
          key: 'zelfbeheer',
          raised: -38,
          question: 'Kan de groep het buurthuis zelf runnen?',
          exploration: {
            day: -24,
            by: 'birgit',
            goal: 'Een buurthuis dat van de buurt is en niet sluit als een project stopt.',
            bounds: 'Het gebouw is tien jaar beschikbaar. Er is nog geen geld voor de verbouwing.',
            known: 'De groep heeft 18 mensen en een plan op twee bladzijden.',
            unknown: '',
            triedBefore: '',
            question: '',
            groups: [['Bewoners van Kanaleneiland', 'Missen een plek om elkaar te treffen']],
          },
        },
      ],
    },
  ],
};
