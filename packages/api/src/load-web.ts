// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from './shared/config/index.ts';
import type { Manifest } from './shared/graphql/persisted.ts';
import type { WebHandler } from './shared/http/serve-web.ts';
import type { Log } from './shared/log/index.ts';

interface WebBundle {
  createWebHandler(options: {
    graphqlOrigin: string;
    clientDir: string;
    publicUrl: string;
    log: { error(details: object, message: string): void };
  }): WebHandler;
}

/** Loads the renderer from the web package's build, if it is there. It reaches the API over HTTP like any client, at `origin()`. */
export async function loadWeb(
  config: Config,
  log: Log,
  origin: () => string,
): Promise<WebHandler | undefined> {
  const bundle = join(config.webFolder, 'server', 'index.js');
  if (!existsSync(bundle)) {
    log.warn({ bundle }, 'the web client is not built; only the API answers');
    return undefined;
  }
  const { createWebHandler }: WebBundle = await import(pathToFileURL(bundle).href);
  let handler: WebHandler | undefined;
  return (request, response) => {
    handler ??= createWebHandler({
      graphqlOrigin: origin(),
      clientDir: join(config.webFolder, 'client'),
      publicUrl: config.publicUrl,
      log,
    });
    return handler(request, response);
  };
}

/** The operations that the client's build wrote down; none when it is not built. */
export async function webOperations(config: Config): Promise<Manifest> {
  const manifest = join(config.webFolder, 'client', 'operations.json');
  return existsSync(manifest) ? (JSON.parse(await readFile(manifest, 'utf8')) as Manifest) : {};
}
