// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { useSearch } from 'wouter';
import { AdviceRow } from '../../../shared/advice/index.ts';
import { civilDayOf, dateInWords } from '../../../shared/formats/index.ts';
import { Loaded } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { EmptyState, Link, LoadMore, Page, Rows } from '../../../shared/ui/index.ts';
import { Figures } from './Figures.tsx';
import { filterInput, filtersOf, sortInput } from './filters.ts';
import { RegisterFilters } from './RegisterFilters.tsx';
import { registerQuery } from './register-query.ts';
import { registerTexts } from './texts.ts';

const endings = ['csv', 'json', 'ics', 'atom'] as const;

/** `/:municipality/adviezen`: the public register of advices (A11), with its filters and its place in the address. */
export default function RegisterScreen() {
  const t = useText(registerTexts);
  const to = useHref();
  const language = useLanguage();
  const search = useSearch();
  const filters = filtersOf(search);
  const after = new URLSearchParams(search).get('after');
  const [result] = useQuery({
    query: registerQuery,
    variables: { first: 20, after, filter: filterInput(filters), sort: sortInput(filters) },
  });
  const isFiltered = Object.keys(filters).some((name) => name !== 'sort');
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
            <RegisterFilters key={search} filters={filters} districts={districts} platforms={wijkplatforms} />
            {advices.nodes.length === 0 ? (
              <EmptyState title={t(isFiltered ? 'register.none' : 'register.empty')}>
                {t(isFiltered ? 'register.noneText' : 'register.emptyText')}
              </EmptyState>
            ) : (
              <div>
                <p role="status" className="ss-list-count">
                  {t('register.found', { count: advices.totalCount })}
                </p>
                <Rows label={t('register.title')}>
                  {advices.nodes.map((advice) => (
                    <AdviceRow
                      key={advice.id}
                      advice={advice}
                      about={[
                        advice.districts.map((district) => district.name).join(', '),
                        t('register.submitted', {
                          date: dateInWords(civilDayOf(advice.submittedAt, timeZone), language),
                        }),
                      ]}
                    />
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
