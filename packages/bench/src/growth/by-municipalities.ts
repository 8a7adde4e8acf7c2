// SPDX-License-Identifier: EUPL-1.2
import { type Size, trajectoriesOf } from '../data/size.ts';
import type { Operation, Wish } from '../operations/operation.ts';
import { chance, drawWishes } from '../operations/wishes.ts';
import type { Cell, Group, Place } from './cells.ts';

/** A place, and how much data it has. */
export interface Sized extends Place {
  readonly size: Size;
}

/**
 * One operation on two data sets: of municipalities as often as they are large, and of the second also each time of another
 * one, so that nothing that a process remembers of a municipality helps.
 */
export async function byMunicipalities(
  operation: Operation,
  [one, other]: readonly [Sized, Sized],
  seed: number,
): Promise<Group> {
  const cell = async (place: Sized): Promise<Cell> => ({
    ...{ label: `${place.size.tenants} municipalities`, place, operation },
    wishes: await drawWishes(operation, { client: place.data.client, size: place.size, seed }),
  });
  const cells = [await cell(one), await cell(other)];
  // An answered advice is a row of one municipality, whichever comes next.
  if (operation.of !== 'open-advice')
    cells.push({
      ...{ label: `${other.size.tenants}, each time another`, place: other, operation, goesOn: true },
      wishes: eachOnce(other.size, operation, chance(seed)),
    });
  return { title: operation.title, sides: ['limit', 'product'], cells };
}

/** Something of every municipality but the largest. */
const eachOnce = (size: Size, { of }: Operation, next: () => number): Wish[] =>
  Array.from({ length: size.tenants - 1 }, (_, i) => ({
    tenant: i + 1,
    n: of === 'tenant' ? 0 : 1 + Math.floor(next() * trajectoriesOf(size, i + 1)),
  }));
