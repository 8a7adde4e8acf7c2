// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http';
import { identity } from './account/index.ts';
import { outlets } from './advice/index.ts';
import { graphqlPart } from './app/graphql-part.ts';
import { mailKinds } from './app/mail-kinds.ts';
import { makeContext } from './app/make-context.ts';
import { renewalsOf } from './app/renewals.ts';
import { createFileMetrics, fileRoutes } from './files/index.ts';
import { type Catcher, mailRoutes, readMailSettings } from './mail/index.ts';
import type { ServerParts } from './server.ts';
import { systemNow } from './shared/clock/index.ts';
import { type Config, type Environment, headsFolder } from './shared/config/index.ts';
import type { Database } from './shared/database/index.ts';
import { type ChainHeads, chainHeads, type EventFeed } from './shared/events/index.ts';
import type { Manifest } from './shared/graphql/persisted.ts';
import {
  type IdentityContext,
  identifyStill,
  isSameOrigin,
  readIdentitySettings,
} from './shared/identity/index.ts';
import type { Log } from './shared/log/index.ts';
import { readStorageSettings } from './shared/storage/index.ts';

/** What the parts of the server are made of. */
export interface Foundation {
  readonly config: Config;
  readonly env: Environment;
  readonly database: Database;
  readonly feed: EventFeed;
  readonly log: Log;
  /** What catches the mails of a demonstration. */
  readonly catcher?: Catcher | undefined;
  /** What the web client asks, by the hash of its text. */
  readonly operations: Manifest;
}

/** Refuses settings of a part that cannot be used, before anything is started. */
export function checkParts(config: Config, env: Environment): void {
  readIdentitySettings(env, config);
  readMailSettings(env, config);
  readStorageSettings(env, config);
}

/** Puts the parts together: GraphQL, sign-in, mail, files. The pages come from the web package's build. */
export async function compose(
  foundation: Foundation,
): Promise<
  Pick<ServerParts, 'graphql' | 'identity' | 'mail' | 'outlets' | 'files' | 'metrics' | 'signInPerMinute'>
> {
  const { config, database, env, feed, log } = foundation;
  const settings = readIdentitySettings(env, config);
  const signIn: IdentityContext = { database, settings, now: systemNow };
  const heads = chainHeads(headsFolder(config));
  const asking = {
    database,
    feed,
    heads,
    signIn,
    renewals: renewalsOf(database, (requests) => identifyStill(signIn, requests)),
    // A browser cannot add a token to an upgrade: who has one is a program, and not lured by a page.
    isSameOrigin: (request: IncomingMessage) =>
      request.headers.authorization !== undefined || isSameOrigin(request, config.publicUrl),
  };
  const graphql = await graphqlPart({
    ...asking,
    operations: foundation.operations,
    introspection: config.mode === 'demonstration',
    logFault: (faultId, error) => log.error({ faultId, err: error }, 'fault'),
  });
  const uploads = createFileMetrics();
  const { publicUrl } = config;
  const mail = { database, kinds: mailKinds, now: systemNow, publicUrl, catcher: foundation.catcher };
  return {
    graphql,
    identity: (app) => identity(app, signIn),
    mail: (app) => mailRoutes(app, mail),
    outlets: (app) => outlets(app, { publicContext: publicContextOf({ database, feed, heads }), publicUrl }),
    files: (app) =>
      fileRoutes(app, {
        settings: readStorageSettings(env, config),
        context: (request, slug) => makeContext(asking, request, slug),
        isSameOrigin: asking.isSameOrigin,
        count: (outcome) => uploads.inc({ outcome }),
      }),
    metrics: [uploads],
    signInPerMinute: settings.requestsPerMinute,
  };
}

/** Whoever asks is the public, signed in or not: what is told may be kept by everybody on the way. */
const publicContextOf =
  (given: { database: Database; feed: EventFeed; heads: ChainHeads }) =>
  (request: IncomingMessage, slug: string) =>
    makeContext({ ...given, signIn: null }, request, slug);
