// SPDX-License-Identifier: EUPL-1.2
import type { CompassVersionId, DomainEvent, Instant } from '../../kernel/index.ts';
import type { CompassDefinition } from '../definition.ts';
import type { EdgeName, Provenance } from './compass-version.ts';

type NoTexts = Record<never, string>;

/** A compass is the tenant's own text and no person's: it stands in the data. */
export type CompassVersionDrafted = DomainEvent<
  'CompassVersionDrafted',
  { compassVersionId: CompassVersionId; name: string; provenance: Provenance; definition: unknown },
  NoTexts
>;
export type CompassVersionRedrawn = DomainEvent<
  'CompassVersionRedrawn',
  { compassVersionId: CompassVersionId; definition: unknown },
  NoTexts
>;
export type CompassVersionPublished = DomainEvent<
  'CompassVersionPublished',
  { compassVersionId: CompassVersionId; definition: CompassDefinition; publishedAt: Instant },
  { adoptedBy: string }
>;
export type EdgesConfirmed = DomainEvent<
  'EdgesConfirmed',
  { compassVersionId: CompassVersionId; edges: EdgeName[]; confirmedAt: Instant },
  { decision: string }
>;

/** What happens to a version of the compass. */
export type CompassVersionEvent =
  | CompassVersionDrafted
  | CompassVersionRedrawn
  | CompassVersionPublished
  | EdgesConfirmed;
