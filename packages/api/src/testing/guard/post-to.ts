// SPDX-License-Identifier: EUPL-1.2

/** One error of an answer, as far as callers may see it. */
export interface SaidError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; faultId?: string };
}

/** What came back. */
export interface Answer {
  status: number;
  /** The body as it came. */
  text: string;
  data: Record<string, unknown> | null;
  errors: SaidError[];
  /** The codes of the errors. */
  codes: string[];
}

/** Posts a document the way a client does. */
export const postTo = (
  url: string,
  body: unknown,
  cookie?: string,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  sendTo(url, JSON.stringify(body), { ...(cookie !== undefined && { cookie }), ...headers });

/** Posts any bytes with any headers. */
export async function sendTo(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return understood(response.status, await response.text());
}

function understood(status: number, text: string): Answer {
  const said = jsonOf(text);
  const errors = (Array.isArray(said.errors) ? said.errors : []) as SaidError[];
  const data = (said.data ?? null) as Answer['data'];
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'NONE');
  return { status, text, data, errors, codes };
}

function jsonOf(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
