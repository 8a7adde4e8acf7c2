// SPDX-License-Identifier: EUPL-1.2
import { inTenant } from '../../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../../shared/request/context.ts';

// What the acts make and do not give back.

/** The issue behind an issue in a phase. */
export function issueOf(ctx: RequestContext, phaseIssueId: string): Promise<string> {
  return oneId(ctx, 'SELECT issue_id AS id FROM phase_issue WHERE tenant_id = $1 AND id = $2', [
    phaseIssueId,
  ]);
}

/** The seat of a party at a reading. */
export function participantOf(ctx: RequestContext, readingId: string, partyId: string): Promise<string> {
  return oneId(
    ctx,
    'SELECT id FROM reading_participant WHERE tenant_id = $1 AND reading_id = $2 AND party_id = $3',
    [readingId, partyId],
  );
}

/** The agreement on the follow-up that a request for advice came with. */
export function followUpOf(ctx: RequestContext, requestId: string): Promise<string> {
  return oneId(ctx, 'SELECT follow_up_id AS id FROM advice_request WHERE tenant_id = $1 AND id = $2', [
    requestId,
  ]);
}

/** A commitment of an advice, by what is promised. */
export function commitmentOf(ctx: RequestContext, adviceId: string, what: string): Promise<string> {
  return oneId(ctx, 'SELECT id FROM commitment WHERE tenant_id = $1 AND advice_id = $2 AND what = $3', [
    adviceId,
    what,
  ]);
}

async function oneId(ctx: RequestContext, sql: string, params: string[]): Promise<string> {
  const rows = await inTenant(
    inTenantOf(ctx),
    (db) => db.query<{ id: string }>(sql, [db.tenantId, ...params]),
    { readOnly: true },
  );
  const [row] = rows;
  if (!row) throw new Error('What an act made is not there');
  return row.id;
}
