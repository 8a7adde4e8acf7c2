// SPDX-License-Identifier: EUPL-1.2

export { type Answer, type Browser, newBrowser } from './browser.ts';
export { type ExternalIssuer, externalIssuer } from './external-issuer.ts';
export { freePort } from './free-port.ts';
export { type FreshDatabase, freshDatabase, type TestTenant } from './fresh-database.ts';
export { aPerson } from './people.ts';
export { type SignInServer, signInServer } from './sign-in-server.ts';
