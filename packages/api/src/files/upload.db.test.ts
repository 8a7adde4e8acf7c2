// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FileServer, fileServer } from '../testing/file-server.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { acceptable, aPdf, refused } from '../testing/some-files.ts';
import { clearIncoming } from './clear-incoming.ts';

let db: FreshDatabase;
let files: FileServer;
const bytes = (content: Buffer) => new Uint8Array(content);
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const stored = () =>
  files.m.inside((tx) =>
    tx.query<{ id: string; type: string }>('SELECT id, media_type AS type FROM stored_file'),
  );
const codeOf = async (response: Response) => {
  const { code } = (await response.json()) as { code: string };
  return [response.status, code];
};

/** What lies there and is noted, which nothing that is refused may change. */
const everything = async () => [(await files.lying()).sort(), (await stored()).length];

beforeAll(async () => {
  db = await freshDatabase();
  files = await fileServer(db);
  await files.uploaded('member', aPdf('the first'));
}, 120_000);
afterAll(async () => {
  await files.close();
  await db.close();
});

describe('a file that is sent in', () => {
  it.each(Object.entries(acceptable))('is taken for what it is: %s', async (_, [mediaType, content]) => {
    // Whatever the sender says that it is.
    const headers = { 'content-type': 'text/html' };
    const response = await files.upload('member', bytes(content), { headers });
    expect(await response.json()).toEqual({ id: expect.any(String), mediaType, bytes: content.length });
    expect(response.status).toBe(201);
  });

  it('lies under its hash, once however often and by whomever it is sent, for nobody else on this machine', async () => {
    const content = aPdf('once');
    const before = await everything();
    const ids = [await files.uploaded('member', content), await files.uploaded('lea', content)];
    expect(new Set(ids).size).toBe(2);
    const [lying, rows] = await everything();
    const place = join(
      files.dataFolder,
      'files',
      files.m.tenant.id,
      sha256(content).slice(0, 2),
      sha256(content),
    );
    expect(lying).toEqual([...(before[0] as string[]), place].sort());
    expect(rows).toBe((before[1] as number) + 2);
    expect(await readFile(place)).toEqual(content);
    const { mode } = await stat(place);
    expect(mode & 0o077).toBe(0);
  });

  it.each(Object.entries(refused))('is refused when it is %s, and leaves nothing', async (_, content) => {
    const before = await everything();
    const headers = { 'content-type': 'application/pdf' };
    const response = await files.upload('member', bytes(content), { headers });
    expect(await codeOf(response)).toEqual([415, 'FILE_TYPE_REFUSED']);
    expect(await everything()).toEqual(before);
  });

  it('is refused when it is empty, or comes as a part of a form', async () => {
    const before = await everything();
    expect(await codeOf(await files.upload('member', new Uint8Array()))).toEqual([422, 'FILE_EMPTY']);
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const form = await files.upload('member', '--x\r\n\r\nhello\r\n--x--', { headers });
    expect(await codeOf(form)).toEqual([415, 'FILE_NOT_ALONE']);
    expect(await everything()).toEqual(before);
  });

  it('is refused with a reason in the language of the sender', async () => {
    const why = async (language: string) => {
      const headers = { 'accept-language': language };
      const response = await files.upload('member', '<html>', { headers });
      return ((await response.json()) as { message: string }).message;
    };
    expect(await why('nl')).toMatch(/Dit soort bestand kan niet mee/);
    expect(await why('en-GB,nl;q=0.5')).toMatch(/This kind of file cannot be attached/);
  });

  it('may be as large as the limit that anybody can ask, and not a byte larger, also without saying so before', async () => {
    const limit = await (await files.get(null, '/utrecht/files')).json();
    expect(limit).toMatchObject({ maxBytes: 1_000_000, mediaTypes: expect.arrayContaining(['image/png']) });
    const content = aPdf('x'.repeat(1_000_000 - aPdf('').length));
    expect((await files.upload('member', bytes(content))).status).toBe(201);
    const before = await everything();
    const larger = aPdf('x'.repeat(1_000_001 - aPdf('').length));
    expect(await codeOf(await files.upload('member', bytes(larger)))).toEqual([413, 'FILE_TOO_LARGE']);
    const pieces = new Blob([bytes(larger)]).stream();
    const unsaid = await files.upload('member', pieces as never, { duplex: 'half' } as RequestInit);
    expect(await codeOf(unsaid)).toEqual([413, 'FILE_TOO_LARGE']);
    expect(await everything()).toEqual(before);
  });

  it('of 200 MB is refused before it came, and leaves nothing', async () => {
    const before = await everything();
    const cookie = await files.server.cookieOf(files.m.accounts.member);
    const { answer, sent } = await sendOf(200_000_000, cookie);
    expect(answer).toMatch(/^HTTP\/1.1 413 .*"FILE_TOO_LARGE"/s);
    expect(sent).toBeLessThan(100_000);
    expect(await everything()).toEqual(before);
  });

  it('leaves nothing when it breaks off on the way', async () => {
    const before = await everything();
    const breaking = new AbortController();
    const pieces = new ReadableStream({
      async pull(to) {
        to.enqueue(new TextEncoder().encode('%PDF-1.7'));
        await new Promise((resolve) => setTimeout(resolve, 20));
        breaking.abort();
        to.error(new Error('broken off'));
      },
    });
    const init = { duplex: 'half', signal: breaking.signal } as RequestInit;
    await expect(files.upload('member', pieces as never, init)).rejects.toThrow();
    await eventually(async () => expect(await everything()).toEqual(before));
  });

  it('leaves nothing for long when the process was killed on the way', async () => {
    const incoming = join(files.dataFolder, 'files', 'incoming');
    const [old, young] = [join(incoming, 'old'), join(incoming, 'young')];
    for (const path of [old, young]) await writeFile(path, 'half');
    const hours = Date.now() / 1000 - 2 * 3600;
    await utimes(old, hours, hours);
    await clearIncoming(incoming);
    const lying = await files.lying();
    expect([lying.includes(old), lying.includes(young)]).toEqual([false, true]);
  });
});

/** Says that so many bytes will come, sends little of it and reads the answer. */
function sendOf(length: number, cookie: string): Promise<{ answer: string; sent: number }> {
  const { hostname, port } = new URL(files.server.origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = '';
    const origin = files.server.publicUrl;
    const head = `POST /utrecht/files HTTP/1.1\r\nHost: x\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\nContent-Length: ${length}\r\n\r\n`;
    socket.write(`${head}%PDF-1.7`);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      answer += chunk;
      if (answer.includes('}')) socket.destroy();
    });
    socket.on('close', () => resolve({ answer, sent: socket.bytesWritten }));
  });
}

async function eventually(holds: () => Promise<void>): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    try {
      return await holds();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  await holds();
}

describe('who may send in a file', () => {
  it('is anybody of this municipality who signed in, and nobody else', async () => {
    const content = bytes(aPdf('whose'));
    expect((await files.upload('buitenstaander', content)).status).toBe(201);
    expect(await codeOf(await files.upload(null, content))).toEqual([401, 'NOT_SIGNED_IN']);
    const { origin, publicUrl } = files.server;
    const cookie = await files.server.cookieOf(files.m.accounts.member);
    await db.createTenant('zwolle');
    for (const slug of ['zwolle', 'nergens']) {
      const init = { method: 'POST', body: content, headers: { cookie, origin: publicUrl } };
      expect(await codeOf(await fetch(`${origin}/${slug}/files`, init))).toEqual([404, 'NOT_FOUND']);
    }
  });

  it.each([
    ['a page of another site', { origin: 'https://elsewhere.example' }],
    ['a page that hides where it is', { origin: 'null' }],
  ])('is not whoever is lured by %s', async (_, headers) => {
    expect(await codeOf(await files.upload('member', bytes(aPdf('lured')), { headers }))).toEqual([
      403,
      'FOREIGN_ORIGIN',
    ]);
  });

  it('sends a hundred a day', async () => {
    await files.m.inside((tx) =>
      tx.execute(
        `INSERT INTO stored_file SELECT tenant_id, gen_random_uuid(), sha256, bytes, media_type, $1, $2, NULL
         FROM stored_file, generate_series(1, 100) LIMIT 100`,
        [files.m.person.gids, new Date(Date.now() - 1000).toISOString()],
      ),
    );
    const response = await files.upload('gids', bytes(aPdf('one more')));
    expect(await codeOf(response)).toEqual([429, 'TOO_MANY_UPLOADS']);
  });

  it('sends from one address no more than so many in a minute', async () => {
    const tries = Array.from({ length: 61 }, () => files.upload(null, 'x'));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses).toContain(429);
    // Reading goes on.
    expect((await files.get(null, '/utrecht/files')).status).toBe(200);
  });
});

describe('what is told of files', () => {
  it('is how uploads ended, and never what is in them', async () => {
    const text = await (await files.get(null, '/metrics')).text();
    expect(text).toMatch(/samenspel_uploads_total\{outcome="KEPT"\} \d+/);
    expect(text).toMatch(/samenspel_uploads_total\{outcome="FILE_TYPE_REFUSED"\} \d+/);
    expect(files.server.log.filter((line) => /the first|%PDF|<html/i.test(line))).toEqual([]);
    expect(files.server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    expect(files.server.deaths).toEqual([]);
  });
});
