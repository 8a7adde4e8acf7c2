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
  'adviceHistory.ClockStepTaken': { nl: 'Herinnering gestuurd', en: 'Reminder sent' },
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

/** The text for a kind of event; one that is not in the list is a change. */
export const historyKey = (kind: string): HistoryKey =>
  adviceHistoryTexts.keys.find((key) => key === `adviceHistory.${kind}`) ?? 'adviceHistory.other';
