// SPDX-License-Identifier: EUPL-1.2
import type { RouteName } from '../shared/routes/index.ts';
import type { Boot } from './boot.ts';
import { type LazyScreen, lazyScreen } from './lazy-screen.ts';

/** The list of all screens, and what fetches behind a link; a page works without. */
export const list = () => import('./screens.ts');

/** Fetches the list of all screens once the page works and the browser has nothing else to do. */
export const fetchList = (): void => {
  const fetching = (): void => void list().catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(fetching);
  else setTimeout(fetching, 1000);
};

/** A screen whose place is in the list of all screens, which comes first. */
const listed = (name: RouteName): LazyScreen =>
  lazyScreen(async () => (await list()).screens[name].load(), true);

/** The open page's own screen: the server says where its code is, so that it waits for no list. */
const named = ({ file, onServer }: NonNullable<Boot['screen']>): LazyScreen =>
  lazyScreen(() => import(/* @vite-ignore */ file), onServer);

/** The screens as the browser has them: the first one from what the server said, the others from the list. */
export const screensAhead = (first: RouteName | undefined, boot: Boot): ((name: RouteName) => LazyScreen) => {
  const taken = new Map<RouteName, LazyScreen>();
  if (first && boot.screen) taken.set(first, named(boot.screen));
  return (name) => {
    const screen = taken.get(name) ?? listed(name);
    taken.set(name, screen);
    return screen;
  };
};
