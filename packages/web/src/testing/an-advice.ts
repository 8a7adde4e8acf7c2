// SPDX-License-Identifier: EUPL-1.2
import { anId, person } from './a-managed-trajectory.ts';

type Given = Record<string, unknown>;

export const aPlatform = (given: Given = {}) => ({
  __typename: 'Wijkplatform',
  id: anId(),
  kind: 'wijkplatform',
  code: 'de-vecht',
  name: 'Wijkplatform De Vecht',
  about: 'Wij zijn dertig bewoners uit drie buurten langs de Vecht.',
  email: 'devecht@example.nl',
  ended: false,
  openRequests: 1,
  openAdvices: 2,
  neighbourhoods: [
    { id: anId(), code: 'zuilen', name: 'Zuilen-Zuid' },
    { id: anId(), code: 'pijlsweerd', name: 'Pijlsweerd' },
  ],
  overlaps: [],
  members: [],
  viewerRole: null,
  viewerMayDescribe: false,
  viewerMayManageMembers: false,
  viewerMayRequestAdvice: false,
  ...given,
});

export const aClock = (given: Given = {}) => ({
  id: anId(),
  kind: 'answer',
  state: 'running',
  startedOn: '2026-04-01',
  dueOn: '2026-05-13',
  suspendedSince: null,
  stoppedOn: null,
  extended: false,
  lateness: 'running',
  daysLeft: 12,
  events: [
    { type: 'started', on: '2026-04-01', term: { amount: 6, unit: 'weeks' }, dueOn: null, reason: null },
  ],
  days: [
    { date: '2026-04-01', counts: null, because: 'start', name: null },
    { date: '2026-04-02', counts: 1, because: 'counted', name: null },
    { date: '2026-05-13', counts: 42, because: 'due', name: null },
  ],
  ...given,
});

/** A clock that stopped on a day, in time or not. */
export const aStoppedClock = (stoppedOn: string, lateness: 'met_on_time' | 'met_late', given: Given = {}) =>
  aClock({ state: 'stopped', stoppedOn, lateness, daysLeft: null, ...given });

const answers = [
  {
    disposition: 'adopted',
    reasons: 'De drempel komt er: de kruising staat al op de lijst van onveilige plekken.',
    passedOnTo: null,
  },
  {
    disposition: 'passed_on',
    reasons: 'De provincie gaat over de brug.',
    passedOnTo: 'provincie Utrecht',
  },
];

export const points = [
  {
    no: 1,
    body: 'Leg een drempel aan op de kruising bij de school.',
    answer: null,
    contested: null,
    commitments: [],
  },
  { no: 2, body: 'Maak de brug breder voor fietsers.', answer: null, contested: null, commitments: [] },
];
export const answeredPoints = points.map((point, index) => ({ ...point, answer: answers[index] }));

export const aVersion = (given: Given = {}) => ({
  no: 1,
  title: 'Een veilige oversteek bij de school',
  summary: 'De kruising bij de school is gevaarlijk. Wij vragen om een drempel en een bredere brug.',
  takingPart: 'Drie avonden in het buurthuis, samen 64 bewoners.',
  backing: 'De school en de winkeliers zijn het ermee eens.',
  backingFigures: [{ label: 'Handtekeningen', figure: 1240 }],
  files: [],
  points,
  submittedBy: person('Fatima El Amrani'),
  submittedAt: '2026-04-01T10:00:00Z',
  ...given,
});

export const aResponse = (given: Given = {}) => ({
  id: anId(),
  round: 1,
  version: 1,
  overall: 'De gemeente neemt het advies voor een deel over.',
  weighing: 'Zoveel handtekeningen en de steun van de school wegen zwaar.',
  signer: 'alderman',
  signerName: 'Lot van Hooijdonk',
  supersedes: null,
  correctionReason: null,
  sentAt: '2026-05-01T09:00:00Z',
  sentOn: '2026-05-01',
  dueOn: '2026-05-13',
  late: false,
  disclosedAt: '2026-05-01T09:00:00Z',
  points: answers.map((answer, index) => ({ no: index + 1, ...answer })),
  files: [],
  ...given,
});

export const aCommitment = (given: Given = {}) => ({
  id: anId(),
  what: 'De drempel ligt er voor de zomer.',
  owner: { __typename: 'OrganisationalUnit', id: anId(), kind: 'unit', name: 'Stadsbeheer' },
  dueOn: '2026-06-30',
  state: 'open',
  account: null,
  settledAt: null,
  pointNo: 1,
  clock: aClock({ kind: 'commitment', dueOn: '2026-06-30', daysLeft: 60 }),
  ...given,
});

const mayNothing = Object.fromEntries(
  [
    'AssignHandler',
    'DraftResponse',
    'Answer',
    'CorrectResponse',
    'Disclose',
    'ExtendTerm',
    'ProposeSuspension',
    'ResumeClock',
    'Contest',
    'DecideContest',
    'Withhold',
  ].map((act) => [`viewerMay${act}`, false]),
);

/** An advice that waits for its answer, as the public sees it. */
export const anAdvice = (given: Given = {}) => ({
  id: anId(),
  number: 'A-2026-003',
  title: 'Een veilige oversteek bij de school',
  state: 'open',
  round: 1,
  version: 1,
  settled: false,
  revision: 0,
  wijkplatform: aPlatform(),
  trajectory: null,
  phase: null,
  asked: false,
  lateAnswer: null,
  request: null,
  followUp: null,
  districts: [{ id: anId(), code: 'noordwest', name: 'Noordwest', neighbourhoods: [] }],
  current: aVersion(),
  versions: [aVersion()],
  handler: null,
  signer: 'college',
  signerName: null,
  submittedAt: '2026-04-01T10:00:00Z',
  changedAt: '2026-04-01T10:00:00Z',
  clock: aClock(),
  clocks: [],
  suspensionProposal: null,
  response: null,
  responses: [],
  contests: [],
  commitments: [],
  withdrawal: null,
  withheld: [],
  receipt: {
    number: 'A-2026-003',
    submittedAt: '2026-04-01T10:00:00Z',
    seq: 812,
    hash: '9f2c4b7a1d3e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8091a2b3c4d5e6f7',
  },
  history: {
    entries: [
      { id: anId(), seq: 812, at: '2026-04-01T10:00:00Z', kind: 'AdviceSubmitted', details: {}, texts: {} },
    ],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  },
  ...mayNothing,
  ...given,
});
