// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../shared/formats/index.ts';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import { Facts, Section } from '../../shared/ui/index.ts';
import { areaInWords } from './area.ts';
import { historyKey, historyTexts } from './history.texts.ts';
import { aboutOf, telling } from './history-about.ts';
import { trajectoryTexts } from './texts.ts';
import type { ShownTrajectory } from './trajectory-query.ts';

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
  const nobody = t('trajectory.anonymous');
  const roles = trajectory.roles.filter(({ until }) => until === null);
  return (
    <>
      <Section title={t('trajectory.facts')}>
        <Facts
          facts={[
            { term: t('trajectory.facts.lead'), value: trajectory.lead.name ?? nobody },
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
      {roles.length > 0 && (
        <Section title={t('trajectory.roles')}>
          <ul className="ss-people">
            {roles.map(({ id, role, party }) => (
              <li key={id}>
                {party.name ?? role.name}{' '}
                <span className="ss-subtle">{party.name === null ? nobody : role.name}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('trajectory.history')}>
        <History trajectory={trajectory} timeZone={timeZone} />
      </Section>
    </>
  );
};
