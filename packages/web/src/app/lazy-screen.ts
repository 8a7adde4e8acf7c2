// SPDX-License-Identifier: EUPL-1.2
import { type ComponentType, use } from 'react';
import type { AnyPageQuery } from '../shared/graphql/index.ts';

interface Module {
  default: ComponentType;
  /** What it asks of the API, if its address alone tells that. */
  asks?: AnyPageQuery;
}

export interface LazyScreen {
  /** Rendered on the server too, so that it can be read without JavaScript. */
  onServer: boolean;
  /** Fetches the code; once it is there the screen renders without waiting. */
  load: () => Promise<Module>;
  /** The screen's component, called while rendering; waits (suspends) for its code when that has not come yet. */
  take: () => ComponentType;
}

/** A screen in a chunk of its own, which can be fetched ahead (before hydrating, when a link is pointed at). */
export const lazyScreen = (importModule: () => Promise<Module>, onServer: boolean): LazyScreen => {
  let loaded: Module | undefined;
  let coming: Promise<Module> | undefined;
  const load = (): Promise<Module> => {
    coming ??= importModule().then(
      (module) => {
        loaded = module;
        return module;
      },
      (failure) => {
        coming = undefined;
        throw failure;
      },
    );
    return coming;
  };
  // Once the code is there the screen renders at once: React.lazy would show a placeholder for a moment even then.
  return { onServer, load, take: () => (loaded ?? use(load())).default };
};

type Load = () => Promise<Module>;

/** A screen that can be read without JavaScript: the server renders it with its data. */
export const onServer = (load: Load): LazyScreen => lazyScreen(load, true);

/** A screen behind sign-in that lives in the browser (drafts, wizard): the server sends the frame around it only. */
export const inBrowser = (load: Load): LazyScreen => lazyScreen(load, false);
