// SPDX-License-Identifier: EUPL-1.2
import { named, sqlState } from './faults.ts';
import {
  openTransaction,
  type Reads,
  type TenantContext,
  type TenantDb,
  type Transaction,
} from './in-tenant.ts';

/**
 * The reads of one request. Those that go on at the same time, or follow each other within one turn of the event loop,
 * share a transaction: it is begun once, and committed when nobody reads in it any more, while the answer is already on
 * its way. Between two turns nothing is held, so that no request keeps a connection while it waits for something else.
 */
export class SharedReads implements Reads {
  #open: OpenReads | null = null;

  /** As `inTenant` with `readOnly`. */
  async read<T>(ctx: TenantContext, work: (db: TenantDb) => Promise<T>): Promise<T> {
    try {
      return await this.#once(ctx, work);
    } catch (error) {
      // Another read in the same transaction failed and took this one with it.
      if (sqlState(error) !== ABORTED) throw named(error);
      return await this.#once(ctx, work).catch((again) => Promise.reject(named(again)));
    }
  }

  async #once<T>(ctx: TenantContext, work: (db: TenantDb) => Promise<T>): Promise<T> {
    const open = this.#open ?? this.#begin(ctx);
    open.readers += 1;
    try {
      const { db } = await open.transaction;
      // What the request has learnt since the transaction began: who asks.
      return await work(Object.assign(Object.create(db), { actor: ctx.actor ?? null, now: ctx.now }));
    } catch (error) {
      // After a statement that failed PostgreSQL refuses the rest: whoever reads next gets another transaction.
      if (sqlState(error) !== undefined || named(error) !== error) this.#close(open);
      throw error;
    } finally {
      open.readers -= 1;
      if (open.readers === 0) setImmediate(() => open.readers === 0 && this.#end(open));
    }
  }

  #begin(ctx: TenantContext): OpenReads {
    const open = {
      transaction: openTransaction(ctx, { readOnly: true, shared: true }),
      readers: 0,
      ended: false,
    };
    this.#open = open;
    return open;
  }

  #close(open: OpenReads): void {
    if (this.#open === open) this.#open = null;
  }

  #end(open: OpenReads): void {
    this.#close(open);
    if (open.ended) return;
    open.ended = true;
    // The readers have what they asked for, or know what failed; a connection that broke is not given out again.
    void open.transaction.then(
      async (transaction) => {
        await transaction.commit().catch(() => transaction.rollback());
        await transaction.release();
      },
      () => undefined,
    );
  }
}

interface OpenReads {
  readonly transaction: Promise<Transaction>;
  readers: number;
  ended: boolean;
}

const ABORTED = '25P02';
