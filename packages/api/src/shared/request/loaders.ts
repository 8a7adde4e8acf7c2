// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type DataLoader from 'dataloader';
import type { RequestContext } from './context.ts';

/** The DataLoaders of one request, each made when it is first used. */
export type Loaders = Map<string, unknown>;

/**
 * A loader of this request. Each batch is a short read transaction of its own, so that no request holds a
 * connection while it waits for another one.
 *
 * @param name  what is loaded
 * @param shape the arguments that change what a key gives; a loader per combination
 */
export function loaderOf<K, V>(
  ctx: RequestContext,
  name: string,
  make: () => DataLoader<K, V>,
  shape: unknown = null,
): DataLoader<K, V> {
  const key =
    shape === null ? name : `${name}:${createHash('sha1').update(JSON.stringify(shape)).digest('base64')}`;
  const known = ctx.loaders.get(key) as DataLoader<K, V> | undefined;
  if (known) return known;
  const made = make();
  ctx.loaders.set(key, made);
  return made;
}

/** What a whole request reads once. */
export function loadOnce<V>(ctx: RequestContext, name: string, read: () => Promise<V>): Promise<V> {
  const known = ctx.loaders.get(name) as Promise<V> | undefined;
  const reading = known ?? read();
  ctx.loaders.set(name, reading);
  return reading;
}
