// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { DEMONSTRATION_ISSUER, type Discover, type IdentityContext } from '../../shared/identity/index.ts';
import { DEMONSTRATION } from '../providers.ts';
import { choosePerson } from './choose-person.ts';
import { mountProvider } from './mount-provider.ts';
import { reachProvider } from './reach-provider.ts';
import { startProvider } from './start-provider.ts';

/**
 * Adds the demonstration provider to the server and to the issuers that can be reached. Only ever called in demonstration
 * mode; it checks that itself once more, since it lets anybody be anybody.
 */
export async function demonstrate(
  app: FastifyInstance,
  ctx: IdentityContext,
  discover: Discover,
): Promise<Discover> {
  const { mode, publicUrl } = ctx.settings;
  if (mode !== 'demonstration')
    throw new Error('The demonstration provider is refused outside demonstration mode');
  const { clientId } = DEMONSTRATION.client;
  const demo = await startProvider({ publicUrl, clientId, log: app.log });
  choosePerson(app, ctx, demo);
  mountProvider(app, demo);
  const configuration = reachProvider(demo, clientId);
  return async (client) => (client.issuer === DEMONSTRATION_ISSUER ? configuration : discover(client));
}
