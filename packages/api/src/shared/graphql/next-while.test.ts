// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { createQueue } from '../events/queue.ts';
import { nextWhile } from './next-while.ts';

const events = () => createQueue<string>(() => undefined);
const always = async () => true;

describe('whoever follows what happens', () => {
  it('hears each event while they may, and nothing after they may not', async () => {
    const queue = events();
    let may = true;
    const ask = async () => may;
    queue.push('one');
    expect(await nextWhile(queue, ask)).toBe('one');
    may = false;
    queue.push('two');
    expect(await nextWhile(queue, ask)).toBeNull();
  });

  it('is asked for while nothing happens too: a quiet session that ended is not left listening', async () => {
    let asked = 0;
    // Never an event: it ends by asking alone.
    expect(await nextWhile(events(), async () => ++asked < 3, 1)).toBeNull();
    expect(asked).toBe(3);
  });

  it('misses no event that comes between two times of asking', async () => {
    const queue = events();
    let asked = 0;
    const ask = async () => {
      if (++asked === 2) queue.push('one');
      return true;
    };
    expect(await nextWhile(queue, ask, 1)).toBe('one');
    queue.push('two');
    expect(await nextWhile(queue, always, 1)).toBe('two');
  });

  it('stays when the database does not answer for a while, but gets no event unseen', async () => {
    const queue = events();
    let asked = 0;
    const ask = async () => {
      if (++asked === 3) queue.push('one');
      throw new Error('busy');
    };
    await expect(nextWhile(queue, ask, 1)).rejects.toThrow('busy');
    expect(asked).toBeGreaterThan(3);
  });

  it('ends when what happens ends', async () => {
    const queue = events();
    queue.end();
    expect(await nextWhile(queue, always)).toBeNull();
  });
});
