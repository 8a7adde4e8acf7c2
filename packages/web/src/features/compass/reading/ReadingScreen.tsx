// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, Link, Notice, Paragraph, Section } from '../../../shared/ui/index.ts';
import { AbandonReading } from './AbandonReading.tsx';
import { AtTable, type Table } from './AtTable.tsx';
import { expectedAt } from './expected.ts';
import { numberOf } from './number-of.ts';
import { ReadingOver } from './ReadingOver.tsx';
import { TablePage } from './TablePage.tsx';
import { TableSide } from './TableSide.tsx';
import { walkOf } from './walk.ts';
import { readingTexts } from './wizard-words.ts';
import './reading.css';

const Start = ({ table }: { table: Table }) => {
  const t = useText(readingTexts);
  const to = useHref();
  const { reading, trajectory, state } = table;
  const walk = walkOf(reading, state.sheets);
  const { definition, path } = walk;
  const begun = path.steps.length > 0;
  const explored = reading.phaseIssue.exploration?.status === 'completed';
  const next =
    'question' in path.at
      ? {
          href: to('readingQuestion', { question: path.at.question }),
          number: numberOf(definition, path.at.question),
        }
      : undefined;
  return (
    <TablePage
      table={table}
      walk={walk}
      kicker={t('reading.kicker', { ordinal: reading.ordinal, phase: reading.phaseIssue.phase.title })}
      title={t('reading.start.title')}
      lead={reading.phaseIssue.issue.question}
    >
      {reading.status !== 'open' && <ReadingOver reading={reading} />}
      {reading.status === 'open' && !explored && (
        <Notice kind="warning" title={t('reading.start.notExplored')}>
          <Paragraph>{t('reading.start.notExplored.text')}</Paragraph>
          <Link href={to('exploration')}>{t('reading.start.toExploration')}</Link>
        </Notice>
      )}
      <Section title={t('reading.start.who')}>
        <Paragraph>{t('reading.start.who.text')}</Paragraph>
        <div className="ss-table-sides">
          {(['municipality', 'residents'] as const).map((side) => (
            <TableSide
              key={side}
              reading={reading}
              side={side}
              expected={expectedAt(trajectory, side, t('reading.lead'))}
            />
          ))}
        </div>
        {reading.guide?.name && (
          <Paragraph subtle>{t('reading.start.guide', { name: reading.guide.name })}</Paragraph>
        )}
      </Section>
      {reading.status === 'open' && (
        <>
          <Section title={t('reading.start.how')}>
            <ul>
              <li>{t('reading.start.how.1')}</li>
              <li>{t('reading.start.how.2')}</li>
              <li>{t('reading.start.how.3', { count: path.mostToGo })}</li>
            </ul>
          </Section>
          <div className="ss-buttons">
            <ButtonLink href={next?.href ?? to('readingCheck')}>
              {next
                ? t(begun ? 'reading.start.resume' : 'reading.start.begin', { number: next.number })
                : t('reading.goToCheck')}
            </ButtonLink>
          </div>
          <AbandonReading table={table} />
        </>
      )}
    </TablePage>
  );
};

/** `.../kompas/:reading`: who sits at the table, and the way in or back in. */
export default function ReadingScreen() {
  return <AtTable>{(table) => <Start table={table} />}</AtTable>;
}
