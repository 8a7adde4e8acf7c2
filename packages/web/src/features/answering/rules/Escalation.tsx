// SPDX-License-Identifier: EUPL-1.2
import { escalatesToValues } from '@samenspel/domain/advice';
import { problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, type FieldProblem, Select, TextInput } from '../../../shared/ui/index.ts';
import { rulesTexts } from './rules.texts.ts';
import type { TypedRules } from './typed-rules.ts';

type Steps = TypedRules['escalation'];

interface EscalationProps {
  steps: Steps;
  onChange: (steps: Steps) => void;
  problems: readonly FieldProblem[];
}

/** Who is told when something is late, and after how many days (A8). */
export const Escalation = ({ steps, onChange, problems }: EscalationProps) => {
  const t = useText(rulesTexts);
  const change = (index: number, part: Partial<Steps[number]>) =>
    onChange(steps.map((step, at) => (at === index ? { ...step, ...part } : step)));
  return (
    <fieldset className="ss-field">
      <legend>{t('rules.escalation')}</legend>
      <ul className="ss-answer__rows">
        {steps.map((step, index) => {
          const at = `escalation.${index}.afterDays`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own, and are controlled
            <li key={index}>
              <div className="ss-answer__term">
                <TextInput
                  id={at}
                  inputMode="numeric"
                  maxLength={4}
                  label={t('rules.step', { no: index + 1 })}
                  error={problemAt(problems, at)}
                  value={step.afterDays}
                  onChange={(event) => change(index, { afterDays: event.currentTarget.value })}
                />
                <Select
                  id={`escalation.${index}.to`}
                  label={t('rules.step.to', { no: index + 1 })}
                  options={escalatesToValues.map((to) => ({ value: to, label: t(`rules.to.${to}`) }))}
                  value={step.to}
                  onChange={(event) => {
                    const to = escalatesToValues.find((known) => known === event.currentTarget.value);
                    if (to) change(index, { to });
                  }}
                />
              </div>
              <div>
                <Button
                  variant="subtle"
                  small
                  onClick={() => onChange(steps.filter((_, other) => other !== index))}
                >
                  {t('rules.step.remove', { no: index + 1 })}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <div>
        <Button
          id="escalation"
          variant="secondary"
          small
          onClick={() => onChange([...steps, { afterDays: '', to: 'lead' }])}
        >
          {t('rules.step.add')}
        </Button>
      </div>
    </fieldset>
  );
};
