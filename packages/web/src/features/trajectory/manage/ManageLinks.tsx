// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useViewer } from '../../../shared/session/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, Told } from '../../../shared/ui/index.ts';
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
    ...(trajectory.viewerMayPlanPhase || trajectory.viewerMayRaiseIssue || trajectory.viewerMayCloseTrajectory
      ? [{ name: 'phases', title: t('manage.phases') } as const]
      : []),
    ...(trajectory.viewerMayGiveRole || trajectory.viewerMayHandOverLead
      ? [{ name: 'people', title: t('manage.people') } as const]
      : []),
    ...(trajectory.viewerMayDescribeTrajectory
      ? [
          {
            name: 'description',
            title: t('manage.description'),
          } as const,
        ]
      : []),
  ];
  return (
    <>
      <Told />
      {links.length > 0 && (
        <nav className="ss-manage ss-no-print" aria-label={t('manage.title')}>
          <p className="ss-notice__title">{t('manage.title')}</p>
          <ul>
            {links.map(({ name, title }) => (
              <li key={name}>
                <ButtonLink variant="secondary" small href={to(name)}>
                  {title}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
