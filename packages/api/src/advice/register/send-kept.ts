// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MINUTE } from './outlet.ts';

/** Answers with a text that others keep: who has it already is told so in a few bytes (304). */
export function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body, changedAt }: { type: string; body: string; changedAt: string | null },
): FastifyReply {
  // Weak: on its way the answer may be compressed.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
  reply.header('etag', tag).header('cache-control', `public, max-age=${5 * MINUTE}`);
  const changed = changedAt === null ? null : new Date(changedAt);
  if (changed !== null) reply.header('last-modified', changed.toUTCString());
  return hasIt(request, tag, changed) ? reply.code(304).send() : reply.type(type).send(body);
}

/** RFC 9110, 13.2.2: the date counts only for who gives no tag. */
function hasIt({ headers }: FastifyRequest, tag: string, changed: Date | null): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined)
    return tags
      .split(',')
      .some((each) => each.trim() === '*' || `W/${each.trim().replace(/^W\//, '')}` === tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  // The header tells whole seconds.
  return changed !== null && Math.floor(changed.getTime() / 1000) * 1000 <= since;
}
