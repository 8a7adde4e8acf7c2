// SPDX-License-Identifier: EUPL-1.2
import { TermClock } from '../../../shared/advice/index.ts';
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { EmptyState, Rows, Section, TaskRow } from '../../../shared/ui/index.ts';
import { type Ask, asksOf } from './asks.ts';
import { platformWorkTexts } from './work.texts.ts';
import type { PlatformAtWork } from './work-query.ts';

/** What asks something of the platform now, above everything else. */
export const AsksNow = ({ platform, timeZone }: { platform: PlatformAtWork; timeZone: string }) => {
  const t = useText(platformWorkTexts);
  const to = useHref();
  const language = useLanguage();
  const asks = asksOf(platform);
  const hrefOf = ({ kind, id, number = '' }: Ask): string => {
    if (kind === 'proposal') return `#follow-up-${id}`;
    return to(kind === 'suspension' ? 'platformAdvice' : 'adviceRequest', { number });
  };
  return (
    <Section title={t('pwork.asks')}>
      {asks.length === 0 ? (
        <EmptyState title={t('pwork.asks.none')}>{t('pwork.asks.none.text')}</EmptyState>
      ) : (
        <Rows label={t('pwork.asks')}>
          {asks.map((ask) => (
            <TaskRow
              key={ask.id + ask.kind}
              href={hrefOf(ask)}
              what={t(`pwork.asks.${ask.kind}`)}
              about={ask.number ? `${ask.number}: ${ask.title}` : ask.title}
              when={
                ask.clock ? (
                  <TermClock compact clock={ask.clock} />
                ) : (
                  t('pwork.asks.since', { date: dateInWords(civilDayOf(ask.since, timeZone), language) })
                )
              }
            />
          ))}
        </Rows>
      )}
    </Section>
  );
};
