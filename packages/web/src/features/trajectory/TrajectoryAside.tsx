// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../shared/formats/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import { Facts, Link, Section } from '../../shared/ui/index.ts';
import { areaInWords } from './area.ts';
import { historyKey, historyTexts } from './history.texts.ts';
import { aboutOf, telling } from './history-about.ts';
import { takingPart } from './taking-part.ts';
import { trajectoryTexts } from './texts.ts';
import type { ShownTrajectory } from './trajectory-query.ts';

/** The way through a long history: plain links, which keep the place on the page. */
const OtherHistory = ({ pageInfo }: { pageInfo: ShownTrajectory['history']['pageInfo'] }) => {
  const t = useText(trajectoryTexts);
  const to = useHref();
  const older = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  if (older === null && !pageInfo.hasPreviousPage) return null;
  return (
    <nav className="ss-more ss-small ss-no-print" aria-label={t('trajectory.history')}>
      {older !== null && (
        <Link rel="next nofollow" href={`${to('trajectory', {}, { before: older })}#history`}>
          {t('trajectory.history.older')}
        </Link>
      )}
      {pageInfo.hasPreviousPage && (
        <Link href={`${to('trajectory')}#history`}>{t('trajectory.history.newest')}</Link>
      )}
    </nav>
  );
};

const History = ({ trajectory, timeZone }: { trajectory: ShownTrajectory; timeZone: string }) => {
  const t = useText(historyTexts);
  const language = useLanguage();
  return (
    <ol className="ss-history">
      {telling(trajectory.history.entries).map((entry) => {
        const about = aboutOf(entry, trajectory);
        return (
          <li key={entry.id}>
            <time dateTime={entry.at}>{dateInWords(civilDayOf(entry.at, timeZone), language)}</time>
            <span>{t(historyKey(entry.kind))}</span>
            {about && <span className="ss-history__about">{about}</span>}
          </li>
        );
      })}
    </ol>
  );
};

/** Who is responsible, who takes part, and what happened: the second column. */
export const TrajectoryAside = ({
  trajectory,
  timeZone,
}: {
  trajectory: ShownTrajectory;
  timeZone: string;
}) => {
  const t = useText(trajectoryTexts);
  const language = useLanguage();
  const { named, unnamed } = takingPart(trajectory);
  const unit = trajectory.unit.name ?? '';
  return (
    <>
      <Section title={t('trajectory.facts')}>
        <Facts
          facts={[
            {
              term: t('trajectory.facts.lead'),
              value: trajectory.lead.name ?? t('trajectory.lead.unnamed', { unit }),
            },
            { term: t('trajectory.facts.unit'), value: trajectory.unit.name },
            { term: t('trajectory.facts.area'), value: areaInWords(trajectory.area, t) },
            { term: t('trajectory.facts.field'), value: trajectory.policyField.name },
            { term: t('trajectory.facts.started'), value: t(`trajectory.started.${trajectory.startedAs}`) },
            {
              term: t('trajectory.facts.startedAt'),
              value: dateInWords(civilDayOf(trajectory.startedAt, timeZone), language),
            },
          ]}
        />
      </Section>
      {named.length + unnamed.length > 0 && (
        <Section title={t('trajectory.roles')}>
          <ul className="ss-people">
            {named.map(({ id, role, party }) => (
              <li key={id}>
                {party.name} <span className="ss-subtle">{role.name}</span>
              </li>
            ))}
            {unnamed.map(({ code, name, count }) => (
              <li key={code}>
                {name} <span className="ss-subtle">{t('trajectory.roles.unnamed', { count })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('trajectory.history')}>
        <div id="history">
          <History trajectory={trajectory} timeZone={timeZone} />
          <OtherHistory pageInfo={trajectory.history.pageInfo} />
        </div>
      </Section>
    </>
  );
};
