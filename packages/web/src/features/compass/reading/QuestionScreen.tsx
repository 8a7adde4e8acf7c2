// SPDX-License-Identifier: EUPL-1.2
import { differences, findQuestion } from '@samenspel/domain/compass';
import { textIn } from '@samenspel/domain/kernel';
import { useSearch } from 'wouter';
import { ProblemPage } from '../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { ButtonLink, Notice, Paragraph } from '../../../shared/ui/index.ts';
import { AtTable, type Table } from './AtTable.tsx';
import { domainReading } from './domain-reading.ts';
import { numberOf } from './number-of.ts';
import { OwnAnswer } from './OwnAnswer.tsx';
import { ReadingOver } from './ReadingOver.tsx';
import { TableAnswer } from './TableAnswer.tsx';
import { TablePage } from './TablePage.tsx';
import { walkOf } from './walk.ts';
import { readingTexts } from './wizard-words.ts';
import './reading.css';

const Question = ({ table, code }: { table: Table; code: string }) => {
  const t = useText(readingTexts);
  const to = useHref();
  const language = useLanguage();
  const fromCheck = new URLSearchParams(useSearch()).has('check');
  const { reading, desk, state } = table;
  const { definition } = reading.compassVersion;
  const question = findQuestion(definition, code);
  if (!question) return <ProblemPage problem={{ kind: 'notFound' }} />;
  // The map, the strip and what follows are those of the answer as it is being filled in: read anew at every click.
  const walk = walkOf(reading, state.sheets, {
    question: code,
    lines: desk.find('table', code)?.lines ?? {},
  });
  const now = 'question' in walk.path.at ? walk.path.at.question : undefined;
  const sides = differences(domainReading(reading), definition).filter((side) => side.question === code);
  const sidesOf = (part: string) => sides.find((side) => side.part === part);
  const props = { table, walk, question, sidesOf, fromCheck };
  return (
    <TablePage
      table={table}
      walk={walk}
      here={code}
      title={textIn(question.text, language)}
      kicker={t('reading.question', { number: numberOf(definition, code) })}
      lead={question.help && textIn(question.help, language)}
    >
      {reading.status !== 'open' ? (
        <ReadingOver reading={reading} />
      ) : !walk.questions.includes(code) ? (
        <Notice title={t('reading.notAsked')}>
          <Paragraph>{t('reading.notAsked.text')}</Paragraph>
          <ButtonLink href={now ? to('readingQuestion', { question: now }) : to('readingCheck')}>
            {now ? t('reading.goTo', { number: numberOf(definition, now) }) : t('reading.goToCheck')}
          </ButtonLink>
        </Notice>
      ) : reading.viewerMayAgreeAnswer ? (
        <TableAnswer {...props} />
      ) : (
        <OwnAnswer {...props} />
      )}
    </TablePage>
  );
};

/** `.../kompas/:reading/vraag/:question`: one question of the compass. */
export default function QuestionScreen() {
  const code = useParam('question');
  return <AtTable>{(table) => <Question table={table} code={code} />}</AtTable>;
}
