// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from 'graphql';
import { inTenant, type TenantDb } from '../database/index.ts';
import { type KeyReused, once, type Settled } from '../idempotency/index.ts';
import { inTenantOf, type RequestContext, signedInPerson } from './context.ts';

/** What every input has: one key per act that a person means. */
export interface CommandInput {
  idempotencyKey: string;
}

/**
 * Runs one act of a signed-in person: one transaction of one tenant, done once per key (Q8). What `work` refuses is
 * committed empty-handed, so it writes nothing before the decision is taken; what it throws is rolled back. What `read`
 * locks and gives `work` travels with the key, in one trip. What it gives back is begun to be read with the COMMIT (`ctx.back`).
 */
export async function command<Result, Refused, Facts = undefined>(
  ctx: RequestContext,
  act: string,
  input: CommandInput,
  work: (db: TenantDb, facts: Facts) => Promise<Settled<Result, Refused>>,
  read: (db: TenantDb) => Promise<Facts> = async () => undefined as Facts,
): Promise<Settled<Result, Refused | KeyReused>> {
  signedInPerson(ctx);
  const { idempotencyKey: key, ...body } = input;
  refuseEndlessLists(body);
  return inTenant(
    inTenantOf(ctx),
    async (db) => {
      const settled = await once(
        db,
        { key, act, body },
        (facts: Facts) => work(db, facts),
        () => read(db),
      );
      // What this request read before the act is out of date now.
      ctx.loaders.clear();
      return settled;
    },
    { back: (settled, reads) => (settled.ok ? ctx.back?.(settled.result, reads) : undefined) },
  );
}

/** More than any act names at once: districts, owners, groups, answers. Work grows with them, under a lock that others wait for. */
const LONGEST_LIST = 500;

function refuseEndlessLists(body: object): void {
  // A list stands in the input itself or in an input within it; the definition of a compass has bounds of its own.
  const values = Object.entries(body).flatMap(([name, value]) =>
    // Not the letters of a text, and of a list its entries are counted here.
    name === 'definition'
      ? []
      : [value, ...(typeof value !== 'object' || Array.isArray(value) ? [] : Object.values(value ?? {}))],
  );
  if (values.some((value) => Array.isArray(value) && value.length > LONGEST_LIST))
    throw new GraphQLError(`A list has at most ${LONGEST_LIST} entries`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
}
