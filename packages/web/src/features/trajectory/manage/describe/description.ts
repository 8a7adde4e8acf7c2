// SPDX-License-Identifier: EUPL-1.2
import { startTrajectory } from '@samenspel/domain/trajectory';
import type { Picked } from '../../../../shared/people/index.ts';
import type { ManagedTrajectory } from '../managed-query.ts';

export type StartedAs = 'municipality' | 'residents' | 'right_to_challenge';

/** What is typed about a trajectory. */
export interface Description {
  title: string;
  subject: string;
  policyField: string;
  /** Empty until it is chosen whether the whole municipality or a part. */
  where: '' | 'city' | 'part';
  districts: string[];
  neighbourhoods: string[];
  unit: string;
}

export interface Start extends Description {
  startedAs: StartedAs | '';
  lead: Picked | null;
}

export const emptyStart: Start = {
  title: '',
  subject: '',
  policyField: '',
  where: '',
  districts: [],
  neighbourhoods: [],
  unit: '',
  startedAs: '',
  lead: null,
};

export const descriptionOf = (trajectory: ManagedTrajectory): Description => ({
  title: trajectory.title,
  subject: trajectory.subject,
  policyField: trajectory.policyField.code,
  where: trajectory.area.cityWide ? 'city' : 'part',
  districts: trajectory.area.districts.map(({ id }) => id),
  neighbourhoods: trajectory.area.neighbourhoods.map(({ id }) => id),
  unit: trajectory.unit.id,
});

/** The area as the API takes it: parts that were ticked before "the whole municipality" was chosen do not count. */
export const areaOf = ({ where, districts, neighbourhoods }: Description) =>
  where === 'part'
    ? { cityWide: false, districts, neighbourhoods }
    : { cityWide: where === 'city', districts: [], neighbourhoods: [] };

/** What the domain has against starting with this, by the same code that the server runs (T1). */
export const refusalsOfStart = (start: Start) => {
  const { cityWide, districts, neighbourhoods } = areaOf(start);
  const outcome = startTrajectory(
    {
      trajectoryId: '',
      number: { year: 0, seq: 0 },
      title: start.title,
      subject: start.subject,
      policyField: start.policyField,
      startedAs: start.startedAs || 'municipality',
      area: { cityWide, districtIds: districts, neighbourhoodIds: neighbourhoods },
      unitId: start.unit,
      leadId: start.lead?.id ?? '',
    },
    '1970-01-01T00:00:00.000Z',
  );
  // The domain takes for granted that somebody took the initiative; a form may be sent without saying who (T5).
  const unsaid = start.startedAs === '' ? [{ code: 'CHOICE_MISSING', at: 'startedAs' }] : [];
  return [...(outcome.ok ? [] : outcome.refusals), ...unsaid];
};
