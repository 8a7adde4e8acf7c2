// SPDX-License-Identifier: EUPL-1.2
import { adviser, anId, lead, municipality, neighbour, viewer } from './a-managed-trajectory.ts';

const at = '2026-04-20T18:30:00.000Z';

/** The signed-in coordinator of the platform, and a member who writes along. */
export const fatima = neighbour;
export const coordinator = lead;

export const aMember = (person = coordinator, role = 'coordinator') => ({
  id: anId(),
  role,
  since: at,
  person,
});

export const aProposal = (given: Record<string, unknown> = {}) => ({
  no: 1,
  side: 'municipality',
  whatHappens: 'Het gaat mee naar de raad.',
  decider: 'council',
  signer: 'alderman',
  signerName: 'Mevrouw De Vries',
  term: { amount: 6, unit: 'weeks' },
  dueOn: null,
  proposedBy: adviser,
  proposedAt: at,
  accepted: false,
  ...given,
});

export const aFollowUp = (given: Record<string, unknown> = {}) => ({
  id: anId(),
  subject: 'Het plein',
  state: 'proposed',
  proposals: [aProposal()],
  agreed: null,
  viewerMayAccept: true,
  viewerMayPropose: true,
  ...given,
});

/** A platform in which whoever is signed in is coordinator. */
export const aPlatform = (given: Record<string, unknown> = {}) => ({
  __typename: 'Wijkplatform',
  id: anId(),
  kind: 'wijkplatform',
  code: 'lunetten',
  name: 'Wijkplatform Lunetten',
  about: '',
  email: null,
  revision: 1,
  ended: false,
  neighbourhoods: [],
  members: [aMember(), aMember(fatima, 'member')],
  overlaps: [],
  openRequests: 1,
  openAdvices: 2,
  viewerRole: 'coordinator',
  viewerMayDescribe: true,
  viewerMayManageMembers: true,
  viewerMayWriteDraft: true,
  viewerMayAskInformation: true,
  viewerMayRequestAdvice: false,
  drafts: [],
  adviceRequests: [],
  informationRequests: [],
  followUps: [],
  advices: { totalCount: 0, nodes: [] },
  notes: [],
  ...given,
});

export const aPoint = (body: string, given: Record<string, unknown> = {}) => ({
  id: anId(),
  place: 1,
  body,
  version: 1,
  savedAt: at,
  savedBy: coordinator,
  ...given,
});

/** A draft with one point, that lacks nothing. */
export const aDraft = (given: Record<string, unknown> = {}) => ({
  id: anId(),
  state: 'open',
  version: 3,
  title: 'Bankjes op het plein',
  summary: 'Het plein mist plekken om te zitten.',
  takingPart: 'Acht leden.',
  backing: 'Veertig buren zetten hun naam eronder.',
  backingFigures: [],
  points: [aPoint('Zet bankjes neer.')],
  files: [],
  savedAt: at,
  savedBy: coordinator,
  trajectory: null,
  phase: null,
  followUp: null,
  request: null,
  corrects: null,
  viewerMaySubmit: true,
  wijkplatform: aPlatform(),
  ...given,
});

export const aRequest = (given: Record<string, unknown> = {}) => ({
  id: anId(),
  number: '2026-007',
  title: 'Het plein',
  question: 'Wat vindt u van het plan voor het plein?',
  background: '',
  state: 'asked',
  version: 1,
  askedAt: at,
  settledAt: null,
  askedBy: adviser,
  trajectory: null,
  phase: null,
  adviseTerm: null,
  clock: null,
  followUp: aFollowUp(),
  advice: null,
  informationRequests: [],
  viewerMayAccept: true,
  viewerMayDecline: true,
  viewerMayWithdraw: false,
  viewerMayAskInformation: true,
  wijkplatform: aPlatform(),
  ...given,
});

/** Everything behind the screens of a platform. */
export const platformRoots = (more: Record<string, unknown>) => ({
  municipality,
  viewer,
  trajectories: { nodes: [], totalCount: 0 },
  ...more,
});
