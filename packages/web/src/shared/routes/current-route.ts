// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext } from 'react';
import { useLanguage } from '../texts/language.ts';
import { href, type RouteMatch, type Search } from './href.ts';
import type { RouteName, RouteParams } from './routes.ts';

const RouteContext = createContext<RouteMatch | undefined>(undefined);
export const RouteProvider = RouteContext.Provider;

/** The screen that is open: its name, the parameters of its address, its language. */
export const useRouteMatch = (): RouteMatch | undefined => useContext(RouteContext);

/** A parameter of the address: `useParam('number')`. Empty when the open screen's address has none of that name. */
export const useParam = (name: string): string => useContext(RouteContext)?.params[name] ?? '';

type Given<Name extends RouteName> = Partial<RouteParams<Name>>;
export type Href = <Name extends RouteName>(name: Name, params?: Given<Name>, search?: Search) => string;

/**
 * Addresses as seen from the open screen: `const to = useHref(); to('exploration')`. Language and the parameters that are
 * not given (municipality, number, issue, ...) are those of the open screen.
 */
export const useHref = (): Href => {
  const language = useLanguage();
  const here = useContext(RouteContext)?.params;
  return (name, params, search) =>
    href(name, { ...here, ...params } as RouteParams<typeof name>, language, search);
};
