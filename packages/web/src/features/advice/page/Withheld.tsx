// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Notice, Paragraph } from '../../../shared/ui/index.ts';
import type { ShownAdvice } from './advice-query.ts';
import { pageTexts } from './texts.ts';

type Part = ShownAdvice['withheld'][number]['part'];

/** Stands where a part is not public: on which ground, and why (A11). Nothing when the part is not withheld. */
export const Withheld = ({ advice, part }: { advice: ShownAdvice; part: Part }) => {
  const t = useText(pageTexts);
  const a = useText(adviceTexts);
  const found = advice.withheld.find((withheld) => withheld.part === part);
  if (found === undefined) return null;
  return (
    <Notice title={t('advicePage.withheld', { part: a(`advice.part.${part}`) })}>
      <Paragraph>
        {t('advicePage.withheldText', {
          ground: a(`advice.ground.${found.ground}`),
          explanation: found.explanation,
        })}
      </Paragraph>
    </Notice>
  );
};
