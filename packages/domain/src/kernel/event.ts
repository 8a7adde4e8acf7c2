// SPDX-License-Identifier: EUPL-1.2

/**
 * Something that happened to a case. `data` holds ids, codes and dates only; free texts stand apart in `texts`, so
 * that a person's words can be erased while the history still verifies.
 */
export interface DomainEvent<
  Type extends string = string,
  Data extends object = object,
  Texts extends Record<string, string> = Record<string, string>,
> {
  type: Type;
  data: Data;
  texts: Texts;
}

/** Makes an event; data that is undefined is left out, so that an event reads the same after a trip through JSON. */
export function event<Type extends string, Data extends object, Texts extends Record<string, string>>(
  type: Type,
  data: Data,
  texts: Texts,
): DomainEvent<Type, Data, Texts> {
  return { type, data: withoutUndefined(data), texts: withoutUndefined(texts) };
}

/** A copy without the keys whose value is undefined. */
export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}

/** A text of an event; undefined when it has none of that name, or when it was erased. */
export function textOf(happened: { texts: object }, name: string): string | undefined {
  const texts = happened.texts as Record<string, string>;
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}
