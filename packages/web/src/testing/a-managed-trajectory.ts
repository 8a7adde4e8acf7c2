// SPDX-License-Identifier: EUPL-1.2

const may = {
  viewerMayCloseTrajectory: true,
  viewerMayDescribeTrajectory: true,
  viewerMayGiveRole: true,
  viewerMayHandOverLead: true,
  viewerMayPlanPhase: true,
  viewerMayRaiseIssue: true,
};
const mayPhase = { viewerMayChangePhase: true, viewerMayStartPhase: true, viewerMayClosePhase: true };
const mayIssue = {
  viewerMayExplore: true,
  viewerMayStartReading: true,
  viewerMayChooseForm: true,
  viewerMayRecordOwnership: true,
  viewerMayFulfilObligation: true,
  viewerMayRewordIssue: true,
};

let made = 0;
/** An id like those of the API. */
export const anId = (): string => {
  made += 1;
  return `01980000-0000-7000-8000-${String(made).padStart(12, '0')}`;
};

export const person = (name: string) => ({ __typename: 'Person', id: anId(), kind: 'person', name });
export const lead = person('Noor Terhorst');
export const unit = {
  __typename: 'OrganisationalUnit',
  id: anId(),
  kind: 'unit',
  name: 'Ruimte',
};
const spaces = { code: 'space', name: 'Openbare ruimte' };
const west = { id: anId(), code: 'west', name: 'West', neighbourhoods: [] };
const noord = { id: anId(), code: 'noord', name: 'Noord', neighbourhoods: [] };

/** A municipality as screens choose from it. */
export const municipality = {
  id: anId(),
  slug: 'utrecht',
  name: 'Utrecht',
  timeZone: 'Europe/Amsterdam',
  accent: null,
  districts: [west, noord],
  units: [unit],
  policyFields: [spaces, { code: 'energy', name: 'Energie' }],
  trajectoryRoles: [
    { code: 'district_adviser', name: 'Wijkadviseur' },
    { code: 'initiator', name: 'Initiatiefnemer' },
  ],
  people: ({ search }: { search: string }) =>
    [lead, adviser, neighbour].filter(({ name }) => name.toLowerCase().includes(search.toLowerCase())),
};
export const adviser = person('Amina Warsameh');
export const neighbour = person('Saïda Ettalbi');

/** Whoever is signed in: the lead, unless said otherwise. */
export const viewer = {
  id: lead.id,
  person: lead,
  tenantRoles: ['staff'],
  mayStartTrajectory: true,
  mayManageCompass: false,
  maySeeAdviceInbox: false,
  mayRequestAdvice: false,
  mayAnswerInformation: false,
  mayChangeAdviceRules: false,
  mayRegisterWijkplatform: false,
  mayManagePassages: false,
  mayChangeWidgetSites: false,
  platforms: [] as unknown[],
  work: [] as unknown[],
};

/** An issue in a phase on which nothing was done yet. */
export const aPhaseIssue = (given: Record<string, unknown> = {}) => ({
  id: anId(),
  ...mayIssue,
  issue: { id: anId(), ordinal: 1, question: 'Wat voor speelplek willen we?', revision: 1 },
  exploration: null,
  reading: null,
  choice: null,
  ownership: null,
  ownerships: [],
  obligations: [],
  ...given,
});

/** A planned first phase. */
export const aPhase = (given: Record<string, unknown> = {}) => ({
  id: anId(),
  ordinal: 1,
  title: 'Ideeën verzamelen',
  goal: 'We weten wat er leeft.',
  status: 'planned',
  startsOn: null,
  endsOn: null,
  startedAt: null,
  closedAt: null,
  revision: 1,
  ...mayPhase,
  statutorySteps: [],
  obstacles: [],
  phaseIssues: [],
  ...given,
});

/** A trajectory in West, led by whoever is signed in. */
export const aTrajectory = (given: Record<string, unknown> = {}) => ({
  id: anId(),
  number: '2026-004',
  title: 'Speeltuin aan de Boogstraat',
  subject: 'De speeltuin is oud.',
  status: 'running',
  revision: 1,
  startedAs: 'residents',
  ...may,
  policyField: spaces,
  area: { cityWide: false, districts: [west], neighbourhoods: [] },
  unit,
  lead,
  leadSince: '2026-01-05T09:00:00.000Z',
  roles: [],
  issues: [],
  phases: [],
  currentPhases: [],
  ...given,
});

/** Everything behind the management screens of one trajectory. */
export const rootsOf = (trajectory: Record<string, unknown> | null, more: Record<string, unknown> = {}) => ({
  municipality,
  viewer,
  trajectory: () => trajectory,
  ...more,
});
