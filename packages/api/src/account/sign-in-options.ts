// SPDX-License-Identifier: EUPL-1.2
import type { Discover, IdentityContext } from '../shared/identity/index.ts';

/** What the routes of signing in share: the context, and a way to every issuer. */
export interface SignInOptions extends IdentityContext {
  readonly discover: Discover;
}
