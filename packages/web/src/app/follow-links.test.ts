// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { followLinks } from './follow-links.ts';

describe('following links', () => {
  it('waits for the code, and says when it did not come', async () => {
    const { follow } = followLinks();
    const arrived: unknown[] = [];
    await follow(
      () => Promise.resolve(),
      (isThere) => arrived.push(isThere),
    );
    await follow(
      () => undefined,
      (isThere) => arrived.push(isThere),
    );
    await follow(
      () => Promise.reject(new Error('no connection')),
      (isThere) => arrived.push(isThere),
    );
    expect(arrived).toEqual([true, true, false]);
  });

  it('goes to the last one when two are followed, whichever code comes first', async () => {
    const { follow } = followLinks();
    const slow = Promise.withResolvers<void>();
    const arrived: string[] = [];
    const first = follow(
      () => slow.promise,
      () => arrived.push('first'),
    );
    await follow(
      () => Promise.resolve(),
      () => arrived.push('second'),
    );
    slow.resolve();
    await first;
    expect(arrived).toEqual(['second']);
  });
});
