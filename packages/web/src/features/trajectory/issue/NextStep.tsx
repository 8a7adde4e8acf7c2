// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { Heading, later, Panel, Paragraph } from '../../../shared/ui/index.ts';
import type { PublicPhaseIssue } from './issue-query.ts';
import { mayDo, type NextAct, nextActOf } from './steps.ts';
import { issueTexts } from './texts.ts';

const Happening = ({ act }: { act: NextAct }) => {
  const t = useText(issueTexts);
  return (
    <>
      <Heading level={3} looks={4}>
        {t('issue.now')}
      </Heading>
      <Paragraph>{t(`issue.stage.${act}`)}</Paragraph>
    </>
  );
};

const ActHere = later(() => import('./ActHere.tsx'), Happening);

/** What happens now, and for who may do it the one thing to do. */
export const NextStep = ({ phaseIssue }: { phaseIssue: PublicPhaseIssue }) => {
  const act = nextActOf(phaseIssue);
  if (act === 'nothing') return null;
  return (
    <Panel quiet>
      <div className="ss-stack">
        {mayDo(phaseIssue, act) ? <ActHere phaseIssue={phaseIssue} act={act} /> : <Happening act={act} />}
      </div>
    </Panel>
  );
};
