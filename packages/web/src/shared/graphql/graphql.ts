// SPDX-License-Identifier: EUPL-1.2
import type { CompassDefinition } from '@samenspel/domain/compass';
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../../gql/graphql-env.d.ts';

interface Scalars {
  UUID: string;
  /** Instant in UTC, ISO 8601. */
  DateTime: string;
  /** Civil date, 2026-05-11. */
  Date: string;
  JSON: Record<string, unknown>;
  CompassDefinition: CompassDefinition;
}

/**
 * `graphql(\`query ...\`)`: an operation, typed from the checked-in schema. A component's part of a query is a fragment named
 * `<Component>_<Type>`, read with `readFragment`.
 */
export const graphql = initGraphQLTada<{ introspection: introspection; scalars: Scalars }>();

export { type FragmentOf, type ResultOf, readFragment, type VariablesOf } from 'gql.tada';
