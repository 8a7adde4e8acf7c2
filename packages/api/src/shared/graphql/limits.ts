// SPDX-License-Identifier: EUPL-1.2
import { ApolloArmor } from '@escape.tech/graphql-armor';

/** How many tokens a document may have; graphql's own parser counts them. */
export const MAX_TOKENS = 2500;

/**
 * What a document may ask for (quality, section 2): a depth-14 query kept a bare server busy for 44 s. The figures leave
 * room for the largest operation of our own web client, which a test holds against them.
 */
export const limits = new ApolloArmor({
  maxDepth: { enabled: true, n: 10, ignoreIntrospection: true },
  maxAliases: { enabled: true, n: 15 },
  maxDirectives: { enabled: true, n: 20 },
  // Armor parses a second time for this, and throws where Apollo takes the error for a fault of ours.
  maxTokens: { enabled: false },
  costLimit: {
    enabled: true,
    maxCost: 25_000,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.5,
    ignoreIntrospection: true,
  },
  blockFieldSuggestion: { enabled: true },
}).protect();
