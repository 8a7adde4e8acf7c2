// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts } from '../../../shared/advice/index.ts';
import { dateInWords } from '../../../shared/formats/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { EmptyState, Notice, Section } from '../../../shared/ui/index.ts';
import type { ShownAdvice, ShownResponse } from './advice-query.ts';
import { Files } from './Files.tsx';
import { responseTexts } from './response.texts.ts';
import { Withheld } from './Withheld.tsx';

/** What was said about the advice as a whole, by whom, and whether it was in time. */
export const ResponseText = ({ response }: { response: ShownResponse }) => {
  const t = useText(responseTexts);
  const a = useText(adviceTexts);
  const language = useLanguage();
  const { signer, signerName, sentOn, dueOn, late, correctionReason } = response;
  return (
    <div className="ss-stack">
      <p className="ss-prose">{response.overall}</p>
      <div>
        <p className="ss-notice__title">{t('adviceResponse.weighing')}</p>
        <p className="ss-prose">{response.weighing}</p>
      </div>
      <Files title={t('adviceResponse.files')} files={response.files} />
      <p>
        {t('adviceResponse.signed', {
          name: signerName,
          signer: a(`advice.signer.${signer}`),
          date: dateInWords(sentOn, language),
        })}
      </p>
      {late && dueOn && (
        <Notice kind="warning">{t('adviceResponse.late', { date: dateInWords(dueOn, language) })}</Notice>
      )}
      {correctionReason && (
        <p className="ss-prose">{t('adviceResponse.corrected', { reason: correctionReason })}</p>
      )}
    </div>
  );
};

export const ResponseAsWhole = ({ advice }: { advice: ShownAdvice }) => {
  const t = useText(responseTexts);
  const { response, state, responses } = advice;
  // A withdrawn advice gets no answer (A4), and an answer that is held back has its ground here.
  const isComing = state === 'open' && responses.length === 0;
  if (response === null && !isComing && !advice.withheld.some(({ part }) => part === 'response')) return null;
  return (
    <Section title={t('adviceResponse.title')}>
      <Withheld advice={advice} part="response" />
      {isComing && response === null && (
        <EmptyState title={t('adviceResponse.none')}>{t('adviceResponse.noneText')}</EmptyState>
      )}
      {response && (
        <>
          {response.disclosedAt === null && <Notice kind="warning">{t('adviceResponse.undisclosed')}</Notice>}
          <ResponseText response={response} />
        </>
      )}
    </Section>
  );
};
