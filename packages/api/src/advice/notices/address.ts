// SPDX-License-Identifier: EUPL-1.2
import type { MailLanguage } from '../../mail/index.ts';
import type { NoticedCase } from './case.store.ts';

// As the web's routes say; a test there and here holds them together.
const places = {
  advice: { nl: 'adviezen', en: 'advices' },
  advice_request: { nl: 'adviesverzoeken', en: 'advice-requests' },
  information_request: { nl: 'informatieverzoeken', en: 'information-requests' },
  follow_up: { nl: 'vervolgafspraken', en: 'follow-up-agreements' },
  trajectory: { nl: 'trajecten', en: 'trajectories' },
  work: { nl: 'mijn-werk', en: 'my-work' },
} as const;

/** The address of a page of a municipality, in the language of the mail. */
export const addressOf = (
  slug: string,
  language: MailLanguage,
  place: keyof typeof places,
  ...more: readonly string[]
): string => [language === 'en' ? '/en' : '', slug, places[place][language], ...more].join('/');

/** The address of a case. An agreement stands with the request that it is about; without one it has a page of its own. */
export function caseAddress(
  { kind, id, number, slug }: Pick<NoticedCase, 'kind' | 'id' | 'number' | 'slug'>,
  language: MailLanguage,
): string {
  if (number === null) return addressOf(slug, language, 'follow_up', id);
  return addressOf(slug, language, kind === 'follow_up' ? 'advice_request' : kind, number);
}
