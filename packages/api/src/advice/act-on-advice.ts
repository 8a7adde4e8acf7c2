// SPDX-License-Identifier: EUPL-1.2
import type { Act } from '@samenspel/domain/access';
import type { AdviceEvent } from '@samenspel/domain/advice';
import type { Outcome, Refusal } from '@samenspel/domain/kernel';
import type { TenantDb } from '../shared/database/index.ts';
import type { PartSet } from '../shared/graphql/parts.ts';
import { type CommandInput, command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { type LockedAdvice, lockAdvice, type OfAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/**
 * An act on an advice: locks and loads it, lets the act through when the matrix allows it, and carries out what is decided.
 *
 * @param act what the matrix calls it
 * @param as what its key calls it, where that is another name
 * @param parts what it decides on; without it everything
 */
export function actOnAdvice<Refused extends Refusal>(
  ctx: RequestContext,
  act: Act,
  input: CommandInput & OfAdvice,
  decide: (
    locked: LockedAdvice,
    db: TenantDb,
  ) => Outcome<AdviceEvent, Refused> | Promise<Outcome<AdviceEvent, Refused>>,
  { as = act, parts }: { as?: string; parts?: PartSet } = {},
) {
  return command(
    ctx,
    as,
    input,
    async (db, locked: LockedAdvice) => {
      const { advice, moment, permit } = locked;
      const role = permit(act, ownerIn(locked, input));
      return saveAdvice(db, { advice, now: moment.now }, role, await decide(locked, db));
    },
    (db) => lockAdvice(ctx, db, input, parts),
  );
}

/** Who looks after the commitment that is acted on. */
function ownerIn({ advice }: LockedAdvice, of: OfAdvice): { ownerId?: string | undefined } {
  if (!('commitment' in of)) return {};
  return { ownerId: advice.commitments.find(({ id }) => id === of.commitment)?.ownerId };
}
