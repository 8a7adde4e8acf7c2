// SPDX-License-Identifier: EUPL-1.2
export { issueToken, refuseOutsideDemonstration, TokenRefused } from './demonstration/issue-token.ts';
export { identity } from './identity.ts';
