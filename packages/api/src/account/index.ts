// SPDX-License-Identifier: EUPL-1.2
export { accountOf } from './account.store.ts';
export { identity } from './identity.ts';
