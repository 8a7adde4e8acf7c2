// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { Heading, Link, Notice, Panel, Section } from '../../../shared/ui/index.ts';
import type { ShownAdvice, ShownPoint } from './advice-query.ts';
import { Disposition } from './Disposition.tsx';
import { numbered } from './numbered.ts';
import { pageTexts } from './texts.ts';
import { Withheld } from './Withheld.tsx';

const Point = ({ advice, point }: { advice: ShownAdvice; point: ShownPoint }) => {
  const t = useText(pageTexts);
  const promised = numbered(advice.commitments).filter(({ commitment }) => commitment.pointNo === point.no);
  const isOwed = advice.state === 'open';
  return (
    <article className="ss-panel ss-stack" id={`point-${point.no}`}>
      <Heading level={3}>{t('advicePage.point', { no: point.no })}</Heading>
      <p className="ss-prose">{point.body}</p>
      {point.answer && (
        <Panel quiet>
          <Disposition title={t('advicePage.answer')} answer={point.answer} />
        </Panel>
      )}
      {!point.answer && isOwed && <p className="ss-small ss-subtle">{t('advicePage.noAnswer')}</p>}
      {point.contested !== null && (
        <Notice kind="warning" title={t('advicePage.contested')}>
          <p className="ss-prose">{point.contested}</p>
        </Notice>
      )}
      {promised.length > 0 && (
        <div>
          <p className="ss-notice__title">{t('advicePage.promised')}</p>
          <ul>
            {promised.map(({ no, commitment }) => (
              <li key={commitment.id}>
                <Link href={`#commitment-${no}`}>
                  {t('advicePage.promise', { no, what: commitment.what })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
};

/** The thread (A12): each point, its answer, and what follows from it. */
export const Points = ({ advice }: { advice: ShownAdvice }) => {
  const t = useText(pageTexts);
  const { points } = advice.current;
  return (
    <Section title={t('advicePage.points')}>
      <Withheld advice={advice} part="points" />
      {points.map((point) => (
        <Point key={point.no} advice={advice} point={point} />
      ))}
    </Section>
  );
};
