// SPDX-License-Identifier: EUPL-1.2
import { isSlug } from '@samenspel/domain/tenant';
import type { Language } from '../texts/language.ts';
import { type RouteName, type RouteParams, routes } from './routes.ts';

export type Search = Record<string, string | undefined>;

export interface RouteMatch {
  readonly name: RouteName;
  readonly params: Readonly<Record<string, string>>;
  readonly language: Language;
}

const fill = (pattern: string, params: Readonly<Record<string, string>>): string =>
  pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

const query = (search: Search): string => {
  const entries = Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries)}`;
};

/** The address of a screen in a language: `href('trajectory', { municipality, number }, 'nl')`. */
export const href = <Name extends RouteName>(
  name: Name,
  params: RouteParams<Name>,
  language: Language,
  search: Search = {},
): string => fill(routes[name][language], params) + query(search);

const decoded = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
};

const paramsOf = (pattern: string, path: string): Record<string, string> | undefined => {
  const wanted = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = decoded(given[index] ?? '');
    if (value === undefined) return undefined;
    if (segment.startsWith(':')) params[segment.slice(1)] = value;
    else if (segment !== value) return undefined;
  }
  return params;
};

/** Which screen a path stands for; undefined when there is none. */
export const matchRoute = (path: string): RouteMatch | undefined => {
  const language: Language = path === '/en' || path.startsWith('/en/') ? 'en' : 'nl';
  for (const [name, patterns] of Object.entries(routes) as [RouteName, (typeof routes)[RouteName]][]) {
    const params = paramsOf(patterns[language], path);
    if (params === undefined) continue;
    if (params.municipality !== undefined && !isSlug(params.municipality)) return undefined;
    return { name, params, language };
  }
  return undefined;
};

/** The same page in another language, so that switching never loses the place. */
export const inLanguage = (match: RouteMatch, language: Language, search = ''): string =>
  fill(routes[match.name][language], match.params) + search;
