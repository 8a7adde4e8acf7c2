// SPDX-License-Identifier: EUPL-1.2
import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { type Language, localeOf } from './language.ts';

/** One text in both languages: leaving one out is a compile error. ICU message format. */
export type Text = { readonly nl: string; readonly en: string };
export type Texts<Key extends string> = {
  readonly keys: readonly Key[];
  readonly entries: Readonly<Record<Key, Text>>;
};

const instanceFor = (language: Language): I18n =>
  setupI18n({ locale: language, locales: localeOf[language], messages: { [language]: {} } });

const instances: Record<Language, I18n> = { nl: instanceFor('nl'), en: instanceFor('en') };

/**
 * Registers the texts of a feature. Keys are unique in the product: they begin with the feature's name
 * (`trajectory.title`). Keep the call in a file named `texts.ts`: the build compiles its messages.
 */
export const defineTexts = <const Entries extends Record<string, Text>>(
  entries: Entries,
): Texts<Extract<keyof Entries, string>> => {
  for (const language of ['nl', 'en'] as const) {
    const messages: Messages = {};
    for (const [key, text] of Object.entries(entries)) messages[key] = text[language];
    instances[language].load(language, messages);
  }
  return { keys: Object.keys(entries) as Extract<keyof Entries, string>[], entries };
};

export type TextValues = Record<string, string | number | Date>;

/** The text of a key in a language, for code outside components (titles, pictures, the server). */
export const textOf = <Key extends string>(
  _texts: Texts<Key>,
  language: Language,
  key: Key,
  values?: TextValues,
): string => instances[language]._(key, values);
