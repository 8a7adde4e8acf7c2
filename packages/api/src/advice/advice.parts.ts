// SPDX-License-Identifier: EUPL-1.2
import { Parts } from '../shared/graphql/parts.ts';

const names = [
  'wijkplatform',
  'lead',
  'districts',
  'handler',
  // The version that the advice stands at, and every version.
  'current',
  'versions',
  'versionTexts',
  'points',
  'versionFiles',
  'submittedBy',
  // The clock of the answer in the current round, and every clock.
  'clock',
  'clocks',
  'clockHistory',
  // The response that stands, and every response that was sent.
  'response',
  'responses',
  'responsePoints',
  'responseFiles',
  'contests',
  'commitments',
  'commitmentClocks',
  'withdrawal',
  'withheld',
  'receipt',
  'responseDraft',
] as const;
export type AdvicePart = (typeof names)[number];

/** Whether a part of the document is asked for. */
export type Has = (part: AdvicePart) => boolean;

// Whether somebody may do something is asked of the matrix, with who leads the trajectory.
const may = (act: string, ...more: AdvicePart[]) => [`Advice.viewerMay${act}`, ['lead', ...more]] as const;
const versionTexts = ['summary', 'takingPart', 'backing', 'backingFigures'].map(
  (field) => [`AdviceVersion.${field}`, ['versionTexts']] as const,
);

/** Of what the document of an advice is made, and which field of the schema is read from which part. */
export const adviceParts = new Parts<AdvicePart>({
  names,
  brings: { versions: ['current'], clocks: ['clock'], responses: ['response'] },
  needs: {
    'Advice.wijkplatform': ['wijkplatform'],
    'Advice.districts': ['districts'],
    'Advice.handler': ['handler'],
    'Advice.current': ['current'],
    'Advice.versions': ['versions'],
    'Advice.clock': ['clock'],
    'Advice.clocks': ['clocks'],
    // Of every round: what was late once, was late.
    'Advice.lateAnswer': ['clocks'],
    'Advice.response': ['response'],
    'Advice.responses': ['responses'],
    'Advice.contests': ['contests'],
    'Advice.commitments': ['commitments'],
    'Advice.withdrawal': ['withdrawal'],
    'Advice.withheld': ['withheld'],
    'Advice.receipt': ['receipt'],
    'Advice.responseDraft': ['responseDraft'],
    ...Object.fromEntries(versionTexts),
    'AdviceVersion.points': ['points'],
    'AdviceVersion.files': ['versionFiles'],
    'AdviceVersion.submittedBy': ['submittedBy'],
    // What is said to a point is said in a response to its version.
    'AdvicePoint.answer': ['response', 'responsePoints'],
    'AdvicePoint.contested': ['responses', 'contests'],
    'AdvicePoint.commitments': ['responses', 'commitments'],
    'Response.points': ['responsePoints'],
    'Response.files': ['responseFiles'],
    'Contest.clock': ['clocks'],
    'Commitment.clock': ['commitmentClocks'],
    'Commitment.viewerMaySettle': ['lead'],
    'Clock.events': ['clockHistory'],
    'Clock.days': ['clockHistory'],
    ...Object.fromEntries([
      ...['AssignHandler', 'DraftResponse', 'Answer', 'CorrectResponse', 'AcceptSuspension'].map((act) =>
        may(act),
      ),
      ...['Withdraw', 'Correct', 'DecideContest', 'Withhold', 'AddNote'].map((act) => may(act)),
      may('Disclose', 'responses'),
      ...['ExtendTerm', 'ProposeSuspension', 'ResumeClock'].map((act) => may(act, 'clock')),
      may('Contest', 'contests'),
    ]),
  },
});

/** What is decided on when an advice is answered; of earlier responses only that they were sent. */
export const answeredOn = adviceParts.of(
  'lead',
  'current',
  'points',
  'clocks',
  'responses',
  'commitments',
  'withdrawal',
);

/** What the domain decides on. */
export const decidedOn = adviceParts.of(
  ...(['lead', 'versions', 'versionTexts', 'points', 'versionFiles', 'clocks', 'clockHistory'] as const),
  ...(['responses', 'responsePoints', 'responseFiles', 'contests', 'commitments'] as const),
  ...(['commitmentClocks', 'withdrawal', 'withheld'] as const),
);
