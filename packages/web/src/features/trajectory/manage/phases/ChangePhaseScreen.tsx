// SPDX-License-Identifier: EUPL-1.2
import type { SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { useDraft } from '../../../../shared/drafts/index.ts';
import { ProblemNotice } from '../../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../../shared/texts/index.ts';
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Notice,
  Paragraph,
  tellNextPage,
} from '../../../../shared/ui/index.ts';
import { DraftNote } from '../DraftNote.tsx';
import { datesInWords } from '../dates-in-words.ts';
import { ManagePage, type Managing } from '../ManagePage.tsx';
import { manageTexts } from '../manage.texts.ts';
import type { ManagedPhase } from '../managed-query.ts';
import { useManageAct } from '../use-manage-act.ts';
import { changePhaseMutation } from './change-phase.ts';
import { PhaseFields, type PhaseTyped, phaseInput, usePhaseLabels } from './PhaseFields.tsx';
import { usePhaseHere } from './phase-here.ts';
import { phaseTexts } from './phases.texts.ts';

type Edit = PhaseTyped & { upon: number };

const editOf = ({ title, goal, startsOn, endsOn, revision }: ManagedPhase): Edit => ({
  title,
  goal,
  startsOn: startsOn ?? '',
  endsOn: endsOn ?? '',
  upon: revision,
});

const ChangeForm = ({ phase, managing }: { phase: ManagedPhase; managing: Managing }) => {
  const { trajectory, refresh } = managing;
  const t = useText(phaseTexts);
  const m = useText(manageTexts);
  const language = useLanguage();
  const to = useHref();
  const [, navigate] = useLocation();
  const draft = useDraft(
    `${useParam('municipality')}.${trajectory.number}.phase.${phase.ordinal}`,
    editOf(phase),
  );
  const { submit, busy, problem, problems, refusals } = useManageAct(changePhaseMutation, usePhaseLabels());
  const isEditedMeanwhile = refusals.some(({ code }) => code === 'EDITED_MEANWHILE');

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const done = await submit({
      phase: phase.id,
      expectedRevision: isEditedMeanwhile ? phase.revision : draft.value.upon,
      ...phaseInput(draft.value),
    });
    await refresh();
    if (!done) return;
    draft.discard();
    tellNextPage(t('phase.change.done'));
    navigate(to('phase'));
  };

  return (
    <form className="ss-form" onSubmit={(event) => void save(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      {isEditedMeanwhile && (
        <Notice kind="warning" title={t('phase.change.conflict')}>
          <Paragraph>
            <strong>{phase.title}</strong> ({datesInWords(phase, m, language)})
          </Paragraph>
          <Paragraph>{phase.goal}</Paragraph>
        </Notice>
      )}
      <DraftNote
        draft={draft}
        onStartOver={() => {
          draft.set(editOf(phase));
          draft.discard();
        }}
      />
      <PhaseFields
        value={draft.value}
        onChange={(change) => draft.set((now) => ({ ...now, ...change }))}
        problems={problems}
      />
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {m('manage.save')}
        </Button>
        <ButtonLink variant="subtle" href={to('phase')}>
          {m('manage.cancel')}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
};

/** `/:municipality/trajecten/:number/fasen/:phase/wijzigen`: title, goal and dates, until the phase is closed (T4). */
export default function ChangePhaseScreen() {
  const t = useText(phaseTexts);
  const to = useHref();
  const here = usePhaseHere();
  return (
    <ManagePage
      title={({ trajectory }) => t('phase.change.title', { ordinal: here(trajectory)?.ordinal ?? '' })}
      may={(trajectory) => here(trajectory)?.viewerMayChangePhase === true}
      crumbs={() => [{ label: t('phase.list.title'), href: to('phases') }]}
    >
      {(managing) => {
        const phase = here(managing.trajectory);
        return phase && <ChangeForm phase={phase} managing={managing} />;
      }}
    </ManagePage>
  );
}
