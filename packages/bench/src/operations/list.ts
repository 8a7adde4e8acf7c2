// SPDX-License-Identifier: EUPL-1.2
import { idOfTenant } from '../data/parts.ts';
import { LANGUAGE, LIST, type Operation } from './operation.ts';
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

interface PeerList extends PeerVersions {
  readonly municipality: { readonly id: string; readonly name: string };
  readonly districts: Nodes<object>;
  readonly policyFields: Nodes<{ readonly code: string; readonly name: { readonly nl: string } }>;
  readonly trajectories: Nodes<
    PeerAreas & {
      readonly year: number;
      readonly seq: number;
      readonly cityWide: boolean;
      readonly currentPhases: Nodes<object>;
      readonly issues: Nodes<{
        id: string;
        current: { id: string; choice: { id: string; formCode: string } | null };
      }>;
    }
  > & { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean } };
}

const peerList = `query List($tenant: UUID!, $first: Int!) {
  municipality: tenantById(id: $tenant) { id name }
  districts: allDistricts(condition: { tenantId: $tenant }, orderBy: NAME_ASC) { nodes { id code name } }
  policyFields: allPolicyFields(condition: { tenantId: $tenant }, orderBy: CODE_ASC) { nodes { code name } }
  ${VERSIONS}
  trajectories: allTrajectories(condition: { tenantId: $tenant }, first: $first, orderBy: [YEAR_DESC, SEQ_DESC]) { totalCount pageInfo { hasNextPage }
    nodes { id year seq title status startedAs cityWide ${AREAS}
      currentPhases: phasesByTenantIdAndTrajectoryId(condition: { status: "running" }, orderBy: ORDINAL_ASC) { nodes { id ordinal title } }
      issues: issuesByTenantIdAndTrajectoryId(orderBy: ORDINAL_ASC) { nodes { id current { id choice: formChoiceByTenantIdAndChoiceIdAndId { id formCode } } } } } } }`;

/** (c) The first page of the list of trajectories. */
export const list: Operation = {
  key: 'list',
  title: `(c) list of ${LIST} trajectories`,
  of: 'tenant',
  product: () => ({
    query: webOperation('Trajectories'),
    variables: { language: LANGUAGE, first: LIST, after: null, filter: {} },
  }),
  limit: () => ({ first: LIST, language: LANGUAGE }),
  peer: ({ tenant }) => ({ query: peerList, variables: { tenant: idOfTenant(tenant), first: LIST } }),
  fromPeer(data: PeerList) {
    const form = formIn(data);
    const { totalCount, pageInfo, nodes } = data.trajectories;
    const [version] = data.versions.nodes;
    const forms = version?.forms.map(({ code }) => form(code, ['code'])) ?? [];
    return {
      municipality: {
        ...data.municipality,
        districts: data.districts.nodes,
        policyFields: data.policyFields.nodes.map(({ code, name }) => ({ code, name: name.nl })),
        compass: version && { id: version.id, forms },
      },
      trajectories: {
        totalCount,
        // Its cursors are its own.
        pageInfo,
        nodes: nodes.map(({ year, seq, cityWide, areas, currentPhases, issues, ...rest }) => ({
          ...rest,
          number: numberOfCase({ year, seq }),
          area: areaOf(cityWide, { areas }),
          currentPhases: currentPhases.nodes,
          issues: issues.nodes.map(({ id, current: { id: at, choice } }) => ({
            id,
            current: {
              id: at,
              choice: choice && { id: choice.id, form: form(choice.formCode, ['code', 'say']) },
            },
          })),
        })),
      },
    };
  },
};
