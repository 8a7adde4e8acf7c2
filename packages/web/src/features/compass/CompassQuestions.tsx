// SPDX-License-Identifier: EUPL-1.2
import type { Answer, CompassDefinition, CompassQuestion } from '@samenspel/domain/compass';
import { textIn } from '@samenspel/domain/kernel';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import { Paragraph } from '../../shared/ui/index.ts';
import { compassTexts } from './texts.ts';

const LeadsTo = ({
  definition,
  question,
  answer,
}: {
  definition: CompassDefinition;
  question: CompassQuestion;
  answer: Answer;
}) => {
  const t = useText(compassTexts);
  const language = useLanguage();
  const target = question[answer];
  const uncertain = question.uncertain?.includes(answer) && <> {t('compass.uncertain')}</>;
  if ('question' in target) {
    const number = definition.questions.findIndex(({ code }) => code === target.question) + 1;
    return (
      <>
        <a className="utrecht-link utrecht-link--html-a" href={`#question-${target.question}`}>
          {t('compass.leadsTo.question', { number })}
        </a>
        {uncertain}
      </>
    );
  }
  const form = definition.forms.find(({ code }) => code === target.form);
  return (
    <>
      <a className="utrecht-link utrecht-link--html-a" href={`#form-${target.form}`}>
        {form && textIn(form.name, language)}
      </a>
      {uncertain}
    </>
  );
};

/** The compass in words: every question in order, and where yes and no lead. */
export const CompassQuestions = ({ definition }: { definition: CompassDefinition }) => {
  const t = useText(compassTexts);
  const language = useLanguage();
  return (
    <ol className="ss-compass-list">
      {definition.questions.map((question) => (
        <li key={question.code} id={`question-${question.code}`}>
          <strong>{textIn(question.text, language)}</strong>
          {question.help && (
            <Paragraph small subtle>
              {textIn(question.help, language)}
            </Paragraph>
          )}
          {question.parts.length > 0 && (
            <ul>
              {question.parts.map((part) => (
                <li key={part.code}>{textIn(part.text, language)}</li>
              ))}
            </ul>
          )}
          <dl className="ss-compass-list__answers">
            <dt>{t('compass.yes')}</dt>
            <dd>
              <LeadsTo definition={definition} question={question} answer="yes" />
            </dd>
            <dt>{t('compass.no')}</dt>
            <dd>
              <LeadsTo definition={definition} question={question} answer="no" />
            </dd>
          </dl>
        </li>
      ))}
    </ol>
  );
};
