// SPDX-License-Identifier: EUPL-1.2
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { discoverOnce, type IdentityContext, newSecret } from '../shared/identity/index.ts';
import { callbackRoute } from './callback.route.ts';
import { demonstrate } from './demonstration/index.ts';
import { INSIDE } from './demonstration/reach-provider.ts';
import { showFaults } from './show-faults.ts';
import { signInRoute } from './sign-in.route.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { signOutRoute } from './sign-out.route.ts';
import { strangerRoute } from './stranger.route.ts';

/** Signing in and out: /auth, and in demonstration mode /oidc. A Fastify plugin. */
export async function identity(app: FastifyInstance, ctx: IdentityContext): Promise<void> {
  const inside = newSecret();
  showFaults(app);
  await app.register(rateLimit, {
    max: ctx.settings.requestsPerMinute,
    timeWindow: '1 minute',
    allowList: (request) => request.headers[INSIDE] === inside,
  });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 16_384 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  let discover = discoverOnce();
  if (ctx.settings.mode === 'demonstration') discover = await demonstrate(app, ctx, { discover, inside });
  const options: SignInOptions = { database: ctx.database, settings: ctx.settings, now: ctx.now, discover };
  signInRoute(app, options);
  callbackRoute(app, options);
  strangerRoute(app, options);
  signOutRoute(app, options);
}
