// SPDX-License-Identifier: EUPL-1.2
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { useSearch } from 'wouter';
import { Loaded } from '../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useViewer } from '../../../shared/session/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Page } from '../../../shared/ui/index.ts';
import { AdviceHead } from './AdviceHead.tsx';
import { advicePageQuery } from './advice-query.ts';
import { Points } from './Points.tsx';
import { pageTexts } from './texts.ts';
import { Withheld } from './Withheld.tsx';

// What stands below the points and beside it is in the page that the server sends; its code may come a moment later.
const AdviceMore = lazy(() => import('./AdviceMore.tsx'));
const AdviceAside = lazy(() => import('./AdviceAside.tsx'));
// Only who works on the advice needs its code.
const AdviceActions = lazy(() => import('./AdviceActions.tsx'));

/** `/:municipality/adviezen/:number`: one advice: its clock, and the thread from point to answer to commitment (A12). Public. */
export default function AdviceScreen() {
  const t = useText(pageTexts);
  const to = useHref();
  const language = useLanguage();
  const viewer = useViewer();
  const number = useParam('number');
  const before = new URLSearchParams(useSearch()).get('before');
  const [result] = useQuery({ query: advicePageQuery, variables: { number, language, before } });
  return (
    <Loaded result={result} subject={(data) => data.advice}>
      {(advice, { municipality }) => {
        const platform = advice.wijkplatform.name ?? advice.wijkplatform.code;
        const { name, timeZone } = municipality;
        return (
          <Page
            title={advice.title}
            description={t('advicePage.description', {
              platform,
              name,
              count: advice.current.points.length,
            })}
            breadcrumbs={[
              { label: name, href: to('home') },
              { label: t('advicePage.list'), href: to('advices') },
            ]}
            kicker={t('advicePage.kicker', { number, platform })}
            head={<AdviceHead advice={advice} />}
            aside={
              <Suspense fallback={null}>
                <AdviceAside advice={advice} timeZone={timeZone} />
              </Suspense>
            }
          >
            {viewer && (
              <Suspense fallback={null}>
                <AdviceActions />
              </Suspense>
            )}
            {advice.current.summary === null ? (
              <Withheld advice={advice} part="summary" />
            ) : (
              <p className="ss-prose ss-page__intro">{advice.current.summary}</p>
            )}
            <Points advice={advice} />
            <Suspense fallback={null}>
              <AdviceMore advice={advice} timeZone={timeZone} />
            </Suspense>
          </Page>
        );
      }}
    </Loaded>
  );
}
