// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Link, Notice } from '../../../shared/ui/index.ts';
import { TrajectoryPicker } from '../TrajectoryPicker.tsx';
import { draftTexts } from './draft.texts.ts';
import { SheetField, type StepProps } from './SheetField.tsx';

/** Step 1: what it is about, and the trajectory that it belongs to. */
export const SubjectStep = ({ shown, sheet }: StepProps) => {
  const t = useText(draftTexts);
  const to = useHref();
  return (
    <>
      {shown.request && (
        <Notice title={t('draft.asked')}>
          <Link href={to('adviceRequest', { number: shown.request.number })}>
            {shown.request.number}: {shown.request.title}
          </Link>
        </Notice>
      )}
      <SheetField
        shown={shown}
        sheet={sheet}
        name="title"
        label={t('draft.field.title')}
        hint={t('draft.field.title.hint')}
        limit={textLimits.title}
        rows={2}
      />
      <SheetField
        shown={shown}
        sheet={sheet}
        name="summary"
        label={t('draft.field.summary')}
        hint={t('draft.field.summary.hint')}
        limit={textLimits.reason}
        rows={6}
      />
      {!shown.request && (
        <TrajectoryPicker
          label={t('draft.field.trajectory')}
          id="trajectory"
          chosen={shown.trajectory}
          value={sheet.text('trajectory')}
          onChange={(id) => sheet.write('trajectory', id)}
        />
      )}
    </>
  );
};
