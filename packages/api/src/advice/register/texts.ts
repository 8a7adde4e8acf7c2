// SPDX-License-Identifier: EUPL-1.2
import type { OutletLanguage } from './outlet.ts';

const nl = {
  feedTitle: (place: string) => `Adviezen van wijkplatforms in ${place}`,
  feedText: 'Wat er gebeurde met de adviezen',
  steps: {
    submitted: 'Ingediend',
    corrected: 'Nieuwe versie',
    answered: 'Beantwoord',
    improved: 'Antwoord verbeterd',
    contested: 'Antwoord volgens het wijkplatform niet inhoudelijk',
    stands: 'Oordeel: het antwoord blijft staan',
    sent_back: 'Oordeel: er komt een nieuw antwoord',
    withdrawn: 'Ingetrokken',
  },
  calendarTitle: (place: string) => `Termijnen van adviezen in ${place}`,
  terms: {
    answer: (title: string) => `Uiterlijk antwoord op advies: ${title}`,
    review: (title: string) => `Uiterlijk oordeel over het antwoord op advies: ${title}`,
    commitment: (title: string) => `Toegezegd bij advies: ${title}`,
  },
};

const en: typeof nl = {
  feedTitle: (place) => `Advices of neighbourhood platforms in ${place}`,
  feedText: 'What happened to the advices',
  steps: {
    submitted: 'Submitted',
    corrected: 'New version',
    answered: 'Answered',
    improved: 'Answer corrected',
    contested: 'Answer not substantive, says the platform',
    stands: 'Decision: the answer stands',
    sent_back: 'Decision: a new answer will come',
    withdrawn: 'Withdrawn',
  },
  calendarTitle: (place) => `Terms of advices in ${place}`,
  terms: {
    answer: (title) => `Answer due on advice: ${title}`,
    review: (title) => `Decision due about the answer to advice: ${title}`,
    commitment: (title) => `Promised on advice: ${title}`,
  },
};

export const outletTexts = { nl, en } satisfies Record<OutletLanguage, typeof nl>;
