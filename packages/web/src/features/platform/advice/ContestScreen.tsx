// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { ContestForm } from './ContestForm.tsx';
import { OwnAdvicePage } from './OwnAdvicePage.tsx';
import { ownAdviceTexts } from './own-advice.texts.ts';

/** `/:municipality/adviezen/:number/niet-inhoudelijk`: says per point that the answer is not substantive (A9). */
export default function ContestScreen() {
  const t = useText(ownAdviceTexts);
  return (
    <OwnAdvicePage
      title={t('contest.title')}
      lead={t('contest.lead')}
      may={({ viewerMayContest }) => viewerMayContest}
    >
      {(own) => <ContestForm {...own} />}
    </OwnAdvicePage>
  );
}
