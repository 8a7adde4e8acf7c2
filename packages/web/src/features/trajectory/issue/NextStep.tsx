// SPDX-License-Identifier: EUPL-1.2
import { lazy, Suspense } from 'react';
import { useText } from '../../../shared/texts/index.ts';
import { Heading, Panel, Paragraph } from '../../../shared/ui/index.ts';
import type { PublicPhaseIssue } from './issue-query.ts';
import { mayDo, type NextAct, nextActOf } from './steps.ts';
import { issueTexts } from './texts.ts';

const ActHere = lazy(() => import('./ActHere.tsx'));

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

/** What happens now, and for who may do it the one thing to do. */
export const NextStep = ({ phaseIssue }: { phaseIssue: PublicPhaseIssue }) => {
  const act = nextActOf(phaseIssue);
  if (act === 'nothing') return null;
  const happening = <Happening act={act} />;
  return (
    <Panel quiet>
      <div className="ss-stack">
        {mayDo(phaseIssue, act) ? (
          <Suspense fallback={happening}>
            <ActHere phaseIssue={phaseIssue} act={act} />
          </Suspense>
        ) : (
          happening
        )}
      </div>
    </Panel>
  );
};
