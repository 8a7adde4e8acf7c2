// SPDX-License-Identifier: EUPL-1.2
import { FilterForm } from '../../shared/filters/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { saySteps, uiTexts } from '../../shared/ui/index.ts';
import { departs, type Filters, phaseStatuses, startedAs } from './filters.ts';
import { trajectoryTexts } from './texts.ts';

interface Named {
  code: string;
  name: string;
}

export interface TrajectoryFiltersProps {
  filters: Filters;
  districts: readonly Named[];
  forms: readonly Named[];
  fields: readonly Named[];
}

const named = (items: readonly Named[]) => items.map(({ code, name }) => ({ value: code, label: name }));

/** Search and filters of the list of trajectories. */
export const TrajectoryFilters = ({ filters, districts, forms, fields }: TrajectoryFiltersProps) => {
  const t = useText(trajectoryTexts);
  const ui = useText(uiTexts);
  const to = useHref();
  return (
    <FilterForm
      to={(search) => to('trajectories', {}, search)}
      filters={filters}
      texts={{
        search: t('trajectory.filter.search'),
        show: t('trajectory.filter.show'),
        clear: t('trajectory.filter.clear'),
        all: t('trajectory.filter.all'),
        filters: (count) => t('trajectory.filter.more', { count }),
      }}
    >
      {(select) => (
        <>
          {select('district', t('trajectory.filter.district'), named(districts))}
          {select('form', t('trajectory.filter.form'), named(forms))}
          {select(
            'say',
            t('trajectory.filter.say'),
            saySteps.map((value) => ({ value, label: ui(`ui.say.${value}`) })),
          )}
          {select(
            'phase',
            t('trajectory.filter.phase'),
            phaseStatuses.map((value) => ({ value, label: t(`trajectory.phase.${value}`) })),
          )}
          {select('field', t('trajectory.filter.field'), named(fields))}
          {select(
            'started',
            t('trajectory.filter.started'),
            startedAs.map((value) => ({ value, label: t(`trajectory.started.${value}`) })),
          )}
          {select(
            'departs',
            t('trajectory.filter.departs'),
            departs.map((value) => ({ value, label: t(`trajectory.departs.${value}`) })),
          )}
        </>
      )}
    </FilterForm>
  );
};
