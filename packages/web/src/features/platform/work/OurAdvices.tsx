// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts, TermClock } from '../../../shared/advice/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Link, Paragraph, Row, Rows, Section } from '../../../shared/ui/index.ts';
import { platformWorkTexts } from './work.texts.ts';
import type { PlatformAtWork, WorkAdvice } from './work-query.ts';

/** Those without an answer first, what is due first in front; then the rest, the newest first. */
const inOrder = (advices: readonly WorkAdvice[]): WorkAdvice[] => {
  const isOpen = ({ state }: WorkAdvice) => state === 'open';
  const due = ({ clock }: WorkAdvice) => clock.dueOn ?? '9999';
  const open = advices.filter(isOpen).sort((a, b) => due(a).localeCompare(due(b)));
  return [...open, ...advices.filter((advice) => !isOpen(advice))];
};

/** The advices that the platform submitted, each with the clock of its answer. */
export const OurAdvices = ({ platform }: { platform: PlatformAtWork }) => {
  const t = useText(platformWorkTexts);
  const a = useText(adviceTexts);
  const to = useHref();
  const { nodes, totalCount } = platform.advices;
  return (
    <Section title={t('pwork.advices')}>
      {nodes.length === 0 ? (
        <Paragraph subtle>{t('pwork.advices.none')}</Paragraph>
      ) : (
        <Rows label={t('pwork.advices')}>
          {inOrder(nodes).map((advice) => (
            <Row
              key={advice.id}
              href={to('platformAdvice', { number: advice.number })}
              title={advice.title}
              meta={`${advice.number}, ${a(advice.settled ? 'advice.settled' : `advice.state.${advice.state}`)}`}
            >
              <TermClock compact clock={advice.clock} withdrawn={advice.state === 'withdrawn'} />
            </Row>
          ))}
        </Rows>
      )}
      {totalCount > nodes.length && (
        <Link href={to('advices', {}, { wijkplatform: platform.code })}>{t('pwork.advices.all')}</Link>
      )}
    </Section>
  );
};
