// SPDX-License-Identifier: EUPL-1.2

/** The filters with these names in an address, trimmed; what is not one of them is left out. */
export const filtersIn = <Name extends string>(
  names: readonly Name[],
  search: string,
): Partial<Record<Name, string>> => {
  const given = new URLSearchParams(search);
  const filters: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = given.get(name)?.trim().slice(0, 200);
    if (value) filters[name] = value;
  }
  return filters;
};

/** The value when it is one of these: one that does not exist is as good as none. */
export const oneOf = <Value extends string>(
  values: readonly Value[],
  value: string | undefined,
): Value | undefined => values.find((known) => known === value);
