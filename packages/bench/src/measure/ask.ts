// SPDX-License-Identifier: EUPL-1.2
import type { Answer, Operation, Wish } from '../operations/operation.ts';
import type { Side } from '../sides/start-sides.ts';

/** A request as it goes over the wire. */
export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const slugOf = ({ tenant }: Wish): string => `gemeente-${tenant}`;

/** What this side is sent for a wish. */
export function askedOf({ name }: Side, operation: Operation, wish: Wish, token: string): Asked {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const slug = slugOf(wish);
  if (name === 'peer')
    return {
      path: '/graphql',
      headers: { ...headers, 'x-municipality': slug },
      body: JSON.stringify(operation.peer(wish)),
    };
  const body =
    name === 'limit' ? { operation: operation.key, ...operation.limit(wish) } : operation.product(wish);
  return { path: `/graphql/${slug}`, headers, body: JSON.stringify(body) };
}

/** Asks once; gives the answer in the product's words, and how many bytes it took. */
export async function ask(
  side: Side,
  operation: Operation,
  wish: Wish,
  token: string,
): Promise<{ answer: Answer; bytes: number }> {
  const { path, headers, body } = askedOf(side, operation, wish, token);
  const response = await fetch(`${side.origin}${path}`, { method: 'POST', headers, body });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: Answer; errors?: unknown };
  if (errors !== undefined || data === undefined || data === null)
    throw new Error(`${side.name}, ${operation.key} of ${slugOf(wish)} ${wish.n}: ${text.slice(0, 800)}`);
  const answer = side.name === 'peer' ? operation.fromPeer(data as never, wish) : data;
  return { answer, bytes: Buffer.byteLength(text) };
}
