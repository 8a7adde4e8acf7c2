// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { Button, ButtonLink, ButtonRow, Details, type Option, Select, TextInput } from '../ui/index.ts';

/** A choice among the filters; `empty` is what it says without one. */
export type SelectFilter<Name extends string> = (
  name: Name,
  label: string,
  options: readonly Option[],
  empty?: string,
) => ReactNode;

export interface FilterFormProps<Name extends string> {
  /** The address of the list with a search like this. */
  to: (search: Record<string, string>) => string;
  filters: Partial<Record<Name, string>>;
  /** What stays when the filters are cleared or changed: the view that the list is in. */
  keep?: Record<string, string>;
  texts: { search: string; show: string; clear: string; all: string; filters: (active: number) => string };
  children: (select: SelectFilter<Name>) => ReactNode;
}

/** Search and filters: a form that gets a page, with and without JavaScript; nothing changes before the button is pressed. */
export const FilterForm = <Name extends string>({
  to,
  filters,
  keep = {},
  texts,
  children,
}: FilterFormProps<Name>) => {
  const [, navigate] = useLocation();
  const given: Record<string, string | undefined> = filters;
  const names = Object.keys(filters).filter((name) => !(name in keep));
  const active = names.filter((name) => name !== 'search').length;

  const show = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget)].map(
      ([name, value]) => [name, String(value)] as const,
    );
    navigate(to(Object.fromEntries(fields)));
  };

  const select: SelectFilter<Name> = (name, label, options, empty = texts.all) => (
    <Select
      key={name}
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
      <form className="ss-filters" action={to({})} onSubmit={show}>
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="ss-search">
          <TextInput
            id="filter-search"
            name="search"
            type="search"
            label={texts.search}
            defaultValue={given.search}
          />
          <ButtonRow>
            <Button type="submit">{texts.show}</Button>
            {names.length > 0 && (
              <ButtonLink variant="subtle" href={to(keep)}>
                {texts.clear}
              </ButtonLink>
            )}
          </ButtonRow>
        </div>
        <Details summary={texts.filters(active)} open={active > 0}>
          <div className="ss-filters__row">{children(select)}</div>
        </Details>
      </form>
    </search>
  );
};
