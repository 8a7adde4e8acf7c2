// SPDX-License-Identifier: EUPL-1.2
import { graphql, Loaded, pageQuery, usePageQuery } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { EmptyState, Page, Row, Rows, StatusBadge } from '../../../shared/ui/index.ts';
import { platformTexts } from './texts.ts';

const platformsQuery = graphql(`
  query Wijkplatforms {
    municipality {
      id
      name
    }
    wijkplatforms {
      id
      code
      name
      ended
      openAdvices
      neighbourhoods {
        id
        name
      }
    }
  }
`);

export const asks = pageQuery(platformsQuery, () => ({}));

/** `/:municipality/wijkplatforms`: which platforms there are, for which neighbourhoods (P1). */
export default function PlatformsScreen() {
  const t = useText(platformTexts);
  const to = useHref();
  const [result] = usePageQuery(asks);
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {({ name: municipality }, { wijkplatforms }) => (
        <Page
          title={t('wijkplatform.list.title')}
          description={t('wijkplatform.list.description', { name: municipality })}
          lead={t('wijkplatform.list.lead')}
          breadcrumbs={[{ label: municipality, href: to('home') }]}
        >
          {wijkplatforms.length === 0 ? (
            <EmptyState title={t('wijkplatform.list.empty')}>{t('wijkplatform.list.emptyText')}</EmptyState>
          ) : (
            <Rows label={t('wijkplatform.list.title')}>
              {wijkplatforms.map(({ id, code, name, ended, openAdvices, neighbourhoods }) => (
                <Row
                  key={id}
                  href={to('wijkplatform', { code })}
                  title={name ?? code}
                  meta={neighbourhoods.map((neighbourhood) => neighbourhood.name).join(', ')}
                >
                  {ended ? (
                    <StatusBadge>{t('wijkplatform.ended')}</StatusBadge>
                  ) : (
                    <span className="ss-small ss-subtle">
                      {t('wijkplatform.open', { count: openAdvices })}
                    </span>
                  )}
                </Row>
              ))}
            </Rows>
          )}
        </Page>
      )}
    </Loaded>
  );
}
