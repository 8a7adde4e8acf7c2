// SPDX-License-Identifier: EUPL-1.2
import type { IssueStory } from '../../story/story.ts';

/** Explored for the next phase; the compass is still to be read. */
export const nuisance: IssueStory = {
  key: 'hinder',
  raised: -58,
  question: 'Hoe houden we de buurt leefbaar tijdens het werk?',
  exploration: {
    day: -52,
    completed: -28,
    by: 'amina',
    goal: 'Afspraken over bouwverkeer, geluid en de markt waar mensen op kunnen rekenen.',
    bounds: 'Het werk duurt ongeveer een jaar. Hulpdiensten moeten er altijd langs kunnen.',
    known:
      'De markt staat er twee dagen per week. Bij eerder werk kwamen er 52 klachten over stof en vroege vrachtwagens.',
    unknown: 'Welke route bezorgers nemen als de dreef dicht is.',
    triedBefore: 'Een brief vooraf. Wie geen Nederlands las, wist van niets.',
    question: 'Welke afspraken over verkeer, geluid en markt maken het werk voor de buurt te doen?',
    groups: [
      ['Bewoners van de flats om het plein', 'Slapen naast het werk'],
      ['Marktkooplui', 'Moeten hun plek kunnen bereiken'],
      ['Mensen met een rolstoel of kinderwagen', 'Hebben een vlakke route nodig'],
    ],
  },
};
