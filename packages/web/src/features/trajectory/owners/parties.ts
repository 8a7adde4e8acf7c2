// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

/** Everybody on a trajectory who can own, accept or sign. */
export const partiesFragment = graphql(`
  fragment Parties_Trajectory on Trajectory @_unmask {
    lead {
      id
      name
    }
    unit {
      id
      name
    }
    roles {
      id
      until
      role {
        code
      }
      party {
        id
        name
      }
    }
  }
`);

export interface Candidate {
  value: string;
  label: string;
}
export type Side = 'municipality' | 'residents';
export type Candidates = Record<Side, Candidate[]>;

/** The roles of T2 that stand on the residents' side; all others work for the municipality. */
const residentsRoles = ['initiator', 'participant'];

interface Named {
  id: string;
  name: string | null;
}

const unique = (parties: readonly Named[]): Candidate[] => {
  const seen = new Map<string, string>();
  for (const { id, name } of parties) if (name !== null && !seen.has(id)) seen.set(id, name);
  return [...seen].map(([value, label]) => ({ value, label }));
};

/** Who can own on either side: the unit, the lead and whoever has a role; `more` are those who took part or own already. */
export const candidatesOn = (
  { lead, unit, roles }: ResultOf<typeof partiesFragment>,
  more: readonly { side: Side; party: Named }[] = [],
): Candidates => {
  const held = roles.filter(({ until }) => until === null);
  const of = (side: Side): Named[] => [
    ...(side === 'municipality' ? [unit, lead] : []),
    ...held
      .filter(({ role }) => residentsRoles.includes(role.code) === (side === 'residents'))
      .map(({ party }) => party),
    ...more.filter((other) => other.side === side).map(({ party }) => party),
  ];
  return { municipality: unique(of('municipality')), residents: unique(of('residents')) };
};
