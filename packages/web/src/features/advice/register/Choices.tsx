// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts } from '../../../shared/advice/index.ts';
import type { SelectFilter } from '../../../shared/filters/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { TextInput } from '../../../shared/ui/index.ts';
import { choicesTexts } from './choices.texts.ts';
import { answered, asked, defaultSort, type FilterName, signers, sorts, states, terms } from './filters.ts';
import type { RegisterFiltersProps } from './RegisterFilters.tsx';

const named = (items: RegisterFiltersProps['platforms']) =>
  items.map(({ code, name }) => ({ value: code, label: name ?? code }));

/** The filters and the order. */
export default function Choices({
  select,
  filters,
  districts,
  platforms,
}: RegisterFiltersProps & { select: SelectFilter<FilterName> }) {
  const t = useText(choicesTexts);
  const a = useText(adviceTexts);
  const usual = defaultSort(filters);
  return (
    <>
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
        sorts
          .filter((value) => value !== usual)
          .map((value) => ({ value, label: t(`register.sort.${value}`) })),
        t(`register.sort.${usual}`),
      )}
    </>
  );
}
