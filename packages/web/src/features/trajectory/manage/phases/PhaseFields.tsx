// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import { problemAt } from '../../../../shared/graphql/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { type FieldProblem, TextArea, TextInput } from '../../../../shared/ui/index.ts';
import { phaseTexts } from './phases.texts.ts';

/** What is typed about a phase; an empty date is one that is not known. */
export interface PhaseTyped {
  title: string;
  goal: string;
  startsOn: string;
  endsOn: string;
}

export const usePhaseLabels = () => {
  const t = useText(phaseTexts);
  return {
    title: t('phase.field.title'),
    goal: t('phase.field.goal'),
    startsOn: t('phase.field.startsOn'),
    endsOn: t('phase.field.endsOn'),
  };
};

/** What is typed, as the API takes it. */
export const phaseInput = ({ title, goal, startsOn, endsOn }: PhaseTyped) => ({
  title,
  goal,
  startsOn: startsOn || null,
  endsOn: endsOn || null,
});

interface PhaseFieldsProps {
  value: PhaseTyped;
  onChange: (change: Partial<PhaseTyped>) => void;
  problems: readonly FieldProblem[];
}

export const PhaseFields = ({ value, onChange, problems }: PhaseFieldsProps) => {
  const t = useText(phaseTexts);
  const labels = usePhaseLabels();
  const date = (field: 'startsOn' | 'endsOn') => (
    <TextInput
      id={field}
      type="date"
      optional
      label={labels[field]}
      error={problemAt(problems, field)}
      value={value[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <TextInput
        id="title"
        label={labels.title}
        hint={t('phase.field.titleHint')}
        error={problemAt(problems, 'title')}
        value={value.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextArea
        id="goal"
        label={labels.goal}
        hint={t('phase.field.goalHint')}
        error={problemAt(problems, 'goal')}
        limit={textLimits.reason}
        value={value.goal}
        onChange={(event) => onChange({ goal: event.currentTarget.value })}
      />
      <div className="ss-side-by-side">
        {date('startsOn')}
        {date('endsOn')}
      </div>
    </>
  );
};
