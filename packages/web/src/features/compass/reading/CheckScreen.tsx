// SPDX-License-Identifier: EUPL-1.2
import { differences, findForm } from '@samenspel/domain/compass';
import { textIn } from '@samenspel/domain/kernel';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import {
  ButtonLink,
  Details,
  Link,
  Notice,
  OwnershipSign,
  Panel,
  Paragraph,
  Say,
  Section,
  StatusBadge,
  VisuallyHidden,
} from '../../../shared/ui/index.ts';
import { AtTable, type Table } from './AtTable.tsx';
import { CompleteReading } from './CompleteReading.tsx';
import { domainReading } from './domain-reading.ts';
import { numberOf } from './number-of.ts';
import { ReadingOver } from './ReadingOver.tsx';
import { ReasonedPath } from './ReasonedPath.tsx';
import { SideBySide } from './SideBySide.tsx';
import { TablePage } from './TablePage.tsx';
import { useSeated } from './use-seated.ts';
import { walkOf } from './walk.ts';
import { readingTexts } from './wizard-words.ts';
import './reading.css';

const Check = ({ table }: { table: Table }) => {
  const t = useText(readingTexts);
  const to = useHref();
  const seated = useSeated();
  const language = useLanguage();
  const { reading, state } = table;
  const walk = walkOf(reading, state.sheets);
  const { definition, path } = walk;
  const form = 'form' in path.at ? findForm(definition, path.at.form) : undefined;
  const sides = differences(domainReading(reading), definition).filter(({ parted }) => parted);

  const after = (code: string) => {
    const parted = sides.filter(({ question }) => question === code);
    return (
      <>
        {parted.length > 0 && (
          <Details summary={<StatusBadge tone="warning">{t('reading.sides.parted')}</StatusBadge>}>
            {parted.map((side) => (
              <SideBySide key={side.part} reading={reading} sides={side} />
            ))}
          </Details>
        )}
        {reading.viewerMayAgreeAnswer && reading.status === 'open' && (
          <Link className="ss-no-print" href={to('readingQuestion', { question: code }, { check: '1' })}>
            {t('reading.change')}
            <VisuallyHidden>: {t('reading.question', { number: numberOf(definition, code) })}</VisuallyHidden>
          </Link>
        )}
      </>
    );
  };

  return (
    <TablePage table={table} walk={walk} title={t('reading.check.title')} lead={t('reading.check.lead')}>
      {reading.status !== 'open' && <ReadingOver reading={reading} />}
      {'question' in path.at && (
        <Notice title={t('reading.check.unfinished')}>
          <ButtonLink href={to('readingQuestion', { question: path.at.question })}>
            {t('reading.goTo', { number: numberOf(definition, path.at.question) })}
          </ButtonLink>
        </Notice>
      )}
      <Section title={t('reading.path')}>
        <ReasonedPath definition={definition} steps={path.steps} after={after} />
      </Section>
      <Section title={t('reading.start.who')}>
        <dl className="ss-facts">
          {(['municipality', 'residents'] as const).map((side) => (
            <div key={side}>
              <dt>{t(`reading.side.${side}`)}</dt>
              <dd>{seated(reading, side)}</dd>
            </div>
          ))}
        </dl>
        {reading.viewerMayAddParticipant && reading.status === 'open' && (
          <Paragraph>
            <Link href={to('reading')}>{t('reading.check.changeWho')}</Link>
          </Paragraph>
        )}
      </Section>
      {form && (
        <Section title={t('reading.check.outcome')}>
          <Panel quiet>
            <div className="ss-stack">
              <div className="ss-signs">
                <Say large say={form.say} form={textIn(form.name, language)} />
                <OwnershipSign large ownership={form.ownership} />
              </div>
              <Paragraph>{textIn(form.summary, language)}</Paragraph>
              <Paragraph subtle>{t('reading.check.advises')}</Paragraph>
            </div>
          </Panel>
        </Section>
      )}
      {form && <CompleteReading table={table} />}
    </TablePage>
  );
};

/** `.../kompas/:reading/controle`: everything that was agreed, before it is recorded for good. */
export default function CheckScreen() {
  return <AtTable>{(table) => <Check table={table} />}</AtTable>;
}
