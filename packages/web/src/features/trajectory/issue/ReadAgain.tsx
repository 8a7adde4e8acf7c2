// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { Details, Paragraph } from '../../../shared/ui/index.ts';
import { actTexts } from './acts.texts.ts';
import type { PublicPhaseIssue } from './issue-query.ts';
import { StartReading } from './StartReading.tsx';

/** Another reading when the situation changed (C5), for who may begin one. */
export default function ReadAgain({ phaseIssue }: { phaseIssue: PublicPhaseIssue }) {
  const t = useText(actTexts);
  return (
    <Details summary={t('issue.reading.changed')}>
      <div className="ss-stack">
        <Paragraph>{t('issue.reading.changed.text')}</Paragraph>
        <div className="ss-buttons">
          <StartReading phaseIssue={phaseIssue} again />
        </div>
      </div>
    </Details>
  );
}
