// SPDX-License-Identifier: EUPL-1.2
import type { TaskList } from 'graphile-worker';
import { onceMore } from './once-more.ts';
import type { JobContext, JobPart } from './part.ts';
import { takeTurn, takeTurnApart, type Watch } from './take-turn.ts';

/** The tasks of graphile-worker: `turn` for a tenant, and after it `turn-<part>` for each part that has a job of its own. */
export function tasksOf(
  parts: readonly JobPart[],
  context: (tenantId: string) => JobContext,
  watch: Watch,
): TaskList {
  const turn = onceMore((tenantId) => takeTurn(context(tenantId), parts, watch));
  const apart = parts.filter((part) => part.apart);
  const tasks: TaskList = {
    turn: async (payload, { addJob }) => {
      const { tenantId } = payload as { tenantId: string };
      try {
        await turn(tenantId);
      } finally {
        for (const { name } of apart)
          await addJob(`turn-${name}`, { tenantId }, { jobKey: `${name}:${tenantId}` });
      }
    },
  };
  for (const part of apart) {
    const turnApart = onceMore((tenantId) => takeTurnApart(context(tenantId), part, watch));
    tasks[`turn-${part.name}`] = (payload) => turnApart((payload as { tenantId: string }).tenantId);
  }
  return tasks;
}
