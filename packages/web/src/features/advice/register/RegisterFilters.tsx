// SPDX-License-Identifier: EUPL-1.2
import type { SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, ButtonLink, ButtonRow, Details, Select, TextInput } from '../../../shared/ui/index.ts';
import { answered, asked, type FilterName, type Filters, signers, sorts, states, terms } from './filters.ts';
import { registerTexts } from './texts.ts';

interface Named {
  code: string;
  name: string | null;
}

export interface RegisterFiltersProps {
  filters: Filters;
  districts: readonly Named[];
  platforms: readonly Named[];
}

const named = (items: readonly Named[]) =>
  items.map(({ code, name }) => ({ value: code, label: name ?? code }));

/** Search, filters and order: a form that gets a page, with and without JavaScript; nothing changes before the button is pressed. */
export const RegisterFilters = ({ filters, districts, platforms }: RegisterFiltersProps) => {
  const t = useText(registerTexts);
  const a = useText(adviceTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const active = Object.keys(filters).filter((name) => name !== 'search').length;

  const show = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].map(
      ([name, value]) => [name, String(value)] as const,
    );
    navigate(to('advices', {}, Object.fromEntries(given)));
  };

  const select = (
    name: FilterName,
    label: string,
    options: { value: string; label: string }[],
    empty: string | undefined = t('register.all'),
  ) => (
    <Select
      id={`filter-${name}`}
      name={name}
      label={label}
      empty={empty}
      options={options}
      defaultValue={filters[name] ?? ''}
    />
  );

  return (
    <search className="ss-no-print">
      <form className="ss-filters" action={to('advices')} onSubmit={show}>
        <div className="ss-search">
          <TextInput
            id="filter-search"
            name="search"
            type="search"
            label={t('register.search')}
            defaultValue={filters.search}
          />
          <ButtonRow>
            <Button type="submit">{t('register.show')}</Button>
            {Object.keys(filters).length > 0 && (
              <ButtonLink variant="subtle" href={to('advices')}>
                {t('register.clear')}
              </ButtonLink>
            )}
          </ButtonRow>
        </div>
        <Details summary={t('register.filters', { count: active })} open={active > 0}>
          <div className="ss-filters__row">
            {select(
              'term',
              t('register.filter.term'),
              terms.map((value) => ({ value, label: t(`register.term.${value}`) })),
            )}
            {select(
              'state',
              t('register.filter.state'),
              states.map((value) => ({ value, label: a(`advice.state.${value}`) })),
            )}
            {select('district', t('register.filter.district'), named(districts))}
            {select('platform', t('register.filter.platform'), named(platforms))}
            {select(
              'signer',
              t('register.filter.signer'),
              signers.map((value) => ({ value, label: a(`advice.signer.${value}`) })),
            )}
            {select(
              'asked',
              t('register.filter.asked'),
              asked.map((value) => ({ value, label: t(`register.asked.${value}`) })),
            )}
            {select(
              'answered',
              t('register.filter.answered'),
              answered.map((value) => ({ value, label: t(`register.answered.${value}`) })),
            )}
            {(['from', 'until'] as const).map((name) => (
              <TextInput
                key={name}
                id={`filter-${name}`}
                name={name}
                type="date"
                label={t(`register.filter.${name}`)}
                defaultValue={filters[name]}
              />
            ))}
            {select(
              'sort',
              t('register.filter.sort'),
              sorts.slice(1).map((value) => ({ value, label: t(`register.sort.${value}`) })),
              t('register.sort.newest'),
            )}
          </div>
        </Details>
      </form>
    </search>
  );
};
