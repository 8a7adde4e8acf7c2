// SPDX-License-Identifier: EUPL-1.2
import type { SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonLink,
  ButtonRow,
  Details,
  type Option,
  Select,
  TextInput,
} from '../../../shared/ui/index.ts';
import { inboxTexts } from './inbox.texts.ts';
import { type FilterName, type Filters, handlers, terms } from './inbox-filters.ts';

interface InboxFiltersProps {
  filters: Filters;
  districts: readonly { code: string; name: string }[];
}

/** Search and filters; the choice stands in the address, so that it can be kept and shared. */
export const InboxFilters = ({ filters, districts }: InboxFiltersProps) => {
  const t = useText(inboxTexts);
  const words = useText(adviceTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const active = Object.keys(filters).filter((name) => name !== 'search').length;

  const show = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].map(
      ([name, value]) => [name, String(value)] as const,
    );
    navigate(to('adviceInbox', {}, Object.fromEntries(given)));
  };

  const select = (name: FilterName, options: readonly Option[], empty = t('inbox.all')) => (
    <Select
      id={`filter-${name}`}
      name={name}
      label={t(`inbox.filter.${name as Exclude<FilterName, 'search'>}`)}
      empty={empty}
      options={options}
      defaultValue={filters[name] ?? ''}
    />
  );

  return (
    <search className="ss-no-print">
      <form className="ss-filters" onSubmit={show}>
        <div className="ss-search">
          <TextInput
            id="filter-search"
            name="search"
            type="search"
            label={t('inbox.search')}
            defaultValue={filters.search}
          />
          <ButtonRow>
            <Button type="submit">{t('inbox.show')}</Button>
            {Object.keys(filters).length > 0 && (
              <ButtonLink variant="subtle" href={to('adviceInbox')}>
                {t('inbox.clear')}
              </ButtonLink>
            )}
          </ButtonRow>
        </div>
        <Details summary={t('inbox.filters', { count: active })} open={active > 0}>
          <div className="ss-filters__row">
            {select(
              'term',
              terms.map((value) => ({ value, label: t(`inbox.term.${value}`) })),
            )}
            {select(
              'state',
              [
                { value: 'contested', label: words('advice.state.contested') },
                { value: 'promised', label: t('inbox.state.promised') },
                { value: 'all', label: t('inbox.state.all') },
              ],
              t('inbox.state.waiting'),
            )}
            {select(
              'handler',
              handlers.map((value) => ({ value, label: t(`inbox.handler.${value}`) })),
            )}
            {select(
              'district',
              districts.map(({ code, name }) => ({ value: code, label: name })),
            )}
          </div>
        </Details>
      </form>
    </search>
  );
};
