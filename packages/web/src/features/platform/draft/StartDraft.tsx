// SPDX-License-Identifier: EUPL-1.2
import { useLocation } from 'wouter';
import { ProblemNotice } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { Button, Notice } from '../../../shared/ui/index.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import { startAdviceDraft } from './draft-acts.ts';

interface StartDraftProps {
  wijkplatform: string;
  /** The code of the platform, where the open page's address does not hold it. */
  code?: string;
  label: string;
  /** The request that it answers. */
  request?: string;
  /** The open advice that it is a correction of (A4). */
  corrects?: string;
  variant?: 'primary' | 'secondary';
}

/** Begins a draft and goes to its first step. */
export const StartDraft = ({
  wijkplatform,
  code,
  label,
  request,
  corrects,
  variant = 'primary',
}: StartDraftProps) => {
  const to = useHref();
  const [, navigate] = useLocation();
  const { submit, busy, problem, problems } = usePlatformAct(startAdviceDraft);
  const start = async () => {
    const done = await submit({
      wijkplatform,
      ...(request && { request }),
      ...(corrects && { corrects }),
    });
    if (done) navigate(to('adviceDraft', { ...(code && { code }), draft: done.draft.id, step: 'onderwerp' }));
  };
  return (
    <>
      <Button variant={variant} busy={busy} onClick={() => void start()}>
        {label}
      </Button>
      <ProblemNotice problem={problem} />
      {problems.map(({ text }) => (
        <Notice key={text} kind="error" live title={text} />
      ))}
    </>
  );
};
