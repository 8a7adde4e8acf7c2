// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import type { SyntheticEvent } from 'react';
import { useDraft } from '../../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../../shared/graphql/index.ts';
import { useParam } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { Button, ButtonRow, ErrorSummary, Section, TextArea } from '../../../../shared/ui/index.ts';
import type { ManagedPhase } from '../managed-query.ts';
import { useManageAct } from '../use-manage-act.ts';
import { phaseTexts } from './phases.texts.ts';
import { raiseIssueMutation } from './raise-issue.ts';

interface RaiseIssueProps {
  phase: ManagedPhase;
  onDone: (told: string) => Promise<void>;
}

/** Adds a new question to a planned phase. */
export const RaiseIssue = ({ phase, onDone }: RaiseIssueProps) => {
  const t = useText(phaseTexts);
  const label = t('phase.raise.question');
  const draft = useDraft(`${useParam('municipality')}.${phase.id}.question`, '');
  const { submit, busy, problem, problems } = useManageAct(raiseIssueMutation, { question: label });
  const raise = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!(await submit({ phase: phase.id, question: draft.value }))) return;
    draft.set('');
    draft.discard();
    await onDone(t('phase.raise.done'));
  };
  return (
    <Section title={t('phase.raise.title')} level={3}>
      <form className="ss-form" onSubmit={(event) => void raise(event)} noValidate>
        <ErrorSummary problems={problems} />
        <ProblemNotice problem={problem} />
        <TextArea
          id="question"
          rows={2}
          label={label}
          hint={t('phase.raise.hint')}
          error={problemAt(problems, 'question')}
          limit={textLimits.question}
          value={draft.value}
          onChange={(event) => draft.set(event.currentTarget.value)}
        />
        <ButtonRow>
          <Button type="submit" variant="secondary" busy={busy}>
            {t('phase.raise.submit')}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
};
