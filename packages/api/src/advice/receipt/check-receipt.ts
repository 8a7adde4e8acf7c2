// SPDX-License-Identifier: EUPL-1.2
import { readCaseNumber } from '@samenspel/domain/kernel';
import { inTenant } from '../../shared/database/index.ts';
import { hashesAt, headOf, verifyFrom } from '../../shared/events/index.ts';
import { inTenantOf, type RequestContext, tenantOf } from '../../shared/request/context.ts';
import type { ReceiptCheck } from './receipt.graphql.ts';

const unknown: ReceiptCheck = { found: false, seq: null, submittedAt: null, inChain: null, head: null };

const submission = `
SELECT e.seq, a.submitted_at AS "submittedAt" FROM advice a
JOIN event e ON e.tenant_id = a.tenant_id AND e.subject_id = a.id AND e.kind = 'AdviceSubmitted'
WHERE a.tenant_id = $1 AND a.year = $2 AND a.seq = $3 AND e.hash = decode($4, 'hex') LIMIT 1`;

/** Looks whether a receipt is of an advice, and counts the chain again from there to the first head that was published since (A5, K4). */
export async function checkReceipt(ctx: RequestContext, number: string, hash: string): Promise<ReceiptCheck> {
  const { slug } = tenantOf(ctx);
  const named = readCaseNumber(number.trim());
  const digits = hash.replace(/\s+/g, '').toLowerCase();
  if (!named || named.seq >= 2 ** 31 || !/^[0-9a-f]{64}$/.test(digits)) return unknown;
  const published = (await ctx.heads?.of(slug)) ?? [];
  return inTenant(
    inTenantOf(ctx),
    async (db) => {
      const [found] = await db.query<{ seq: number; submittedAt: string }>(submission, [
        ...[db.tenantId, named.year, named.seq, digits],
      ]);
      if (!found) return unknown;
      const { seq } = found;
      const head = published.find((each) => each.seq >= seq);
      const end = head?.seq ?? (await headOf(db)).seq;
      const { holds, reached } = await verifyFrom(db, seq, end);
      const isSame = head !== undefined && (await hashesAt(db, [head.seq])).get(head.seq) === head.hash;
      const inChain = holds && (head === undefined || isSame);
      return { found: true, ...found, inChain, head: inChain && reached ? (head ?? null) : null };
    },
    { readOnly: true },
  );
}
