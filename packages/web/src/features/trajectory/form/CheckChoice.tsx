// SPDX-License-Identifier: EUPL-1.2
import { textIn } from '@samenspel/domain/kernel';
import { owningSides } from '@samenspel/domain/trajectory';
import { type Problem, ProblemNotice } from '../../../shared/graphql/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ErrorSummary,
  type FieldProblem,
  Link,
  Notice,
  OwnershipSign,
  Panel,
  Paragraph,
  Say,
  type SummaryItem,
  SummaryList,
} from '../../../shared/ui/index.ts';
import type { Candidates } from '../owners/parties.ts';
import { type Chosen, unnamedSides } from './filled-in.ts';
import { formTexts } from './texts.ts';

export interface CheckChoiceProps {
  chosen: Chosen;
  candidates: Candidates;
  question: string;
  busy: boolean;
  problem: Problem | undefined;
  /** Why the server refused it, where it did. */
  problems: readonly FieldProblem[];
  changeHref: string;
  onChoose: () => void;
}

/** What everybody will read, before it is public. */
export const CheckChoice = ({
  chosen,
  candidates,
  question,
  busy,
  problem,
  problems,
  changeHref,
  onChoose,
}: CheckChoiceProps) => {
  const t = useText(formTexts);
  const language = useLanguage();
  const { main, outcome, departs, owners, supportingForms } = chosen;
  const name = textIn(main.name, language);
  const namesOn = (side: 'municipality' | 'residents') => [
    ...owners[side].map((id) => candidates[side].find(({ value }) => value === id)?.label ?? ''),
    ...(side === 'residents' ? owners.names : []),
  ];
  const sides = owningSides(main.ownership);
  const unnamed = unnamedSides(chosen);
  const items: SummaryItem[] = [
    { term: t('form.question'), value: question },
    { term: t('form.main'), value: name, changeHref },
    ...(departs || chosen.reason
      ? [{ term: t(departs ? 'form.reason.short' : 'form.explanation'), value: chosen.reason, changeHref }]
      : []),
    {
      term: t('form.supporting.short'),
      value: supportingForms.map((form) => textIn(form.name, language)).join(', ') || t('form.none'),
      changeHref,
    },
    { term: t('form.municipalityRole'), value: chosen.municipalityRole, changeHref },
    { term: t('form.residentsRole'), value: chosen.residentsRole, changeHref },
    ...sides.map((side) => ({
      term: t(`form.owners.${side}`),
      value: namesOn(side).join(', ') || t('form.none'),
      changeHref,
    })),
  ];
  return (
    <div className="ss-stack ss-stack--large">
      <ErrorSummary problems={problems.map(({ text }) => ({ text }))} />
      <Panel quiet>
        <div className="ss-signs">
          <Say large say={main.say} form={name} />
          <OwnershipSign large ownership={main.ownership} owners={sides.flatMap(namesOn)} />
        </div>
      </Panel>
      {departs && (
        <Notice kind="warning" title={t('form.departs')}>
          <Paragraph>
            {t('form.departs.check', { outcome: textIn(outcome.name, language), form: name })}
          </Paragraph>
        </Notice>
      )}
      <SummaryList items={items} />
      {unnamed.length > 0 && (
        <Notice title={t('form.unnamed')}>
          <Paragraph>{t('form.unnamed.text')}</Paragraph>
        </Notice>
      )}
      {main.obligations.length > 0 && (
        <div className="ss-stack">
          <Paragraph>{t('form.obliges')}</Paragraph>
          <ul>
            {main.obligations.map(({ code, text }) => (
              <li key={code}>{textIn(text, language)}</li>
            ))}
          </ul>
        </div>
      )}
      <ProblemNotice problem={problem} />
      <div className="ss-buttons">
        <Button busy={busy} onClick={onChoose}>
          {t('form.choose')}
        </Button>
        <Link href={changeHref}>{t('form.back')}</Link>
      </div>
    </div>
  );
};
