// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { ProblemNotice } from '../../../../shared/graphql/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { Button, ButtonRow, Dialog, ErrorSummary, Notice, Paragraph } from '../../../../shared/ui/index.ts';
import type { ManagedPhase } from '../managed-query.ts';
import { useManageAct } from '../use-manage-act.ts';
import { closePhaseMutation } from './close-phase.ts';
import { Obstacles } from './Obstacles.tsx';
import { phaseTexts } from './phases.texts.ts';
import { startPhaseMutation } from './start-phase.ts';

interface ActProps {
  phase: ManagedPhase;
  /** Called when it is done, with what to tell. */
  onDone: (told: string) => Promise<void>;
  /** Called when it was refused: something changed meanwhile. */
  onRefused: () => Promise<unknown>;
}

const Start = ({ phase, onDone, onRefused }: ActProps) => {
  const t = useText(phaseTexts);
  const { submit, busy, problem, problems } = useManageAct(startPhaseMutation, {});
  const start = async () => {
    const done = await submit({ phase: phase.id });
    await (done ? onDone(t('phase.start.done', { ordinal: phase.ordinal })) : onRefused());
  };
  const isReady = phase.obstacles.length === 0;
  return (
    <>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      {isReady ? <Notice kind="success" title={t('phase.start.can')} /> : <Obstacles phase={phase} />}
      <ButtonRow>
        <Button variant={isReady ? 'primary' : 'secondary'} busy={busy} onClick={() => void start()}>
          {t('phase.start')}
        </Button>
      </ButtonRow>
    </>
  );
};

const Close = ({ phase, onDone, onRefused }: ActProps) => {
  const t = useText(phaseTexts);
  const [asks, setAsks] = useState(false);
  const { submit, busy, problem, problems } = useManageAct(closePhaseMutation, {});
  const close = async () => {
    setAsks(false);
    const done = await submit({ phase: phase.id });
    await (done ? onDone(t('phase.close.done', { ordinal: phase.ordinal })) : onRefused());
  };
  const isReady = phase.obstacles.length === 0;
  return (
    <>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      {isReady ? <Notice kind="success" title={t('phase.close.can')} /> : <Obstacles phase={phase} />}
      <ButtonRow>
        <Button
          variant={isReady ? 'primary' : 'secondary'}
          busy={busy}
          onClick={() => (isReady ? setAsks(true) : void close())}
        >
          {t('phase.close')}
        </Button>
      </ButtonRow>
      <Dialog
        open={asks}
        title={t('phase.close.sure', { ordinal: phase.ordinal })}
        onClose={() => setAsks(false)}
        actions={<Button onClick={() => void close()}>{t('phase.close')}</Button>}
      >
        <Paragraph>{t('phase.close.sureText')}</Paragraph>
      </Dialog>
    </>
  );
};

/** The act that moves a phase on: start it (C5) or close it (C7, T4), with what keeps it from that. */
export const StartOrClose = (props: ActProps) => {
  const { phase } = props;
  if (phase.status === 'planned' && phase.viewerMayStartPhase) return <Start {...props} />;
  if (phase.status === 'running' && phase.viewerMayClosePhase) return <Close {...props} />;
  return phase.status !== 'closed' && phase.obstacles.length > 0 ? <Obstacles phase={phase} /> : null;
};
