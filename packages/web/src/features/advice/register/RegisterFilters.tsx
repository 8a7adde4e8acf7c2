// SPDX-License-Identifier: EUPL-1.2
import { FilterForm } from '../../../shared/filters/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { later } from '../../../shared/ui/index.ts';
import { type Filters, isLateView, lateView } from './filters.ts';
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

// Closed until somebody opens it: it stands in the page that the server sends; its code may come a moment later.
const Choices = later(() => import('./Choices.tsx'));

/** Search, filters and order of the register. */
export const RegisterFilters = (of: RegisterFiltersProps) => {
  const t = useText(registerTexts);
  const to = useHref();
  const { filters } = of;
  return (
    <FilterForm
      to={(search) => to('advices', {}, search)}
      filters={filters}
      {...(isLateView(filters) && { keep: lateView })}
      texts={{
        search: t('register.search'),
        show: t('register.show'),
        clear: t('register.clear'),
        all: t('register.all'),
        filters: (count) => t('register.filters', { count }),
      }}
    >
      {(select) => <Choices select={select} {...of} />}
    </FilterForm>
  );
};
