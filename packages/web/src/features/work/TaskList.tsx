// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords, dayInWords } from '../../shared/formats/index.ts';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import { Rows, StatusBadge, TaskRow, type Tone, useSite } from '../../shared/ui/index.ts';
import { type Urgency, urgencyOf } from './task-filters.ts';
import { workTexts } from './texts.ts';
import { useTaskPlace } from './use-task-place.ts';
import type { Task } from './work-query.ts';

const tones: Partial<Record<Urgency, Tone>> = { late: 'negative', soon: 'warning' };

const useAbout = () => {
  const t = useText(workTexts);
  return ({ trajectory, phase, phaseIssue, obligation }: Task): string => {
    const owed = phaseIssue?.obligations.find(({ code }) => code === obligation)?.text;
    const ofPhase = phase && t('work.phase', { ordinal: phase.ordinal, title: phase.title });
    const matter = owed ?? phaseIssue?.issue.question ?? ofPhase;
    return [matter, `${trajectory.title} (${trajectory.number})`].filter(Boolean).join(' · ');
  };
};

/** The work by date, one line each: what, about what, until when, state. The row is the link to where it is done. */
export const TaskList = ({ tasks, timeZone }: { tasks: readonly Task[]; timeZone: string }) => {
  const t = useText(workTexts);
  const language = useLanguage();
  const placeOf = useTaskPlace();
  const about = useAbout();
  const { today } = useSite();
  return (
    <Rows label={t('work.tasks')}>
      {tasks.map((task) => {
        const urgency = urgencyOf(task, today);
        const tone = tones[urgency];
        return (
          <TaskRow
            key={task.id}
            href={placeOf(task)}
            what={t(`work.kind.${task.kind}`)}
            about={about(task)}
            when={
              task.until
                ? t('work.until', { date: dayInWords(task.until, language) })
                : task.since &&
                  t('work.since', { date: dateInWords(civilDayOf(task.since, timeZone), language) })
            }
            state={
              tone && (
                <StatusBadge tone={tone}>{t(urgency === 'late' ? 'work.late' : 'work.soon')}</StatusBadge>
              )
            }
          />
        );
      })}
    </Rows>
  );
};
