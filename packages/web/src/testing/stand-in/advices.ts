// SPDX-License-Identifier: EUPL-1.2
import {
  aClock,
  aCommitment,
  anAdvice,
  answeredPoints,
  aPlatform,
  aResponse,
  aStoppedClock,
  aVersion,
} from '../an-advice.ts';

const overlapping = aPlatform({
  code: 'noorderlicht',
  name: 'Wijkplatform Noorderlicht',
  about: 'Voor Zuilen en alles daaromheen.',
  openAdvices: 0,
});
const shared = overlapping.neighbourhoods.slice(0, 1);
const members = ['Fatima El Amrani', null, null].map((name, index) => ({
  id: `01980000-0000-7000-9000-00000000000${index}`,
  role: index === 0 ? 'coordinator' : 'member',
  person: {
    __typename: 'Person',
    id: `01980000-0000-7000-9000-00000000001${index}`,
    kind: 'person',
    name,
  },
}));
const platform = aPlatform({ members, overlaps: [{ wijkplatform: overlapping, neighbourhoods: shared }] });

const commitments = [
  aCommitment(),
  aCommitment({
    what: 'De gemeente vraagt de provincie om een bredere brug.',
    state: 'done',
    pointNo: 2,
    account: 'Besproken op 12 mei; de provincie neemt het mee in haar plan voor 2027.',
    clock: aStoppedClock('2026-05-12', 'met_on_time', { kind: 'commitment', dueOn: '2026-05-30' }),
  }),
];
const contested = answeredPoints.map((point) => ({
  ...point,
  contested: point.no === 2 ? 'Er staat niet wat de gemeente zelf doet.' : null,
}));
const response = aResponse({ late: true, sentOn: '2026-05-15', sentAt: '2026-05-15T09:00:00Z' });

/** Advices in every state, the way the public sees them. */
export const advices = [
  anAdvice({
    wijkplatform: platform,
    title: 'Een veilige oversteek bij de school, en een brug waar je met een bakfiets overheen kunt',
    clock: aClock({
      lateness: 'late',
      daysLeft: -5,
      extended: true,
      events: [
        { type: 'started', on: '2026-03-01', term: { amount: 6, unit: 'weeks' }, dueOn: null, reason: null },
        {
          type: 'suspended',
          on: '2026-03-20',
          term: null,
          dueOn: null,
          reason: 'Beide kanten wachten op een meting van het verkeer.',
        },
        { type: 'resumed', on: '2026-03-30', term: null, dueOn: null, reason: null },
        {
          type: 'extended',
          on: '2026-04-10',
          term: null,
          dueOn: '2026-05-13',
          reason: 'De meting was later klaar.',
        },
      ],
      startedOn: '2026-03-01',
    }),
    withheld: [{ part: 'files', ground: 'personal_data', explanation: 'Op de lijst staan adressen.' }],
  }),
  anAdvice({
    number: 'A-2026-002',
    title: 'Informatieavonden in Leidsche Rijn',
    wijkplatform: overlapping,
    state: 'contested',
    clock: aStoppedClock('2026-05-15', 'met_late'),
    clocks: [aStoppedClock('2026-04-03', 'met_on_time', { kind: 'handler', dueOn: '2026-04-08' })],
    current: aVersion({ no: 2, points: contested }),
    versions: [aVersion({ no: 2 }), aVersion()],
    response,
    responses: [response],
    commitments,
    contests: [
      {
        id: '01980000-0000-7000-9000-000000000031',
        round: 1,
        contestedAt: '2026-05-20T09:00:00Z',
        points: [{ no: 2, reasons: 'Er staat niet wat de gemeente zelf doet.' }],
        clock: aClock({ kind: 'review', startedOn: '2026-05-20', dueOn: '2026-06-10' }),
        decision: null,
      },
    ],
    followUp: {
      id: '01980000-0000-7000-9000-000000000032',
      agreed: {
        whatHappens: 'Het college besluit over de punten en legt ze voor aan de raad.',
        decider: 'college',
        signer: 'alderman',
        signerName: 'Lot van Hooijdonk',
        term: { amount: 6, unit: 'weeks' },
        dueOn: null,
      },
    },
  }),
  anAdvice({
    number: 'A-2026-001',
    title: 'Laat de bibliotheek open',
    wijkplatform: platform,
    state: 'withdrawn',
    clock: aStoppedClock('2026-03-01', 'met_on_time'),
    withdrawal: { reason: 'Het besluit is van tafel.', withdrawnAt: '2026-03-01T09:00:00Z' },
  }),
];

const connection = (nodes: typeof advices) => ({
  nodes,
  edges: [],
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
});

const count = (state: string) => advices.filter((advice) => advice.state === state).length;

/** What the API answers about advices and platforms. */
export const adviceRoots = {
  advices: ({ filter }: { filter?: { wijkplatform?: string } }) =>
    connection(
      advices.filter(
        ({ wijkplatform }) => !filter?.wijkplatform || wijkplatform.code === filter.wijkplatform,
      ),
    ),
  advice: ({ number }: { number: string }) => advices.find((advice) => advice.number === number) ?? null,
  receipt: ({ number, hash }: { number: string; hash: string }) => {
    const receipt = advices.find(
      (advice) => advice.number === number && advice.receipt.hash === hash,
    )?.receipt;
    const place = { seq: receipt?.seq ?? null, submittedAt: receipt?.submittedAt ?? null };
    return { ...place, found: receipt !== undefined, inChain: receipt ? true : null, head: null };
  },
  wijkplatforms: () => [platform, overlapping],
  wijkplatform: ({ code }: { code: string }) =>
    [platform, overlapping].find((candidate) => candidate.code === code) ?? null,
  adviceFigures: () => ({
    open: count('open'),
    late: 1,
    soon: 0,
    withoutTerm: 0,
    withoutHandler: 1,
    contested: count('contested'),
    answeredOnTime: 0,
    answeredLate: 1,
    commitmentsOpen: 1,
    commitmentsLate: 0,
    byDistrict: advices[0]?.districts.map((district) => ({ district, open: 1, late: 1, answered: 1 })) ?? [],
  }),
};
