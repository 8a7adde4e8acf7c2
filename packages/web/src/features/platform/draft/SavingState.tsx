// SPDX-License-Identifier: EUPL-1.2
import { momentInWords } from '../../../shared/formats/index.ts';
import { ProblemNotice } from '../../../shared/graphql/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { draftTexts } from './draft.texts.ts';
import type { Sheet } from './use-sheet.ts';

/** Where the text is: in the draft since when, or on this device and why only there. */
export const SavingState = ({
  sheet,
  recordedAt,
  timeZone,
}: {
  sheet: Sheet;
  recordedAt: string;
  timeZone: string;
}) => {
  const t = useText(draftTexts);
  const language = useLanguage();
  const waits = sheet.unsaved && !sheet.problem && sheet.parted.length === 0 && sheet.problems.length === 0;
  const moment = momentInWords(sheet.savedAt ?? recordedAt, language, timeZone);
  return (
    <div className="ss-stack ss-no-print">
      <p className="ss-saving" role="status">
        {sheet.busy || waits
          ? t('draft.saving')
          : sheet.unsaved
            ? t('draft.onDevice')
            : t('draft.savedOn', { moment })}
      </p>
      {sheet.unsaved && <ProblemNotice problem={sheet.problem} />}
    </div>
  );
};
