// SPDX-License-Identifier: EUPL-1.2
import { dateInWords } from '../../../shared/formats/index.ts';
import type { Language, Translate } from '../../../shared/texts/index.ts';
import type { ManageKey } from './manage.texts.ts';

interface Dated {
  startsOn: string | null;
  endsOn: string | null;
}

/** "11 mei 2026 tot en met 1 juni 2026", or as much of it as is known. */
export const datesInWords = (
  { startsOn, endsOn }: Dated,
  t: Translate<ManageKey>,
  language: Language,
): string => {
  const from = startsOn === null ? undefined : dateInWords(startsOn, language);
  const until = endsOn === null ? undefined : dateInWords(endsOn, language);
  if (from && until) return t('manage.dates.between', { from, until });
  if (from) return t('manage.dates.from', { from });
  return until ? t('manage.dates.until', { until }) : t('manage.dates.none');
};
