// SPDX-License-Identifier: EUPL-1.2
export { type Href, RouteProvider, useHref, useParam, useRouteMatch } from './current-route.ts';
export { href, inLanguage, matchRoute, type RouteMatch, type Search } from './href.ts';
export { parseReadingAddress, type ReadingAddress, readingAddress } from './reading-address.ts';
export { type RouteName, type RouteParams, routes } from './routes.ts';
