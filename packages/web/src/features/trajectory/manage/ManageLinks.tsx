// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useViewer } from '../../../shared/session/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Row, Rows, Section, Told } from '../../../shared/ui/index.ts';
import { manageTexts } from './manage.texts.ts';
import { mayQuery } from './may-query.ts';

/**
 * On a trajectory's public page, for who has a role on it: the ways to the screens on which it is run. Nothing for anybody
 * else, and nothing asked of the server for a visitor.
 */
export default function ManageLinks() {
  const t = useText(manageTexts);
  const to = useHref();
  const number = useParam('number');
  const viewer = useViewer();
  const [{ data }] = useQuery({
    query: mayQuery,
    variables: { number },
    pause: viewer === undefined,
    requestPolicy: 'cache-and-network',
  });
  const trajectory = viewer && data?.trajectory;
  if (!trajectory) return null;
  const links = [
    ...(trajectory.viewerMayPlanPhase || trajectory.viewerMayRaiseIssue
      ? [{ name: 'phases', title: t('manage.phases'), about: t('manage.phasesAbout') } as const]
      : []),
    ...(trajectory.viewerMayGiveRole || trajectory.viewerMayHandOverLead
      ? [{ name: 'people', title: t('manage.people'), about: t('manage.peopleAbout') } as const]
      : []),
    ...(trajectory.viewerMayDescribeTrajectory
      ? [
          {
            name: 'description',
            title: t('manage.description'),
            about: t('manage.descriptionAbout'),
          } as const,
        ]
      : []),
  ];
  return (
    <>
      <Told />
      {links.length > 0 && (
        <div className="ss-no-print">
          <Section title={t('manage.title')}>
            <Rows label={t('manage.title')}>
              {links.map(({ name, title, about }) => (
                <Row key={name} href={to(name)} title={title} meta={about} />
              ))}
            </Rows>
          </Section>
        </div>
      )}
    </>
  );
}
