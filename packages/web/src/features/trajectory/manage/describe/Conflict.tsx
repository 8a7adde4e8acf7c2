// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../../shared/texts/index.ts';
import { Button, Facts, Notice, Paragraph } from '../../../../shared/ui/index.ts';
import type { ManagedTrajectory } from '../managed-query.ts';
import type { Choices } from './choices-query.ts';
import { useDescriptionLabels } from './DescriptionFields.tsx';
import { describeTexts } from './describe.texts.ts';
import { type Description, descriptionOf } from './description.ts';

interface ConflictProps {
  /** As it stands now. */
  trajectory: ManagedTrajectory;
  typed: Description;
  choices: Choices;
  onTake: () => void;
}

const sorted = (ids: readonly string[]): string => [...ids].sort().join();
const isSameArea = (a: Description, b: Description): boolean =>
  a.where === b.where &&
  sorted(a.districts) === sorted(b.districts) &&
  sorted(a.neighbourhoods) === sorted(b.neighbourhoods);

/** Two people edited the description: shows what stands now wherever it differs from what is typed here. */
export const Conflict = ({ trajectory, typed, choices, onTake }: ConflictProps) => {
  const t = useText(describeTexts);
  const labels = useDescriptionLabels();
  const stands = descriptionOf(trajectory);
  const places = [...trajectory.area.districts, ...trajectory.area.neighbourhoods].map(({ name }) => name);
  const area = trajectory.area.cityWide ? t('describe.area.city') : places.join(', ');
  const facts = [
    { term: labels.title, value: stands.title, differs: stands.title !== typed.title },
    { term: labels.subject, value: stands.subject, differs: stands.subject !== typed.subject },
    {
      term: labels.policyField,
      value: trajectory.policyField.name,
      differs: stands.policyField !== typed.policyField,
    },
    { term: labels.area, value: area, differs: !isSameArea(stands, typed) },
    {
      term: labels.unit,
      value: choices.units.find(({ id }) => id === stands.unit)?.name,
      differs: stands.unit !== typed.unit,
    },
  ].filter(({ differs }) => differs);
  return (
    <Notice kind="warning" title={t('describe.conflict.title')}>
      <div className="ss-stack">
        <Paragraph>{t(facts.length > 0 ? 'describe.conflict.text' : 'describe.conflict.same')}</Paragraph>
        {facts.length > 0 && <Facts facts={facts} />}
        <div>
          <Button variant="secondary" small onClick={onTake}>
            {t('describe.conflict.take')}
          </Button>
        </div>
      </div>
    </Notice>
  );
};
