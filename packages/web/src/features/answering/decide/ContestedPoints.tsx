// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Heading, Section } from '../../../shared/ui/index.ts';
import { answeringTexts } from '../answering.texts.ts';
import type { HandledAdvice } from '../answering-query.ts';
import { decideTexts } from './decide.texts.ts';

/** The contested points: what was advised, what was answered, and why that is not good enough, side by side (A9). */
export const ContestedPoints = ({ advice }: { advice: HandledAdvice }) => {
  const t = useText(decideTexts);
  const shared = useText(answeringTexts);
  const words = useText(adviceTexts);
  const contest = advice.contests.find(({ round }) => round === advice.round);
  return (
    <Section title={t('decide.points')}>
      <ol className="ss-answer__points">
        {contest?.points.map(({ no, reasons }) => {
          const answer = advice.response?.points.find((point) => point.no === no);
          const body = advice.current.points.find((point) => point.no === no)?.body;
          return (
            <li key={no} className="ss-answer__point">
              <div className="ss-stack">
                <Heading level={3}>{shared('answering.point', { no })}</Heading>
                <blockquote className="ss-quote ss-prose">{body}</blockquote>
              </div>
              <div className="ss-stack">
                <p className="ss-notice__title">{t('decide.answer')}</p>
                {answer && (
                  <>
                    <p>
                      <strong>{words(`advice.disposition.${answer.disposition}`)}</strong>
                      {answer.passedOnTo && `: ${answer.passedOnTo}`}
                    </p>
                    <p className="ss-prose">{answer.reasons}</p>
                  </>
                )}
                <p className="ss-notice__title">{t('decide.platform')}</p>
                <blockquote className="ss-quote ss-prose">{reasons}</blockquote>
              </div>
            </li>
          );
        })}
      </ol>
    </Section>
  );
};
