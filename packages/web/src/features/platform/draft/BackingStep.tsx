// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import { useText } from '../../../shared/texts/index.ts';
import { Details } from '../../../shared/ui/index.ts';
import { DraftFiles } from './DraftFiles.tsx';
import { draftTexts } from './draft.texts.ts';
import { FigureRows } from './FigureRows.tsx';
import { SheetField, type StepProps } from './SheetField.tsx';

/** Step 3: who took part, and how broadly it is carried, in a form that the platform chooses: words, figures, files (A4). */
export const BackingStep = (step: StepProps) => {
  const { shown, sheet } = step;
  const t = useText(draftTexts);
  const limit = textLimits.reason;
  return (
    <>
      <SheetField
        shown={shown}
        sheet={sheet}
        name="takingPart"
        label={t('draft.field.takingPart')}
        hint={t('draft.field.takingPart.hint')}
        limit={limit}
        rows={4}
      />
      <SheetField
        shown={shown}
        sheet={sheet}
        name="backing"
        label={t('draft.field.backing')}
        hint={t('draft.field.backing.hint')}
        limit={limit}
        rows={4}
      />
      <FigureRows {...step} />
      <DraftFiles shown={shown} purpose="backing" />
      <Details
        summary={t('draft.files.annexes')}
        open={shown.files.some(({ purpose }) => purpose === 'annex')}
      >
        <DraftFiles shown={shown} purpose="annex" />
      </Details>
    </>
  );
};
