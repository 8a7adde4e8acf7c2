// SPDX-License-Identifier: EUPL-1.2
import { type SyntheticEvent, useState } from 'react';
import { useDraft } from '../../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../../shared/graphql/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { Button, ButtonRow, ErrorSummary, RadioGroup, TextInput } from '../../../../shared/ui/index.ts';
import type { ManagedPhase } from '../managed-query.ts';
import { useManageAct, useSentence } from '../use-manage-act.ts';
import { phaseTexts } from './phases.texts.ts';
import { recordStatutoryStepMutation } from './record-statutory-step.ts';

const kinds = ['inspraak', 'omgevingswet', 'other'] as const;
const empty = { kind: 'inspraak' as (typeof kinds)[number], name: '', startsOn: '', endsOn: '' };

interface StatutoryFormProps {
  phase: ManagedPhase;
  onDone: (told: string) => Promise<void>;
}

export const StatutoryForm = ({ phase, onDone }: StatutoryFormProps) => {
  const t = useText(phaseTexts);
  const labels = {
    name: t('phase.statutory.name'),
    startsOn: t('phase.field.startsOn'),
    endsOn: t('phase.field.endsOn'),
  };
  const { value: typed, set: setTyped, discard } = useDraft(`${phase.id}.statutory`, empty);
  const [isDateMissing, setDateMissing] = useState(false);
  const sentence = useSentence(labels);
  const { submit, busy, problem, problems: refused } = useManageAct(recordStatutoryStepMutation, labels);
  const problems = isDateMissing ? [sentence({ code: 'TEXT_MISSING', at: 'startsOn' })] : refused;
  const field = (name: 'name' | 'startsOn' | 'endsOn') => ({
    id: name,
    label: labels[name],
    error: problemAt(problems, name),
    value: typed[name],
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      const { value } = event.currentTarget;
      setTyped((now) => ({ ...now, [name]: value }));
    },
  });

  const record = async (event: SyntheticEvent) => {
    event.preventDefault();
    setDateMissing(typed.startsOn === '');
    // Without a first day there is nothing that the API could read.
    if (typed.startsOn === '') return;
    if (!(await submit({ phase: phase.id, ...typed, endsOn: typed.endsOn || null }))) return;
    setTyped(empty);
    discard();
    await onDone(t('phase.statutory.done'));
  };

  return (
    <form className="ss-form" onSubmit={(event) => void record(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <RadioGroup
        name="kind"
        label={t('phase.statutory.kind')}
        choices={kinds.map((value) => ({ value, label: t(`phase.statutory.${value}`) }))}
        value={typed.kind}
        onChange={(kind) => setTyped((now) => ({ ...now, kind }))}
      />
      <TextInput hint={t('phase.statutory.nameHint')} {...field('name')} />
      <div className="ss-side-by-side">
        <TextInput type="date" {...field('startsOn')} />
        <TextInput type="date" optional {...field('endsOn')} />
      </div>
      <ButtonRow>
        <Button type="submit" variant="secondary" busy={busy}>
          {t('phase.statutory.submit')}
        </Button>
      </ButtonRow>
    </form>
  );
};
