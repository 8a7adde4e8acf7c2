// SPDX-License-Identifier: EUPL-1.2
import type { FollowUp } from '@samenspel/domain/advice';
import { withoutUndefined } from '@samenspel/domain/kernel';
import { affairIsVisible, affairsVisibility, everyAffair, personInAffair } from '../../access/visibility.ts';
import type { TenantDb } from '../../shared/database/index.ts';
import type { Viewer } from '../../shared/request/context.ts';
import type { FollowUpView } from './follow-up.view.ts';

const followUps = `
  SELECT json_build_object('id', f.id, 'subject', f.subject, 'state', f.state, 'wijkplatformId', f.wijkplatform_id,
    'trajectoryId', f.trajectory_id, 'agreedNo', f.agreed_no, 'openedAt', f.opened_at, 'version', f.version,
    'leadId', (SELECT t.lead_id FROM trajectory t WHERE t.tenant_id = f.tenant_id AND t.id = f.trajectory_id),
    'proposals', (SELECT json_agg(json_build_object('no', fp.no, 'side', fp.side, 'whatHappens', fp.what_happens,
        'decider', fp.decider, 'signer', fp.signer, 'signerName', fp.signer_name, 'dueOn', fp.due_on,
        'term', CASE WHEN fp.term_amount IS NOT NULL THEN json_build_object('amount', fp.term_amount, 'unit', fp.term_unit) END,
        'proposedBy', ${personInAffair('fp.tenant_id', 'fp.proposed_by')}, 'proposedAt', fp.proposed_at,
        'accepted', coalesce(fp.no = f.agreed_no, false)) ORDER BY fp.no)
      FROM follow_up_proposal fp WHERE fp.tenant_id = f.tenant_id AND fp.follow_up_id = f.id)) AS document
  FROM follow_up f WHERE f.tenant_id = $5 AND ${affairIsVisible('f')}`;

interface Found {
  document: FollowUpView;
}

/** The agreements with these ids that the viewer may read, in that order; null where there is none. */
export async function followUpsByIds(
  db: TenantDb,
  viewer: Viewer | null,
  ids: readonly string[],
): Promise<(FollowUpView | null)[]> {
  const params = [...(viewer ? affairsVisibility(viewer) : everyAffair), db.tenantId, ids];
  const found = await db.query<Found>(`${followUps} AND f.id = ANY ($6::uuid[])`, params, {
    name: 'follow-ups-by-ids',
  });
  const byId = new Map(found.map(({ document }) => [document.id, document]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The agreements of a platform that the viewer may read, newest first; at most 100. */
export async function followUpsOf(
  db: TenantDb,
  viewer: Viewer,
  wijkplatformId: string,
): Promise<FollowUpView[]> {
  const found = await db.query<Found>(
    `${followUps} AND f.wijkplatform_id = $6 ORDER BY f.opened_at DESC, f.id DESC LIMIT 100`,
    [...affairsVisibility(viewer), db.tenantId, wijkplatformId],
    { name: 'follow-ups-of-platform' },
  );
  return found.map(({ document }) => document);
}

const optional = <T>(value: T | null): T | undefined => value ?? undefined;
const instant = (value: string) => new Date(value).toISOString();

/** The domain's state of an agreement, from its rows. */
export function followUpState(view: FollowUpView): FollowUp {
  const { id, subject, state, wijkplatformId, trajectoryId, agreedNo, openedAt, version } = view;
  return withoutUndefined({
    ...{ id, subject, state, wijkplatformId, trajectoryId: optional(trajectoryId) },
    ...{ agreedNo: optional(agreedNo), openedAt: instant(openedAt), version },
    proposals: view.proposals.map(({ no, side, whatHappens, decider, signer, ...rest }) =>
      withoutUndefined({
        ...{ no, side, whatHappens, decider, signer, signerName: optional(rest.signerName) },
        ...{ term: optional(rest.term), dueOn: optional(rest.dueOn), proposedAt: instant(rest.proposedAt) },
      }),
    ),
  });
}
