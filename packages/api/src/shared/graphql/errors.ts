// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from 'graphql';

/**
 * The one error for "does not exist", "belongs to another municipality" and "you may not": so that no answer tells
 * whether something exists (design section 9).
 */
export class NotFound extends GraphQLError {
  constructor() {
    super('Not found', { extensions: { code: 'NOT_FOUND' } });
  }
}

/** The visitor has to sign in (again) first; what they typed stays with the client. */
export class NotSignedIn extends GraphQLError {
  constructor() {
    super('Sign in first', { extensions: { code: 'NOT_SIGNED_IN' } });
  }
}

/** The database does not answer in time. Nothing was changed; the same request may be sent again. */
export class Unavailable extends GraphQLError {
  constructor() {
    super('The service is busy, try again', { extensions: { code: 'UNAVAILABLE', retryable: true } });
  }
}
