// SPDX-License-Identifier: EUPL-1.2
import { momentInWords } from '../../shared/formats/index.ts';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import { Button, Notice } from '../../shared/ui/index.ts';
import { answeringTexts } from './answering.texts.ts';

interface DraftNoteProps {
  draft: { savedAt: string | undefined; restored: boolean };
  /** Empties the form. */
  onStartOver: () => void;
}

/** Says that what was typed is kept, since when, and whether it came back from an earlier visit. */
export const DraftNote = ({ draft, onStartOver }: DraftNoteProps) => {
  const t = useText(answeringTexts);
  const language = useLanguage();
  if (draft.restored)
    return (
      <Notice title={t('answering.restored')}>
        <Button variant="subtle" small onClick={onStartOver}>
          {t('answering.startOver')}
        </Button>
      </Notice>
    );
  return (
    <p className="ss-field__hint" role="status">
      {draft.savedAt && t('answering.draft', { moment: momentInWords(draft.savedAt, language) })}
    </p>
  );
};
