// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  event,
  type Instant,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../../kernel/index.ts';
import { type CompassVersion, type EdgeName, unconfirmedEdges } from './compass-version.ts';
import type { EdgesConfirmed } from './events.ts';

export const confirmEdgesRefusalCodes = [
  ...textRefusalCodes,
  'VERSION_NOT_PUBLISHED',
  'EDGES_MISSING',
  'EDGE_NOT_UNCERTAIN',
] as const;
export type ConfirmEdgesRefusalCode = (typeof confirmEdgesRefusalCodes)[number];

/**
 * Confirms arrows that the source left open, by a decision that is named. The definition itself does not change (C1): whoever
 * wants an arrow elsewhere publishes a new version.
 */
export function confirmEdges(
  version: CompassVersion,
  { edges, decision }: { edges: EdgeName[]; decision: string },
  now: Instant,
): Outcome<EdgesConfirmed, Refusal<ConfirmEdgesRefusalCode>> {
  if (version.status !== 'published') return refused(refusal('VERSION_NOT_PUBLISHED', 'C1'));
  const open = unconfirmedEdges(version);
  const isSame = (one: EdgeName) => (other: EdgeName) =>
    one.question === other.question && one.answer === other.answer;
  // Naming an arrow twice is naming it once.
  const named = edges.filter((edge, i) => edges.findIndex(isSame(edge)) === i);
  const refusals: Refusal<ConfirmEdgesRefusalCode>[] = checkText(decision, {
    at: 'decision',
    max: textLimits.question,
    rule: 'C9',
  });
  if (edges.length === 0) refusals.push(refusal('EDGES_MISSING', 'C1', { at: 'edges' }));
  for (const [i, { question, answer }] of edges.entries()) {
    const known = open.some(isSame({ question, answer }));
    const details = { question, answer };
    if (!known) refusals.push(refusal('EDGE_NOT_UNCERTAIN', 'C1', { at: `edges.${i}`, details }));
  }
  return unlessRefused(refusals, () => [
    event(
      'EdgesConfirmed',
      { compassVersionId: version.id, edges: named, confirmedAt: now },
      { decision: tidyText(decision) },
    ),
  ]);
}
