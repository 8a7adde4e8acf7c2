// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient, useQuery } from 'urql';
import { Loaded, ProblemPage } from '../../shared/graphql/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import { NeedsSignIn } from '../../shared/session/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { Page, Told } from '../../shared/ui/index.ts';
import { answeringTexts } from './answering.texts.ts';

interface Answer {
  municipality: { name: string };
  viewer: { maySeeAdviceInbox: boolean } | null;
}

interface OfficialPageProps<Data extends Answer, Variables extends AnyVariables> {
  title: string;
  lead?: string;
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  /** Whether the viewer may be here; who may not finds no such page. */
  may: (data: Data) => boolean;
  children: (data: Data, refresh: () => Promise<unknown>) => ReactNode;
}

/** A page of the municipality that is about no single advice: asks to sign in, and leads back to the inbox. */
export const OfficialPage = <Data extends Answer, Variables extends AnyVariables>({
  title,
  lead,
  query,
  variables,
  may,
  children,
}: OfficialPageProps<Data, Variables>) => {
  const t = useText(answeringTexts);
  const to = useHref();
  const client = useClient();
  const [result] = useQuery<Data, Variables>({ query, variables, requestPolicy: 'cache-and-network' });
  const refresh = () => client.query(query, variables, { requestPolicy: 'network-only' }).toPromise();
  return (
    <Loaded result={result} subject={(data) => data}>
      {(data) => {
        if (!data.viewer) return <NeedsSignIn />;
        if (!may(data)) return <ProblemPage problem={{ kind: 'notFound' }} />;
        return (
          <Page
            title={title}
            {...(lead && { lead })}
            breadcrumbs={[
              { label: data.municipality.name, href: to('home') },
              ...(data.viewer.maySeeAdviceInbox
                ? [{ label: t('answering.inbox'), href: to('adviceInbox') }]
                : []),
            ]}
          >
            <Told />
            {children(data, refresh)}
          </Page>
        );
      }}
    </Loaded>
  );
};
