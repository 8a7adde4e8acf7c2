// SPDX-License-Identifier: EUPL-1.2
import { cacheExchange } from '@urql/exchange-graphcache';
import type { Exchange } from 'urql';
import { keylessTypes, possibleTypes } from '../../gql/cache-facts.ts';

// Only development warns about types without a key, so only development needs to be told that they have none.
const keys =
  process.env.NODE_ENV === 'production'
    ? {}
    : Object.fromEntries(keylessTypes.map((type) => [type, () => null] as const));

/** The normalised cache: objects by id, so that a mutation's or a subscription's answer changes every screen that shows them. */
export const normalisedCache = (): Exchange => cacheExchange({ keys, possibleTypes });
