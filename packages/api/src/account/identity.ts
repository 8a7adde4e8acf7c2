// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { acceptForms } from '../shared/http/accept-forms.ts';
import { discoverOnce, type IdentityContext } from '../shared/identity/index.ts';
import { callbackRoute } from './callback.route.ts';
import { demonstrate } from './demonstration/index.ts';
import { showFaults } from './show-faults.ts';
import { signInRoute } from './sign-in.route.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { signOutRoute } from './sign-out.route.ts';
import { strangerRoute } from './stranger.route.ts';

/**
 * Signing in and out: /auth, and in demonstration mode /oidc. A Fastify plugin; how often one address may ask, the server
 * limits.
 */
export async function identity(app: FastifyInstance, ctx: IdentityContext): Promise<void> {
  showFaults(app);
  acceptForms(app);
  const { database, settings, now } = ctx;
  const external = discoverOnce();
  const discover = settings.mode === 'demonstration' ? await demonstrate(app, ctx, external) : external;
  const options: SignInOptions = { database, settings, now, discover };
  signInRoute(app, options);
  callbackRoute(app, options);
  strangerRoute(app, options);
  signOutRoute(app, options);
}
