// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';
import { checkChain, rowsOfAnswer, undoAnswers } from '../data/answered.ts';
import { idOfAdvice } from '../data/parts.ts';
import type { Operation, Wish } from '../operations/operation.ts';
import type { Side } from '../sides/start-sides.ts';
import { ask } from './ask.ts';
import { firstDifference, objectsIn, plain } from './same.ts';

/** How large an answer is: things with an id, and bytes on each side. */
export interface Extent {
  readonly objects: number;
  readonly bytes: Readonly<Record<string, number>>;
}

/** Asks every side the same and compares; throws where one answers otherwise than the limit. */
export async function checkSame(
  sides: readonly Side[],
  operation: Operation,
  wishes: readonly Wish[],
  { token, client }: { token: string; client: pg.Client },
): Promise<Extent> {
  let objects = 0;
  const bytes: Record<string, number> = {};
  for (const wish of wishes) {
    const found: { name: string; said: unknown; written: unknown }[] = [];
    for (const side of sides) {
      const { answer, bytes: size } = await ask(side, operation, wish, token);
      bytes[side.name] = (bytes[side.name] ?? 0) + size / wishes.length;
      if (side.name === 'product') objects += objectsIn(answer) / wishes.length;
      const written = operation.of === 'open-advice' ? await takeBack(client, wish) : undefined;
      found.push({ name: side.name, said: plain(answer), written });
    }
    const [first, ...others] = found;
    for (const other of others) {
      const difference =
        firstDifference(first?.said, other.said) ?? firstDifference(first?.written, other.written);
      if (difference !== undefined)
        throw new Error(
          `${operation.title}: ${first?.name} and ${other.name} differ for ${JSON.stringify(wish)} at ${difference}`,
        );
    }
  }
  const rounded = Object.entries(bytes).map(([name, size]) => [name, Math.round(size)]);
  return { objects: Math.round(objects), bytes: Object.fromEntries(rounded) };
}

/** The rows that an answer left, which are taken back so that the next side can answer the same advice. */
async function takeBack(client: pg.Client, { tenant, n }: Wish): Promise<unknown> {
  const rows = await rowsOfAnswer(client, idOfAdvice(tenant, n));
  if ((await checkChain(client)) === 0) throw new Error('An answer left nothing in the history');
  await undoAnswers(client);
  return rows;
}
