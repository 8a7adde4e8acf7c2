// SPDX-License-Identifier: EUPL-1.2
import type { SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import {
  Button,
  ButtonLink,
  ButtonRow,
  Details,
  Select,
  saySteps,
  TextInput,
  uiTexts,
} from '../../shared/ui/index.ts';
import { departs, type FilterName, type Filters, phaseStatuses, startedAs } from './filters.ts';
import { trajectoryTexts } from './texts.ts';

interface Named {
  code: string;
  name: string;
}

export interface FilterFormProps {
  filters: Filters;
  districts: readonly Named[];
  forms: readonly Named[];
  fields: readonly Named[];
}

const named = (items: readonly Named[]) => items.map(({ code, name }) => ({ value: code, label: name }));

/** Search and filters: a form that gets a page, with and without JavaScript; nothing changes before the button is pressed. */
export const FilterForm = ({ filters, districts, forms, fields }: FilterFormProps) => {
  const t = useText(trajectoryTexts);
  const ui = useText(uiTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const active = Object.keys(filters).filter((name) => name !== 'search').length;

  const show = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].map(
      ([name, value]) => [name, String(value)] as const,
    );
    navigate(to('trajectories', {}, Object.fromEntries(given)));
  };

  const select = (name: FilterName, label: string, options: { value: string; label: string }[]) => (
    <Select
      key={name}
      id={`filter-${name}`}
      name={name}
      label={label}
      empty={t('trajectory.filter.all')}
      options={options}
      defaultValue={filters[name] ?? ''}
    />
  );

  return (
    <search className="ss-no-print">
      <form className="ss-filters" action={to('trajectories')} onSubmit={show}>
        <div className="ss-search">
          <TextInput
            id="filter-search"
            name="search"
            type="search"
            label={t('trajectory.filter.search')}
            defaultValue={filters.search}
          />
          <ButtonRow>
            <Button type="submit">{t('trajectory.filter.show')}</Button>
            {Object.keys(filters).length > 0 && (
              <ButtonLink variant="subtle" href={to('trajectories')}>
                {t('trajectory.filter.clear')}
              </ButtonLink>
            )}
          </ButtonRow>
        </div>
        <Details summary={t('trajectory.filter.more', { count: active })} open={active > 0}>
          <div className="ss-filters__row">
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
          </div>
        </Details>
      </form>
    </search>
  );
};
