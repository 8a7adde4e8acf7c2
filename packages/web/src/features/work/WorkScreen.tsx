// SPDX-License-Identifier: EUPL-1.2
import { useSearch } from 'wouter';
import { Loaded, pageQuery, usePageQuery } from '../../shared/graphql/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import { NeedsSignIn } from '../../shared/session/index.ts';
import { KeyHelp } from '../../shared/shortcuts/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { ButtonLink, EmptyState, Page, Section, Told, useSite } from '../../shared/ui/index.ts';
import { AdviceWays } from './AdviceWays.tsx';
import { MyPlatforms } from './MyPlatforms.tsx';
import { MyTrajectories } from './MyTrajectories.tsx';
import { TaskFilterForm } from './TaskFilterForm.tsx';
import { TaskList, type TaskListProps } from './TaskList.tsx';
import { filtersOf, pick } from './task-filters.ts';
import { workTexts } from './texts.ts';
import { type AnyTask, workQuery } from './work-query.ts';

const Tasks = ({ tasks: work, timeZone }: TaskListProps) => {
  const t = useText(workTexts);
  const to = useHref();
  const { today } = useSite();
  const filters = filtersOf(useSearch());
  const tasks = pick(work, filters, today);
  if (work.length === 0) return <EmptyState title={t('work.none')}>{t('work.noneText')}</EmptyState>;
  return (
    <>
      <TaskFilterForm tasks={work} filters={filters} />
      {tasks.length > 0 ? (
        <TaskList tasks={tasks} timeZone={timeZone} />
      ) : (
        <EmptyState
          title={t('work.noneLeft')}
          action={
            <ButtonLink variant="secondary" small href={to('work')}>
              {t('work.showAll')}
            </ButtonLink>
          }
        >
          {t('work.noneLeftText')}
        </EmptyState>
      )}
    </>
  );
};

export const asks = pageQuery(workQuery, ({ language }) => ({ language }));

/** `/:municipality/mijn-werk`: what the policy and the advice right ask of me now, by date, each row leading to where it is done. */
export default function WorkScreen() {
  const t = useText(workTexts);
  const to = useHref();
  const [result] = usePageQuery(asks, 'cache-and-network');
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {(municipality, { viewer, trajectories }) => {
        if (!viewer) return <NeedsSignIn />;
        const work: AnyTask[] = [...viewer.work, ...viewer.adviceWork];
        const late = work.filter((task) => task.late).length;
        return (
          <Page
            title={t('work.title')}
            lead={t('work.lead', { count: work.length, late })}
            breadcrumbs={[{ label: municipality.name, href: to('home') }]}
            head={
              <div className="ss-buttons">
                {viewer.mayStartTrajectory && (
                  <ButtonLink variant="secondary" small href={to('startTrajectory')}>
                    {t('work.start')}
                  </ButtonLink>
                )}
                <AdviceWays viewer={viewer} />
                <ButtonLink variant="secondary" small href={to('myMail')}>
                  {t('work.mail')}
                </ButtonLink>
                <KeyHelp filterId="filter-kind" />
              </div>
            }
          >
            <Told />
            <Section title={t('work.tasks')}>
              <Tasks tasks={work} timeZone={municipality.timeZone} />
            </Section>
            <MyPlatforms platforms={viewer.platforms} />
            <Section title={t('work.trajectories')}>
              <MyTrajectories trajectories={trajectories.nodes} total={trajectories.totalCount} />
            </Section>
          </Page>
        );
      }}
    </Loaded>
  );
}
