// SPDX-License-Identifier: EUPL-1.2
import { registerEnumType } from 'type-graphql';

export const Language = { nl: 'nl', en: 'en' } as const;
export type Language = (typeof Language)[keyof typeof Language];

registerEnumType(Language, {
  name: 'Language',
  description: 'A language in which the municipality gives its texts.',
  valuesConfig: { nl: { description: 'Dutch (Nederlands).' }, en: { description: 'English (Engels).' } },
});

/** The options of the `language` argument that every text of a municipality has. */
export const languageArgument = {
  defaultValue: 'nl' as Language,
  description: 'The language wanted; where the municipality has no text in it, its Dutch text is given.',
};
