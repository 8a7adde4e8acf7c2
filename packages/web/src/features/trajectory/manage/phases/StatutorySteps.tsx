// SPDX-License-Identifier: EUPL-1.2
import { useLanguage, useText } from '../../../../shared/texts/index.ts';
import { Details, Paragraph, Section } from '../../../../shared/ui/index.ts';
import { datesInWords } from '../dates-in-words.ts';
import { manageTexts } from '../manage.texts.ts';
import type { ManagedPhase } from '../managed-query.ts';
import { phaseTexts } from './phases.texts.ts';
import { StatutoryForm } from './StatutoryForm.tsx';

interface StatutoryStepsProps {
  phase: ManagedPhase;
  mayRecord: boolean;
  onDone: (told: string) => Promise<void>;
}

/** Legal consultations and other duties beside the compass, with their dates (T6). */
export const StatutorySteps = ({ phase, mayRecord, onDone }: StatutoryStepsProps) => {
  const t = useText(phaseTexts);
  const m = useText(manageTexts);
  const language = useLanguage();
  const steps = phase.statutorySteps;
  if (steps.length === 0 && !mayRecord) return null;
  return (
    <Section title={t('phase.statutory.title')}>
      <Paragraph small subtle>
        {t('phase.statutory.lead')}
      </Paragraph>
      {steps.length > 0 && (
        <ul className="ss-people">
          {steps.map((step) => (
            <li key={step.id}>
              {step.name}
              <span>{datesInWords(step, m, language)}</span>
            </li>
          ))}
        </ul>
      )}
      {mayRecord && (
        <Details summary={t('phase.statutory.add')}>
          <StatutoryForm phase={phase} onDone={onDone} />
        </Details>
      )}
    </Section>
  );
};
