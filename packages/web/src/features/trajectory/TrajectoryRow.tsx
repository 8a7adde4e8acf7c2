// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { Row, Say, type SayStep } from '../../shared/ui/index.ts';
import { type AreaLike, areaInWords } from './area.ts';
import { trajectoryTexts } from './texts.ts';

interface Form {
  code: string;
  name: string;
  say: SayStep;
}

export interface ListedTrajectory {
  number: string;
  title: string;
  area: AreaLike;
  currentPhases: readonly { ordinal: number; title: string }[];
  issues: readonly { current: { choice: { form: Form } | null } }[];
}

const formsOf = (trajectory: ListedTrajectory): Form[] => {
  const forms = trajectory.issues.flatMap(({ current }) => (current.choice ? [current.choice.form] : []));
  return [...new Map(forms.map((form) => [form.code, form])).values()];
};

/** One trajectory in a list: what, where, in which phase, with how much say. */
export const TrajectoryRow = ({ trajectory }: { trajectory: ListedTrajectory }) => {
  const t = useText(trajectoryTexts);
  const to = useHref();
  const { number, title, area, currentPhases } = trajectory;
  const forms = formsOf(trajectory);
  const phases = currentPhases.map((phase) => t('trajectory.now.phase', phase));
  return (
    <Row
      href={to('trajectory', { number })}
      title={title}
      meta={[number, areaInWords(area, t), ...phases].filter((part) => part !== '').join(' · ')}
    >
      {forms.length === 0 ? (
        <span className="ss-small ss-subtle">{t('trajectory.noForm')}</span>
      ) : (
        forms.map((form) => <Say key={form.code} compact say={form.say} form={form.name} />)
      )}
    </Row>
  );
};
