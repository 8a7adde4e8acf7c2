// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import type { SyntheticEvent } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useDraft } from '../../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Notice,
  TextArea,
  tellNextPage,
} from '../../../../shared/ui/index.ts';
import { findPhaseIssue } from '../find-phase-issue.ts';
import { ManagePage, type Managing } from '../ManagePage.tsx';
import { manageTexts } from '../manage.texts.ts';
import type { ManagedPhaseIssue } from '../managed-query.ts';
import { useManageAct } from '../use-manage-act.ts';
import { phaseTexts } from './phases.texts.ts';
import { rewordIssueMutation } from './reword-issue.ts';

interface WordingProps {
  managing: Managing;
  phase: number;
  issue: ManagedPhaseIssue['issue'];
}

const WordingForm = ({ managing, phase, issue }: WordingProps) => {
  const t = useText(phaseTexts);
  const m = useText(manageTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const back = to('phase', { phase: String(phase) });
  const label = t('phase.raise.question');
  const stands = { question: issue.question, upon: issue.revision };
  const draft = useDraft(`${useParam('municipality')}.${issue.id}.wording`, stands);
  const { submit, busy, problem, problems, refusals } = useManageAct(rewordIssueMutation, {
    question: label,
  });
  const isEditedMeanwhile = refusals.some(({ code }) => code === 'EDITED_MEANWHILE');
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const { question, upon } = draft.value;
    const expectedRevision = isEditedMeanwhile ? issue.revision : upon;
    const done = await submit({ issue: issue.id, question, expectedRevision });
    await managing.refresh();
    if (!done) return;
    draft.discard();
    tellNextPage(t('phase.wording.done'));
    navigate(back);
  };
  return (
    <form className="ss-form" onSubmit={(event) => void save(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      {isEditedMeanwhile && (
        <Notice kind="warning" title={t('phase.wording.conflict')}>
          {issue.question}
        </Notice>
      )}
      <TextArea
        id="question"
        rows={3}
        label={label}
        hint={t('phase.wording.hint')}
        error={problemAt(problems, 'question')}
        limit={textLimits.question}
        value={draft.value.question}
        onChange={(event) => {
          const question = event.currentTarget.value;
          draft.set((now) => ({ ...now, question }));
        }}
      />
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {m('manage.save')}
        </Button>
        <ButtonLink variant="subtle" href={back}>
          {m('manage.cancel')}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
};

/** `/:municipality/trajecten/:number/kwesties/:issue/verwoording`: say the question in other words, until it was read. */
export default function WordingScreen() {
  const t = useText(phaseTexts);
  const issue = useParam('issue');
  const search = useSearch();
  return (
    <ManagePage
      title={t('phase.wording.title')}
      may={(trajectory) =>
        findPhaseIssue(trajectory, issue, search)?.phaseIssue.viewerMayRewordIssue === true
      }
    >
      {(managing) => {
        const found = findPhaseIssue(managing.trajectory, issue, search);
        return (
          found && (
            <WordingForm managing={managing} phase={found.phase.ordinal} issue={found.phaseIssue.issue} />
          )
        );
      }}
    </ManagePage>
  );
}
