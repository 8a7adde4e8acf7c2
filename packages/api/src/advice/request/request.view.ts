// SPDX-License-Identifier: EUPL-1.2
import type { AdviceRequestState } from '@samenspel/domain/advice';
import type { Term } from '@samenspel/domain/terms';
import type { PartyView } from '../../tenant/party.graphql.ts';
import type { ClockView } from '../clock/clock.view.ts';

/** A request for advice, as far as its sides and officials read it. */
export interface AdviceRequestView {
  id: string;
  number: string;
  title: string;
  question: string;
  background: string;
  state: AdviceRequestState;
  wijkplatformId: string;
  trajectoryId: string | null;
  /** Who leads that trajectory now. */
  leadId: string | null;
  phaseId: string | null;
  followUpId: string;
  adviseTerm: Term | null;
  /** As it began, or as a change of the calendar told; see `adviseClock` for how it stands. */
  clock: ClockView | null;
  /** The information that it waits for: its last day, and when it came. */
  awaited: { dueOn: string | null; settledAt: string | null }[];
  askedBy: PartyView;
  askedAt: string;
  settledAt: string | null;
  adviceId: string | null;
  version: number;
}
