// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts, TermClock } from '../../../shared/advice/index.ts';
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Link, Panel, Section } from '../../../shared/ui/index.ts';
import type { ShownAdvice } from './advice-query.ts';
import { moreTexts } from './more.texts.ts';
import { pageTexts } from './texts.ts';

/** Where the platform said that it was not really answered, point by point, and what the overseer decided (A9). */
export const Contests = ({ advice, timeZone }: { advice: ShownAdvice; timeZone: string }) => {
  const t = useText(moreTexts);
  const p = useText(pageTexts);
  const a = useText(adviceTexts);
  const language = useLanguage();
  const day = (instant: string) => dateInWords(civilDayOf(instant, timeZone), language);
  if (advice.contests.length === 0) return null;
  return (
    <Section title={t('adviceMore.contests')}>
      {advice.contests.map(({ id, contestedAt, points, clock, decision }) => (
        <Panel key={id}>
          <div className="ss-stack">
            <p>{t('adviceMore.contest.by', { date: day(contestedAt) })}</p>
            <ul>
              {points.map(({ no, reasons }) => (
                <li key={no}>
                  <Link href={`#point-${no}`}>{p('advicePage.point', { no })}</Link>
                  <p className="ss-prose">{reasons}</p>
                </li>
              ))}
            </ul>
            {clock && <TermClock clock={clock} />}
            {decision && (
              <>
                <p>
                  <strong>
                    {t('adviceMore.contest.decision', {
                      date: day(decision.decidedAt),
                      verdict: a(`advice.verdict.${decision.verdict}`),
                    })}
                  </strong>
                </p>
                <p className="ss-prose">{decision.reason}</p>
              </>
            )}
          </div>
        </Panel>
      ))}
    </Section>
  );
};
