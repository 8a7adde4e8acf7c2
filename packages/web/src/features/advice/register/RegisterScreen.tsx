// SPDX-License-Identifier: EUPL-1.2
import { useSearch } from 'wouter';
import { Loaded, pageQuery, usePageQuery } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { EmptyState, Link, LoadMore, later, Page, Rows, TabLinks } from '../../../shared/ui/index.ts';
import { filterInput, filtersOf, isLateView, lateView, sortInput } from './filters.ts';
import { RegisterFilters } from './RegisterFilters.tsx';
import { RegisterRow } from './RegisterRow.tsx';
import { registerQuery } from './register-query.ts';
import { registerTexts } from './texts.ts';

// In the page that the server sends; its code, which only links and a table need, is fetched beside the query.
const figuresCode = import('./Figures.tsx');
const Figures = later(() => figuresCode);

const endings = ['csv', 'json', 'ics', 'atom'] as const;

export const asks = pageQuery(registerQuery, ({ search }) => {
  const filters = filtersOf(search);
  const after = new URLSearchParams(search).get('after');
  return { first: 20, after, filter: filterInput(filters), sort: sortInput(filters) };
});

/** `/:municipality/adviezen`: the public register of advices (A11), with its filters and its place in the address. */
export default function RegisterScreen() {
  const t = useText(registerTexts);
  const to = useHref();
  const search = useSearch();
  const filters = filtersOf(search);
  const after = new URLSearchParams(search).get('after');
  const [result] = usePageQuery(asks);
  const isFiltered = Object.keys(filters).some((name) => name !== 'sort' && name !== 'view');
  const late = isLateView(filters);
  const nothing = isFiltered ? 'none' : late ? 'noneLate' : 'empty';
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {({ name, timeZone, districts }, { advices, wijkplatforms, adviceFigures }) => (
        <Page
          title={t('register.title')}
          description={t('register.description', { name })}
          lead={t('register.lead')}
          breadcrumbs={[{ label: name, href: to('home') }]}
        >
          <div className="ss-stack ss-stack--large">
            <Figures figures={adviceFigures} />
            <link
              rel="alternate"
              type="application/atom+xml"
              title={t('register.as.atom')}
              href={`${to('advices')}.atom`}
            />
            <TabLinks
              label={t('register.views')}
              tabs={[
                { href: to('advices'), label: t('register.view.all'), current: !late },
                { href: to('advices', {}, lateView), label: t('register.view.late'), current: late },
              ]}
            />
            <RegisterFilters key={search} filters={filters} districts={districts} platforms={wijkplatforms} />
            {advices.nodes.length === 0 ? (
              <EmptyState title={t(`register.${nothing}`)}>{t(`register.${nothing}Text`)}</EmptyState>
            ) : (
              <div>
                <p role="status" className="ss-list-count">
                  {t('register.found', { count: advices.totalCount })}
                </p>
                <Rows label={t('register.title')}>
                  {advices.nodes.map((advice) => (
                    <RegisterRow key={advice.id} advice={advice} timeZone={timeZone} late={late} />
                  ))}
                </Rows>
              </div>
            )}
            <LoadMore
              nextHref={
                advices.pageInfo.hasNextPage
                  ? to('advices', {}, { ...filters, after: advices.pageInfo.endCursor ?? undefined })
                  : undefined
              }
              firstHref={after === null ? undefined : to('advices', {}, filters)}
            />
            <ul className="ss-chips ss-no-print">
              <li>
                <Link href={to('wijkplatforms')}>{t('register.platforms')}</Link>
              </li>
              <li>
                <Link href={to('checkReceipt')}>{t('register.receipt')}</Link>
              </li>
              {endings.map((ending) => (
                <li key={ending}>
                  <Link rel="nofollow" href={to('advices', {}, filters).replace(/(?=\?|$)/, `.${ending}`)}>
                    {t(`register.as.${ending}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </Page>
      )}
    </Loaded>
  );
}
