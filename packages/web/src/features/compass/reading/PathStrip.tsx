// SPDX-License-Identifier: EUPL-1.2
import { textIn } from '@samenspel/domain/kernel';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { classNames, Link, VisuallyHidden } from '../../../shared/ui/index.ts';
import { numberOf } from './number-of.ts';
import type { Walk } from './walk.ts';
import { readingTexts } from './wizard-words.ts';

/** The path so far as a list of links: which question, which answer, where we are, and how many can still come. */
export const PathStrip = ({ walk, here }: { walk: Walk; here?: string }) => {
  const t = useText(readingTexts);
  const to = useHref();
  const language = useLanguage();
  const { definition, path, questions } = walk;
  const answers = new Map(path.steps.map(({ question, answer }) => [question, answer]));
  return (
    <nav className="ss-strip" aria-label={t('reading.strip')}>
      <ol>
        {questions.map((code) => {
          const answer = answers.get(code);
          const question = definition.questions.find((candidate) => candidate.code === code);
          return (
            <li key={code}>
              <Link
                bare
                href={to('readingQuestion', { question: code })}
                className={classNames('ss-strip__step', answer && 'ss-strip__step--answered')}
                aria-current={code === here ? 'step' : undefined}
              >
                <span className="ss-strip__number">{numberOf(definition, code)}</span>
                <VisuallyHidden>{question && textIn(question.text, language)} </VisuallyHidden>
                {answer ? t(`reading.${answer}`) : <VisuallyHidden>{t('reading.strip.open')}</VisuallyHidden>}
              </Link>
            </li>
          );
        })}
      </ol>
      <span className="ss-strip__rest">
        {path.mostToGo > 0 ? t('reading.toGo', { count: path.mostToGo }) : t('reading.toGo.none')}{' '}
        <a className="utrecht-link utrecht-link--html-a ss-strip__map" href="#map">
          {t('reading.strip.map')}
        </a>
      </span>
    </nav>
  );
};
