// SPDX-License-Identifier: EUPL-1.2
import { types } from 'node:util';
import * as openid from 'openid-client';

/** What openid-client says when there was an answer, but not one that an issuer gives. */
const NOT_AN_ANSWER = [
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
];

/** Whether the issuer did not answer, or not as an issuer does. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof openid.ClientError && error.code !== undefined)
    return NOT_AN_ANSWER.includes(error.code);
  const fault = error instanceof openid.ClientError ? error.cause : error;
  // What fetch throws when there is no connection; without a cause it would be a mistake of ours.
  return types.isNativeError(fault) && fault.name === 'TypeError' && fault.cause !== undefined;
}

/** What kind of failure it was, without what anybody said about anybody. */
export function reasonOf(error: unknown): string {
  if (error instanceof openid.AuthorizationResponseError || error instanceof openid.ResponseBodyError)
    return /^[a-z_]{1,60}$/.test(error.error) ? error.error : 'UNKNOWN_ERROR_CODE';
  if (!types.isNativeError(error)) return 'UNKNOWN';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : reasonOf(error.cause);
}
