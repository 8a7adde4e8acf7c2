// SPDX-License-Identifier: EUPL-1.2
import type { SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { useDraft } from '../../../../shared/drafts/index.ts';
import { ProblemNotice } from '../../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { Button, ButtonLink, ButtonRow, ErrorSummary, tellNextPage } from '../../../../shared/ui/index.ts';
import { DraftNote } from '../DraftNote.tsx';
import { ManagePage, type Managing } from '../ManagePage.tsx';
import { manageTexts } from '../manage.texts.ts';
import { useManageAct } from '../use-manage-act.ts';
import { PhaseFields, type PhaseTyped, phaseInput, usePhaseLabels } from './PhaseFields.tsx';
import { phaseTexts } from './phases.texts.ts';
import { planPhaseMutation } from './plan-phase.ts';

const empty: PhaseTyped = { title: '', goal: '', startsOn: '', endsOn: '' };

const PlanForm = ({ trajectory, refresh }: Managing) => {
  const t = useText(phaseTexts);
  const m = useText(manageTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const draft = useDraft(`${useParam('municipality')}.${trajectory.number}.phase`, empty);
  const { submit, busy, problem, problems } = useManageAct(planPhaseMutation, usePhaseLabels());

  const plan = async (event: SyntheticEvent) => {
    event.preventDefault();
    const done = await submit({ trajectory: trajectory.id, ...phaseInput(draft.value) });
    if (!done) return;
    draft.discard();
    await refresh();
    tellNextPage(t('phase.plan.done', { ordinal: done.phase.ordinal }));
    navigate(to('phase', { phase: String(done.phase.ordinal) }));
  };

  return (
    <form className="ss-form" onSubmit={(event) => void plan(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <DraftNote
        draft={draft}
        onStartOver={() => {
          draft.set(empty);
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
          {t('phase.plan.submit')}
        </Button>
        <ButtonLink variant="subtle" href={to('phases')}>
          {m('manage.cancel')}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
};

/** `/:municipality/trajecten/:number/fasen/plannen`: a phase, planned ahead if need be (T4). */
export default function PlanPhaseScreen() {
  const t = useText(phaseTexts);
  const to = useHref();
  return (
    <ManagePage
      title={t('phase.plan.title')}
      may={(trajectory) => trajectory.viewerMayPlanPhase}
      crumbs={() => [{ label: t('phase.list.title'), href: to('phases') }]}
    >
      {(managing) => <PlanForm {...managing} />}
    </ManagePage>
  );
}
