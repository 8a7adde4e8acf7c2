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
  widget: {
    title: (number: string, place: string) => `Advies ${number} aan ${place}`,
    more: (number: string) => `Lees advies ${number}`,
    state: {
      answered: 'Beantwoord',
      contested: 'Beantwoord; volgens het wijkplatform niet inhoudelijk',
      withdrawn: 'Ingetrokken',
    },
    suspended: 'Wacht op antwoord; de termijn staat stil',
    noTerm: 'Wacht op antwoord; zonder termijn',
    daysLeft: (days: number) =>
      days < 0
        ? `Wacht op antwoord: ${-days} ${days === -1 ? 'dag' : 'dagen'} te laat`
        : days === 0
          ? 'Wacht op antwoord: vandaag is de laatste dag'
          : `Wacht op antwoord: nog ${days} ${days === 1 ? 'dag' : 'dagen'}`,
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
  widget: {
    title: (number, place) => `Advice ${number} to ${place}`,
    more: (number) => `Read advice ${number}`,
    state: {
      answered: 'Answered',
      contested: 'Answered; not substantive, says the platform',
      withdrawn: 'Withdrawn',
    },
    suspended: 'Waits for an answer; the term stands still',
    noTerm: 'Waits for an answer; without a term',
    daysLeft: (days) =>
      days < 0
        ? `Waits for an answer: ${-days} ${days === -1 ? 'day' : 'days'} late`
        : days === 0
          ? 'Waits for an answer: today is the last day'
          : `Waits for an answer: ${days} ${days === 1 ? 'day' : 'days'} left`,
  },
};

export const outletTexts = { nl, en } satisfies Record<OutletLanguage, typeof nl>;
