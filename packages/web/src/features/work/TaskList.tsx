// SPDX-License-Identifier: EUPL-1.2
import { TermClock } from '../../shared/advice/index.ts';
import { civilDayOf, dateInWords, dayInWords } from '../../shared/formats/index.ts';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import { Rows, StatusBadge, TaskRow, type Tone, useSite } from '../../shared/ui/index.ts';
import { type Urgency, urgencyOf } from './task-filters.ts';
import { workTexts } from './texts.ts';
import { useTaskPlace } from './use-task-place.ts';
import { type AnyTask, isOfAdvice } from './work-query.ts';

const tones: Partial<Record<Urgency, Tone>> = { late: 'negative', soon: 'warning' };

const useAbout = () => {
  const t = useText(workTexts);
  return (task: AnyTask): string => {
    if (isOfAdvice(task)) {
      const { number, title, commitment, wijkplatform, trajectory } = task;
      const what = [number, title || t('work.untitled')].filter(Boolean).join(': ');
      return [commitment, what, wijkplatform.name, trajectory?.title].filter(Boolean).join(' · ');
    }
    const { trajectory, phase, phaseIssue, obligation, awaits } = task;
    const awaited = awaits && t('work.awaits', { number: awaits });
    const owed = phaseIssue?.obligations.find(({ code }) => code === obligation)?.text;
    const ofPhase = phase && t('work.phase', { ordinal: phase.ordinal, title: phase.title });
    const matter = owed ?? phaseIssue?.issue.question ?? ofPhase;
    return [awaited, matter, `${trajectory.title} (${trajectory.number})`].filter(Boolean).join(' · ');
  };
};

/** Until when, with the clock where there is one; else since when it waits. */
const When = ({ task, timeZone }: { task: AnyTask; timeZone: string }) => {
  const t = useText(workTexts);
  const language = useLanguage();
  if (isOfAdvice(task) && task.clock) return <TermClock compact clock={task.clock} />;
  if (task.until) return t('work.until', { date: dayInWords(task.until, language) });
  return task.since && t('work.since', { date: dateInWords(civilDayOf(task.since, timeZone), language) });
};

/** A clock tells its own state; what nobody in particular answers for is said beside it. */
const State = ({ task }: { task: AnyTask }) => {
  const t = useText(workTexts);
  const { today } = useSite();
  const urgency = urgencyOf(task, today);
  const tone = tones[urgency];
  const shared = isOfAdvice(task) && task.shared;
  const told = isOfAdvice(task) && task.clock !== null;
  return (
    <>
      {tone && !told && (
        <StatusBadge tone={tone}>{t(urgency === 'late' ? 'work.late' : 'work.soon')}</StatusBadge>
      )}
      {shared && <StatusBadge tone="warning">{t('work.shared')}</StatusBadge>}
    </>
  );
};

export interface TaskListProps {
  tasks: readonly AnyTask[];
  timeZone: string;
}

/** The work by date, one line each: what, about what, until when, state. The row is the link to where it is done. */
export const TaskList = ({ tasks, timeZone }: TaskListProps) => {
  const t = useText(workTexts);
  const placeOf = useTaskPlace();
  const about = useAbout();
  return (
    <Rows label={t('work.tasks')}>
      {tasks.map((task) => (
        <TaskRow
          key={task.id}
          href={placeOf(task)}
          what={t(`work.kind.${task.kind}`)}
          about={about(task)}
          when={<When task={task} timeZone={timeZone} />}
          state={<State task={task} />}
        />
      ))}
    </Rows>
  );
};
