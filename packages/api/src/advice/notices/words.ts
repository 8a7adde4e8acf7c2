// SPDX-License-Identifier: EUPL-1.2
import type { MailLanguage } from '../../mail/index.ts';
import type { NoticedCase } from './case.store.ts';

const formats = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** '12 juni 2026' */
export const longDate = (day: string, language: MailLanguage): string =>
  formats[language].format(new Date(`${day}T00:00:00Z`));

const names = {
  nl: {
    advice: (no: string) => `Advies ${no}`,
    advice_request: (no: string) => `Adviesverzoek ${no}`,
    information_request: (no: string) => `Informatieverzoek ${no}`,
    follow_up: (no: string) => (no === '' ? 'Afspraak over een advies' : `Afspraak bij adviesverzoek ${no}`),
  },
  en: {
    advice: (no: string) => `Advice ${no}`,
    advice_request: (no: string) => `Request for advice ${no}`,
    information_request: (no: string) => `Request for information ${no}`,
    follow_up: (no: string) =>
      no === '' ? 'Agreement on an advice' : `Agreement on request for advice ${no}`,
  },
} as const;

/** What a case is called where everybody can read along: by its number, nothing of anybody's. */
export const caseName = ({ kind, number }: NoticedCase, language: MailLanguage): string =>
  names[language][kind](number ?? '');
