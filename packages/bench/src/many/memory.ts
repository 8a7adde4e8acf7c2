// SPDX-License-Identifier: EUPL-1.2
import { cpuOf } from '../measure/cpu.ts';
import { startProduct } from '../sides/product.ts';
import { aDay } from './day.ts';
import { load } from './load.ts';
import type { Stage } from './stage.ts';
import { tableOf } from './table-of.ts';

/** What the product held after so many answers, in MiB. */
export interface Held {
  readonly answers: number;
  readonly resident: number;
  readonly heap: number;
  readonly external: number;
  /** Seconds of processor until then. */
  readonly spent: number;
}

const PARTS = 12;

/**
 * Asks as fast as it goes what a busy municipality asks in an hour, and looks every twelfth of it what the process holds;
 * the last time after it let go of what nobody uses.
 */
export async function measureMemory(stage: Stage): Promise<Held[]> {
  const product = await startProduct(stage.appUrl);
  try {
    const next = await aDay(stage.client, stage.size, 11);
    const held: Held[] = [];
    const look = async (answers: number, collected = false) => {
      const { rss, heapUsed, external } = await product.memory(collected);
      const [resident, heap, outside] = [rss, heapUsed, external].map((bytes) => bytes / 2 ** 20) as [
        number,
        number,
        number,
      ];
      held.push({ answers, resident, heap, external: outside, spent: cpuOf(product.pid) });
      stage.say(`after ${answers} answers: ${resident.toFixed(0)} MiB, heap ${heap.toFixed(0)} MiB`);
    };
    await look(0);
    for (let part = 1; part <= PARTS; part++) {
      const most = Math.ceil(stage.requests / PARTS);
      let asked = 0;
      const { wrong } = await load({
        ...{ origin: product.origin, token: stage.token, next },
        goOn: () => asked++ < most,
      });
      if (wrong !== undefined) throw new Error(wrong);
      await look(part * most);
    }
    await look(PARTS * Math.ceil(stage.requests / PARTS), true);
    return held;
  } finally {
    await product.stop();
  }
}

export const markdownOfHeld = (all: readonly Held[]): string =>
  tableOf(
    ['Answers', 'Process, MiB', 'Heap, MiB', 'Outside the heap, MiB', 'Processor, s'],
    all.map(({ answers, resident, heap, external, spent }, i) => [
      `${answers}${i === all.length - 1 ? ', collected' : ''}`,
      ...[resident, heap, external, spent].map((value) => value.toFixed(0)),
    ]),
  );
