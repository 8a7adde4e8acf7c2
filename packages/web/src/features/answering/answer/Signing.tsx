// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  type FieldProblem,
  Paragraph,
  RadioGroup,
  Section,
  TextArea,
  TextInput,
} from '../../../shared/ui/index.ts';
import type { HandledAdvice } from '../answering-query.ts';
import { answerTexts } from './answer.texts.ts';
import type { SigningDraft } from './use-signing.ts';

interface SigningProps {
  advice: HandledAdvice;
  corrects: boolean;
  value: SigningDraft;
  onChange: (part: Partial<SigningDraft>) => void;
  problems: readonly FieldProblem[];
}

/** Who answers, as agreed (A3), and whether the answer is public at once (A11); of a correction why there is one. */
export const Signing = ({ advice, corrects, value, onChange, problems }: SigningProps) => {
  const t = useText(answerTexts);
  const words = useText(adviceTexts);
  const isAgreed = advice.followUp?.agreed !== null && advice.followUp?.agreed !== undefined;
  return (
    <Section title={t('answer.signing')}>
      <Paragraph>
        {t(isAgreed ? 'answer.signer.agreed' : 'answer.signer.set', {
          signer: words(`advice.signer.${advice.signer}`),
        })}
      </Paragraph>
      <TextInput
        id="signerName"
        label={t('answer.signerName')}
        maxLength={textLimits.title}
        error={problemAt(problems, 'signerName')}
        value={value.signerName}
        onChange={(event) => onChange({ signerName: event.currentTarget.value })}
      />
      {corrects && (
        <TextArea
          id="correctionReason"
          label={t('answer.correctionReason')}
          hint={t('answer.correctionReason.hint')}
          limit={textLimits.reason}
          error={problemAt(problems, 'correctionReason')}
          value={value.correctionReason}
          onChange={(event) => onChange({ correctionReason: event.currentTarget.value })}
        />
      )}
      <RadioGroup
        name="disclose"
        label={t('answer.disclose')}
        choices={[
          { value: 'now', label: t('answer.disclose.now') },
          { value: 'later', label: t('answer.disclose.later'), hint: t('answer.disclose.laterHint') },
        ]}
        value={value.disclose ? 'now' : 'later'}
        onChange={(chosen) => onChange({ disclose: chosen === 'now' })}
      />
    </Section>
  );
};
