// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { CombinedError, UseQueryState } from 'urql';
import { Skeleton } from '../ui/index.ts';
import { ProblemPage } from './ProblemPage.tsx';
import { type Problem, problemOf } from './problem.ts';

export interface LoadedProps<Data, Subject> {
  result: Pick<UseQueryState<Data>, 'data' | 'error'>;
  /** What the page is about; when the answer holds none, the page does not exist for this visitor. */
  subject: (data: Data) => Subject | null | undefined;
  children: (subject: Subject, data: Data) => ReactNode;
}

/** What the API cannot read (a cursor that somebody cut off) came from the address: there is no such page. */
const problemOfPage = (error: CombinedError): Problem =>
  error.graphQLErrors[0]?.extensions.code === 'BAD_USER_INPUT' ? { kind: 'notFound' } : problemOf(error);

/** Who asks could not be found out: a page for the signed-in must not take them for a visitor. */
const cannotTellWho = (error: CombinedError | undefined): error is CombinedError =>
  error?.graphQLErrors.some(({ path }) => path?.[0] === 'viewer') ?? false;

/** A query's four ends in one place: still coming, failed, not there, there. */
export const Loaded = <Data, Subject>({ result, subject, children }: LoadedProps<Data, Subject>) => {
  const { data, error } = result;
  if (cannotTellWho(error)) return <ProblemPage problem={problemOf(error)} />;
  if (data !== undefined && data !== null) {
    const found = subject(data);
    if (found !== null && found !== undefined) return children(found, data);
    if (!error) return <ProblemPage problem={{ kind: 'notFound' }} />;
  }
  return error ? <ProblemPage problem={problemOfPage(error)} /> : <Skeleton />;
};
