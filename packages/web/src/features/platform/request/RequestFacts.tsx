// SPDX-License-Identifier: EUPL-1.2
import { useTerm } from '../../../shared/advice/index.ts';
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Facts, Link } from '../../../shared/ui/index.ts';
import { platformTexts } from '../platform.texts.ts';
import { talkTexts } from './request.texts.ts';
import type { ShownRequest } from './request-query.ts';

/** Who asked, when, on what, and how much time there is. */
export const RequestFacts = ({ request, timeZone }: { request: ShownRequest; timeZone: string }) => {
  const t = useText(talkTexts);
  const p = useText(platformTexts);
  const to = useHref();
  const language = useLanguage();
  const term = useTerm();
  const { trajectory, phase, wijkplatform } = request;
  return (
    <Facts
      facts={[
        {
          term: t('asked.platform'),
          value: (
            <Link href={to('wijkplatform', { code: wijkplatform.code })}>
              {wijkplatform.name ?? p('platform.nameless')}
            </Link>
          ),
        },
        { term: t('asked.by'), value: request.askedBy.name ?? p('platform.nameless') },
        {
          term: t('asked.on'),
          value: dateInWords(civilDayOf(request.askedAt, timeZone), language),
        },
        {
          term: t('asked.term'),
          value: request.adviseTerm ? term(request.adviseTerm) : t('asked.term.none'),
        },
        ...(trajectory
          ? [
              {
                term: t('asked.trajectory'),
                value: (
                  <>
                    <Link href={to('trajectory', { number: trajectory.number })}>{trajectory.title}</Link>
                    {phase && (
                      <>
                        <br />
                        {t('asked.phase', { ordinal: phase.ordinal, title: phase.title })}
                      </>
                    )}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
};
