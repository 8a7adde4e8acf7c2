// SPDX-License-Identifier: EUPL-1.2
import { ApolloArmor } from '@escape.tech/graphql-armor';

/** Counted while a document is read (Apollo's and our own parsing alike), so that what is longer costs nothing further. */
export const MAX_TOKENS = 1_200;

export const MAX_DEPTH = 10;
export const MAX_COST = 8_000;

type Listeners = { [limit in 'maxDepth' | 'costLimit']?: object };

/** The limits, with listeners of a test that measures documents. */
export const limitsWith = (listeners: Listeners = {}) =>
  new ApolloArmor({
    maxDepth: { enabled: true, n: MAX_DEPTH, ignoreIntrospection: true, ...listeners.maxDepth },
    maxAliases: { enabled: true, n: 15 },
    maxDirectives: { enabled: true, n: 20 },
    // It counts in a second parsing, and answers with a fault: MAX_TOKENS does it.
    maxTokens: { enabled: false },
    costLimit: {
      enabled: true,
      maxCost: MAX_COST,
      objectCost: 2,
      scalarCost: 1,
      depthCostFactor: 1.5,
      ignoreIntrospection: true,
      ...listeners.costLimit,
    },
    blockFieldSuggestion: { enabled: true },
  }).protect();

/**
 * What a document may ask for (quality, section 2): a depth-14 query kept a bare server busy for 44 s. The figures leave
 * room for the largest operation of our own web client, which a test holds against them.
 */
export const limits = limitsWith();
