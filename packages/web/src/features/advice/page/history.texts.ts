// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

/** What happened to an advice, by the kind of event. */
export const adviceHistoryTexts = defineTexts({
  'adviceHistory.AdviceSubmitted': { nl: 'Advies ingediend', en: 'Advice submitted' },
  'adviceHistory.AdviceCorrected': { nl: 'Nieuwe versie ingediend', en: 'New version submitted' },
  'adviceHistory.AdviceWithdrawn': { nl: 'Advies ingetrokken', en: 'Advice withdrawn' },
  'adviceHistory.HandlerAssigned': { nl: 'Behandelaar aangewezen', en: 'Handler named' },
  'adviceHistory.ClockSuspended': { nl: 'Termijn stilgezet', en: 'Term suspended' },
  'adviceHistory.ClockResumed': { nl: 'Termijn loopt weer', en: 'Term running again' },
  'adviceHistory.ClockExtended': { nl: 'Termijn verlengd', en: 'Term extended' },
  'adviceHistory.DueDateMoved': { nl: 'Datum verschoven', en: 'Due date moved' },
  'adviceHistory.step.reminder': {
    nl: 'Herinnering{to, select, handler { voor de behandelaar} lead { voor de projectleider} overseer { voor de toezichthouder} director { voor de directeur} alderman { voor de wethouder} owner { voor wie de toezegging deed} platform { voor het wijkplatform} other {}}',
    en: 'Reminder{to, select, handler { for the handler} lead { for the project lead} overseer { for the overseer} director { for the director} alderman { for the alderman} owner { for whoever made the commitment} platform { for the wijkplatform} other {}}',
  },
  'adviceHistory.step.overdue': {
    nl: 'Termijn voorbij: bericht{to, select, handler { voor de behandelaar} lead { voor de projectleider} overseer { voor de toezichthouder} director { voor de directeur} alderman { voor de wethouder} owner { voor wie de toezegging deed} platform { voor het wijkplatform} other {}}',
    en: 'Term passed: message{to, select, handler { for the handler} lead { for the project lead} overseer { for the overseer} director { for the director} alderman { for the alderman} owner { for whoever made the commitment} platform { for the wijkplatform} other {}}',
  },
  'adviceHistory.step.escalation': {
    nl: 'Nog steeds te laat: bericht{to, select, handler { voor de behandelaar} lead { voor de projectleider} overseer { voor de toezichthouder} director { voor de directeur} alderman { voor de wethouder} owner { voor wie de toezegging deed} platform { voor het wijkplatform} other {}}',
    en: 'Still late: message{to, select, handler { for the handler} lead { for the project lead} overseer { for the overseer} director { for the director} alderman { for the alderman} owner { for whoever made the commitment} platform { for the wijkplatform} other {}}',
  },
  'adviceHistory.ClockStepTaken': {
    nl: 'Bericht over de termijn',
    en: 'Message about the term',
  },
  'adviceHistory.SuspensionProposed': { nl: 'Stilzetten voorgesteld', en: 'Suspension proposed' },
  'adviceHistory.SuspensionDeclined': { nl: 'Stilzetten niet gewild', en: 'Suspension declined' },
  'adviceHistory.AdviceAnswered': { nl: 'Antwoord gestuurd', en: 'Answer sent' },
  'adviceHistory.ResponseDisclosed': { nl: 'Antwoord openbaar gemaakt', en: 'Answer made public' },
  'adviceHistory.ResponseCorrected': { nl: 'Antwoord verbeterd', en: 'Answer corrected' },
  'adviceHistory.ResponseContested': { nl: 'Beter antwoord gevraagd', en: 'Better answer asked for' },
  'adviceHistory.ContestDecided': { nl: 'Over het antwoord beslist', en: 'Decided on the answer' },
  'adviceHistory.RoundOpened': {
    nl: 'Gemeente moet opnieuw antwoorden',
    en: 'Municipality must answer again',
  },
  'adviceHistory.CommitmentMade': { nl: 'Toezegging gedaan', en: 'Commitment made' },
  'adviceHistory.CommitmentSettled': { nl: 'Toezegging afgehandeld', en: 'Commitment settled' },
  'adviceHistory.AdviceSettled': { nl: 'Geen toezegging meer open', en: 'No commitment left open' },
  'adviceHistory.PartWithheld': { nl: 'Deel niet openbaar gemaakt', en: 'Part withheld' },
  'adviceHistory.WithholdingLifted': { nl: 'Deel weer openbaar', en: 'Part public again' },
  // Which clock it is about: that nobody was named in time does not make the answer late.
  'adviceHistory.about.answer': { nl: '{what}, over het antwoord', en: '{what}, about the answer' },
  'adviceHistory.about.handler': {
    nl: '{what}, over het aanwijzen van een behandelaar',
    en: '{what}, about naming a handler',
  },
  'adviceHistory.about.review': {
    nl: '{what}, over het oordeel',
    en: '{what}, about the decision',
  },
  'adviceHistory.about.commitment': { nl: '{what}, over een toezegging', en: '{what}, about a commitment' },
  'adviceHistory.other': { nl: 'Wijziging', en: 'Change' },
});

type HistoryKey = (typeof adviceHistoryTexts.keys)[number];

/** What the history tells of an event. */
export interface Happened {
  kind: string;
  /** Of what happened to a clock: the kind of that clock. Of a step of it also which one, and the role that it is for. */
  details?: unknown;
}

type Say = (key: HistoryKey, values?: Record<string, string>) => string;

const textIn = (details: unknown, name: string): string => {
  const value = details && typeof details === 'object' ? Object(details)[name] : undefined;
  return typeof value === 'string' ? value : '';
};

const keyFor = (name: string): HistoryKey | undefined =>
  adviceHistoryTexts.keys.find((key) => key === `adviceHistory.${name}`);

/**
 * An event in words: for whom a step of a clock was (A8), and which clock it was about (A5). Not that it reached somebody: a
 * reminder for the handler reaches nobody while there is none. An event that is not in the list is a change.
 */
export const historyText = (say: Say, { kind, details }: Happened): string => {
  const isStep = kind === 'ClockStepTaken';
  const [step = ''] = textIn(details, 'step').split('_');
  const known = keyFor(isStep && step !== '' ? `step.${step}` : kind);
  const what = say(known ?? `adviceHistory.${isStep ? kind : 'other'}`, { to: textIn(details, 'to') });
  const about = keyFor(`about.${textIn(details, 'clock')}`);
  return about === undefined ? what : say(about, { what });
};

/** Every act starts or stops a clock, and the clocks explain themselves: their beginning and end would drown the acts. */
export const isTold = ({ kind }: { kind: string }): boolean =>
  kind !== 'ClockStarted' && kind !== 'ClockStopped';
