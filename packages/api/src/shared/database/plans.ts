// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';

/** For statements with a name: one plan, whatever the values. */
export const KEPT_PLANS = 'force_generic_plan';
/** For those without, whose text was made for what somebody asks: a plan for the values. */
const OWN_PLANS = 'auto';

/** Sees to it, in one transaction, that each statement is planned as its kind is. The connection begins with kept plans. */
export function planning(client: pg.PoolClient, sent: (statement: Promise<unknown>) => void) {
  let mode = KEPT_PLANS;
  return (name: string | undefined): void => {
    const wanted = name === undefined ? OWN_PLANS : KEPT_PLANS;
    if (wanted === mode) return;
    mode = wanted;
    // Travels with the statement that it is for, and ends with the transaction.
    sent(client.query(`SET LOCAL plan_cache_mode = ${wanted}`));
  };
}
