// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { graphql } from '../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, Told } from '../../../shared/ui/index.ts';
import { platformTexts } from './texts.ts';

const mayQuery = graphql(`
  query PlatformActions($code: String!) {
    wijkplatform(code: $code) {
      id
      viewerRole
      viewerMayDescribe
      viewerMayManageMembers
      viewerMayRequestAdvice
    }
  }
`);

/** On a platform's public page, for its members and for who may ask it for advice. Nothing for anybody else. */
export default function PlatformActions() {
  const t = useText(platformTexts);
  const to = useHref();
  const code = useParam('code');
  const [{ data }] = useQuery({ query: mayQuery, variables: { code }, requestPolicy: 'cache-and-network' });
  const may = data?.wijkplatform;
  const ways = [
    ...(may?.viewerRole ? [[to('platformWork'), t('wijkplatform.action.work')] as const] : []),
    ...(may?.viewerMayManageMembers
      ? [[to('platformMembers'), t('wijkplatform.action.members')] as const]
      : []),
    ...(may?.viewerMayDescribe ? [[to('describePlatform'), t('wijkplatform.action.describe')] as const] : []),
    ...(may?.viewerMayRequestAdvice
      ? [[to('requestAdvice', {}, { wijkplatform: code }), t('wijkplatform.action.request')] as const]
      : []),
  ];
  return (
    <>
      <Told />
      {ways.length > 0 && (
        <nav className="ss-manage ss-no-print" aria-label={t('wijkplatform.actions')}>
          <p className="ss-notice__title">{t('wijkplatform.actions')}</p>
          <ul>
            {ways.map(([href, title]) => (
              <li key={href}>
                <ButtonLink variant="secondary" small href={href}>
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
