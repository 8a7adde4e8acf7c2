// SPDX-License-Identifier: EUPL-1.2
import type { PlatformAtWork, WorkAdvice, WorkFollowUp } from './work-query.ts';

/** What asks something of the platform now, and what it is about. */
export interface Ask {
  kind: 'request' | 'requestLook' | 'advise' | 'suspension' | 'proposal';
  id: string;
  /** The number of the request or the advice. */
  number?: string;
  title: string;
  since: string;
  clock?: WorkAdvice['clock'] | null;
}

/** Agreements that belong to no request: those of a request are decided on with it. */
export const ownFollowUps = ({
  adviceRequests,
  followUps,
}: Pick<PlatformAtWork, 'adviceRequests' | 'followUps'>): WorkFollowUp[] => {
  const ofRequests = new Set(adviceRequests.map(({ followUp }) => followUp.id));
  return followUps.filter(({ id, state }) => state !== 'ended' && !ofRequests.has(id));
};

/** Requests to decide on and to advise on, suspensions to agree to, and proposals of the municipality (A1, A3, A4). */
export const asksOf = (platform: Pick<PlatformAtWork, 'adviceRequests' | 'followUps' | 'advices'>): Ask[] => {
  const requests = platform.adviceRequests.flatMap(
    ({ id, number, title, state, askedAt, clock, viewerMayDecline }): Ask[] => {
      const about = { id, number, title, since: askedAt, clock };
      if (state === 'asked') return [{ ...about, kind: viewerMayDecline ? 'request' : 'requestLook' }];
      return state === 'accepted' ? [{ ...about, kind: 'advise' }] : [];
    },
  );
  const suspensions = platform.advices.nodes.flatMap(
    ({ id, number, title, submittedAt, suspensionProposal }): Ask[] =>
      suspensionProposal === null ? [] : [{ kind: 'suspension', id, number, title, since: submittedAt }],
  );
  const proposals = ownFollowUps(platform).flatMap(({ id, subject, state, proposals: made }): Ask[] => {
    const last = [...made].sort((a, b) => a.no - b.no).at(-1);
    return state === 'proposed' && last?.side === 'municipality'
      ? [{ kind: 'proposal', id, title: subject, since: last.proposedAt }]
      : [];
  });
  return [...requests, ...suspensions, ...proposals];
};
