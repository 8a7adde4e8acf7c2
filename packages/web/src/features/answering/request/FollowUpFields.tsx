// SPDX-License-Identifier: EUPL-1.2
import { signers } from '@samenspel/domain/advice';
import { textLimits } from '@samenspel/domain/kernel';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { type FieldProblem, Section, Select, TextArea, TextInput } from '../../../shared/ui/index.ts';
import { TermFields } from '../TermFields.tsx';
import { requestAdviceTexts } from './request.texts.ts';
import { signerOf, type TypedRequest } from './typed-request.ts';

interface FollowUpFieldsProps {
  value: TypedRequest;
  onChange: (part: Partial<TypedRequest>) => void;
  problems: readonly FieldProblem[];
}

/** The municipality's proposal for what happens with the advice: said before the work begins (A3). */
export const FollowUpFields = ({ value, onChange, problems }: FollowUpFieldsProps) => {
  const t = useText(requestAdviceTexts);
  const words = useText(adviceTexts);
  const who = signers.map((signer) => ({ value: signer, label: words(`advice.signer.${signer}`) }));
  return (
    <Section title={t('requestAdvice.followUp')}>
      <p className="ss-field__hint">{t('requestAdvice.followUp.hint')}</p>
      <TextArea
        id="whatHappens"
        label={t('requestAdvice.whatHappens')}
        limit={textLimits.reason}
        error={problemAt(problems, 'whatHappens')}
        value={value.whatHappens}
        onChange={(event) => onChange({ whatHappens: event.currentTarget.value })}
      />
      <div className="ss-side-by-side">
        <Select
          id="decider"
          label={t('requestAdvice.decider')}
          options={who}
          value={value.decider}
          onChange={(event) => onChange({ decider: signerOf(event.currentTarget.value) })}
        />
        <Select
          id="signer"
          label={t('requestAdvice.signer')}
          options={who}
          value={value.signer}
          onChange={(event) => onChange({ signer: signerOf(event.currentTarget.value) })}
        />
      </div>
      <TextInput
        id="signerName"
        optional
        label={t('requestAdvice.signerName')}
        maxLength={textLimits.title}
        error={problemAt(problems, 'signerName')}
        value={value.signerName}
        onChange={(event) => onChange({ signerName: event.currentTarget.value })}
      />
      <TermFields
        id="term"
        optional
        label={t('requestAdvice.term')}
        value={value.term}
        onChange={(term) => onChange({ term })}
        problems={problems}
      />
      <TextInput
        id="dueOn"
        type="date"
        optional
        label={t('requestAdvice.dueOn')}
        error={problemAt(problems, 'dueOn')}
        value={value.dueOn}
        onChange={(event) => onChange({ dueOn: event.currentTarget.value })}
      />
    </Section>
  );
};
