// SPDX-License-Identifier: EUPL-1.2
import type { CombinedError } from 'urql';

/** Why something could not be shown or done, as far as a visitor needs to know. */
export type Problem =
  | { kind: 'notFound' }
  | { kind: 'signIn' }
  | { kind: 'offline' }
  | { kind: 'busy' }
  | { kind: 'fault'; id?: string };

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads a failed result: not found, session lapsed, no connection, database away for a moment, or a fault with its id. */
export const problemOf = (error: CombinedError): Problem => {
  const status = (error.response as Response | undefined)?.status;
  const extensions = error.graphQLErrors[0]?.extensions ?? {};
  const code = text(extensions.code);
  if (code === 'NOT_FOUND' || status === 404) return { kind: 'notFound' };
  if (code === 'NOT_SIGNED_IN' || status === 401) return { kind: 'signIn' };
  if (code === 'UNAVAILABLE' || status === 503 || status === 429) return { kind: 'busy' };
  if (error.networkError && status === undefined) return { kind: 'offline' };
  const id = text(extensions.faultId) ?? text(extensions.id);
  return id === undefined ? { kind: 'fault' } : { kind: 'fault', id };
};
