// SPDX-License-Identifier: EUPL-1.2
import type { CompassVersionId, Instant } from '../../kernel/index.ts';
import type { Answer, CompassDefinition } from '../definition.ts';

/** Where a version comes from: adopted as it is, or reconstructed from a text that leaves arrows open. */
export const provenances = ['adopted', 'reconstructed'] as const;
export type Provenance = (typeof provenances)[number];

/** One arrow, named by where it leaves. */
export interface EdgeName {
  question: string;
  answer: Answer;
}

interface VersionCore {
  id: CompassVersionId;
  /** What people call it: "1.0". */
  name: string;
  provenance: Provenance;
  /** Counts its events. */
  version: number;
}

export interface DraftVersion extends VersionCore {
  status: 'draft';
  /** Whatever has been drawn so far; `checkCompass` says what it still lacks. */
  definition: unknown;
}
export interface PublishedVersion extends VersionCore {
  status: 'published';
  /** Sound, and never changed again (C1). */
  definition: CompassDefinition;
  publishedAt: Instant;
  /** The decision that adopted it (C9). */
  adoptedBy: string;
  /** Uncertain arrows that were confirmed afterwards, each by a decision. */
  confirmedEdges: (EdgeName & { decision: string; confirmedAt: Instant })[];
}

/** A version of a tenant's compass (C1, C2). */
export type CompassVersion = DraftVersion | PublishedVersion;

/** The arrows that the source left open and nobody confirmed yet. */
export function unconfirmedEdges({ definition, confirmedEdges }: PublishedVersion): EdgeName[] {
  return definition.questions.flatMap(({ code: question, uncertain = [] }) =>
    uncertain
      .filter(
        (answer) => !confirmedEdges.some((edge) => edge.question === question && edge.answer === answer),
      )
      .map((answer) => ({ question, answer })),
  );
}
