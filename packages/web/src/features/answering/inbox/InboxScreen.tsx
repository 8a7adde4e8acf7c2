// SPDX-License-Identifier: EUPL-1.2
import { useSearch } from 'wouter';
import { Loaded, ProblemPage, pageQuery, usePageQuery } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { NeedsSignIn } from '../../../shared/session/index.ts';
import { KeyHelp } from '../../../shared/shortcuts/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, EmptyState, LoadMore, Page, StatTile, Tiles, Told } from '../../../shared/ui/index.ts';
import { InboxFilters } from './InboxFilters.tsx';
import { InboxList } from './InboxList.tsx';
import { inboxTexts } from './inbox.texts.ts';
import { filterInput, filtersOf } from './inbox-filters.ts';
import { type Figures, type InboxViewer, inboxQuery } from './inbox-query.ts';

/** What asks for attention, each a number that opens its list. */
const InboxFigures = ({ figures }: { figures: Figures }) => {
  const t = useText(inboxTexts);
  const to = useHref();
  const tiles = [
    ['late', { term: 'late' }],
    ['soon', { term: 'soon' }],
    ['withoutHandler', { handler: 'none' }],
    ['withoutTerm', { term: 'no_term' }],
    ['contested', { state: 'contested' }],
  ] as const;
  return (
    <Tiles>
      {tiles.map(([name, filters]) => (
        <li key={name}>
          <StatTile
            value={figures[name]}
            label={t(`inbox.figure.${name}`)}
            href={to('adviceInbox', {}, filters)}
          />
        </li>
      ))}
    </Tiles>
  );
};

/** The other screens of the advice right, as far as the viewer may be there. */
const Ways = ({ viewer }: { viewer: InboxViewer }) => {
  const t = useText(inboxTexts);
  const to = useHref();
  const ways = [
    viewer.mayRequestAdvice && { href: to('requestAdvice'), label: t('inbox.toRequest') },
    viewer.mayAnswerInformation && { href: to('informationRequests'), label: t('inbox.toInformation') },
    viewer.mayManagePassages && { href: to('passages'), label: t('inbox.toPassages') },
    viewer.mayChangeAdviceRules && { href: to('adviceRules'), label: t('inbox.toRules') },
    viewer.mayChangeWidgetSites && { href: to('widgetSites'), label: t('inbox.toSites') },
    viewer.mayRegisterWijkplatform && { href: to('registerPlatform'), label: t('inbox.toRegister') },
  ].filter((way) => way !== false);
  return (
    <nav className="ss-buttons ss-no-print" aria-label={t('inbox.ways')}>
      {ways.map(({ href, label }) => (
        <ButtonLink key={href} variant="secondary" small href={href}>
          {label}
        </ButtonLink>
      ))}
      <KeyHelp filterId="filter-search" />
    </nav>
  );
};

export const asks = pageQuery(inboxQuery, ({ search }) => ({
  first: 50,
  after: new URLSearchParams(search).get('after'),
  filter: filterInput(filtersOf(search)),
}));

/** `/:municipality/postvak`: every advice that waits for the municipality, what is due first on top (A5, A8). */
export default function InboxScreen() {
  const t = useText(inboxTexts);
  const to = useHref();
  const search = useSearch();
  const filters = filtersOf(search);
  const after = new URLSearchParams(search).get('after');
  const isFiltered = Object.keys(filters).length > 0;
  const [result] = usePageQuery(asks, 'cache-and-network');
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {(municipality, { viewer, adviceFigures, advices }) => {
        if (!viewer) return <NeedsSignIn />;
        if (!viewer.maySeeAdviceInbox) return <ProblemPage problem={{ kind: 'notFound' }} />;
        const { open, late } = adviceFigures;
        return (
          <Page
            title={t('inbox.title')}
            lead={t('inbox.lead', { open, late })}
            breadcrumbs={[{ label: municipality.name, href: to('home') }]}
            head={<Ways viewer={viewer} />}
          >
            <div className="ss-stack ss-stack--large">
              <Told />
              <InboxFigures figures={adviceFigures} />
              <InboxFilters key={search} filters={filters} districts={municipality.districts} />
              {advices.nodes.length === 0 ? (
                <EmptyState
                  title={t(isFiltered ? 'inbox.noneLeft' : 'inbox.none')}
                  action={
                    isFiltered && (
                      <ButtonLink variant="secondary" small href={to('adviceInbox')}>
                        {t('inbox.clear')}
                      </ButtonLink>
                    )
                  }
                >
                  {t(isFiltered ? 'inbox.noneLeft.text' : 'inbox.none.text')}
                </EmptyState>
              ) : (
                <div>
                  <p role="status" className="ss-list-count">
                    {t('inbox.count', { count: advices.totalCount })}
                  </p>
                  <InboxList advices={advices.nodes} />
                </div>
              )}
              <LoadMore
                nextHref={
                  advices.pageInfo.hasNextPage
                    ? to('adviceInbox', {}, { ...filters, after: advices.pageInfo.endCursor ?? undefined })
                    : undefined
                }
                firstHref={after === null ? undefined : to('adviceInbox', {}, filters)}
              />
            </div>
          </Page>
        );
      }}
    </Loaded>
  );
}
