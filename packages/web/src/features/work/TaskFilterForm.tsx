// SPDX-License-Identifier: EUPL-1.2
import { useLocation } from 'wouter';
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { Details, type Option, Select } from '../../shared/ui/index.ts';
import { type TaskFilters, whens } from './task-filters.ts';
import { workTexts } from './texts.ts';
import type { AnyTask } from './work-query.ts';

const once = (options: readonly Option[]): Option[] => [
  ...new Map(options.map((option) => [option.value, option])).values(),
];

/** Narrows the list by kind, trajectory and date. The choice stands in the address, so that it can be kept and shared. */
export const TaskFilterForm = ({ tasks, filters }: { tasks: readonly AnyTask[]; filters: TaskFilters }) => {
  const t = useText(workTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const active = Object.keys(filters).length;
  const kinds = once(tasks.map(({ kind }) => ({ value: kind, label: t(`work.kind.${kind}`) })));
  const trajectories = once(
    tasks.flatMap(({ trajectory }) =>
      trajectory ? [{ value: trajectory.number, label: `${trajectory.number} ${trajectory.title}` }] : [],
    ),
  );
  const select = (name: keyof TaskFilters, label: string, options: readonly Option[]) => (
    <Select
      id={`filter-${name}`}
      name={name}
      label={label}
      empty={t('work.filter.all')}
      options={options}
      value={filters[name] ?? ''}
      onChange={(event) =>
        navigate(to('work', {}, { ...filters, [name]: event.currentTarget.value }), { replace: true })
      }
    />
  );
  return (
    <search className="ss-no-print">
      <Details summary={t('work.filter', { count: active })} open={active > 0}>
        <div className="ss-filters__row">
          {select('kind', t('work.filter.kind'), kinds)}
          {select('trajectory', t('work.filter.trajectory'), trajectories)}
          {select(
            'when',
            t('work.filter.when'),
            whens.map((value) => ({ value, label: t(`work.filter.${value}`) })),
          )}
        </div>
      </Details>
    </search>
  );
};
