// SPDX-License-Identifier: EUPL-1.2
import { readingAddress, useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, Heading, Paragraph } from '../../../shared/ui/index.ts';
import { actTexts } from './acts.texts.ts';
import type { PublicPhaseIssue } from './issue-query.ts';
import { StartReading } from './StartReading.tsx';
import { type NextAct, openReading } from './steps.ts';

export interface ActHereProps {
  phaseIssue: PublicPhaseIssue;
  act: Exclude<NextAct, 'nothing'>;
}

/** The one thing to do now, for who may do it. In a chunk of its own: visitors need none of it. */
export default function ActHere({ phaseIssue, act }: ActHereProps) {
  const t = useText(actTexts);
  const to = useHref();
  const phase = String(phaseIssue.phase.ordinal);
  const reading = openReading(phaseIssue);
  const hrefs: Partial<Record<typeof act, string>> = {
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
  const href = hrefs[act];
  return (
    <>
      <Heading level={3} looks={4}>
        {t('issue.next')}
      </Heading>
      <Paragraph>{t(`issue.todo.${act}`)}</Paragraph>
      <div className="ss-buttons ss-no-print">
        {act === 'startReading' ? (
          <StartReading phaseIssue={phaseIssue} />
        ) : (
          href && <ButtonLink href={href}>{t(`issue.act.${act}`)}</ButtonLink>
        )}
      </div>
    </>
  );
}
