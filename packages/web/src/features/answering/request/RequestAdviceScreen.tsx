// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { EmptyState } from '../../../shared/ui/index.ts';
import { OfficialPage } from '../OfficialPage.tsx';
import { RequestForm } from './RequestForm.tsx';
import { requestAdviceTexts } from './request.texts.ts';
import { requestChoicesQuery } from './request-query.ts';
import '../answering.css';

/** `/:municipality/adviesverzoeken/nieuw`: asks a platform for advice, its load in view (A1). */
export default function RequestAdviceScreen() {
  const t = useText(requestAdviceTexts);
  return (
    <OfficialPage
      title={t('requestAdvice.title')}
      lead={t('requestAdvice.lead')}
      query={requestChoicesQuery}
      variables={{}}
      may={({ viewer }) => viewer?.mayRequestAdvice === true}
    >
      {(choices) =>
        choices.wijkplatforms.length === 0 ? (
          <EmptyState title={t('requestAdvice.none')}>{t('requestAdvice.none.text')}</EmptyState>
        ) : (
          <RequestForm choices={choices} />
        )
      }
    </OfficialPage>
  );
}
