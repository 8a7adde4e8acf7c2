// SPDX-License-Identifier: EUPL-1.2
import type { InformationGround, InformationState } from '@samenspel/domain/information';
import type { ClockView } from '../advice/clock/clock.view.ts';
import type { PartyView } from '../tenant/party.graphql.ts';

export interface InformationFileView {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  purpose: null;
}

/** A request for information, as far as its sides and officials read it. */
export interface InformationView {
  id: string;
  number: string;
  subject: string;
  question: string;
  state: InformationState;
  wijkplatformId: string;
  trajectoryId: string | null;
  /** Who leads that trajectory now. */
  leadId: string | null;
  adviceRequestId: string | null;
  clock: ClockView | null;
  askedBy: PartyView;
  askedAt: string;
  answer: string | null;
  refusalGround: InformationGround | null;
  files: InformationFileView[];
  settledBy: PartyView | null;
  settledAt: string | null;
  version: number;
}
