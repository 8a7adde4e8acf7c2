// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Link, Section } from '../../../shared/ui/index.ts';
import type { ShownAdvice } from './advice-query.ts';
import { adviceHistoryTexts, historyText, isTold } from './history.texts.ts';
import { moreTexts } from './more.texts.ts';

/** What happened to the advice, newest first (K4); plain links lead on to the older. */
export const AdviceHistory = ({ advice, timeZone }: { advice: ShownAdvice; timeZone: string }) => {
  const t = useText(moreTexts);
  const h = useText(adviceHistoryTexts);
  const to = useHref();
  const language = useLanguage();
  const { entries, pageInfo } = advice.history;
  const older = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <Section title={t('adviceMore.history')}>
      <div id="history">
        <ol className="ss-history">
          {entries.filter(isTold).map(({ id, at, kind, details }) => (
            <li key={id}>
              <time dateTime={at}>{dateInWords(civilDayOf(at, timeZone), language)}</time>
              <span>{historyText(h, { kind, details })}</span>
            </li>
          ))}
        </ol>
        {(older !== null || pageInfo.hasPreviousPage) && (
          <nav className="ss-more ss-small ss-no-print" aria-label={t('adviceMore.history')}>
            {older !== null && (
              <Link rel="next nofollow" href={`${to('advice', {}, { before: older })}#history`}>
                {t('adviceMore.history.older')}
              </Link>
            )}
            {pageInfo.hasPreviousPage && (
              <Link href={`${to('advice')}#history`}>{t('adviceMore.history.newest')}</Link>
            )}
          </nav>
        )}
      </div>
    </Section>
  );
};
