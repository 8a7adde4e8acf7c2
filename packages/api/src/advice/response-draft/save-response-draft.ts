// SPDX-License-Identifier: EUPL-1.2
import { currentVersion, maxCommitments } from '@samenspel/domain/advice';
import {
  checkText,
  isCivilDate,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
  tidyText,
} from '@samenspel/domain/kernel';
import type { Settled } from '../../shared/idempotency/index.ts';
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { mustExist } from '../../tenant/index.ts';
import { type LockedAdvice, lockAdvice } from '../lock-advice.ts';
import type { SaveResponseDraftInput } from './response-draft.inputs.graphql.ts';
import { draftOfRound, writeDraft } from './response-draft.store.ts';

export const saveResponseDraftRefusalCodes = [
  ...textRefusalCodes,
  'ADVICE_NOT_OPEN',
  'DATE_INVALID',
  'EDITED_MEANWHILE',
  'POINT_UNKNOWN',
  'TOO_MANY_COMMITMENTS',
] as const;
type Refused = Refusal<(typeof saveResponseDraftRefusalCodes)[number]>;

/** Keeps a half-written response (A6); its points are kept one by one, so that two officials write at once. */
export function saveResponseDraft(ctx: RequestContext, input: SaveResponseDraftInput) {
  return command(
    ctx,
    'saveResponseDraft',
    input,
    async (db, { advice, moment, permit }: LockedAdvice): Promise<Settled<{ adviceId: string }, Refused>> => {
      permit('draftResponse');
      const { overall, weighing, commitments, revision } = input;
      await mustExist(db, { party: commitments.flatMap(({ owner }) => owner ?? []) });
      const stands = await draftOfRound(db, advice);
      const refusals: Refused[] = checkWords(input, currentVersion(advice).points.length);
      if (advice.state !== 'open')
        refusals.push(refusal('ADVICE_NOT_OPEN', 'A6', { details: { state: advice.state } }));
      if (revision !== (stands?.revision ?? 0)) {
        const { overall = '', weighing = '', revision: now = 0 } = stands ?? {};
        refusals.push(
          refusal('EDITED_MEANWHILE', 'S9', {
            at: 'revision',
            details: { overall, weighing, revision: now },
          }),
        );
      }
      if (refusals.length > 0) return { ok: false, refusals };
      const drafted = commitments.map(({ what, owner = null, dueOn = null, pointNo = null }) => {
        return { what, ownerId: owner, dueOn, pointNo };
      });
      const said = { overall: tidyText(overall), weighing: tidyText(weighing) };
      await writeDraft(db, advice, { ...said, commitments: drafted, savedAt: moment.now });
      return { ok: true, result: { adviceId: advice.id } };
    },
    (db) => lockAdvice(ctx, db, input),
  );
}

function checkWords({ overall, weighing, commitments }: SaveResponseDraftInput, points: number): Refused[] {
  const free = { required: false, rule: 'A6' };
  if (commitments.length > maxCommitments)
    return [refusal('TOO_MANY_COMMITMENTS', 'A10', { at: 'commitments', details: { max: maxCommitments } })];
  return [
    ...checkText(overall, { at: 'overall', max: textLimits.longText, ...free }),
    ...checkText(weighing, { at: 'weighing', max: textLimits.reason, ...free }),
    ...commitments.flatMap(({ what, dueOn, pointNo }, i): Refused[] => [
      ...checkText(what, { at: `commitments.${i}.what`, max: textLimits.reason, ...free }),
      ...(dueOn == null || isCivilDate(dueOn)
        ? []
        : [refusal('DATE_INVALID', 'A10', { at: `commitments.${i}.dueOn` })]),
      ...(pointNo == null || (pointNo >= 1 && pointNo <= points)
        ? []
        : [refusal('POINT_UNKNOWN', 'A6', { at: `commitments.${i}.pointNo` })]),
    ]),
  ];
}
