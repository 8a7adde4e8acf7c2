// SPDX-License-Identifier: EUPL-1.2

import type { ServerParts } from './server.ts';
import type { Config, Environment } from './shared/config/index.ts';
import type { Database, DatabaseUrls } from './shared/database/index.ts';
import type { EventFeed } from './shared/events/index.ts';
import type { Log } from './shared/log/index.ts';

/** What the parts of the server are made of. */
export interface Foundation {
  readonly config: Config;
  readonly env: Environment;
  readonly database: Database;
  readonly feed: EventFeed;
  /** Of the embedded database only: the demonstration's data is made with it. */
  readonly urls: DatabaseUrls | undefined;
  readonly log: Log;
}

/** Names in the environment that parts read for themselves. */
export const PART_VARIABLES: readonly string[] = [];

/** Puts the parts together: GraphQL, sign-in. The pages come from the web package's build. */
export async function compose(
  _foundation: Foundation,
): Promise<Pick<ServerParts, 'graphql' | 'identity' | 'signInPerMinute'>> {
  return {};
}
