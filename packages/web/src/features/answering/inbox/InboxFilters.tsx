// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts } from '../../../shared/advice/index.ts';
import { FilterForm } from '../../../shared/filters/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { inboxTexts } from './inbox.texts.ts';
import { type Filters, handlers, terms } from './inbox-filters.ts';

interface InboxFiltersProps {
  filters: Filters;
  districts: readonly { code: string; name: string }[];
}

/** Search and filters; the choice stands in the address, so that it can be kept and shared. */
export const InboxFilters = ({ filters, districts }: InboxFiltersProps) => {
  const t = useText(inboxTexts);
  const words = useText(adviceTexts);
  const to = useHref();
  return (
    <FilterForm
      to={(search) => to('adviceInbox', {}, search)}
      filters={filters}
      texts={{
        search: t('inbox.search'),
        show: t('inbox.show'),
        clear: t('inbox.clear'),
        all: t('inbox.all'),
        filters: (count) => t('inbox.filters', { count }),
      }}
    >
      {(select) => (
        <>
          {select(
            'term',
            t('inbox.filter.term'),
            terms.map((value) => ({ value, label: t(`inbox.term.${value}`) })),
          )}
          {select(
            'state',
            t('inbox.filter.state'),
            [
              { value: 'contested', label: words('advice.state.contested') },
              { value: 'promised', label: t('inbox.state.promised') },
              { value: 'all', label: t('inbox.state.all') },
            ],
            t('inbox.state.waiting'),
          )}
          {select(
            'handler',
            t('inbox.filter.handler'),
            handlers.map((value) => ({ value, label: t(`inbox.handler.${value}`) })),
          )}
          {select(
            'district',
            t('inbox.filter.district'),
            districts.map(({ code, name }) => ({ value: code, label: name })),
          )}
        </>
      )}
    </FilterForm>
  );
};
