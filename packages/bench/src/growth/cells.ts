// SPDX-License-Identifier: EUPL-1.2
import { undoAnswers } from '../data/answered.ts';
import { tableOf } from '../many/table-of.ts';
import { CONNECTIONS, type Round, round } from '../measure/round.ts';
import { median } from '../measure/table.ts';
import type { OpenData } from '../open-stage.ts';
import { type Drawing, drawing } from '../operations/drawing.ts';
import type { Operation, Wish } from '../operations/operation.ts';
import { chance, shuffled } from '../operations/wishes.ts';
import { countFor } from '../run.ts';
import type { Side, SideName } from '../sides/start-sides.ts';

/** A data set with its servers. */
export interface Place {
  readonly data: OpenData;
  readonly sides: readonly Side[];
}

/** One of the things that should cost the same. */
export interface Cell {
  readonly label: string;
  readonly place: Place;
  readonly operation: Operation;
  readonly wishes: readonly Wish[];
  /** Every round goes on where the one before ended, so that as many different ones are asked for as there are. */
  readonly goesOn?: boolean;
}

/** Things that should cost the same: the others are held against the first. */
export interface Group {
  readonly title: string;
  readonly sides: readonly SideName[];
  readonly cells: readonly Cell[];
}

/** What one of them cost a side: microseconds of processor per answer, medians over the rounds. */
export interface Cost {
  readonly title: string;
  readonly side: SideName;
  readonly label: string;
  readonly nodeCpu: number;
  readonly postgresCpu: number;
  /** Both together, of what the first cost the same side. */
  readonly ofFirst: number;
}

export interface Measuring {
  readonly rounds: number;
  readonly seconds: number;
  /** How many answers a round has, whatever the seconds. */
  readonly requests?: number | undefined;
  readonly seed: number;
  readonly say: (text: string) => void;
}

/** Measures the cells of a group in turns, in mixed order, each as many answers at a time. */
export async function measureGroup(
  { title, sides, cells }: Group,
  { rounds, seconds, requests, seed, say }: Measuring,
): Promise<Cost[]> {
  const drawings = new Map<Place, Drawing>();
  const all = sides.flatMap((side) =>
    cells.map((cell) => {
      const { place, operation, wishes } = cell;
      const takeBack = () => undoAnswers(place.data.client);
      // What can be asked only once is asked of a data set once, by whichever side.
      const drawn = drawings.get(place) ?? drawing(wishes, operation, takeBack);
      if (operation.of === 'open-advice') drawings.set(place, drawn);
      return askingOf(cell, side, drawn);
    }),
  );
  const counts = new Map<SideName, number>();
  for (const { cell, side, ask } of all) {
    if (requests !== undefined) counts.set(side, requests);
    else {
      const cold = await ask(2 * CONNECTIONS);
      const warm = await ask(countFor(cold.rate, seconds / 2));
      if (cell === cells[0]) counts.set(side, countFor(warm.rate, seconds));
    }
  }
  const mixed = chance(seed);
  for (let i = 0; i < rounds; i++) {
    for (const { side, ask, found } of shuffled(all, mixed))
      found.push(await ask(counts.get(side) ?? CONNECTIONS));
    say(`${title}: round ${i + 1} of ${rounds}`);
  }
  return all.map(({ cell, side, found }) => {
    const first = all.find((each) => each.side === side)?.found ?? found;
    return {
      ...{ title, side, label: cell.label },
      ...{ nodeCpu: of(found, 'nodeCpu'), postgresCpu: of(found, 'postgresCpu') },
      ofFirst: both(found) / Math.max(1, both(first)),
    };
  });
}

const of = (found: readonly Round[], what: 'nodeCpu' | 'postgresCpu') =>
  median(found.map((each) => each[what]));
const both = (found: readonly Round[]) => median(found.map((each) => each.nodeCpu + each.postgresCpu));

function askingOf(cell: Cell, name: SideName, drawn: Drawing) {
  const { place, operation, wishes } = cell;
  const { token, postgres } = place.data;
  const side = place.sides.find((each) => each.name === name);
  if (side === undefined) throw new Error(`${name} does not run`);
  let at = 0;
  const ask = async (count: number) => {
    const { requests, next } = await drawn.forRound(count);
    const goingOn = () => wishes[at++ % wishes.length];
    const asking = { requests, next: cell.goesOn ? goingOn : next };
    return round({ side, operation, ...asking, token, postmaster: postgres.pid });
  };
  const found: Round[] = [];
  return { cell, side: name, ask, found };
}

const HEAD = ['Operation', 'Side', 'Asked of', 'Node, µs each', 'PostgreSQL, µs each', 'Both, of the first'];

export const markdownOfCosts = (costs: readonly Cost[]): string =>
  tableOf(
    HEAD,
    costs.map(({ title, side, label, nodeCpu, postgresCpu, ofFirst }) => [
      ...[title, side, label, Math.round(nodeCpu), Math.round(postgresCpu), ofFirst.toFixed(2)],
    ]),
  );
