// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Details, Section } from '../../../shared/ui/index.ts';
import type { ShownAdvice } from './advice-query.ts';
import { Disposition } from './Disposition.tsx';
import { moreTexts } from './more.texts.ts';
import { ResponseText } from './ResponseAsWhole.tsx';
import { pageTexts } from './texts.ts';

/** The versions before this one, and the answers before the one that stands: both stay (A4, A6). */
export const Earlier = ({ advice, timeZone }: { advice: ShownAdvice; timeZone: string }) => {
  const t = useText(moreTexts);
  const p = useText(pageTexts);
  const language = useLanguage();
  const versions = advice.versions.filter(({ no }) => no !== advice.current.no);
  const responses = advice.responses.filter(({ id }) => id !== advice.response?.id);
  if (versions.length + responses.length === 0) return null;
  return (
    <Section title={t('adviceMore.earlier')}>
      {responses.map((response) => (
        <Details
          key={response.id}
          summary={t('adviceMore.response', { date: dateInWords(response.sentOn, language) })}
        >
          <div className="ss-stack">
            <p>{t('adviceMore.response.superseded')}</p>
            <ResponseText response={response} />
            {response.points.map((point) => (
              <Disposition key={point.no} title={p('advicePage.point', { no: point.no })} answer={point} />
            ))}
          </div>
        </Details>
      ))}
      {versions.map(({ no, title, summary, points, submittedAt }) => (
        <Details
          key={no}
          summary={t('adviceMore.version', {
            no,
            date: dateInWords(civilDayOf(submittedAt, timeZone), language),
          })}
        >
          <div className="ss-stack">
            <p className="ss-notice__title">{title}</p>
            {summary && <p className="ss-prose">{summary}</p>}
            <ol>
              {points.map((point) => (
                <li key={point.no} className="ss-prose">
                  {point.body}
                </li>
              ))}
            </ol>
          </div>
        </Details>
      ))}
    </Section>
  );
};
