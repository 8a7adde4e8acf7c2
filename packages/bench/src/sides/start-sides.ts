// SPDX-License-Identifier: EUPL-1.2
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { toStop } from '../stopping.ts';
import { end, ownEnvironment, type Product, start, startProduct } from './product.ts';

export const sideNames = ['limit', 'product', 'peer'] as const;
export type SideName = (typeof sideNames)[number];

/** A server that answers the operations, in a process of its own. */
export interface Side {
  readonly name: SideName;
  readonly origin: string;
  readonly pid: number;
}

export interface Sides {
  readonly all: readonly Side[];
  stop(): Promise<void>;
}

/** Starts the product and those that it is compared with. */
export async function startSides(
  appUrl: string,
  beside: readonly Exclude<SideName, 'product'>[] = ['limit', 'peer'],
): Promise<Sides> {
  const children: ChildProcess[] = [];
  let product: Product | undefined;
  const stop = toStop(async () => {
    for (const child of children) await end(child);
    await product?.stop();
  });
  try {
    product = await startProduct(appUrl);
    const { origin, pid } = product;
    const others = await Promise.all(
      beside.map(async (name): Promise<Side> => {
        const child = start(join(import.meta.dirname, `${name}.ts`), [], ownEnvironment(appUrl));
        children.push(child);
        const told = once(child, 'message').then(([message]) => (message as { port: number }).port);
        const gone = once(child, 'exit').then(() => Promise.reject(new Error(`The ${name} did not start`)));
        return { name, origin: `http://127.0.0.1:${await Promise.race([told, gone])}`, pid: child.pid ?? 0 };
      }),
    );
    const all = [...others, { name: 'product' as const, origin, pid }];
    return { all: sideNames.flatMap((name) => all.filter((each) => each.name === name)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
