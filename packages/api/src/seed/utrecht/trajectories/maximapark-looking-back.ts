// SPDX-License-Identifier: EUPL-1.2
import { type IssueStory, no, yes } from '../../story/story.ts';

/** Read, and not chosen yet: the lead is asked to choose a form, and can start the phase. */
export const lookingBack: IssueStory = {
  key: 'terugkijken',
  raised: -66,
  question: 'Hoe kijken we terug op vier jaar samen besturen?',
  exploration: {
    day: -60,
    completed: -33,
    by: 'wouter',
    goal: 'Eerlijk horen wat de parkorganisatie opleverde, ook van mensen die er niet in zitten.',
    bounds: 'De gemeenteraad besluit volgend jaar over het geld. Het park blijft open voor iedereen.',
    known: 'De jaarplannen, het aantal vrijwilligers en de kosten van vier jaar.',
    unknown: 'Waarom sommige vrijwilligers zijn gestopt.',
    triedBefore: 'Een jaarverslag. Dat las bijna niemand.',
    question: 'Wie kijkt er terug op de parkorganisatie, en wie bepaalt wat we daarvan leren?',
    groups: [
      ['Vrijwilligers en oud-vrijwilligers', 'Weten wat er goed ging en waarom mensen stopten'],
      ['Bezoekers', 'Merken of het park er beter van werd'],
      ['Sportclubs', 'Willen weten of hun ruimte blijft'],
    ],
  },
  readings: [
    {
      day: -9,
      guide: 'wouter',
      municipality: ['pieter'],
      residents: ['parkvrienden', 'truus'],
      agreed: {
        decision: no('Over het geld wordt pas volgend jaar besloten. Dit gaat over terugkijken.'),
        ownership: {
          can: yes('De stichting heeft mensen die een goed gesprek kunnen leiden.'),
          will: yes('Zij stelden het zelf voor.'),
        },
        leave: {
          can: no('Voor de kosten van bomen en bruggen zijn cijfers van de gemeente nodig.'),
          may: yes('Het mag.'),
        },
        grow: {
          possible: yes('Met een rekenaar van de gemeente erbij.'),
          time: yes('Vier maanden.'),
          money: yes('Een klein bedrag is genoeg.'),
        },
        share: no('De stichting wil het zelf leiden, zodat iedereen vrijuit praat.'),
      },
      completed: -9,
    },
  ],
};
