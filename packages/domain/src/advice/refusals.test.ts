// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import type { Outcome, Refusal } from '../kernel/index.ts';
import {
  type AdviceInWords,
  aCommitment,
  adviceContent,
  anAdvice,
  aResponse,
  on,
  submission,
  submissionFacts,
  twoWeeks,
} from '../testing/index.ts';
import {
  type AdviceContent,
  type AdviceFile,
  acceptSuspension,
  acceptSuspensionRefusalCodes,
  answerAdvice,
  answerAdviceRefusalCodes,
  assignHandler,
  assignHandlerRefusalCodes,
  type ContestResponse,
  type CorrectResponse,
  calendarOf,
  changeAdviceRules,
  changeAdviceRulesRefusalCodes,
  changeCalendar,
  changeCalendarRefusalCodes,
  changeWidgetSites,
  changeWidgetSitesRefusalCodes,
  contestResponse,
  contestResponseRefusalCodes,
  correctAdvice,
  correctAdviceRefusalCodes,
  correctResponse,
  correctResponseRefusalCodes,
  type DecideContest,
  decideContest,
  decideContestRefusalCodes,
  declineSuspension,
  declineSuspensionRefusalCodes,
  defaultAdviceRules,
  defaultAdviceSettings,
  discloseResponse,
  discloseResponseRefusalCodes,
  type ExtendTerm,
  extendTerm,
  extendTermRefusalCodes,
  liftWithholding,
  liftWithholdingRefusalCodes,
  proposeSuspension,
  proposeSuspensionRefusalCodes,
  type ResponseContent,
  resumeClock,
  resumeClockRefusalCodes,
  type SubmissionFacts,
  type SubmitAdvice,
  settleCommitment,
  settleCommitmentRefusalCodes,
  submitAdvice,
  submitAdviceRefusalCodes,
  withdrawAdvice,
  withdrawAdviceRefusalCodes,
  withhold,
  withholdRefusalCodes,
} from './index.ts';

const long = 'x'.repeat(20_001);
const invisible = ' \u200b\u00a0';
const calendar = calendarOf(twoWeeks, []);
const submitted = anAdvice();
const noTerm = anAdvice({}, { rules: defaultAdviceRules });
const promising = submitted.answered({ commitments: [aCommitment('a')] });
const file = (fileId: string, change: Partial<AdviceFile> = {}): AdviceFile => ({
  fileId,
  name: 'map.pdf',
  purpose: 'annex',
  ...change,
});
const many = <Item>(n: number, item: (i: number) => Item) => Array.from({ length: n }, (_, i) => item(i));

const submit = (change: Partial<SubmitAdvice>, facts: Partial<SubmissionFacts> = {}) =>
  submitAdvice({ ...submission, ...change }, { ...submissionFacts, ...facts }, on(4));
const correct = (change: Partial<AdviceContent>, { state } = submitted, corrects = 1) =>
  correctAdvice(state, { ...adviceContent, ...change, corrects }, on(5));
const withdraw = ({ state }: AdviceInWords, reason = '') =>
  withdrawAdvice(state, { withdrawalId: 'withdrawal-1', memberId: 'member-1', reason }, on(6));
const answer = (change: Partial<ResponseContent>, { state } = submitted, version = 1) =>
  answerAdvice(state, { ...aResponse(2, change), responseId: 'response-1', version }, calendar, on(12));
const amend = (change: Partial<CorrectResponse>, { state } = promising) => {
  const ids = { responseId: 'response-2', correctionReason: 'A name was wrong' };
  return correctResponse(state, { ...aResponse(), ...ids, ...change }, calendar, on(13));
};
const extend = ({ state }: AdviceInWords, change: Partial<ExtendTerm> = {}, day = 6) =>
  extendTerm(state, { dueOn: '2026-06-01', reason: 'A survey is late', ...change }, on(day));
const propose = ({ state }: AdviceInWords, reason = 'We await a survey', day = 6) =>
  proposeSuspension(state, { reason }, on(day));
const contest = (points: ContestResponse['points'], { state } = promising) =>
  contestResponse(
    state,
    { contestId: 'contest-1', clockId: 'review-1', points },
    { rules: twoWeeks, calendar },
    on(14),
  );
const decide = (change: Partial<DecideContest>, { state } = submitted.answered().contested()) => {
  const ids = { decisionId: 'decision-1', answerClockId: 'answer-2', handlerClockId: 'handler-2' };
  const command = {
    ...ids,
    verdict: 'sent_back' as const,
    reason: 'Too thin',
    dueOn: '2026-06-01',
    ...change,
  };
  return decideContest(state, command, { rules: twoWeeks, calendar }, on(15));
};
const settle = (commitmentId: string, account: string, { state } = promising) =>
  settleCommitment(state, { commitmentId, as: 'dropped', account }, on(20));
const hold = (explanation: string, { state } = submitted) =>
  withhold(state, { part: 'points', ground: 'safety', explanation }, on(6));
const held = submitted.after(hold('Names a shelter'));
const setRules = (change: Partial<typeof twoWeeks>, version = 0) =>
  changeAdviceRules(defaultAdviceSettings, { rules: { ...twoWeeks, ...change }, version });
const addDays = (...dates: [string, string?][]) =>
  changeCalendar(defaultAdviceSettings, {
    add: dates.map(([date, nl = 'Vrij']) => ({ date, name: { nl } })),
    remove: [],
  });
const reasons = 'It does not say why';
const content = (act: (change: Partial<AdviceContent>) => Outcome<unknown, Refusal>) => ({
  TEXT_MISSING: act({ takingPart: invisible }),
  TEXT_TOO_LONG: act({ summary: long }),
  TEXT_NOT_PLAIN: act({ title: 'a\u0000' }),
  TOO_MANY_FILES: act({ files: many(21, (i) => file(`${i}`)) }),
  FILE_REPEATED: act({ files: [file('1'), file('1')] }),
  BACKING_MISSING: act({ backing: invisible, backingFigures: [], files: [file('1')] }),
  FIGURE_INVALID: act({ backingFigures: [{ label: 'Names', figure: Number.NaN }] }),
  TOO_MANY_FIGURES: act({ backingFigures: many(21, () => ({ label: 'Names', figure: 1 })) }),
  POINTS_MISSING: act({ points: [] }),
  POINT_BLANK: act({ points: [{ body: 'Trees' }, { body: invisible }] }),
  TOO_MANY_POINTS: act({ points: many(51, () => ({ body: 'Trees' })) }),
});
const points = (first: Partial<ResponseContent['points'][number]>) =>
  aResponse().points.map((point, i) => (i === 0 ? { ...point, ...first } : point));
const response = (act: (change: Partial<ResponseContent>) => Outcome<unknown, Refusal>) => ({
  TEXT_MISSING: act({ commitments: [aCommitment('b', { what: ' ' })] }),
  TEXT_TOO_LONG: act({ overall: long }),
  TEXT_NOT_PLAIN: act({ points: points({ reasons: 'a\u0000' }) }),
  TOO_MANY_FILES: act({ files: many(21, (i) => ({ fileId: `${i}`, name: 'map.pdf' })) }),
  FILE_REPEATED: act({ files: many(2, () => ({ fileId: '1', name: 'map.pdf' })) }),
  OVERALL_MISSING: act({ overall: invisible }),
  WEIGHING_MISSING: act({ weighing: '' }),
  SIGNER_NOT_AS_AGREED: act({ signer: 'official' }),
  SIGNER_NAME_MISSING: act({ signerName: '\t' }),
  POINT_UNANSWERED: act({ points: points({}).slice(1) }),
  POINT_UNKNOWN: act({ points: [...points({}), { no: 3, disposition: 'adopted', reasons }] }),
  POINT_REPEATED: act({ points: [...points({}), { no: 1, disposition: 'adopted', reasons }] }),
  REASONS_MISSING: act({ points: points({ reasons: invisible }) }),
  PASSED_ON_TO_MISSING: act({ points: points({ disposition: 'passed_on', passedOnTo: ' ' }) }),
  TOO_MANY_COMMITMENTS: act({ commitments: many(51, (i) => aCommitment(`c${i}`)) }),
  COMMITMENT_OWNER_MISSING: act({ commitments: [aCommitment('b', { ownerId: '' })] }),
  COMMITMENT_DATE_PASSED: act({ commitments: [aCommitment('b', { dueOn: '2026-05-11' })] }),
  DATE_INVALID: act({ commitments: [aCommitment('b', { dueOn: '2026-02-30' })] }),
});

/** Of every act, an attempt for every code with which it can be refused: a code without one does not compile. */
type Attempts<Codes extends readonly string[]> = Record<Codes[number], Outcome<unknown, Refusal>>;

const submitting: Attempts<typeof submitAdviceRefusalCodes> = {
  ...content(submit),
  REQUEST_NOT_ACCEPTED: submit(
    { requestId: 'request-1' },
    { request: { accepted: false }, followUp: { followUpId: 'follow-up-1', signer: 'college' } },
  ),
  AGREEMENT_MISSING: submit({ requestId: 'request-1' }, { request: { accepted: true } }),
  PHASE_CLOSED: submit({ phaseId: 'phase-1' }, { phase: { closed: true } }),
  TRAJECTORY_CLOSED: submit({ trajectoryId: 'trajectory-1' }, { trajectory: { closed: true } }),
};
const correcting: Attempts<typeof correctAdviceRefusalCodes> = {
  ...content(correct),
  ADVICE_NOT_OPEN: correct({}, submitted.answered()),
  VERSION_SUPERSEDED: correct({}, submitted.corrected()),
};
const withdrawing: Attempts<typeof withdrawAdviceRefusalCodes> = {
  TEXT_TOO_LONG: withdraw(submitted, long),
  TEXT_NOT_PLAIN: withdraw(submitted, 'a\u0000'),
  ADVICE_NOT_OPEN: withdraw(submitted.answered()),
};
const answering: Attempts<typeof answerAdviceRefusalCodes> = {
  ...response(answer),
  ADVICE_WITHDRAWN: answer({}, submitted.withdrawn()),
  ADVICE_ANSWERED: answer({}, promising),
  VERSION_SUPERSEDED: answer({}, submitted.corrected()),
};
const amending: Attempts<typeof correctResponseRefusalCodes> = {
  ...response(amend),
  ADVICE_NOT_ANSWERED: amend({}, submitted.answered().contested().sentBack()),
  CORRECTION_WITHOUT_REASON: amend({ correctionReason: invisible }),
};
const disclosing: Attempts<typeof discloseResponseRefusalCodes> = {
  ADVICE_NOT_ANSWERED: discloseResponse(submitted.state, on(13)),
  ALREADY_DISCLOSED: discloseResponse(promising.state, on(13)),
};
const assigning: Attempts<typeof assignHandlerRefusalCodes> = {
  ALREADY_HANDLER: assignHandler(submitted.handled().state, { personId: 'official-1' }, on(6)),
  ADVICE_WITHDRAWN: assignHandler(submitted.withdrawn().state, { personId: 'official-1' }, on(7)),
};
const proposing: Attempts<typeof proposeSuspensionRefusalCodes> = {
  TEXT_TOO_LONG: propose(submitted, long),
  TEXT_NOT_PLAIN: propose(submitted, 'a\u0000'),
  ADVICE_NOT_OPEN: propose(promising),
  CLOCK_NOT_RUNNING: propose(submitted.suspended()),
  CLOCK_WITHOUT_TERM: propose(noTerm),
  TERM_PASSED: propose(submitted, 'We await a survey', 19),
  REASON_MISSING: propose(submitted, invisible),
  SUSPENSION_PROPOSED: propose(submitted.asked()),
};
const accepting: Attempts<typeof acceptSuspensionRefusalCodes> = {
  // A proposal ends with the answer, and nothing else can end or stop the clock under it but time.
  ADVICE_NOT_OPEN: acceptSuspension({ ...promising.state, suspensionProposal: 'Wait' }, on(13)),
  CLOCK_NOT_RUNNING: acceptSuspension({ ...submitted.suspended().state, suspensionProposal: 'Wait' }, on(7)),
  CLOCK_WITHOUT_TERM: acceptSuspension({ ...noTerm.state, suspensionProposal: 'Wait' }, on(7)),
  TERM_PASSED: acceptSuspension(submitted.asked().state, on(19)),
  SUSPENSION_NOT_PROPOSED: acceptSuspension(submitted.state, on(7)),
};
const declining: Attempts<typeof declineSuspensionRefusalCodes> = {
  SUSPENSION_NOT_PROPOSED: declineSuspension(submitted.suspended().state, on(7)),
};
const resuming: Attempts<typeof resumeClockRefusalCodes> = {
  ADVICE_NOT_OPEN: resumeClock(submitted.suspended().answered().state, calendar, on(13)),
  CLOCK_NOT_SUSPENDED: resumeClock(submitted.state, calendar, on(7)),
};
const extending: Attempts<typeof extendTermRefusalCodes> = {
  TEXT_TOO_LONG: extend(submitted, { reason: long }),
  TEXT_NOT_PLAIN: extend(submitted, { reason: 'a\u0000' }),
  DATE_INVALID: extend(submitted, { dueOn: '2026-06-31' }),
  DUE_DATE_NOT_LATER: extend(submitted, { dueOn: '2026-05-18' }),
  DUE_DATE_TOO_FAR: extend(submitted, { dueOn: '9999-01-01' }),
  ADVICE_NOT_OPEN: extend(promising),
  CLOCK_NOT_RUNNING: extend(submitted.suspended()),
  CLOCK_WITHOUT_TERM: extend(noTerm),
  TERM_EXTENDED_BEFORE: extend(submitted.extended('2026-05-25')),
  TERM_PASSED: extend(submitted, {}, 19),
  REASON_MISSING: extend(submitted, { reason: invisible }),
};
const contesting: Attempts<typeof contestResponseRefusalCodes> = {
  TEXT_TOO_LONG: contest([{ no: 1, reasons: long }]),
  TEXT_NOT_PLAIN: contest([{ no: 1, reasons: 'a\u0000' }]),
  ADVICE_NOT_ANSWERED: contest([{ no: 1, reasons }], submitted),
  CONTESTED_BEFORE: contest([{ no: 2, reasons }], promising.contested().upheld()),
  POINTS_MISSING: contest([]),
  POINT_UNKNOWN: contest([{ no: 3, reasons }]),
  POINT_REPEATED: contest(many(2, () => ({ no: 1, reasons }))),
  REASONS_MISSING: contest([{ no: 1, reasons: invisible }]),
};
const deciding: Attempts<typeof decideContestRefusalCodes> = {
  TEXT_TOO_LONG: decide({ reason: long }),
  TEXT_NOT_PLAIN: decide({ reason: 'a\u0000' }),
  TERM_INVALID: decide({ dueOn: undefined, term: { amount: 0, unit: 'weeks' } }),
  DATE_INVALID: decide({ dueOn: 'soon' }),
  DUE_DATE_NOT_LATER: decide({ dueOn: '2026-05-15' }),
  DUE_DATE_TOO_FAR: decide({ dueOn: '2100-01-01' }),
  NOT_CONTESTED: decide({}, submitted.answered()),
  REASON_MISSING: decide({ reason: invisible }),
  TERM_MISSING: decide({ dueOn: undefined }),
  TERM_OR_DATE: decide({ term: { amount: 1, unit: 'weeks' } }),
};
const settling: Attempts<typeof settleCommitmentRefusalCodes> = {
  TEXT_TOO_LONG: settle('commitment-a', long),
  TEXT_NOT_PLAIN: settle('commitment-a', 'a\u0000'),
  COMMITMENT_UNKNOWN: settle('commitment-z', 'No room'),
  COMMITMENT_SETTLED: settle('commitment-a', 'No room', promising.settledCommitment('a')),
  ACCOUNT_MISSING: settle('commitment-a', invisible),
};
const withholding: Attempts<typeof withholdRefusalCodes> = {
  TEXT_TOO_LONG: hold(long),
  TEXT_NOT_PLAIN: hold('a\u0000'),
  PART_WITHHELD: hold('Again', held),
  EXPLANATION_MISSING: hold(invisible),
};
const lifting: Attempts<typeof liftWithholdingRefusalCodes> = {
  PART_NOT_WITHHELD: liftWithholding(held.state, { part: 'files' }, on(7)),
};
const settingRules: Attempts<typeof changeAdviceRulesRefusalCodes> = {
  TEXT_TOO_LONG: setRules({ signerName: long }),
  TEXT_NOT_PLAIN: setRules({ signerName: 'a\u0000' }),
  CALENDAR_WITHOUT_WORKING_DAYS: setRules({ workingWeekdays: [] }),
  WEEKDAY_INVALID: setRules({ workingWeekdays: [1, 1] }),
  TERM_INVALID: setRules({ informationTerm: { amount: 1.5, unit: 'weeks' } }),
  AMOUNT_INVALID: setRules({ soonDays: -1 }),
  STEPS_DISORDERED: setRules({ reminders: [3, 14] }),
  TOO_MANY_STEPS: setRules({ escalation: many(10, (i) => ({ afterDays: i + 1, to: 'lead' as const })) }),
  EDITED_MEANWHILE: setRules({}, 1),
};
const settingDays: Attempts<typeof changeCalendarRefusalCodes> = {
  TEXT_MISSING: addDays(['2026-05-05', '']),
  TEXT_TOO_LONG: addDays(['2026-05-05', long]),
  TEXT_NOT_PLAIN: addDays(['2026-05-05', 'a\u0000']),
  DATE_INVALID: addDays(['2026-02-30']),
  FREE_DAY_REPEATED: addDays(['2026-05-05'], ['2026-05-05']),
  FREE_DAYS_TOO_MANY: addDays(...many(1_001, () => ['2026-05-05'] as [string])),
};
const settingSites: Attempts<typeof changeWidgetSitesRefusalCodes> = {
  SITE_INVALID: changeWidgetSites([], { add: ['https://elders.example; frame-ancestors *'], remove: [] }),
  TOO_MANY_SITES: changeWidgetSites([], { add: many(21, (i) => `https://site${i}.example`), remove: [] }),
};

describe.each<[string, readonly string[], Record<string, Outcome<unknown, Refusal>>]>([
  ['submitting (A1, A3, A4)', submitAdviceRefusalCodes, submitting],
  ['correcting (A4)', correctAdviceRefusalCodes, correcting],
  ['withdrawing (A4)', withdrawAdviceRefusalCodes, withdrawing],
  ['answering (A6)', answerAdviceRefusalCodes, answering],
  ['correcting a response (A6)', correctResponseRefusalCodes, amending],
  ['making a response public (A11)', discloseResponseRefusalCodes, disclosing],
  ['assigning a handler (A5)', assignHandlerRefusalCodes, assigning],
  ['proposing to stop the clock (A4)', proposeSuspensionRefusalCodes, proposing],
  ['agreeing to stop it (A4)', acceptSuspensionRefusalCodes, accepting],
  ['not agreeing to it (A4)', declineSuspensionRefusalCodes, declining],
  ['letting the clock run again (A4)', resumeClockRefusalCodes, resuming],
  ['extending the term (A7)', extendTermRefusalCodes, extending],
  ['contesting (A9)', contestResponseRefusalCodes, contesting],
  ['deciding on a contest (A9)', decideContestRefusalCodes, deciding],
  ['settling a commitment (A10)', settleCommitmentRefusalCodes, settling],
  ['withholding (A11)', withholdRefusalCodes, withholding],
  ['lifting that (A11)', liftWithholdingRefusalCodes, lifting],
  ['setting the rules (A5, A8)', changeAdviceRulesRefusalCodes, settingRules],
  ['setting the days off (A5)', changeCalendarRefusalCodes, settingDays],
  ['setting the sites (A11)', changeWidgetSitesRefusalCodes, settingSites],
])('%s is refused', (_, codes, attempts) => {
  it.each(codes.map((code) => [code]))('with %s, for what that says', (code) => {
    const outcome = attempts[code];
    expect(outcome && !outcome.ok && outcome.refusals.map((refusal) => refusal.code)).toEqual([code]);
  });
});
