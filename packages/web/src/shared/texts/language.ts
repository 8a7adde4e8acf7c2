// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext } from 'react';

/** The languages of the product's own texts; Dutch first. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** The locale that dates and numbers are written in. */
export const localeOf: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const LanguageContext = createContext<Language>('nl');
export const LanguageProvider = LanguageContext.Provider;

/** The language of the page, which its address says. */
export const useLanguage = (): Language => useContext(LanguageContext);
