// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { MediaType } from '@samenspel/domain/files';
import { documentInZip } from './zip-type.ts';

const HEAD = 1024;

/** What a file is, by its content: what its name or its sender says does not count. Undefined when it is nothing that may be attached. */
export async function mediaTypeOf(path: string): Promise<MediaType | undefined> {
  const handle = await open(path);
  let head: Buffer;
  let tail: Buffer;
  try {
    const { size } = await handle.stat();
    head = await bytesAt(handle, 0);
    tail = await bytesAt(handle, Math.max(0, size - HEAD));
  } finally {
    await handle.close();
  }
  const begin = head.toString('latin1');
  if (/^%PDF-[12]\.\d/.test(begin)) return tail.includes('%%EOF') ? 'application/pdf' : undefined;
  if (begin.startsWith('\x89PNG\r\n\x1a\n') && begin.startsWith('IHDR', 12)) return 'image/png';
  if (begin.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^RIFF.{4}WEBPVP8[ LX]/s.test(begin)) return 'image/webp';
  if (begin.startsWith('PK\x03\x04')) return documentInZip(path, head);
  return (await isPlainText(path)) ? 'text/plain' : undefined;
}

async function bytesAt(handle: FileHandle, position: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, position);
  return buffer.subarray(0, bytesRead);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x00-\x08\x0b\x0e-\x1f\x7f]/;
/** How a page, a drawing (SVG) or a program that is written as text begins. */
const ACTIVE = /^[\s\ufeff]*(<[a-z!?/%]|#!)/i;

/** Text in UTF-8 that reads as text: no control characters, and no beginning that a browser takes for a page. */
async function isPlainText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let begin = '';
  try {
    for await (const chunk of createReadStream(path)) {
      const text = decoder.decode(chunk as Buffer, { stream: true });
      if (CONTROL.test(text)) return false;
      if (begin.length < HEAD) begin += text.slice(0, HEAD);
      if (ACTIVE.test(begin)) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    // Not UTF-8; what else goes wrong is ours.
    if (Object(error).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
