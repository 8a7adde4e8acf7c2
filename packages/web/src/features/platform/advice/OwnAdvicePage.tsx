// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useClient, useQuery } from 'urql';
import { adviceTexts, TermClock } from '../../../shared/advice/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Page, StatusBadge, Told } from '../../../shared/ui/index.ts';
import { ForMembers } from '../ForMembers.tsx';
import { platformTexts } from '../platform.texts.ts';
import { LiveOwnAdvice } from './LiveOwnAdvice.tsx';
import { ownAdviceTexts } from './own-advice.texts.ts';
import { type OwnAdvice, ownAdviceQuery } from './own-advice-query.ts';
import '../platform.css';

export interface Own {
  advice: OwnAdvice;
  timeZone: string;
  /** Reads the advice again after an act: its clock and what is possible change with it. */
  refresh: () => Promise<unknown>;
}

interface OwnAdvicePageProps {
  title: string | ((advice: OwnAdvice) => string);
  lead?: string;
  /** Whether the viewer may be here; who may not finds no such page. */
  may: (advice: OwnAdvice) => boolean;
  aside?: (own: Own) => ReactNode;
  children: (own: Own) => ReactNode;
}

/** A page about an advice for the members of the platform that gave it: with its state and its clock above the fold. */
export const OwnAdvicePage = ({ title, lead, may, aside, children }: OwnAdvicePageProps) => {
  const t = useText(ownAdviceTexts);
  const a = useText(adviceTexts);
  const p = useText(platformTexts);
  const to = useHref();
  const client = useClient();
  const variables = { number: useParam('number'), language: useLanguage() };
  const [result] = useQuery({ query: ownAdviceQuery, variables, requestPolicy: 'cache-and-network' });
  const refresh = () =>
    client.query(ownAdviceQuery, variables, { requestPolicy: 'network-only' }).toPromise();
  return (
    <ForMembers
      result={result}
      subject={({ advice }) => (advice?.wijkplatform.viewerRole && may(advice) ? advice : null)}
    >
      {(advice, { municipality }) => {
        const { wijkplatform, state } = advice;
        const platform = wijkplatform.name ?? p('platform.nameless');
        const own = { advice, timeZone: municipality.timeZone, refresh };
        return (
          <Page
            title={typeof title === 'string' ? title : title(advice)}
            {...(lead && { lead })}
            kicker={
              <>
                {t('own.kicker', { number: advice.number, platform })}{' '}
                <StatusBadge tone={state === 'open' ? 'accent' : 'neutral'}>
                  {a(`advice.state.${state}`)}
                </StatusBadge>
              </>
            }
            breadcrumbs={[
              { label: municipality.name, href: to('home') },
              { label: platform, href: to('platformWork', { code: wijkplatform.code }) },
            ]}
            head={<TermClock clock={advice.clock} withdrawn={state === 'withdrawn'} />}
            aside={aside?.(own)}
          >
            <Told />
            {children(own)}
            <LiveOwnAdvice advice={advice} refresh={refresh} />
          </Page>
        );
      }}
    </ForMembers>
  );
};
