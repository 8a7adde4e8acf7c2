// SPDX-License-Identifier: EUPL-1.2

export interface FollowLinks {
  /** Waits for the code behind a link, then says whether it came; nothing is said of a link when another was followed since. */
  follow: (load: () => Promise<unknown> | undefined, arrive: (isThere: boolean) => void) => Promise<void>;
}

/** Of two links that are followed while the first one's code is on its way, the last one counts. */
export const followLinks = (): FollowLinks => {
  let last = 0;
  return {
    follow: async (load, arrive) => {
      last += 1;
      const own = last;
      const isThere = await Promise.resolve(load()).then(
        () => true,
        () => false,
      );
      if (own === last) arrive(isThere);
    },
  };
};
