// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Loaded, type LoadedProps, ProblemPage } from '../../shared/graphql/index.ts';
import { NeedsSignIn } from '../../shared/session/index.ts';

interface Answer {
  municipality: unknown;
  viewer: unknown;
}

/**
 * A page for who is signed in: asks a visitor to sign in. What somebody may not see is not there for them, as in the API: a
 * platform's own affairs exist for its members only (P4).
 */
export const ForMembers = <Data extends Answer, Subject>({
  result,
  subject,
  children,
}: LoadedProps<Data, Subject> & { children: (subject: Subject, data: Data) => ReactNode }) => (
  <Loaded result={result} subject={(data) => data.municipality}>
    {(_, data) => {
      if (!data.viewer) return <NeedsSignIn />;
      const found = subject(data);
      if (found === null || found === undefined) return <ProblemPage problem={{ kind: 'notFound' }} />;
      return children(found, data);
    }}
  </Loaded>
);
