// SPDX-License-Identifier: EUPL-1.2
import type { SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { useDraft } from '../../../../shared/drafts/index.ts';
import { ProblemNotice } from '../../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { Button, ButtonLink, ButtonRow, ErrorSummary, tellNextPage } from '../../../../shared/ui/index.ts';
import { DraftNote } from '../DraftNote.tsx';
import type { Managing } from '../ManagePage.tsx';
import { manageTexts } from '../manage.texts.ts';
import { useManageAct } from '../use-manage-act.ts';
import { Conflict } from './Conflict.tsx';
import type { Choices } from './choices-query.ts';
import { DescriptionFields, useDescriptionLabels } from './DescriptionFields.tsx';
import { describeTexts } from './describe.texts.ts';
import { describeTrajectoryMutation } from './describe-trajectory.ts';
import { areaOf, type Description, descriptionOf } from './description.ts';

/** What is typed, and upon which revision it was begun: a draft of yesterday must not write over today's text. */
type Edit = Description & { upon: number };

/** Changes the description. When somebody else did so meanwhile, nothing is written over and nothing typed is lost. */
export const DescribeForm = ({ managing, choices }: { managing: Managing; choices: Choices }) => {
  const { trajectory, refresh } = managing;
  const t = useText(describeTexts);
  const m = useText(manageTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const stands: Edit = { ...descriptionOf(trajectory), upon: trajectory.revision };
  const draft = useDraft<Edit>(`${useParam('municipality')}.${trajectory.number}.describe`, stands);
  const { submit, busy, problem, problems, refusals } = useManageAct(
    describeTrajectoryMutation,
    useDescriptionLabels(),
  );
  const { upon, ...typed } = draft.value;
  const isEditedMeanwhile = refusals.some(({ code }) => code === 'EDITED_MEANWHILE');
  const change = (part: Partial<Description>) => draft.set((now) => ({ ...now, ...part }));
  const takeOver = () => {
    draft.set(stands);
    draft.discard();
  };

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const { title, subject, policyField, unit } = typed;
    const done = await submit({
      trajectory: trajectory.id,
      // Who saves while what the other wrote is on the page has seen it, and means to.
      expectedRevision: isEditedMeanwhile ? trajectory.revision : upon,
      title,
      subject,
      policyField,
      unit,
      area: areaOf(typed),
    });
    await refresh();
    if (!done) return;
    draft.discard();
    tellNextPage(t('describe.saved'));
    navigate(to('trajectory'));
  };

  return (
    <form className="ss-form" onSubmit={(event) => void save(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      {isEditedMeanwhile && (
        <Conflict trajectory={trajectory} typed={typed} choices={choices} onTake={takeOver} />
      )}
      <DraftNote draft={draft} onStartOver={takeOver} />
      <DescriptionFields choices={choices} value={typed} onChange={change} problems={problems} />
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {m('manage.save')}
        </Button>
        <ButtonLink variant="subtle" href={to('trajectory')}>
          {m('manage.cancel')}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
};
