// SPDX-License-Identifier: EUPL-1.2
import type { Log } from '../log/index.ts';
import type { JobMetrics } from './job-metrics.ts';
import type { JobContext, JobPart } from './part.ts';
import { outboxLength, relayOutbox } from './relay-outbox.ts';

/** Who keeps count, and where faults are told. */
export interface Watch {
  readonly metrics: JobMetrics;
  readonly log: Log;
}

/** One tenant's turn: first what the outbox holds, then every part's sweep. A part that fails does not keep the others from theirs. */
export async function takeTurn(ctx: JobContext, parts: readonly JobPart[], watch: Watch): Promise<void> {
  const steps: [string, () => Promise<void>][] = [
    ['outbox', () => relayOutbox(ctx, parts)],
    ...parts
      .filter((part) => !part.apart)
      .map((part): [string, () => Promise<void>] => [part.name, async () => part.sweep?.(ctx)]),
  ];
  const failed: string[] = [];
  for (const [name, step] of steps) if (!(await goesWell(name, step, watch))) failed.push(name);
  watch.metrics.outbox(ctx.tenantId, await outboxLength(ctx));
  // In the words that are kept with the job: names of ours, nothing of anybody's.
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}`);
}

/** The turn of one part that has a job of its own. */
export async function takeTurnApart(ctx: JobContext, part: JobPart, watch: Watch): Promise<void> {
  if (!(await goesWell(part.name, async () => part.sweep?.(ctx), watch)))
    throw new Error(`Failed: ${part.name}`);
}

async function goesWell(name: string, step: () => Promise<void>, watch: Watch): Promise<boolean> {
  try {
    await step();
    watch.metrics.count(name, 'done');
    return true;
  } catch (error) {
    watch.metrics.count(name, 'failed');
    const faults: unknown[] = error instanceof AggregateError ? error.errors.slice(0, 10) : [error];
    for (const err of faults) watch.log.error({ part: name, err }, 'a job failed; it is tried again');
    return false;
  }
}
