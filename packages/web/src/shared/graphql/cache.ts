// SPDX-License-Identifier: EUPL-1.2
import { cacheExchange } from '@urql/exchange-graphcache';
import type { Exchange } from 'urql';
import { keylessTypes, possibleTypes } from '../../gql/cache-facts.ts';

/**
 * Graphcache knows no schema here (it is too large to fetch), so it tries the fragment of every member of a payload union on the
 * answer and reports the fields of the others as missing. An answer lacks no field that was asked for, so that says nothing.
 */
const isOfAnotherMember = (message: string): boolean =>
  message.startsWith('Invalid undefined') && message.includes('Inline Fragment on');

// Only development warns, so only development needs to be told which types have no key, and what is worth saying.
const whileDeveloping =
  process.env.NODE_ENV === 'production'
    ? {}
    : {
        keys: Object.fromEntries(keylessTypes.map((type) => [type, () => null] as const)),
        logger: (severity: 'debug' | 'error' | 'warn', message: string): void => {
          if (severity !== 'debug' && !isOfAnotherMember(message)) console[severity](message);
        },
      };

/** The normalised cache: objects by id, so that a mutation's or a subscription's answer changes every screen that shows them. */
export const normalisedCache = (): Exchange => cacheExchange({ ...whileDeveloping, possibleTypes });
