// SPDX-License-Identifier: EUPL-1.2
import { type LaidOver, orphanedIn, unsavedIn, useDraft } from '../../../shared/drafts/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, Notice, Paragraph } from '../../../shared/ui/index.ts';
import { draftTexts } from './draft.texts.ts';
import type { ShownDraft } from './draft-fragment.ts';
import { recordOf } from './record.ts';

const nothingTyped: LaidOver = {};
/** What is chosen from a list, and says nothing by itself. */
const choices = ['figures', 'trajectory', 'phase', 'followUp'];

/** What this person typed and had not been saved when another member submitted the draft: it is there to be copied. */
export const NotSubmitted = ({ shown }: { shown: ShownDraft }) => {
  const t = useText(draftTexts);
  const draft = useDraft(`advice-draft.${shown.id}`, nothingTyped);
  const record = recordOf(shown);
  const names = [...unsavedIn(draft.value, record), ...orphanedIn(draft.value, record)];
  const left = names.filter((name) => !choices.includes(name));
  if (left.length === 0) return null;
  return (
    <Notice kind="warning" title={t('draft.left')}>
      <Paragraph>{t('draft.left.text')}</Paragraph>
      {left.map((name) => (
        <blockquote key={name} className="ss-quote ss-platform-text">
          {draft.value[name]?.mine}
        </blockquote>
      ))}
      <Button
        variant="secondary"
        small
        onClick={() => {
          draft.set(nothingTyped);
          draft.discard();
        }}
      >
        {t('draft.orphan.drop')}
      </Button>
    </Notice>
  );
};
