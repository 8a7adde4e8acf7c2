// SPDX-License-Identifier: EUPL-1.2
import type { HistoryEvent } from '../../../shared/events/index.ts';
import type { NoticedCase } from '../case.store.ts';
import { firstOf, type People } from '../people.store.ts';
import type { NewsKind } from './news-kinds.ts';
import type { NewsCode } from './texts.ts';

/** What is known when news has to reach somebody. */
export interface Told {
  readonly people: People;
  readonly on: NoticedCase;
  readonly data: HistoryEvent['data'];
  /** Of the clock that it is about, when it is about one. */
  readonly clockKind?: string | undefined;
}

/** A mail that follows from an event: of which kind, and to whom. */
export interface NewsMail {
  readonly mail: NewsKind;
  /** Other words than the event's own. */
  readonly code?: NewsCode;
  readonly to: (told: Told) => readonly string[];
}

const members = ({ people }: Told) => people.members;
const worksOnIt = ({ people }: Told) => firstOf(people.handler, people.lead);
/** On behalf of the municipality: who asked, and who leads. */
const asked = ({ people }: Told) => [...people.askedBy, ...people.lead];
/** Without a lead nobody has it in hand yet: then the officials who chose to hear of such matters. */
const nobodysYet = ({ people }: Told) => (worksOnIt({ people } as Told).length > 0 ? [] : people.inbox);
const toMembers = (mail: NewsKind): NewsMail[] => [{ mail, to: members }];

/**
 * Which mails follow from which event. Who did it themselves gets none, but for the receipt. A new advice reaches the lead of its
 * trajectory; without one the officials who chose to hear of those, and nobody when nobody did: that a handler is missing has a
 * clock of its own, which reaches the overseers.
 */
export const newsOf: Readonly<Record<string, readonly NewsMail[]>> = {
  AdviceSubmitted: [
    { mail: 'advice_received', code: 'receipt', to: members },
    { mail: 'advice_submitted', to: ({ people }) => people.lead },
    { mail: 'advice_inbox', to: nobodysYet },
  ],
  AdviceCorrected: [{ mail: 'advice_changed', to: worksOnIt }],
  AdviceWithdrawn: [{ mail: 'advice_changed', to: worksOnIt }],
  HandlerAssigned: [{ mail: 'handler_assigned', to: ({ data }) => [String(data.personId)] }],
  SuspensionProposed: [{ mail: 'suspension', to: ({ people }) => people.coordinators }],
  SuspensionAccepted: [{ mail: 'suspension', to: worksOnIt }],
  SuspensionDeclined: [{ mail: 'suspension', to: worksOnIt }],
  ClockExtended: toMembers('term_changed'),
  // The search for a handler is the municipality's own affair, a platform's own term that of the platform.
  DueDateMoved: [
    { mail: 'term_changed', to: (told) => (told.clockKind === 'handler' ? [] : members(told)) },
    { mail: 'term_changed', to: (told) => (told.clockKind === 'advise' ? [] : worksOnIt(told)) },
  ],
  AdviceAnswered: [{ mail: 'advice_answered', to: (told) => [...members(told), ...told.people.lead] }],
  ResponseCorrected: toMembers('advice_answered'),
  ResponseContested: [
    {
      mail: 'contest',
      to: ({ people }) => [...people.handler, ...people.lead, ...people.overseers],
    },
  ],
  ContestDecided: [
    { mail: 'contest', to: (told) => [...members(told), ...told.people.handler, ...told.people.lead] },
  ],
  CommitmentSettled: toMembers('commitment'),
  AdviceRequested: toMembers('request'),
  AdviceRequestAccepted: [{ mail: 'request', to: asked }],
  AdviceRequestDeclined: [{ mail: 'request', to: asked }],
  AdviceRequestWithdrawn: toMembers('request'),
  // What comes with a request, or with saying yes to one, the mail about that tells.
  FollowUpProposed: [
    {
      mail: 'follow_up',
      to: (told) => {
        if (told.data.side === 'municipality')
          return told.on.number !== null && told.data.no === 1 ? [] : members(told);
        return firstOf(asked(told), told.people.inbox);
      },
    },
  ],
  FollowUpAgreed: [
    {
      mail: 'follow_up',
      to: (told) => {
        if (told.data.side === 'municipality') return members(told);
        return told.on.number === null ? firstOf(asked(told), told.people.inbox) : [];
      },
    },
  ],
  InformationAsked: [
    { mail: 'information', to: worksOnIt },
    { mail: 'advice_inbox', to: nobodysYet },
  ],
  InformationAnswered: toMembers('information'),
  InformationRefused: toMembers('information'),
  InformationRequestWithdrawn: [{ mail: 'information', to: worksOnIt }],
};
