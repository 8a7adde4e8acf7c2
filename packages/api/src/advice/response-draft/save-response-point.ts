// SPDX-License-Identifier: EUPL-1.2
import { currentVersion } from '@samenspel/domain/advice';
import {
  checkText,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
  tidyText,
} from '@samenspel/domain/kernel';
import type { Settled } from '../../shared/idempotency/index.ts';
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { type LockedAdvice, lockAdvice } from '../lock-advice.ts';
import type { SaveResponsePointInput } from './response-draft.inputs.graphql.ts';
import { draftedPoint, writePoint } from './response-draft.store.ts';

export const saveResponsePointRefusalCodes = [
  ...textRefusalCodes,
  'ADVICE_NOT_OPEN',
  'EDITED_MEANWHILE',
  'POINT_UNKNOWN',
] as const;
type Refused = Refusal<(typeof saveResponsePointRefusalCodes)[number]>;

/** Keeps a half-written answer to one point (A6). Who writes on what somebody else saved meanwhile hears what stands now (S9). */
export function saveResponsePoint(ctx: RequestContext, input: SaveResponsePointInput) {
  return command(
    ctx,
    'saveResponsePoint',
    input,
    async (db, { advice, moment, permit }: LockedAdvice): Promise<Settled<{ adviceId: string }, Refused>> => {
      permit('draftResponse');
      const { no, disposition = null, reasons, passedOnTo, revision } = input;
      const free = { required: false, rule: 'A6' };
      const refusals: Refused[] = [
        ...checkText(reasons, { at: 'reasons', max: textLimits.reason, ...free }),
        ...checkText(passedOnTo, { at: 'passedOnTo', max: textLimits.title, ...free }),
      ];
      if (advice.state !== 'open')
        refusals.push(refusal('ADVICE_NOT_OPEN', 'A6', { details: { state: advice.state } }));
      const known = no >= 1 && no <= currentVersion(advice).points.length;
      if (!known) refusals.push(refusal('POINT_UNKNOWN', 'A6', { at: 'no' }));
      const stands = known ? await draftedPoint(db, advice, no) : undefined;
      if (known && revision !== (stands?.revision ?? 0)) {
        const { disposition: chosen, reasons = '', passedOnTo = '', revision: now = 0 } = stands ?? {};
        const details = { disposition: chosen ?? '', reasons, passedOnTo, revision: now };
        refusals.push(refusal('EDITED_MEANWHILE', 'S9', { at: 'revision', details }));
      }
      if (refusals.length > 0) return { ok: false, refusals };
      const said = { reasons: tidyText(reasons), passedOnTo: tidyText(passedOnTo) };
      await writePoint(db, advice, { no, disposition, ...said, savedAt: moment.now });
      return { ok: true, result: { adviceId: advice.id } };
    },
    (db) => lockAdvice(ctx, db, input),
  );
}
