// SPDX-License-Identifier: EUPL-1.2

/** A tenant's text by language: `{ nl: '...', en: '...' }`. Dutch is the language that every text has. */
export type LocalText = { [language: string]: string };

/** The text in this language, else in Dutch, else in whatever language it has. */
export function textIn(local: LocalText, language: string): string {
  const own = Object.hasOwn(local, language) ? local[language] : undefined;
  return own || local.nl || Object.values(local).find((text) => text !== '') || '';
}
