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
    nl: 'Herinnering gestuurd{to, select, handler { aan de behandelaar} lead { aan de projectleider} overseer { aan de toezichthouder} director { aan de directeur} alderman { aan de wethouder} owner { aan wie de toezegging deed} platform { aan het wijkplatform} other {}}',
    en: 'Reminder sent{to, select, handler { to the handler} lead { to the project lead} overseer { to the overseer} director { to the director} alderman { to the alderman} owner { to whoever made the commitment} platform { to the wijkplatform} other {}}',
  },
  'adviceHistory.step.overdue': {
    nl: 'Termijn voorbij: bericht gestuurd{to, select, handler { aan de behandelaar} lead { aan de projectleider} overseer { aan de toezichthouder} director { aan de directeur} alderman { aan de wethouder} owner { aan wie de toezegging deed} platform { aan het wijkplatform} other {}}',
    en: 'Term passed: message sent{to, select, handler { to the handler} lead { to the project lead} overseer { to the overseer} director { to the director} alderman { to the alderman} owner { to whoever made the commitment} platform { to the wijkplatform} other {}}',
  },
  'adviceHistory.step.escalation': {
    nl: 'Nog steeds te laat: bericht gestuurd{to, select, handler { aan de behandelaar} lead { aan de projectleider} overseer { aan de toezichthouder} director { aan de directeur} alderman { aan de wethouder} owner { aan wie de toezegging deed} platform { aan het wijkplatform} other {}}',
    en: 'Still late: message sent{to, select, handler { to the handler} lead { to the project lead} overseer { to the overseer} director { to the director} alderman { to the alderman} owner { to whoever made the commitment} platform { to the wijkplatform} other {}}',
  },
  'adviceHistory.ClockStepTaken': {
    nl: 'Bericht over de termijn gestuurd',
    en: 'Message about the term sent',
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
  'adviceHistory.AdviceSettled': { nl: 'Alles afgehandeld', en: 'Everything settled' },
  'adviceHistory.PartWithheld': { nl: 'Deel niet openbaar gemaakt', en: 'Part withheld' },
  'adviceHistory.WithholdingLifted': { nl: 'Deel weer openbaar', en: 'Part public again' },
  'adviceHistory.other': { nl: 'Wijziging', en: 'Change' },
});

type HistoryKey = (typeof adviceHistoryTexts.keys)[number];

/** What the history tells of an event. */
export interface Happened {
  kind: string;
  /** Of a step of a clock: which one, and the role that it went to. */
  details?: unknown;
}

const textIn = (details: unknown, name: string): string => {
  const value = details && typeof details === 'object' ? Object(details)[name] : undefined;
  return typeof value === 'string' ? value : '';
};

/** The text for an event, and to whom a step of a clock went (A8); an event that is not in the list is a change. */
export const historyText = ({ kind, details }: Happened): [key: HistoryKey, values: { to: string }] => {
  const [step = ''] = textIn(details, 'step').split('_');
  const wanted = kind === 'ClockStepTaken' && step !== '' ? `step.${step}` : kind;
  const known = adviceHistoryTexts.keys.find((key) => key === `adviceHistory.${wanted}`);
  return [
    known ?? `adviceHistory.${kind === 'ClockStepTaken' ? kind : 'other'}`,
    { to: textIn(details, 'to') },
  ];
};

/** Every act starts or stops a clock, and the clocks explain themselves: their beginning and end would drown the acts. */
export const isTold = ({ kind }: { kind: string }): boolean =>
  kind !== 'ClockStarted' && kind !== 'ClockStopped';
