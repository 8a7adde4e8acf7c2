// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ProblemNotice } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ErrorSummary,
  type FieldProblem,
  Link,
  Notice,
  Paragraph,
  tellNextPage,
} from '../../../shared/ui/index.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import { CheckAnswers } from './CheckAnswers.tsx';
import { DiscardDraft } from './DiscardDraft.tsx';
import { draftTexts } from './draft.texts.ts';
import { submitAdvice } from './draft-acts.ts';
import { missingIn } from './missing.ts';
import type { StepProps } from './SheetField.tsx';
import { stepOfPlace } from './steps.ts';
import { useFieldLabels } from './use-field-labels.ts';

type Missing = ReturnType<typeof missingIn>[number];

/** What is missing, as a sentence; it leads to the step where it is filled in. */
const useMissingWords = (labels: Record<string, string>) => {
  const t = useText(draftTexts);
  return ({ code, at = '' }: Missing): string => {
    const field = labels[at] ?? at;
    if (code === 'POINTS_MISSING') return t('draft.missing.points');
    if (code === 'POINT_BLANK') return t('draft.missing.point', { number: at.split('.')[1] ?? '' });
    if (code === 'BACKING_MISSING') return t('draft.missing.backing');
    if (code === 'TEXT_MISSING' && (at === 'title' || at === 'summary' || at === 'takingPart'))
      return t(`draft.missing.${at}`);
    return code === 'TEXT_TOO_LONG' ? t('draft.tooLong', { field }) : t('draft.notRight', { field });
  };
};

/** Step 5: everything once more, what is still missing, and submitting it (A4). */
export const CheckStep = (step: StepProps) => {
  const { shown, sheet } = step;
  const t = useText(draftTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const labels = useFieldLabels(shown);
  const words = useMissingWords(labels);
  const [tried, setTried] = useState(false);
  const { submit, busy, problem, problems: refused } = usePlatformAct(submitAdvice, labels);
  const missing = missingIn(shown);
  const isParted = sheet.parted.length > 0;
  const left: FieldProblem[] = [
    ...missing.map((one) => ({ text: words(one) })),
    ...(isParted ? [{ text: t('draft.parted.open') }] : []),
  ];
  const coordinators = shown.wijkplatform.members
    .filter(({ role }) => role === 'coordinator')
    .map(({ person }) => person.name ?? t('draft.somebody'));

  const send = async () => {
    setTried(true);
    if (left.length > 0) return;
    const version = sheet.unsaved ? await sheet.save() : shown.version;
    if (version === undefined) return;
    const done = await submit({ draft: shown.id, version });
    if (!done) return;
    tellNextPage(t('draft.submitted'));
    navigate(to('platformAdvice', { number: done.advice.number }));
  };

  return (
    <>
      <ErrorSummary problems={tried && left.length > 0 ? left : refused} />
      {missing.length > 0 && (
        <ul className="ss-platform-missing">
          {missing.map((one) => (
            <li key={`${one.code}${one.at}`}>
              <Link href={to('adviceDraft', { step: stepOfPlace(one.at ?? '') })}>{words(one)}</Link>
            </li>
          ))}
        </ul>
      )}
      <CheckAnswers {...step} />
      <ProblemNotice problem={problem} />
      {shown.viewerMaySubmit ? (
        <>
          <Paragraph subtle>{t('draft.submit.later')}</Paragraph>
          <div className="ss-buttons">
            <Button busy={busy || sheet.busy} onClick={() => void send()}>
              {t('draft.submit')}
            </Button>
            <DiscardDraft draft={shown.id} />
          </div>
        </>
      ) : (
        <>
          <Notice title={t('draft.submit.coordinator', { names: coordinators.join(', ') })} />
          <DiscardDraft draft={shown.id} />
        </>
      )}
    </>
  );
};
