// SPDX-License-Identifier: EUPL-1.2
import type { FileView } from '../../files/file.view.ts';
import type { PartyView } from '../../tenant/party.graphql.ts';

export interface BackingFigureView {
  label: string;
  figure: number;
}

export interface DraftPointView {
  id: string;
  place: number;
  body: string;
  savedBy: PartyView;
  savedAt: string;
  version: number;
}

/** A draft as its platform's members read it. */
export interface DraftView {
  id: string;
  state: 'open' | 'submitted' | 'discarded';
  wijkplatformId: string;
  requestId: string | null;
  adviceId: string | null;
  followUpId: string | null;
  trajectoryId: string | null;
  phaseId: string | null;
  title: string;
  summary: string;
  takingPart: string;
  backing: string;
  backingFigures: BackingFigureView[];
  points: DraftPointView[];
  /** The ids of the points that were taken out. */
  removed: string[];
  savedBy: PartyView;
  savedAt: string;
  version: number;
  /** In the order in which they were attached. */
  files: FileView[];
  savedIn: Record<string, number>;
}
