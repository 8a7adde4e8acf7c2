// SPDX-License-Identifier: EUPL-1.2
import type { AffairStory } from '../../story/affair.ts';

/** On a phase that is running: until it is answered the phase stays open (T4). It is due in a few days. */
export const groenPlein: AffairStory = {
  key: 'groen-plein',
  platform: 'overvecht-vechtzoom',
  on: { trajectory: 'overvecht-centrum', phase: 1 },
  request: {
    ...{ day: -70, by: 'tariq' },
    title: 'Groen op het nieuwe plein',
    question: 'Waar moet groen komen, en wat moet er juist open blijven?',
    background:
      'Het ontwerp heeft ruimte voor zo’n dertig bomen. De markt heeft twee dagen per week plek nodig.',
    whatHappens: 'De projectleider verwerkt uw advies in het ontwerp; het college stelt het ontwerp vast.',
    ...{ decider: 'college', signer: 'official', signerName: 'Tariq Lakhdari', due: 4 },
    accepted: { day: -62, by: 'zeynep' },
  },
  advice: {
    ...{ day: -38, by: 'zeynep' },
    title: 'Schaduw waar mensen wachten, ruimte waar mensen kopen',
    summary:
      'Het plein is in juli een bakplaat. Zet bomen waar mensen zitten en wachten. Laat het midden vrij voor de markt en het feest.',
    takingPart:
      'Marktkooplui, wachtende mensen bij de bus, de tuinclub van de Zambesidreef en drie schoolklassen.',
    backing: 'Wij tekenden met krijt op het plein en iedereen die langskwam mocht schuiven.',
    figures: [['krijttekeningen', 73]],
    points: [
      'Zet de bomen aan de zuidkant, bij de bushalte en langs de bankjes.',
      'Houd het midden leeg, met ringen in de grond voor marktkramen.',
      'Leg geen gras waar de fietsen rijden, daar is het binnen een maand modder.',
      'Kies struiken waar je overheen kunt kijken, dan voelt het ’s avonds veiliger.',
      'Geef de tuinclub een kraan en een hok, dan houden wij de perken bij.',
    ],
    afterwards: [{ did: 'assign', day: -34, by: 'tariq', to: 'tariq' }],
  },
};
