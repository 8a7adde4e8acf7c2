// SPDX-License-Identifier: EUPL-1.2
import { idOfTenant } from '../data/parts.ts';
import { LANGUAGE, numberOf, type Operation, seqOf, yearOf } from './operation.ts';
import {
  AREAS,
  areaOf,
  formIn,
  type Nodes,
  numberOfCase,
  type PeerAreas,
  type PeerVersions,
  VERSIONS,
} from './shapes.ts';
import { webOperation } from './web.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Party {
  readonly party: Named;
}

interface PeerPage extends PeerVersions {
  readonly municipality: object;
  readonly trajectory: PeerAreas & {
    readonly year: number;
    readonly seq: number;
    readonly cityWide: boolean;
    readonly policyField: { readonly code: string; readonly name: { readonly nl: string } };
    readonly unit: Party;
    readonly lead: Party;
    readonly roles: Nodes<{ role: { code: string; name: { nl: string } } }>;
    readonly phases: Nodes<{ steps: Nodes<object> }>;
    readonly issues: Nodes<{ current: PeerPhaseIssue }>;
    readonly events: Nodes<{ texts: Nodes<{ name: string; body: string }> }> & {
      pageInfo: { hasNextPage: boolean };
    };
  };
}
interface PeerPhaseIssue {
  readonly id: string;
  readonly explorations: Nodes<object>;
  readonly readings: Nodes<object>;
  readonly choice: null | { formCode: string; outcomeCode: string; supporting: Nodes<{ formCode: string }> };
  readonly ownership: null | { owners: Nodes<object> };
}

const PARTY = 'party: partyByTenantIdAndIdAndKind { id name }';

const peerPage = `query Page($tenant: UUID!, $year: Int!, $seq: Int!) {
  municipality: tenantById(id: $tenant) { id name timeZone }
  ${VERSIONS}
  trajectory: trajectoryByTenantIdAndYearAndSeq(tenantId: $tenant, year: $year, seq: $seq) {
    id year seq title subject startedAs startedAt status cityWide leadSince
    policyField: policyFieldByTenantIdAndPolicyField { code name }
    ${AREAS}
    unit: organisationalUnitByTenantIdAndUnitId { ${PARTY} }
    lead: personByTenantIdAndLeadId { ${PARTY} }
    roles: trajectoryRolesByTenantIdAndTrajectoryId(orderBy: [SINCE_ASC, ID_ASC]) { nodes { id since until
      role: trajectoryRoleNameByTenantIdAndRole { code name } party: partyByTenantIdAndPartyId { id name } } }
    phases: phasesByTenantIdAndTrajectoryId(orderBy: ORDINAL_ASC) { nodes { id ordinal title goal status startsOn endsOn startedAt closedAt
      steps: statutoryStepsByTenantIdAndPhaseId(orderBy: STARTS_ON_ASC) { nodes { id name startsOn endsOn } } } }
    issues: issuesByTenantIdAndTrajectoryId(orderBy: ORDINAL_ASC) { nodes { id ordinal question current { id
      explorations: explorationsByTenantIdAndPhaseIssueId(orderBy: ORDINAL_DESC, first: 1) { nodes { id status } }
      readings: readingsByTenantIdAndPhaseIssueId(orderBy: ORDINAL_DESC, first: 1, condition: { status: "completed" }) { nodes { id status } }
      choice: formChoiceByTenantIdAndChoiceIdAndId { id departs reason chosenAt municipalityRole residentsRole formCode outcomeCode
        supporting: supportingFormsByTenantIdAndChoiceId(orderBy: ID_ASC) { nodes { formCode } } }
      ownership: ownershipByTenantIdAndOwnershipIdAndIdAndChoiceId { id ownership
        owners: ownersByTenantIdAndOwnershipId(orderBy: ID_ASC) { nodes { side party: partyByTenantIdAndPartyId { id name } } } } } } }
    events: told(first: 12) { pageInfo { hasNextPage }
      nodes { id at: occurredAt kind details: data texts: eventTextsByTenantIdAndSeq { nodes { name body } } } }
  }
}`;

/** (a) The page of a trajectory. */
export const page: Operation = {
  key: 'page',
  title: '(a) page of a trajectory',
  of: 'trajectory',
  product: ({ n }) => ({
    query: webOperation('Trajectory'),
    variables: { number: numberOf(n), language: LANGUAGE, before: null },
  }),
  limit: ({ n }) => ({ year: yearOf(n), seq: seqOf(n), language: LANGUAGE }),
  peer: ({ tenant, n }) => ({
    query: peerPage,
    variables: { tenant: idOfTenant(tenant), year: yearOf(n), seq: seqOf(n) },
  }),
  fromPeer(data: PeerPage) {
    const form = formIn(data);
    const { year, seq, cityWide, policyField, areas, unit, lead, roles, phases, issues, events, ...rest } =
      data.trajectory;
    return {
      municipality: data.municipality,
      trajectory: {
        ...rest,
        number: numberOfCase({ year, seq }),
        policyField: { code: policyField.code, name: policyField.name.nl },
        area: areaOf(cityWide, { areas }),
        unit: unit.party,
        lead: lead.party,
        roles: roles.nodes.map(({ role, ...each }) => ({
          ...each,
          role: { code: role.code, name: role.name.nl },
        })),
        phases: phases.nodes.map(({ steps, ...each }) => ({ ...each, statutorySteps: steps.nodes })),
        issues: issues.nodes.map(({ current, ...each }) => ({ ...each, current: currentOf(current, form) })),
        history: {
          // Its cursors are its own.
          pageInfo: { ...events.pageInfo, hasPreviousPage: false },
          entries: events.nodes.map(({ texts, ...each }) => ({
            ...each,
            texts: Object.fromEntries(texts.nodes.map(({ name, body }) => [name, body])),
          })),
        },
      },
    };
  },
};

function currentOf(
  { id, explorations, readings, choice, ownership }: PeerPhaseIssue,
  form: ReturnType<typeof formIn>,
) {
  const [exploration = null] = explorations.nodes;
  const [reading = null] = readings.nodes;
  if (choice === null || ownership === null) return { id, exploration, reading, choice, ownership };
  const { formCode, outcomeCode, supporting, ...chosen } = choice;
  const { owners, ...owned } = ownership;
  return {
    ...{ id, exploration, reading },
    choice: {
      ...chosen,
      form: form(formCode, ['say', 'sayNote', 'ownership']),
      outcome: form(outcomeCode),
      supportingForms: supporting.nodes.map((each) => form(each.formCode)),
    },
    ownership: { ...owned, owners: owners.nodes },
  };
}
