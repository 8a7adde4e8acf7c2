// SPDX-License-Identifier: EUPL-1.2
import { readingAddress, useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, Heading, Panel, Paragraph } from '../../../shared/ui/index.ts';
import type { PublicPhaseIssue } from './issue-query.ts';
import { StartReading } from './StartReading.tsx';
import { mayDo, nextActOf, openReading } from './steps.ts';
import { issueTexts } from './texts.ts';

/** What happens now, and for who may do it the one thing to do. */
export const NextStep = ({ phaseIssue }: { phaseIssue: PublicPhaseIssue }) => {
  const t = useText(issueTexts);
  const to = useHref();
  const next = nextActOf(phaseIssue);
  if (next === 'nothing') return null;
  const may = mayDo(phaseIssue, next);
  const phase = String(phaseIssue.phase.ordinal);
  const reading = openReading(phaseIssue);
  const hrefs: Partial<Record<typeof next, string>> = {
    startExploration: to('exploration', {}, { phase }),
    goOnExploring: to('exploration', {}, { phase }),
    chooseForm: to('form', {}, { phase }),
    nameOwners: to('ownership', {}, { phase }),
    startPhase: to('phase', { phase }),
    fulfilObligations: to('obligations', {}, { phase }),
    ...(reading && {
      goOnReading: to('reading', {
        reading: readingAddress({ phase: phaseIssue.phase.ordinal, reading: reading.ordinal }),
      }),
    }),
  };
  const href = hrefs[next];
  return (
    <Panel quiet>
      <div className="ss-stack">
        <Heading level={3} looks={4}>
          {t(may ? 'issue.next' : 'issue.now')}
        </Heading>
        <Paragraph>{t(`issue.${may ? 'todo' : 'stage'}.${next}`)}</Paragraph>
        {may && (
          <div className="ss-buttons ss-no-print">
            {next === 'startReading' ? (
              <StartReading phaseIssue={phaseIssue} />
            ) : (
              href && <ButtonLink href={href}>{t(`issue.act.${next}`)}</ButtonLink>
            )}
          </div>
        )}
      </div>
    </Panel>
  );
};
