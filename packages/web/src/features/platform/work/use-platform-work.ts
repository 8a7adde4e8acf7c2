// SPDX-License-Identifier: EUPL-1.2
import { useClient, useQuery } from 'urql';
import {
  platformAdvicesQuery,
  platformCommitmentsQuery,
  platformFollowUpsQuery,
  platformWorkQuery,
} from './work-query.ts';

const requestPolicy = 'cache-and-network';

/** Everything on the work page: a few documents at once, shown when all of them are there. */
export const usePlatformWork = (code: string) => {
  const client = useClient();
  const asked = { variables: { code }, requestPolicy } as const;
  const [work] = useQuery({ query: platformWorkQuery, ...asked });
  const [agreed] = useQuery({ query: platformFollowUpsQuery, ...asked });
  const [submitted] = useQuery({ query: platformAdvicesQuery, ...asked });
  const [committed] = useQuery({ query: platformCommitmentsQuery, ...asked });
  const all = [work, agreed, submitted, committed];
  const isThere = all.every(({ data }) => data !== undefined);
  return {
    result: {
      ...work,
      data: isThere ? work.data : undefined,
      error: all.find(({ error }) => error !== undefined)?.error,
    } as typeof work,
    followUps: agreed.data?.wijkplatform?.followUps ?? [],
    advices: submitted.data?.advices ?? { totalCount: 0, nodes: [] },
    commitments: (committed.data?.advices.nodes ?? []).flatMap(({ number, commitments }) =>
      commitments.map((commitment) => ({ ...commitment, number })),
    ),
    refresh: () => client.query(platformWorkQuery, { code }, { requestPolicy: 'network-only' }).toPromise(),
  };
};
