// SPDX-License-Identifier: EUPL-1.2
// Compresses the client's files once, at the build, so that serving them costs nothing.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = new URL('../dist/client/assets/', import.meta.url);
for (const name of await readdir(folder)) {
  if (!/\.(js|css|svg)$/.test(name)) continue;
  const content = await readFile(new URL(name, folder));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await writeFile(new URL(`${name}.br`, folder), brotliCompressSync(content, { params }));
  await writeFile(new URL(`${name}.gz`, folder), gzipSync(content, { level: 9 }));
}
