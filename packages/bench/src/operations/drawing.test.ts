// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { answer } from './answer.ts';
import { drawing } from './drawing.ts';
import { page } from './page.ts';

const wishes = Array.from({ length: 40 }, (_, n) => ({ tenant: 0, n }));

describe('what a round is asked', () => {
  const numbers = async (drawn: ReturnType<typeof drawing>, count: number) => {
    const { requests, next } = await drawn.forRound(count);
    return Array.from({ length: requests }, () => next()?.n);
  };

  it('reads the same in every round, however long it is', async () => {
    const drawn = drawing(wishes, page, () => Promise.reject(new Error('nothing was written')));
    const round = await numbers(drawn, 50);
    expect(round).toEqual([...wishes.map(({ n }) => n), ...wishes.slice(0, 10).map(({ n }) => n)]);
    expect(await numbers(drawn, 50)).toEqual(round);
  });

  it('asks an advice for once, takes the answers back when the next round would run out, and asks no more than there are', async () => {
    let taken = 0;
    const drawn = drawing(wishes, answer, async () => {
      taken += 1;
    });
    const first = await numbers(drawn, 16);
    const second = await numbers(drawn, 16);
    expect([new Set([...first, ...second]).size, taken]).toEqual([32, 0]);
    expect([await numbers(drawn, 16), taken]).toEqual([first, 1]);
    expect(await numbers(drawn, 1_000)).toHaveLength(drawn.most);
    expect([drawn.most, taken]).toEqual([32, 2]);
  });

  it('refuses to begin where there is nothing for each connection', () => {
    expect(() => drawing(wishes.slice(0, 15), answer, async () => undefined)).toThrow(
      '15 open advices are too few',
    );
  });
});
