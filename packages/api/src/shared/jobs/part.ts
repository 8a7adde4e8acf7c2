// SPDX-License-Identifier: EUPL-1.2
import type { TenantContext, TenantDb } from '../database/index.ts';
import type { HistoryEvent } from '../events/index.ts';

/** One tenant, at the moment that the worker turns to it. Nobody acts: what a job records is recorded of nobody. */
export interface JobContext extends TenantContext {
  /** Aborted when the worker stops: between two units of work, leave the rest for the next. */
  readonly signal: AbortSignal;
}

/** What a part of the product lets the worker do. */
export interface JobPart {
  /** For log and measurements. */
  readonly name: string;
  /**
   * What follows from an event, in the transaction that takes it from the outbox: exactly once. When it throws, this event and
   * all after it wait, in this tenant, until it no longer does.
   */
  on?(db: TenantDb, event: HistoryEvent): Promise<void>;
  /**
   * Looks what is due by now and does it, each unit of work in a transaction of its own (`eachUnit`). It may run at any time,
   * twice at once too: what must happen once, the database keeps from happening twice.
   */
  sweep?(ctx: JobContext): Promise<void>;
  /** In a job of its own, after the others, because it waits for something outside (a mail server). */
  readonly apart?: boolean;
}
