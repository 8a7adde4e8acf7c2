// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { graphql, Loaded } from '../../shared/graphql/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { EmptyState, Page, Row, Rows } from '../../shared/ui/index.ts';
import { tenantTexts } from './texts.ts';

const municipalitiesQuery = graphql(`
  query Municipalities {
    municipalities {
      id
      slug
      name
    }
  }
`);

/** `/`: which municipalities there are. */
export default function MunicipalitiesScreen() {
  const t = useText(tenantTexts);
  const to = useHref();
  const [result] = useQuery({ query: municipalitiesQuery });
  return (
    <Loaded result={result} subject={(data) => data.municipalities}>
      {(municipalities) => (
        <Page
          title={t('tenant.municipalities.title')}
          description={t('tenant.municipalities.lead')}
          lead={t('tenant.municipalities.lead')}
        >
          {municipalities.length === 0 ? (
            <EmptyState title={t('tenant.municipalities.empty')}>
              {t('tenant.municipalities.emptyText')}
            </EmptyState>
          ) : (
            <Rows label={t('tenant.municipalities.list')}>
              {municipalities.map(({ id, slug, name }) => (
                <Row key={id} href={to('home', { municipality: slug })} title={name} />
              ))}
            </Rows>
          )}
        </Page>
      )}
    </Loaded>
  );
}
