// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { StatusBadge, type Tone } from '../../../shared/ui/index.ts';
import type { ShownPoint } from './advice-query.ts';
import { pageTexts } from './texts.ts';

type Answer = NonNullable<ShownPoint['answer']>;

const tones: Record<Answer['disposition'], Tone> = {
  adopted: 'positive',
  partly_adopted: 'accent',
  not_adopted: 'neutral',
  passed_on: 'neutral',
};

/** What was done with a point, and why (A6). */
export const Disposition = ({ title, answer }: { title: string; answer: Answer }) => {
  const t = useText(pageTexts);
  const a = useText(adviceTexts);
  return (
    <div className="ss-stack">
      <p className="ss-state">
        <strong>{title}</strong>
        <StatusBadge tone={tones[answer.disposition]}>
          {a(`advice.disposition.${answer.disposition}`)}
        </StatusBadge>
      </p>
      {answer.passedOnTo && <p>{t('advicePage.passedOnTo', { whom: answer.passedOnTo })}</p>}
      <p className="ss-prose">{answer.reasons}</p>
    </div>
  );
};
