// SPDX-License-Identifier: EUPL-1.2
import { useSearch } from 'wouter';
import { graphql, Loaded, pageQuery, usePageQuery } from '../../shared/graphql/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { EmptyState, LoadMore, Page, Rows } from '../../shared/ui/index.ts';
import { filterInput, filtersOf } from './filters.ts';
import { TrajectoryFilters } from './TrajectoryFilters.tsx';
import { TrajectoryRow } from './TrajectoryRow.tsx';
import { trajectoryTexts } from './texts.ts';

const trajectoriesQuery = graphql(`
  query Trajectories($language: Language!, $first: Int!, $after: String, $filter: TrajectoryFilter) {
    municipality {
      id
      name
      districts {
        id
        code
        name
      }
      policyFields {
        code
        name(language: $language)
      }
      compass {
        id
        forms {
          id
          code
          name(language: $language)
        }
      }
    }
    trajectories(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        number
        title
        status
        startedAs
        area {
          cityWide
          districts {
            id
            name
          }
          neighbourhoods {
            id
            name
          }
        }
        currentPhases {
          id
          ordinal
          title
        }
        issues {
          id
          current {
            id
            choice {
              id
              form {
                id
                code
                name(language: $language)
                say
              }
            }
          }
        }
      }
    }
  }
`);

export const asks = pageQuery(trajectoriesQuery, ({ language, search }) => ({
  language,
  first: 20,
  after: new URLSearchParams(search).get('after'),
  filter: filterInput(filtersOf(search)),
}));

/** `/:municipality/trajecten`: the list, with its filters and its place in the address. */
export default function TrajectoriesScreen() {
  const t = useText(trajectoryTexts);
  const to = useHref();
  const search = useSearch();
  const filters = filtersOf(search);
  const after = new URLSearchParams(search).get('after');
  const [result] = usePageQuery(asks);
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {(municipality, { trajectories }) => (
        <Page
          title={t('trajectory.list.title')}
          description={t('trajectory.list.description', { name: municipality.name })}
          breadcrumbs={[{ label: municipality.name, href: to('home') }]}
        >
          <div className="ss-stack ss-stack--large">
            <TrajectoryFilters
              key={search}
              filters={filters}
              districts={municipality.districts}
              forms={municipality.compass?.forms ?? []}
              fields={municipality.policyFields}
            />
            {trajectories.nodes.length === 0 ? (
              <EmptyState title={t(isFiltered ? 'trajectory.list.none' : 'trajectory.list.empty')}>
                {t(isFiltered ? 'trajectory.list.noneText' : 'trajectory.list.emptyText')}
              </EmptyState>
            ) : (
              <div>
                <p role="status" className="ss-list-count">
                  {t('trajectory.list.found', { count: trajectories.totalCount })}
                </p>
                <Rows label={t('trajectory.list.title')}>
                  {trajectories.nodes.map((trajectory) => (
                    <TrajectoryRow key={trajectory.id} trajectory={trajectory} />
                  ))}
                </Rows>
              </div>
            )}
            <LoadMore
              nextHref={
                trajectories.pageInfo.hasNextPage
                  ? to(
                      'trajectories',
                      {},
                      { ...filters, after: trajectories.pageInfo.endCursor ?? undefined },
                    )
                  : undefined
              }
              firstHref={after === null ? undefined : to('trajectories', {}, filters)}
            />
          </div>
        </Page>
      )}
    </Loaded>
  );
}
