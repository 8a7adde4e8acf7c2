// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../texts/index.ts';

/** What the server took in: the id by which it can be attached, and what its content says that it is. */
export interface TakenIn {
  id: string;
  mediaType: string;
  bytes: number;
}

/** The code with which the server refused it; `OFFLINE` when it did not answer, `FAULT` when it answered without a code. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const codeIn = (text: string): string => {
  try {
    const { code } = JSON.parse(text) as { code?: unknown };
    return typeof code === 'string' ? code : 'FAULT';
  } catch {
    return 'FAULT';
  }
};

/**
 * Sends a file, and nothing but the file. By XMLHttpRequest: fetch cannot say how much of it has gone.
 *
 * @param onSent told how much of it has gone, from 0 to 1
 */
export const sendFile = (
  municipality: string,
  file: File,
  { language, signal, onSent }: { language: Language; signal: AbortSignal; onSent: (part: number) => void },
): Promise<TakenIn> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/${encodeURIComponent(municipality)}/files`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', language);
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new NotSent('OFFLINE'));
    request.onabort = request.onerror;
    signal.addEventListener('abort', () => request.abort());
    request.onload = () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText) as TakenIn);
      else reject(new NotSent(codeIn(request.responseText)));
    };
    request.send(file);
  });
