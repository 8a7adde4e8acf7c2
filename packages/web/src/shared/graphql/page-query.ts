// SPDX-License-Identifier: EUPL-1.2
import type { DocumentNode } from 'graphql';
import {
  type AnyVariables,
  type RequestPolicy,
  type TypedDocumentNode,
  type UseQueryResponse,
  useQuery,
} from 'urql';
import { useSearch } from 'wouter';
import { type RouteMatch, useRouteMatch } from '../routes/index.ts';
import { type Language, useLanguage } from '../texts/index.ts';

/** What an address says, as far as a query may depend on it. */
export interface Place {
  /** A parameter of the address, as `useParam` gives it. */
  param: (name: string) => string;
  language: Language;
  /** What stands after the question mark. */
  search: string;
}

export const placeOf = (match: RouteMatch | undefined, language: Language, search: string): Place => ({
  param: (name) => match?.params[name] ?? '',
  language,
  search,
});

/** What any screen asks. */
export interface AnyPageQuery {
  query: DocumentNode;
  variablesAt: (place: Place) => object;
}

/** What a screen asks of the API, told by its address alone, so that it can be asked before the screen is there. */
export interface PageQuery<Data, Variables extends AnyVariables> {
  query: TypedDocumentNode<Data, Variables>;
  variablesAt: (place: Place) => Variables;
}

/** A screen exports this as `asks`: a link that is pointed at then fetches it ahead (`app/fetch-ahead.ts`). */
export const pageQuery = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variablesAt: (place: Place) => Variables,
): PageQuery<Data, Variables> => ({ query, variablesAt });

/** `useQuery`, with what the open address says. */
export const usePageQuery = <Data, Variables extends AnyVariables>(
  { query, variablesAt }: PageQuery<Data, Variables>,
  requestPolicy: RequestPolicy = 'cache-first',
): UseQueryResponse<Data, Variables> => {
  const place = placeOf(useRouteMatch(), useLanguage(), useSearch());
  return useQuery({ query, variables: variablesAt(place), requestPolicy } as Parameters<
    typeof useQuery<Data, Variables>
  >[0]);
};
