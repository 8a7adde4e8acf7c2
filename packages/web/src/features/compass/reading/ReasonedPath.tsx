// SPDX-License-Identifier: EUPL-1.2
import { type CompassDefinition, type CompassStep, findQuestion } from '@samenspel/domain/compass';
import { textIn } from '@samenspel/domain/kernel';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Heading } from '../../../shared/ui/index.ts';
import { AnswerMark } from './AnswerMark.tsx';
import { numberOf } from './number-of.ts';
import { outcomeTexts } from './outcome.texts.ts';

export interface ReasonedPathProps {
  definition: CompassDefinition;
  steps: readonly CompassStep[];
  /** What stands under a step: a link to change it, where the participants parted. */
  after?: (question: string) => ReactNode;
}

/** The path in words: every question that was asked, the answer, and why. */
export const ReasonedPath = ({ definition, steps, after }: ReasonedPathProps) => {
  const t = useText(outcomeTexts);
  const language = useLanguage();
  return (
    <ol className="ss-path" aria-label={t('reading.path')}>
      {steps.map(({ question: code, answer, parts }) => {
        const question = findQuestion(definition, code);
        const [only] = parts;
        const simple = !question || question.parts.length === 0;
        return (
          <li key={code} className="ss-path__step">
            <span className="ss-path__number" aria-hidden="true">
              {numberOf(definition, code)}
            </span>
            <div className="ss-stack">
              <Heading level={3} looks={4}>
                {question ? textIn(question.text, language) : code}
              </Heading>
              <div className="ss-path__answer">
                <AnswerMark answer={answer} /> {simple && <span className="ss-prose">{only?.reason}</span>}
              </div>
              {!simple && (
                <ul className="ss-path__parts">
                  {parts.map(({ part, answer: partAnswer, reason }) => {
                    const found = question.parts.find((candidate) => candidate.code === part);
                    return (
                      <li key={part}>
                        <span className="ss-path__part">{found && textIn(found.text, language)}</span>
                        <span>
                          <AnswerMark answer={partAnswer} small /> <span className="ss-prose">{reason}</span>
                        </span>
                      </li>
                    );
                  })}
                </ul>
              )}
              {after?.(code)}
            </div>
          </li>
        );
      })}
    </ol>
  );
};
