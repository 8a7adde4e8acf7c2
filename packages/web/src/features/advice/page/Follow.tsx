// SPDX-License-Identifier: EUPL-1.2
import { EmbedCode } from '../../../shared/embed/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Details, Link } from '../../../shared/ui/index.ts';
import type { ShownAdvice } from './advice-query.ts';
import { followTexts } from './follow.texts.ts';

/** How somebody else stays up to date: the platform's news and dates, and the status for another site (A11). */
export default function Follow({ advice: { number, wijkplatform } }: { advice: ShownAdvice }) {
  const t = useText(followTexts);
  const to = useHref();
  const { code } = wijkplatform;
  const platform = wijkplatform.name ?? code;
  const outlet = (ending: string): string =>
    `${to('advices')}.${ending}?${new URLSearchParams({ wijkplatform: code })}`;
  return (
    <div className="ss-no-print">
      <Details summary={t('follow.title')}>
        <div className="ss-stack">
          <Link href={outlet('atom')}>{t('follow.feed', { platform })}</Link>
          <Link href={outlet('ics')}>{t('follow.calendar', { platform })}</Link>
          <p className="ss-small">{t('follow.embed')}</p>
          <EmbedCode number={number} />
        </div>
      </Details>
    </div>
  );
}
