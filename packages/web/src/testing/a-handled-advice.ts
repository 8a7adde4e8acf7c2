// SPDX-License-Identifier: EUPL-1.2
import { anId, lead, municipality, person, unit } from './a-managed-trajectory.ts';

export const platform = {
  __typename: 'Wijkplatform',
  id: anId(),
  kind: 'wijkplatform',
  code: 'west',
  name: 'Wijkplatform West',
};
export const colleague = person('Bram Dekker');

/** The clock of an answer, due on 11 May 2026. */
export const aClock = (given: Record<string, unknown> = {}) => ({
  id: anId(),
  kind: 'answer',
  state: 'running',
  startedOn: '2026-04-13',
  dueOn: '2026-05-11',
  lateness: 'running',
  daysLeft: 10,
  suspendedSince: null,
  stoppedOn: null,
  extended: false,
  events: [],
  days: [],
  ...given,
});

const may = (may: boolean) => ({
  viewerMayAssignHandler: may,
  viewerMayDraftResponse: may,
  viewerMayAnswer: may,
  viewerMayCorrectResponse: false,
  viewerMayDisclose: false,
  viewerMayExtendTerm: may,
  viewerMayProposeSuspension: may,
  viewerMayResumeClock: false,
  viewerMayDecideContest: false,
  viewerMayWithhold: may,
});

/** An advice of two points that waits for its answer, handled by whoever is signed in. */
export const anAdvice = (given: Record<string, unknown> = {}) => ({
  __typename: 'Advice',
  id: anId(),
  number: '2026-014',
  title: 'Meer bankjes in het park',
  state: 'open',
  round: 1,
  version: 1,
  settled: false,
  submittedAt: '2026-04-13T10:00:00.000Z',
  signer: 'college',
  signerName: 'Burgemeester en wethouders',
  suspensionProposal: null,
  wijkplatform: platform,
  trajectory: null,
  phase: null,
  request: null,
  followUp: null,
  handler: lead,
  current: {
    no: 1,
    summary: 'Er is te weinig plek om te zitten.',
    takingPart: 'Buren',
    backing: 'Opgehaald bij de deur.',
    submittedAt: '2026-04-13T10:00:00.000Z',
    backingFigures: [{ label: 'handtekeningen', figure: 214 }],
    files: [],
    points: [
      { no: 1, body: 'Zet tien bankjes langs het pad.', contested: null },
      { no: 2, body: 'Plaats meer prullenbakken.', contested: null },
    ],
  },
  clock: aClock(),
  clocks: [],
  response: null,
  responses: [],
  contests: [],
  commitments: [],
  withheld: [],
  responseDraft: null,
  ...may(true),
  ...given,
});

interface SavedPoint {
  no: number;
  disposition: string | null;
  reasons: string;
  passedOnTo: string;
  revision: number;
}

const saved = { savedBy: lead, savedAt: '2026-05-01T10:00:00.000Z' };

/** What a draft of the answer holds. */
export const aDraft = (points: readonly Partial<SavedPoint>[], given: Record<string, unknown> = {}) => ({
  overall: '',
  weighing: '',
  commitments: [],
  files: [],
  revision: 0,
  ...saved,
  points: points.map((point, index) => ({
    no: index + 1,
    disposition: null,
    reasons: '',
    passedOnTo: '',
    revision: 1,
    ...saved,
    ...point,
  })),
  ...given,
});

/** Everything behind the screens on which one advice is handled. */
export const rootsOfAdvice = (
  advice: () => Record<string, unknown> | null,
  more: Record<string, unknown> = {},
) => ({
  municipality: { ...municipality, units: [unit] },
  viewer: { id: lead.id, person: lead, mayManagePassages: true },
  advice,
  passages: [],
  ...more,
});
