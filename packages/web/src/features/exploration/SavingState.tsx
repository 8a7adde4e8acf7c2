// SPDX-License-Identifier: EUPL-1.2
import { timeInWords } from '../../shared/formats/index.ts';
import { ProblemNotice } from '../../shared/graphql/index.ts';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import { explorationTexts } from './texts.ts';
import type { ExplorationAtHand } from './use-exploration.ts';

/** Where the text is: in the record since when, or on this device and why only there. */
export const SavingState = ({
  sheet,
  recordedAt,
  timeZone,
}: {
  sheet: ExplorationAtHand;
  recordedAt: string;
  timeZone: string;
}) => {
  const t = useText(explorationTexts);
  const language = useLanguage();
  const time = timeInWords(sheet.savedAt ?? recordedAt, language, timeZone);
  return (
    <div className="ss-stack">
      <p className="ss-saving" role="status">
        {sheet.busy || (sheet.unsaved && !sheet.problem && sheet.parted.length === 0)
          ? t('exploration.saving')
          : sheet.unsaved
            ? t('exploration.onDevice')
            : t('exploration.saved', { time })}
      </p>
      {sheet.unsaved && <ProblemNotice problem={sheet.problem} />}
    </div>
  );
};
