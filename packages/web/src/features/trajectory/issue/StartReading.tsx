// SPDX-License-Identifier: EUPL-1.2
import { useLocation } from 'wouter';
import { ProblemNotice, useFormAct } from '../../../shared/graphql/index.ts';
import { readingAddress, useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, Notice } from '../../../shared/ui/index.ts';
import { actTexts } from './acts.texts.ts';
import type { PublicPhaseIssue } from './issue-query.ts';
import { startReading, startReadingRefusals } from './start-reading.ts';

/** Begins a reading and opens it: the first one, or another when the situation changed (C5). */
export const StartReading = ({ phaseIssue, again }: { phaseIssue: PublicPhaseIssue; again?: boolean }) => {
  const t = useText(actTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const { submit, busy, problem, problems } = useFormAct(startReading, ({ code }) => ({
    text: t(startReadingRefusals[code]),
  }));
  const start = async () => {
    const done = await submit({ phaseIssue: phaseIssue.id });
    if (!done) return;
    const { ordinal: reading } = done.reading;
    navigate(to('reading', { reading: readingAddress({ phase: phaseIssue.phase.ordinal, reading }) }));
  };
  return (
    <>
      <Button variant={again ? 'secondary' : 'primary'} busy={busy} onClick={() => void start()}>
        {t(again ? 'issue.act.readAgain' : 'issue.act.startReading')}
      </Button>
      {problems.map(({ text }) => (
        <Notice key={text} kind="error" live title={text} />
      ))}
      <ProblemNotice problem={problem} />
    </>
  );
};
