// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import { type RouteName, useHref, useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, Told } from '../../../shared/ui/index.ts';
import { mayFragment } from './advice-query.ts';
import { moreTexts } from './more.texts.ts';

const mayQuery = graphql(
  `
  query AdviceActions($number: String!) {
    advice(number: $number) {
      id
      wijkplatform {
        id
        viewerRole
      }
      ...AdvicePage_May
    }
  }
`,
  [mayFragment],
);

type May = NonNullable<ResultOf<typeof mayQuery>['advice']>;
type Title = (typeof moreTexts.keys)[number];

/** Which screens this person can go to from the advice; the screens say themselves what can be done there. */
const waysOf = (may: May): [RouteName, Title][] => {
  const ways: [boolean, RouteName, Title][] = [
    [
      may.viewerMayAssignHandler ||
        may.viewerMayDisclose ||
        may.viewerMayExtendTerm ||
        may.viewerMayProposeSuspension ||
        may.viewerMayWithhold ||
        (may.viewerMayResumeClock && may.wijkplatform.viewerRole === null),
      'handleAdvice',
      'adviceMore.action.handle',
    ],
    [may.viewerMayDraftResponse || may.viewerMayAnswer, 'answerAdvice', 'adviceMore.action.answer'],
    [may.viewerMayCorrectResponse, 'answerAdvice', 'adviceMore.action.correct'],
    [may.viewerMayDecideContest, 'decideContest', 'adviceMore.action.decide'],
    [may.viewerMayContest, 'contestResponse', 'adviceMore.action.contest'],
    [may.wijkplatform.viewerRole !== null, 'platformAdvice', 'adviceMore.action.platform'],
  ];
  return ways.flatMap(([is, name, title]) => (is ? [[name, title]] : []));
};

/** On an advice's public page, for who has something to do on it. Nothing for anybody else. */
export default function AdviceActions() {
  const t = useText(moreTexts);
  const to = useHref();
  const number = useParam('number');
  const [{ data }] = useQuery({
    query: mayQuery,
    variables: { number },
    requestPolicy: 'cache-and-network',
  });
  const ways = data?.advice ? waysOf(data.advice) : [];
  return (
    <>
      <Told />
      {ways.length > 0 && (
        <nav className="ss-manage ss-no-print" aria-label={t('adviceMore.actions')}>
          <p className="ss-notice__title">{t('adviceMore.actions')}</p>
          <ul>
            {ways.map(([name, title]) => (
              <li key={title}>
                <ButtonLink variant="secondary" small href={to(name)}>
                  {t(title)}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
