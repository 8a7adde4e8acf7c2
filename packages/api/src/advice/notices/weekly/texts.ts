// SPDX-License-Identifier: EUPL-1.2
import type { AskCode } from '@samenspel/domain/trajectory';
import type { AdviceAskCode } from '@samenspel/domain/work';
import type { MailLanguage } from '../../../mail/index.ts';
import type { CaseKind } from '../case.store.ts';

/** A case, or the trajectory that asks something itself. */
export type WeeklyCase = CaseKind | 'trajectory';
export type WeeklyAsk = AdviceAskCode | AskCode;

const nl = {
  subject: (all: number, late: number) =>
    `Uw week: ${all} ${all === 1 ? 'zaak wacht' : 'zaken wachten'}${late > 0 ? `, ${late} te laat` : ''}`,
  late: 'Te laat',
  soon: 'Op tijd, of zonder termijn',
  overseen: 'Bij anderen: te laat, of zonder termijn',
  name: {
    advice: 'Advies',
    advice_request: 'Adviesverzoek',
    information_request: 'Informatieverzoek',
    follow_up: 'Afspraak over een advies',
    trajectory: 'Traject',
  } satisfies Record<WeeklyCase, string>,
  asks: {
    ASSIGN_HANDLER: 'wijs een behandelaar aan',
    ANSWER_ADVICE: 'beantwoord het advies',
    ANSWER_AGAIN: 'beantwoord het advies opnieuw',
    DECIDE_CONTEST: 'oordeel over het antwoord',
    DISCLOSE_RESPONSE: 'maak het antwoord openbaar',
    SETTLE_COMMITMENT: 'kom een toezegging na',
    ANSWER_SUSPENSION: 'reageer op het voorstel',
    ANSWER_PROPOSAL: 'reageer op het voorstel',
    DECIDE_REQUEST: 'beslis over het verzoek',
    WRITE_ADVICE: 'geef het advies',
    SUBMIT_DRAFT: 'maak het concept af',
    GIVE_INFORMATION: 'geef de gevraagde informatie',
    RAISE_ISSUE: 'voeg een vraag toe',
    EXPLORE: 'verken de vraag',
    READ_COMPASS: 'lees het kompas',
    READ_AGAIN: 'lees het kompas opnieuw',
    COMPLETE_READING: 'rond het gesprek over het kompas af',
    CHOOSE_FORM: 'kies een vorm',
    NAME_OWNERS: 'noem de eigenaren',
    START_PHASE: 'start de fase',
    FULFIL_OBLIGATION: 'leg vast hoe een verplichting is nagekomen',
    CLOSE_PHASE: 'sluit de fase af',
    AWAIT_ANSWER: 'wacht op het antwoord op een advies',
  } satisfies Record<WeeklyAsk, string>,
  days: (days: number) => `${days} ${days === 1 ? 'dag' : 'dagen'} te laat`,
  by: (due: string) => `uiterlijk ${due}`,
  open: 'zonder termijn',
  more: (many: number) => `En nog ${many}. Die staan bij Mijn werk.`,
  work: 'Open Mijn werk',
};

const en: typeof nl = {
  subject: (all, late) =>
    `Your week: ${all} ${all === 1 ? 'case waits' : 'cases wait'}${late > 0 ? `, ${late} late` : ''}`,
  late: 'Late',
  soon: 'In time, or without a term',
  overseen: 'Of others: late, or without a term',
  name: {
    advice: 'Advice',
    advice_request: 'Request for advice',
    information_request: 'Request for information',
    follow_up: 'Agreement on an advice',
    trajectory: 'Trajectory',
  },
  asks: {
    ASSIGN_HANDLER: 'assign a handler',
    ANSWER_ADVICE: 'answer the advice',
    ANSWER_AGAIN: 'answer the advice again',
    DECIDE_CONTEST: 'decide on the answer',
    DISCLOSE_RESPONSE: 'make the answer public',
    SETTLE_COMMITMENT: 'keep a commitment',
    ANSWER_SUSPENSION: 'react to the proposal',
    ANSWER_PROPOSAL: 'react to the proposal',
    DECIDE_REQUEST: 'decide on the request',
    WRITE_ADVICE: 'give the advice',
    SUBMIT_DRAFT: 'finish the draft',
    GIVE_INFORMATION: 'give the requested information',
    RAISE_ISSUE: 'add a question',
    EXPLORE: 'explore the question',
    READ_COMPASS: 'read the compass',
    READ_AGAIN: 'read the compass again',
    COMPLETE_READING: 'complete the conversation about the compass',
    CHOOSE_FORM: 'choose a form',
    NAME_OWNERS: 'name the owners',
    START_PHASE: 'start the phase',
    FULFIL_OBLIGATION: 'record how an obligation was met',
    CLOSE_PHASE: 'close the phase',
    AWAIT_ANSWER: 'wait for the answer to an advice',
  },
  days: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  by: (due) => `by ${due}`,
  open: 'without a term',
  more: (many) => `And ${many} more. They are under My work.`,
  work: 'Open My work',
};

export const weeklyTexts: Record<MailLanguage, typeof nl> = { nl, en };
