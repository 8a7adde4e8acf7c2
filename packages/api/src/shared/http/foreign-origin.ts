// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a page of another site sends this: browsers say where a changing request comes from, programs say nothing. */
export function isForeign(method: string, headers: IncomingHttpHeaders, publicUrl: string): boolean {
  if (SAFE.has(method) || headers.origin === undefined) return false;
  const origin = URL.parse(headers.origin);
  if (origin === null) return true;
  return origin.origin !== publicUrl && origin.host !== headers.host;
}
