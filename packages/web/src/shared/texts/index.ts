// SPDX-License-Identifier: EUPL-1.2
export { defineTexts, type Text, type Texts, type TextValues, textOf } from './define-texts.ts';
export { type Language, LanguageProvider, languages, localeOf, useLanguage } from './language.ts';
export { type Translate, useText } from './use-text.ts';
