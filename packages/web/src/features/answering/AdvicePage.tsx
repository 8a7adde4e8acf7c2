// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useClient, useQuery } from 'urql';
import { TermClock } from '../../shared/advice/index.ts';
import { Loaded, ProblemPage } from '../../shared/graphql/index.ts';
import { useHref, useParam } from '../../shared/routes/index.ts';
import { NeedsSignIn } from '../../shared/session/index.ts';
import { useLanguage, useText } from '../../shared/texts/index.ts';
import { Page, Told } from '../../shared/ui/index.ts';
import { answeringTexts } from './answering.texts.ts';
import { answeringQuery, type HandledAdvice, type ShownMunicipality } from './answering-query.ts';

export interface Handling {
  advice: HandledAdvice;
  municipality: ShownMunicipality;
  viewer: { id: string; person: { id: string; name: string | null } };
  /** Reads the advice anew after an act, so that every screen shows what stands now. */
  refresh: () => Promise<unknown>;
}

export interface AdvicePageProps {
  title: (handling: Handling) => string;
  lead?: string;
  /** Whether the viewer may be here; who may not finds no such page. */
  may: (advice: HandledAdvice) => boolean;
  aside?: (handling: Handling) => ReactNode;
  children: (handling: Handling) => ReactNode;
}

/** The clock of what the advice waits for now: of a contested answer the decision on it, else the answer (A5, A9). */
const waitsFor = ({ state, clock, clocks }: HandledAdvice) => {
  const review = clocks.find(({ kind, state: standing }) => kind === 'review' && standing !== 'stopped');
  return (state === 'contested' && review) || clock;
};

/** A page on which an official handles one advice: asks to sign in, and says which advice it is and until when (A8). */
export const AdvicePage = ({ title, lead, may, aside, children }: AdvicePageProps) => {
  const t = useText(answeringTexts);
  const to = useHref();
  const language = useLanguage();
  const number = useParam('number');
  const client = useClient();
  const variables = { number, language };
  const [result] = useQuery({ query: answeringQuery, variables, requestPolicy: 'cache-and-network' });
  const refresh = () =>
    client.query(answeringQuery, variables, { requestPolicy: 'network-only' }).toPromise();
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {(municipality, { advice, viewer }) => {
        if (!viewer) return <NeedsSignIn />;
        if (!advice || !may(advice)) return <ProblemPage problem={{ kind: 'notFound' }} />;
        const handling = { advice, municipality, viewer, refresh };
        return (
          <Page
            title={title(handling)}
            kicker={t('answering.kicker', { number, platform: advice.wijkplatform.name ?? '' })}
            {...(lead && { lead })}
            breadcrumbs={[
              { label: municipality.name, href: to('home') },
              { label: t('answering.inbox'), href: to('adviceInbox') },
              { label: advice.title, href: to('advice') },
            ]}
            head={<TermClock clock={waitsFor(advice)} withdrawn={advice.state === 'withdrawn'} />}
            aside={aside?.(handling)}
          >
            <Told />
            {children(handling)}
          </Page>
        );
      }}
    </Loaded>
  );
};
