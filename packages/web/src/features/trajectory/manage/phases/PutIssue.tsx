// SPDX-License-Identifier: EUPL-1.2
import { type SyntheticEvent, useState } from 'react';
import { ProblemNotice, problemAt } from '../../../../shared/graphql/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { Button, ButtonRow, ErrorSummary, Section, Select } from '../../../../shared/ui/index.ts';
import type { ManagedPhase, ManagedTrajectory } from '../managed-query.ts';
import { useManageAct } from '../use-manage-act.ts';
import { phaseTexts } from './phases.texts.ts';
import { putIssueInPhaseMutation } from './put-issue-in-phase.ts';

interface PutIssueProps {
  trajectory: ManagedTrajectory;
  phase: ManagedPhase;
  onDone: (told: string) => Promise<void>;
}

/** Takes a question of an earlier phase up again in this one, where the compass is read anew for it (C5). */
export const PutIssue = ({ trajectory, phase, onDone }: PutIssueProps) => {
  const t = useText(phaseTexts);
  const [chosen, setChosen] = useState('');
  const { submit, busy, problem, problems } = useManageAct(putIssueInPhaseMutation, {
    issueId: t('phase.put.issue'),
  });
  const here = phase.phaseIssues.map(({ issue }) => issue.id);
  const others = trajectory.issues.filter(({ id }) => !here.includes(id));
  if (others.length === 0) return null;
  const put = async (event: SyntheticEvent) => {
    event.preventDefault();
    // The server would take an empty id for a malformed one.
    if (chosen === '') return document.getElementById('issueId')?.focus();
    if (!(await submit({ phase: phase.id, issue: chosen }))) return;
    setChosen('');
    await onDone(t('phase.raise.done'));
  };
  return (
    <Section title={t('phase.put.title')} level={3}>
      <form className="ss-form" onSubmit={(event) => void put(event)}>
        <ErrorSummary problems={problems} />
        <ProblemNotice problem={problem} />
        <Select
          id="issueId"
          required
          label={t('phase.put.issue')}
          hint={t('phase.put.hint')}
          error={problemAt(problems, 'issueId')}
          empty={t('phase.put.choose')}
          options={others.map(({ id, question }) => ({ value: id, label: question }))}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <ButtonRow>
          <Button type="submit" variant="secondary" busy={busy}>
            {t('phase.put.submit')}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
};
