// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../shared/formats/index.ts';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import { Paragraph, SummaryList } from '../../shared/ui/index.ts';
import { fieldsInOrder } from './content.ts';
import type { ShownExploration } from './exploration-query.ts';
import { explorationTexts } from './texts.ts';

/** A completed exploration, to read. */
export const ReadExploration = ({ shown, timeZone }: { shown: ShownExploration; timeZone: string }) => {
  const t = useText(explorationTexts);
  const language = useLanguage();
  return (
    <div className="ss-stack">
      {shown.completedAt && (
        <Paragraph subtle>
          {t('exploration.completedOn', {
            date: dateInWords(civilDayOf(shown.completedAt, timeZone), language),
          })}
        </Paragraph>
      )}
      <SummaryList
        items={[
          ...fieldsInOrder.map((field) => ({ term: t(`exploration.${field}`), value: shown[field] })),
          {
            term: t('exploration.groups'),
            value: shown.groups.map(({ name, part }) => `${name}: ${part}`).join('\n'),
          },
        ]}
      />
    </div>
  );
};
