// SPDX-License-Identifier: EUPL-1.2
import { isBlank, textLimits } from '@samenspel/domain/kernel';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useDraft } from '../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt, useFormAct } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, Details, ErrorSummary, Paragraph, TextArea } from '../../../shared/ui/index.ts';
import type { Table } from './AtTable.tsx';
import { abandonReading, abandonReadingRefusals } from './abandon-reading.ts';
import { readingTexts } from './wizard-words.ts';

/** Breaks a reading off, with the reason; it stays in the record (C5). */
export const AbandonReading = ({ table: { reading, desk } }: { table: Table }) => {
  const t = useText(readingTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const reason = useDraft(`reading.abandon.${reading.id}`, '');
  const [blank, setBlank] = useState(false);
  const abandon = useFormAct(abandonReading, ({ code, at }) => ({
    text: t(abandonReadingRefusals[code]),
    ...(at !== null && { at }),
  }));
  const problems = blank ? [{ at: 'reason', text: t('reading.refused.reasonMissing') }] : abandon.problems;
  if (!reading.viewerMayAbandonReading || reading.status !== 'open') return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBlank(isBlank(reason.value));
    if (isBlank(reason.value)) return;
    if (!(await abandon.submit({ reading: reading.id, reason: reason.value }))) return;
    reason.discard();
    desk.clear();
    navigate(to('issue'));
  };
  return (
    <Details summary={t('reading.abandon')}>
      <form className="ss-form" noValidate onSubmit={(event) => void submit(event)}>
        <Paragraph>{t('reading.abandon.text')}</Paragraph>
        <ErrorSummary problems={problems} />
        <TextArea
          id="reason"
          label={t('reading.abandon.reason')}
          rows={3}
          limit={textLimits.reason}
          error={problemAt(problems, 'reason')}
          value={reason.value}
          onChange={(event) => reason.set(event.currentTarget.value)}
        />
        <ProblemNotice problem={abandon.problem} />
        <div className="ss-buttons">
          <Button type="submit" variant="secondary" busy={abandon.busy}>
            {t('reading.abandon.act')}
          </Button>
        </div>
      </form>
    </Details>
  );
};
