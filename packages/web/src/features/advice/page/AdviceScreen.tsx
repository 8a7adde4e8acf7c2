// SPDX-License-Identifier: EUPL-1.2
import { Loaded, pageQuery, usePageQuery } from '../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useViewer } from '../../../shared/session/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { later, Page } from '../../../shared/ui/index.ts';
import { AdviceHead } from './AdviceHead.tsx';
import { advicePageQuery } from './advice-query.ts';
import { Points } from './Points.tsx';
import { pageTexts } from './texts.ts';
import { Withheld } from './Withheld.tsx';

// What stands below the points and beside it is in the page that the server sends; its code may come a moment later.
const AdviceMore = later(() => import('./AdviceMore.tsx'));
const AdviceAside = later(() => import('./AdviceAside.tsx'));
// Only who works on the advice needs its code.
const AdviceActions = later(() => import('./AdviceActions.tsx'));

export const asks = pageQuery(advicePageQuery, ({ param, language, search }) => ({
  number: param('number'),
  language,
  before: new URLSearchParams(search).get('before'),
}));

/** `/:municipality/adviezen/:number`: one advice: its clock, and the thread from point to answer to commitment (A12). Public. */
export default function AdviceScreen() {
  const t = useText(pageTexts);
  const to = useHref();
  const viewer = useViewer();
  const number = useParam('number');
  const [result] = usePageQuery(asks);
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
            aside={<AdviceAside advice={advice} timeZone={timeZone} />}
          >
            {viewer && <AdviceActions />}
            {advice.current.summary === null ? (
              <Withheld advice={advice} part="summary" />
            ) : (
              <p className="ss-prose ss-page__intro">{advice.current.summary}</p>
            )}
            <Points advice={advice} />
            <AdviceMore advice={advice} timeZone={timeZone} />
          </Page>
        );
      }}
    </Loaded>
  );
}
