// SPDX-License-Identifier: EUPL-1.2
import type { PlatformRole } from '@samenspel/domain/access';
import type { PartyView } from '../tenant/party.graphql.ts';

export interface PlaceView {
  id: string;
  code: string;
  name: string;
}

export interface MemberView {
  id: string;
  person: PartyView;
  role: PlatformRole;
  since: string;
}

/** A wijkplatform with what its page shows; names are those that the viewer may read. */
export interface PlatformView extends PartyView {
  name: string;
  code: string;
  about: string;
  email: string | null;
  neighbourhoods: PlaceView[];
  /** With whom it shares neighbourhoods, and which (P1). */
  overlaps: { wijkplatform: PartyView; neighbourhoods: PlaceView[] }[];
  members: MemberView[];
  ended: boolean;
  revision: number;
  openRequests: number;
  openAdvices: number;
}

export interface NoteView {
  id: string;
  body: string;
  writtenBy: PartyView;
  writtenAt: string;
  aboutId: string | null;
  removed: boolean;
  version: number;
}
