// SPDX-License-Identifier: EUPL-1.2
import { ProblemNotice, useFormAct } from '../../shared/graphql/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { Button, Notice } from '../../shared/ui/index.ts';
import { startExploration, startExplorationRefusals } from './start-exploration.ts';
import { explorationTexts } from './texts.ts';

/** Begins an exploration, or a new one when the situation changed; an earlier one stays in the record (C5). */
export const StartExploration = ({ phaseIssue, again }: { phaseIssue: string; again?: boolean }) => {
  const t = useText(explorationTexts);
  const { submit, busy, problem, problems } = useFormAct(startExploration, ({ code }) => ({
    text: t(startExplorationRefusals[code]),
  }));
  return (
    <>
      <Button variant={again ? 'subtle' : 'primary'} busy={busy} onClick={() => void submit({ phaseIssue })}>
        {t(again ? 'exploration.again' : 'exploration.start')}
      </Button>
      {problems.map(({ text }) => (
        <Notice key={text} kind="error" live title={text} />
      ))}
      <ProblemNotice problem={problem} />
    </>
  );
};
