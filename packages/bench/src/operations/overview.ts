// SPDX-License-Identifier: EUPL-1.2
import { idOfTenant } from '../data/parts.ts';
import type { Operation } from './operation.ts';
import { today } from './today.ts';

// No screen asks for all of it yet: the overseer's will.
const adviceOverview = `query AdviceOverview { adviceFigures { open late soon withoutTerm withoutHandler contested answeredOnTime answeredLate
  commitmentsOpen commitmentsLate byDistrict { district { id code name } open late answered } } }`;

/** (b) How the advices of a municipality stand, by state, lateness and district. */
export const overview: Operation = {
  key: 'overview',
  title: '(b) overview of the advices',
  of: 'tenant',
  product: () => ({ query: adviceOverview, variables: {} }),
  limit: () => ({}),
  peer: ({ tenant }) => ({
    query:
      'query Figures($tenant: UUID!, $today: Date!) { figuresOf(municipality: $tenant, today: $today, soon: 7) }',
    variables: { tenant: idOfTenant(tenant), today: today() },
  }),
  fromPeer: ({ figuresOf }: { figuresOf: object }) => ({ adviceFigures: figuresOf }),
};
