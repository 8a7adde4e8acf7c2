// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AMunicipality, aMunicipality, type Who } from './a-municipality.ts';
import type { FreshDatabase } from './fresh-database.ts';
import { type GuardedServer, guardedServer } from './guard/guarded-server.ts';

/** The product with a municipality and a data folder of its own, which takes in files of at most 1 MB. */
export interface FileServer {
  readonly server: GuardedServer;
  readonly m: AMunicipality;
  readonly dataFolder: string;
  /** Sends a file as a page of ours does; as a file of no kind, whatever it is. */
  upload(who: Who | null, body: NonNullable<RequestInit['body']>, init?: RequestInit): Promise<Response>;
  /** The same, when it ought to be taken in; gives its id. */
  uploaded(who: Who, content: Buffer): Promise<string>;
  get(who: Who | null, path: string, headers?: Record<string, string>): Promise<Response>;
  /** Every file that lies in the data folder. */
  lying(): Promise<string[]>;
  close(): Promise<void>;
}

export async function fileServer(db: FreshDatabase): Promise<FileServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'samenspel-files-'));
  const server = await guardedServer(db, {
    settings: { SAMENSPEL_DATA: dataFolder, SAMENSPEL_FILE_LIMIT_MB: '1' },
  });
  const m = await aMunicipality(db);
  const cookies = new Map<Who, string>();
  const cookieOf = async (who: Who) => {
    const known = cookies.get(who) ?? (await server.cookieOf(m.accounts[who]));
    cookies.set(who, known);
    return known;
  };
  const as = async (who: Who | null) => (who ? { cookie: await cookieOf(who) } : undefined);
  const upload: FileServer['upload'] = async (who, body, init = {}) =>
    fetch(`${server.origin}/${m.tenant.slug}/files`, {
      method: 'POST',
      body,
      ...init,
      headers: {
        ...{ 'content-type': 'application/octet-stream', origin: server.publicUrl },
        ...(await as(who)),
        ...(init.headers as Record<string, string>),
      },
    });
  return {
    server,
    m,
    dataFolder,
    upload,
    async uploaded(who, content) {
      const response = await upload(who, new Uint8Array(content));
      if (response.status !== 201) throw new Error(`Refused: ${await response.text()}`);
      return ((await response.json()) as { id: string }).id;
    },
    get: async (who, path, headers = {}) =>
      fetch(`${server.origin}${path}`, { headers: { ...(await as(who)), ...headers } }),
    async lying() {
      const all = await readdir(join(dataFolder, 'files'), { recursive: true, withFileTypes: true });
      return all.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    },
    async close() {
      await server.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
