// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

export const historyTexts = defineTexts({
  'history.TrajectoryStarted': { nl: 'Traject gestart', en: 'Trajectory started' },
  'history.TrajectoryDescribed': { nl: 'Beschrijving gewijzigd', en: 'Description changed' },
  'history.LeadHandedOver': { nl: 'Projectleiderschap overgedragen', en: 'Project lead handed over' },
  'history.TrajectoryClosed': { nl: 'Traject afgesloten', en: 'Trajectory closed' },
  'history.RoleGiven': { nl: 'Rol toegekend', en: 'Role given' },
  'history.RoleEnded': { nl: 'Rol beëindigd', en: 'Role ended' },
  'history.PhasePlanned': { nl: 'Fase gepland', en: 'Phase planned' },
  'history.PhaseChanged': { nl: 'Fase gewijzigd', en: 'Phase changed' },
  'history.PhaseStarted': { nl: 'Fase gestart', en: 'Phase started' },
  'history.PhaseClosed': { nl: 'Fase afgesloten', en: 'Phase closed' },
  'history.IssueRaised': { nl: 'Vraag toegevoegd', en: 'Question added' },
  'history.IssuePutInPhase': { nl: 'Vraag in een fase gezet', en: 'Question put in a phase' },
  'history.IssueReworded': { nl: 'Vraag anders verwoord', en: 'Question reworded' },
  'history.ExplorationStarted': { nl: 'Verkenning begonnen', en: 'Exploration started' },
  'history.ExplorationSaved': { nl: 'Verkenning bijgewerkt', en: 'Exploration updated' },
  'history.ExplorationCompleted': { nl: 'Verkenning afgerond', en: 'Exploration completed' },
  'history.ReadingStarted': { nl: 'Kompas lezen begonnen', en: 'Reading of the compass begun' },
  'history.ReadingCompleted': { nl: 'Kompas gelezen', en: 'Compass read' },
  'history.ReadingAbandoned': { nl: 'Kompas lezen gestopt', en: 'Reading of the compass stopped' },
  'history.ParticipantAdded': { nl: 'Deelnemer toegevoegd', en: 'Participant added' },
  'history.ParticipantRemoved': { nl: 'Deelnemer weggehaald', en: 'Participant removed' },
  'history.AnswerGiven': { nl: 'Vraag van het kompas beantwoord', en: 'Question of the compass answered' },
  'history.AnswerAgreed': { nl: 'Samen een antwoord vastgesteld', en: 'Answer agreed together' },
  'history.FormChosen': { nl: 'Vorm gekozen', en: 'Form chosen' },
  'history.OwnershipRecorded': { nl: 'Eigenaarschap vastgelegd', en: 'Ownership recorded' },
  'history.ObligationFulfilled': { nl: 'Verplichting nagekomen', en: 'Obligation fulfilled' },
  'history.StatutoryStepRecorded': { nl: 'Wettelijke stap vastgelegd', en: 'Statutory step recorded' },
  'history.AdviceSubmitted': { nl: 'Advies ingediend', en: 'Advice submitted' },
  'history.AdviceCorrected': { nl: 'Advies verbeterd', en: 'Advice corrected' },
  'history.AdviceWithdrawn': { nl: 'Advies ingetrokken', en: 'Advice withdrawn' },
  'history.AdviceAnswered': { nl: 'Advies beantwoord', en: 'Advice answered' },
  'history.ResponseCorrected': {
    nl: 'Antwoord op een advies verbeterd',
    en: 'Answer to an advice corrected',
  },
  'history.ResponseContested': {
    nl: 'Beter antwoord op een advies gevraagd',
    en: 'Better answer to an advice asked for',
  },
  'history.RoundOpened': {
    nl: 'Gemeente moet opnieuw op een advies antwoorden',
    en: 'Municipality must answer an advice again',
  },
  'history.other': { nl: 'Wijziging', en: 'Change' },
});

type HistoryKey = (typeof historyTexts.keys)[number];

/** The text for a kind of event; one that is not in the list is a change. */
export const historyKey = (kind: string): HistoryKey =>
  historyTexts.keys.find((key) => key === `history.${kind}`) ?? 'history.other';
