// SPDX-License-Identifier: EUPL-1.2
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { ProblemNotice, problemAt, useFormAct } from '../../shared/graphql/index.ts';
import { useHref, useParam } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { Button, ErrorSummary, type FieldProblem, TextArea } from '../../shared/ui/index.ts';
import { completeExploration, completeExplorationRefusals } from './complete-exploration.ts';
import { type ExplorationField, fieldsInOrder, limitOf, missingIn } from './content.ts';
import type { ShownExploration } from './exploration-query.ts';
import { Groups } from './Groups.tsx';
import { Parted } from './Parted.tsx';
import { PartsToDo } from './PartsToDo.tsx';
import { SavingState } from './SavingState.tsx';
import { explorationTexts } from './texts.ts';
import { useExploration } from './use-exploration.ts';
import './exploration.css';

export interface ExplorationFormProps {
  shown: ShownExploration;
  /** The question as it stands now, for who formulates it anew. */
  asked: string;
  timeZone: string;
  phase: string;
}

/** Goal, bounds, what is known and not, whom it touches, and the question: what comes before a reading (C6). */
export const ExplorationForm = ({ shown, asked, timeZone, phase }: ExplorationFormProps) => {
  const t = useText(explorationTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const sheet = useExploration(shown, useParam('number'));
  const {
    submit,
    busy,
    problem,
    problems: refused,
  } = useFormAct(completeExploration, ({ code, at }) => ({
    text: t(completeExplorationRefusals[code]),
    ...(at !== null && at !== 'expectedRevision' && { at }),
  }));
  const [tried, setTried] = useState(false);

  const missing = missingIn(sheet.content);
  const wordsFor = (at: string) =>
    at.startsWith('groups')
      ? t('exploration.refused.groupsMissing')
      : t(`exploration.missing.${at as ExplorationField}`);
  const problems: FieldProblem[] = [
    ...(tried ? missing.map(({ at }) => ({ at, text: wordsFor(at) })) : []),
    ...sheet.problems,
    ...refused,
  ];

  const complete = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0) return;
    const expectedRevision = await sheet.save();
    if (expectedRevision === undefined) return;
    if (await submit({ exploration: shown.id, expectedRevision })) navigate(to('issue', {}, { phase }));
  };

  const toDo = new Set(missing.map(({ at }) => (at.startsWith('groups') ? 'groups' : at)));
  const field = (name: ExplorationField) => (
    <div key={name} className="ss-stack">
      <TextArea
        id={name}
        label={t(`exploration.${name}`)}
        hint={name === 'question' ? t('exploration.question.hint', { asked }) : t(`exploration.${name}.hint`)}
        rows={name === 'question' ? 2 : 4}
        limit={limitOf(name)}
        error={problemAt(problems, name)}
        value={sheet.content[name]}
        onChange={(event) => sheet.write(name, event.currentTarget.value)}
      />
      <Parted sheet={sheet} part={name}>
        {sheet.record[name]}
      </Parted>
    </div>
  );

  return (
    <form className="ss-page__columns" noValidate onSubmit={(event) => void complete(event)}>
      <div className="ss-form">
        <ErrorSummary problems={problems} />
        {fieldsInOrder.filter((name) => name !== 'question').map(field)}
        <Groups sheet={sheet} problems={problems} />
        {field('question')}
        <ProblemNotice problem={problem} />
        <p className="ss-subtle">
          {missing.length === 0
            ? t('exploration.complete.ready')
            : t('exploration.complete.missing', { count: toDo.size })}
        </p>
        <div className="ss-buttons">
          <Button type="submit" busy={busy}>
            {t('exploration.complete')}
          </Button>
        </div>
      </div>
      <div className="ss-exploration__aside">
        <SavingState sheet={sheet} recordedAt={shown.savedAt} timeZone={timeZone} />
        <PartsToDo toDo={toDo} />
      </div>
    </form>
  );
};
