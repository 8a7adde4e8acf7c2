// SPDX-License-Identifier: EUPL-1.2
import { completeReading as decide } from '@samenspel/domain/compass';
import { textLimits } from '@samenspel/domain/kernel';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useDraft } from '../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt, useFormAct } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ErrorSummary,
  type FieldProblem,
  Link,
  Notice,
  Paragraph,
  TextArea,
} from '../../../shared/ui/index.ts';
import type { Table } from './AtTable.tsx';
import { completeReading, completeReadingRefusals } from './complete-reading.ts';
import { domainReading } from './domain-reading.ts';
import { readingTexts } from './wizard-words.ts';

const reasonId = 'withoutResidentsReason';

/** Records the outcome. What is missing the domain says here as it will on the server (C3, C6, C8). */
export const CompleteReading = ({ table }: { table: Table }) => {
  const t = useText(readingTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const { reading, desk, state } = table;
  const reason = useDraft(`reading.without-residents.${reading.id}`, '');
  const [missing, setMissing] = useState<readonly FieldProblem[]>([]);
  const sentence = ({ code, at }: { code: keyof typeof completeReadingRefusals; at?: string | null }) => ({
    text: t(completeReadingRefusals[code]),
    ...(at && { at }),
  });
  const complete = useFormAct(completeReading, sentence);
  const problems = missing.length > 0 ? missing : complete.problems;
  if (!reading.viewerMayCompleteReading || reading.status !== 'open') return null;

  const alone = !reading.participants.some(({ side }) => side === 'residents');
  const given = alone ? { withoutResidentsReason: reason.value } : {};
  const { definition } = reading.compassVersion;
  const explored = reading.phaseIssue.exploration?.status === 'completed';
  const place = { explored, closed: reading.phaseIssue.phase.status === 'closed' };
  const waiting = state.sheets.some(({ handedIn }) => handedIn !== undefined);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = decide(domainReading(reading), definition, place, given, new Date().toISOString());
    setMissing(outcome.ok ? [] : outcome.refusals.map(sentence));
    if (!outcome.ok || !(await complete.submit({ reading: reading.id, ...given }))) return;
    reason.discard();
    desk.clear();
    navigate(to('readingOutcome'));
  };

  return (
    <form className="ss-form" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problems={problems} />
      {!explored && (
        <Notice kind="warning" title={t('reading.start.notExplored')}>
          <Link href={to('exploration')}>{t('reading.start.toExploration')}</Link>
        </Notice>
      )}
      {alone && (
        <TextArea
          id={reasonId}
          rows={3}
          label={t('reading.alone')}
          hint={t('reading.alone.hint')}
          limit={textLimits.reason}
          error={problemAt(problems, reasonId)}
          value={reason.value}
          onChange={(event) => reason.set(event.currentTarget.value)}
        />
      )}
      <ProblemNotice problem={complete.problem} />
      {waiting && <Paragraph subtle>{t('reading.complete.waiting')}</Paragraph>}
      <Paragraph subtle>{t('reading.complete.text')}</Paragraph>
      <div className="ss-buttons">
        <Button type="submit" busy={complete.busy || waiting}>
          {t('reading.complete')}
        </Button>
      </div>
    </form>
  );
};
