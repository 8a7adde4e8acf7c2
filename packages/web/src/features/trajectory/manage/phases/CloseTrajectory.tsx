// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { ProblemNotice } from '../../../../shared/graphql/index.ts';
import { useHref } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import {
  Button,
  ButtonRow,
  Dialog,
  ErrorSummary,
  Link,
  Notice,
  Paragraph,
  Section,
} from '../../../../shared/ui/index.ts';
import type { ManagedPhase, ManagedTrajectory } from '../managed-query.ts';
import { useManageAct } from '../use-manage-act.ts';
import { closeTrajectoryMutation } from './close-trajectory.ts';
import { phaseTexts } from './phases.texts.ts';

/** Why the trajectory cannot close yet (T4): the phases that run, each with the way to where it is closed. */
const StillRunning = ({ phases }: { phases: readonly ManagedPhase[] }) => {
  const t = useText(phaseTexts);
  const to = useHref();
  return (
    <Notice kind="warning" title={t('phase.trajectory.cannot')}>
      <ul className="ss-obstacles">
        {phases.map(({ id, ordinal, title }) => (
          <li key={id}>
            <span>{t('phase.trajectory.running', { ordinal, title })} </span>
            <Link href={to('phase', { phase: String(ordinal) })}>{t('phase.trajectory.closePhase')}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

interface CloseTrajectoryProps {
  trajectory: ManagedTrajectory;
  /** Called when it is done, with what to tell. */
  onDone: (told: string) => Promise<void>;
  /** Called when it was refused: something changed meanwhile. */
  onRefused: () => Promise<unknown>;
}

/** The act that ends a trajectory (T4): what is in the way, a question before it is done, and what came of it. */
export const CloseTrajectory = ({ trajectory, onDone, onRefused }: CloseTrajectoryProps) => {
  const t = useText(phaseTexts);
  const [asks, setAsks] = useState(false);
  const { submit, busy, problem, problems } = useManageAct(closeTrajectoryMutation, {});
  const running = trajectory.phases.filter(({ status }) => status === 'running');
  const planned = trajectory.phases.filter(({ status }) => status === 'planned').length;
  const isReady = running.length === 0;
  const close = async () => {
    setAsks(false);
    const done = await submit({ trajectory: trajectory.id });
    await (done ? onDone(t('phase.trajectory.done')) : onRefused());
  };
  return (
    <Section title={t('phase.trajectory.title')}>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      {isReady ? <Notice title={t('phase.trajectory.can')} /> : <StillRunning phases={running} />}
      <ButtonRow>
        <Button variant="secondary" busy={busy} onClick={() => (isReady ? setAsks(true) : void close())}>
          {t('phase.trajectory.close')}
        </Button>
      </ButtonRow>
      <Dialog
        open={asks}
        title={t('phase.trajectory.sure', { number: trajectory.number })}
        onClose={() => setAsks(false)}
        actions={<Button onClick={() => void close()}>{t('phase.trajectory.close')}</Button>}
      >
        <div className="ss-stack">
          <Paragraph>{t('phase.trajectory.sureText')}</Paragraph>
          {planned > 0 && <Paragraph>{t('phase.trajectory.planned', { count: planned })}</Paragraph>}
        </div>
      </Dialog>
    </Section>
  );
};
