// SPDX-License-Identifier: EUPL-1.2
import { lateness } from '@samenspel/domain/terms';
import { idOfTenant } from '../data/parts.ts';
import { numberOf, type Operation, seqOf, yearOf } from './operation.ts';
import { type Nodes, numberOfCase } from './shapes.ts';
import { today } from './today.ts';
import { webOperation } from './web.ts';

interface PeerClock {
  readonly state: string;
  readonly dueOn: string | null;
  readonly stoppedOn: string | null;
}
interface PeerAdvices {
  readonly trajectory: {
    readonly id: string;
    readonly advices: Nodes<{
      readonly year: number;
      readonly seq: number;
      readonly wijkplatform: { readonly party: object };
      readonly clocks: Nodes<PeerClock>;
    }>;
  };
}

const peerAdvices = `query Advices($tenant: UUID!, $year: Int!, $seq: Int!) {
  trajectory: trajectoryByTenantIdAndYearAndSeq(tenantId: $tenant, year: $year, seq: $seq) { id
    advices: adviceByTenantIdAndTrajectoryId(orderBy: [SUBMITTED_AT_DESC, ID_DESC], first: 50) { nodes { id year seq title state settled
      wijkplatform: wijkplatformByTenantIdAndWijkplatformId { party: partyByTenantIdAndIdAndKind { id name } }
      clocks: clocksByTenantIdAndSubjectId(condition: { kind: "answer" }, orderBy: ROUND_DESC, first: 1) { nodes { id kind state startedOn dueOn
        suspendedSince stoppedOn extended } } } } } }`;

/** (a) The advices on that page, which it asks for apart. */
export const advices: Operation = {
  key: 'advices',
  title: '(a) its advices with their clocks',
  of: 'trajectory',
  product: ({ n }) => ({ query: webOperation('TrajectoryAdvices'), variables: { number: numberOf(n) } }),
  limit: ({ n }) => ({ year: yearOf(n), seq: seqOf(n) }),
  peer: ({ tenant, n }) => ({
    query: peerAdvices,
    variables: { tenant: idOfTenant(tenant), year: yearOf(n), seq: seqOf(n) },
  }),
  fromPeer({ trajectory: { id, advices: found } }: PeerAdvices) {
    const list = found.nodes.map(({ year, seq, wijkplatform, clocks, ...advice }) => {
      const [clock] = clocks.nodes;
      return {
        ...advice,
        number: numberOfCase({ year, seq }),
        wijkplatform: wijkplatform.party,
        clock: clock && standing(clock),
      };
    });
    return { trajectory: { id, advices: list } };
  },
};

const NAMES = {
  no_due_date: 'none',
  running: 'running',
  due_soon: 'soon',
  due_today: 'today',
  late: 'late',
} as const;

function standing(clock: PeerClock) {
  const { dueOn, stoppedOn } = clock;
  const until = stoppedOn ?? today();
  const met = stoppedOn !== null && dueOn !== null && (stoppedOn <= dueOn ? 'met_on_time' : 'met_late');
  return {
    ...clock,
    state: clock.state === 'running' && dueOn === null ? 'no_term' : clock.state,
    lateness: met || NAMES[lateness(dueOn, until, 7).state],
    daysLeft: dueOn === null ? null : (Date.parse(dueOn) - Date.parse(until)) / 86_400_000,
  };
}
