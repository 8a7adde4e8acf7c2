// SPDX-License-Identifier: EUPL-1.2
import { type RouteName, useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { ButtonLink } from '../../shared/ui/index.ts';
import { workTexts } from './texts.ts';
import type { WorkViewer } from './work-query.ts';

type May = Exclude<Extract<keyof WorkViewer, `may${string}`>, 'mayStartTrajectory'>;

const ways = {
  adviceInbox: 'maySeeAdviceInbox',
  requestAdvice: 'mayRequestAdvice',
  informationRequests: 'mayAnswerInformation',
  adviceRules: 'mayChangeAdviceRules',
  widgetSites: 'mayChangeWidgetSites',
  registerPlatform: 'mayRegisterWijkplatform',
} as const satisfies Partial<Record<RouteName, May>>;

/** The ways into the advice right for who works at the municipality, as far as they may be there. */
export const AdviceWays = ({ viewer }: { viewer: Pick<WorkViewer, May> }) => {
  const t = useText(workTexts);
  const to = useHref();
  return (Object.keys(ways) as (keyof typeof ways)[])
    .filter((way) => viewer[ways[way]])
    .map((way) => (
      <ButtonLink key={way} variant="secondary" small href={to(way)}>
        {t(`work.${way}`)}
      </ButtonLink>
    ));
};
