// SPDX-License-Identifier: EUPL-1.2
import { type CollaborationForm, utrechtCompass } from '@samenspel/domain/compass';
import type { LocalText } from '@samenspel/domain/kernel';

const local =
  (text: LocalText | undefined) =>
  ({ language }: { language: string }) =>
    text?.[language];

const id = (kind: string, seq: number | string): string =>
  `0198${kind.length.toString(16).padStart(4, '0')}-0000-7000-8000-${String(seq).padStart(12, '0')}`;

export const formOf = (code: string) => {
  const form = utrechtCompass.forms.find((candidate) => candidate.code === code) as CollaborationForm;
  return {
    id: form.code,
    code: form.code,
    name: local(form.name),
    summary: local(form.summary),
    say: form.say,
    sayNote: local(form.sayNote),
    ownership: form.ownership,
    collaboration: form.collaboration,
  };
};

const districtNames =
  'West,Noordwest,Overvecht,Noordoost,Oost,Binnenstad,Zuid,Zuidwest,Leidsche Rijn,Vleuten-De Meern'.split(
    ',',
  );
export const districts = districtNames.map((name, index) => ({
  id: id('district', index),
  code: name.toLowerCase().replace(/ /g, '-'),
  name,
  neighbourhoods: [],
}));

const fields = {
  space: { nl: 'Openbare ruimte', en: 'Public space' },
  energy: { nl: 'Energie', en: 'Energy' },
  mobility: { nl: 'Mobiliteit', en: 'Mobility' },
  housing: { nl: 'Wonen en bouwen', en: 'Housing and building' },
};
const policyFields = Object.entries(fields).map(([code, name]) => ({ code, name: local(name) }));

const party = (kind: string, seq: number, name: string | null) => ({
  __typename: { person: 'Person', organisation: 'Organisation', unit: 'OrganisationalUnit' }[kind],
  id: id(kind, seq),
  kind,
  name,
});

const lead = party('person', 1, 'Noor van Dijk');
const unit = party('unit', 1, 'Stadsbeheer, Ontwikkeling openbare ruimte');
const residents = party('organisation', 2, 'Stichting Speeltuin De Boog');

interface Sketch {
  seq: number;
  title: string;
  subject: string;
  field: keyof typeof fields;
  district?: number;
  startedAs?: string;
  /** Per issue: its question, the form that came out of the compass, and the one chosen. */
  issues: [question: string, outcome: string | null, chosen: string | null, reason?: string][];
  phase?: 'planned' | 'running' | 'closed';
}

const codes = utrechtCompass.forms.map((form) => form.code);
const code = (name: string): string => {
  const found = utrechtCompass.forms.find((form) => form.name.nl === name);
  if (found === undefined) throw new Error(`No form ${name} among ${codes.join(', ')}`);
  return found.code;
};

const sketches: Sketch[] = [
  {
    seq: 4,
    title: 'Speeltuin aan de Boogstraat',
    subject:
      'De speeltuin aan de Boogstraat is versleten. Bewoners uit de straat willen hem zelf beheren en opnieuw inrichten. De gemeente is eigenaar van de grond en onderhoudt de bomen.',
    field: 'space',
    district: 2,
    startedAs: 'residents',
    issues: [
      ['Wie beheert de speeltuin na de opknapbeurt?', code('Overheidsmiddelen'), code('Overheidsmiddelen')],
      [
        'Hoe verdelen we de ruimte tussen spelen, groen en parkeren?',
        code('Peilen'),
        code('Samen aan zet'),
        'De bewonersgroep heeft al drie ontwerpavonden gehouden en kan een deel van het eigenaarschap dragen. Alleen peilen zou dat werk terzijde schuiven.',
      ],
      ['Welke bomen moeten blijven?', null, null],
    ],
  },
  {
    seq: 7,
    title: 'Vergroenen en parkeerplaatsen weghalen in de Tuinwijk',
    subject: 'Bewoners maken zelf een plan voor hun straten.',
    field: 'space',
    district: 3,
    startedAs: 'residents',
    issues: [
      [
        'Welke straten krijgen minder parkeerplaatsen?',
        code('Overheidsparticipatie'),
        code('Overheidsparticipatie'),
      ],
    ],
  },
  {
    seq: 9,
    title: 'Zoekgebieden voor duurzame energie rond Rijnenburg',
    subject: 'Waar passen zonnevelden en windmolens?',
    field: 'energy',
    issues: [['Welke gebieden onderzoeken we eerst?', code('Peilen'), code('Peilen')]],
  },
  {
    seq: 11,
    title: 'Overvecht Centrum',
    subject: 'Een nieuw hart voor Overvecht.',
    field: 'housing',
    district: 2,
    issues: [['Wat komt er op het plein?', code('Burgerparticipatie'), code('Burgerparticipatie')]],
  },
  {
    seq: 12,
    title:
      'Het fietsnetwerk van de toekomst: doorfietsroutes tussen de wijken, de binnenstad en de buurgemeenten',
    subject: 'Een netwerk van doorfietsroutes.',
    field: 'mobility',
    issues: [['Welke routes leggen we het eerst aan?', null, null]],
    phase: 'planned',
  },
  {
    seq: 15,
    title: 'Beheerorganisatie Maximapark',
    subject: 'Bewoners en gemeente beheren het park samen.',
    field: 'space',
    district: 8,
    startedAs: 'right_to_challenge',
    issues: [['Wie beslist over de evenementen in het park?', code('Samen aan zet'), code('Samen aan zet')]],
  },
];

const trajectoryOf = (sketch: Sketch) => {
  const number = `2026-${String(sketch.seq).padStart(3, '0')}`;
  const area = sketch.district === undefined ? [] : [districts[sketch.district]];
  const phase = {
    id: id('phase', sketch.seq),
    ordinal: 2,
    title: 'Plan maken',
    goal: 'Aan het eind van deze fase ligt er een plan waar bewoners en gemeente mee verder kunnen.',
    status: sketch.phase ?? 'running',
    startsOn: '2026-03-02',
    endsOn: '2026-09-30',
    startedAt: sketch.phase === 'planned' ? null : '2026-03-02T09:00:00Z',
    closedAt: null,
    statutorySteps: [],
    obstacles: [],
  };
  const earlier = {
    ...phase,
    id: id('phase', `9${sketch.seq}`),
    ordinal: 1,
    title: 'Verkennen',
    goal: 'Weten wat er speelt en wie het raakt.',
    status: 'closed',
    startsOn: '2026-01-12',
    endsOn: '2026-02-27',
    startedAt: '2026-01-12T09:00:00Z',
    closedAt: '2026-02-27T15:00:00Z',
    phaseIssues: [],
  };
  const later = {
    ...phase,
    id: id('phase', `8${sketch.seq}`),
    ordinal: 3,
    title: 'Uitvoeren',
    goal: 'Het plan wordt gemaakt.',
    status: 'planned',
    startsOn: '2026-10-01',
    endsOn: null,
    startedAt: null,
    phaseIssues: [],
  };
  const issues = sketch.issues.map(([question, outcome, chosen, reason], index) => {
    const form = chosen === null ? null : formOf(chosen);
    const issue = { id: id('issue', `${sketch.seq}${index}`), ordinal: index + 1, question };
    const current = {
      id: id('phaseIssue', `${sketch.seq}${index}`),
      phase,
      issue,
      exploration: null,
      explorations: [],
      reading: outcome
        ? {
            id: id('reading', `${sketch.seq}${index}`),
            ordinal: 1,
            status: 'completed',
            completedAt: '2026-03-20T14:00:00Z',
          }
        : null,
      choice: form && {
        id: id('choice', `${sketch.seq}${index}`),
        form,
        outcome: formOf(outcome ?? ''),
        supportingForms: [],
        departs: outcome !== chosen,
        reason: reason ?? null,
        municipalityRole: 'De gemeente stelt geld en grond beschikbaar en houdt toezicht op de veiligheid.',
        residentsRole: 'De stichting beheert de speeltuin en betrekt de buurt bij wat er komt.',
        chosenBy: lead,
        chosenAt: '2026-03-24T10:30:00Z',
      },
      ownership: form && {
        id: id('ownership', `${sketch.seq}${index}`),
        ownership: form.ownership,
        owners: [
          ...(form.ownership === 'municipality' ? [] : [{ party: residents, side: 'residents' }]),
          ...(form.ownership === 'residents' ? [] : [{ party: unit, side: 'municipality' }]),
        ],
        since: '2026-03-24T10:30:00Z',
        reason: null,
      },
      obligations: [],
    };
    return { ...issue, current, phaseIssues: [current] };
  });
  const whole = { ...phase, phaseIssues: issues.map((issue) => issue.current) };
  return {
    id: id('trajectory', sketch.seq),
    number,
    title: sketch.title,
    subject: sketch.subject,
    startedAs: sketch.startedAs ?? 'municipality',
    policyField: { code: sketch.field, name: local(fields[sketch.field]) },
    area: { cityWide: area.length === 0, districts: area, neighbourhoods: [] },
    unit,
    lead,
    leadSince: '2026-01-12T09:00:00Z',
    roles: [
      {
        id: id('role', 1),
        role: {
          code: 'stakeholder_manager',
          name: local({ nl: 'Omgevingsmanager', en: 'Stakeholder manager' }),
        },
        party: party('person', 3, 'Samir Amrani'),
        since: '2026-01-12T09:00:00Z',
        until: null,
      },
      {
        id: id('role', 2),
        role: { code: 'initiator', name: local({ nl: 'Initiatiefnemer', en: 'Initiator' }) },
        party: residents,
        since: '2026-01-12T09:00:00Z',
        until: null,
      },
      {
        id: id('role', 3),
        role: { code: 'participant', name: local({ nl: 'Deelnemer', en: 'Participant' }) },
        party: party('person', 4, null),
        since: '2026-02-01T09:00:00Z',
        until: null,
      },
    ],
    status: 'running',
    startedAt: '2026-01-12T09:00:00Z',
    changedAt: '2026-03-24T10:30:00Z',
    version: 7,
    phases: [earlier, whole, later],
    currentPhases: whole.status === 'running' ? [whole] : [],
    issues,
    history: {
      entries: [
        ['FormChosen', '2026-03-24T10:30:00Z'],
        ['ReadingCompleted', '2026-03-20T14:00:00Z'],
        ['PhaseStarted', '2026-03-02T09:00:00Z'],
        ['TrajectoryStarted', '2026-01-12T09:00:00Z'],
      ].map(([kind, at], index) => ({
        id: id('event', `${sketch.seq}${index}`),
        seq: 40 - index,
        at,
        kind,
        actingRole: 'project_lead',
        actor: lead,
        details: {},
        texts: {},
      })),
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    },
    viewerMayDescribeTrajectory: false,
    viewerMayHandOverLead: false,
    viewerMayGiveRole: false,
    viewerMayPlanPhase: false,
    viewerMayRaiseIssue: false,
  };
};

export const trajectories = sketches.map(trajectoryOf);

const running = codes
  .map((form) => ({
    form: formOf(form),
    issues: sketches
      .flatMap((sketch) => (sketch.phase ? [] : sketch.issues))
      .filter(([, , chosen]) => chosen === form).length,
  }))
  .filter(({ issues }) => issues > 0);

export const utrecht = {
  id: id('municipality', 1),
  slug: 'utrecht',
  name: 'Utrecht',
  languages: ['nl', 'en'],
  timeZone: 'Europe/Amsterdam',
  accent: '#0b5f68',
  districts,
  units: [unit],
  policyFields,
  trajectoryRoles: [],
  compass: {
    id: id('compass', 1),
    number: '1.0',
    compassCode: 'utrecht',
    name: local({ nl: 'Kompas voor zeggenschap', en: 'Compass for say' }),
    provenance: 'reconstructed',
    adoptedBy: 'Nota Samen stad maken 2024-2028',
    publishedAt: '2026-01-02T09:00:00Z',
    definition: utrechtCompass,
    forms: codes.map(formOf),
  },
  running,
  runningByDistrict: districts.slice(0, 4).map((district, index) => ({
    district,
    trajectories: [1, 3, 2, 1][index],
    forms: running.slice(index, index + 2),
  })),
  people: [],
};
