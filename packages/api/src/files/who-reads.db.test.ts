// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDraft } from '../advice/draft/draft.loaders.ts';
import { attachToDraft, detachFromDraft } from '../advice/draft/draft-files.ts';
import { answerInformation } from '../information/settle-information.ts';
import { openDatabase } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { onDisk } from '../shared/storage/disk.ts';
import type { Who } from '../testing/a-municipality.ts';
import { type APlatform, aPlatform } from '../testing/a-platform.ts';
import { done, refusedWith } from '../testing/done.ts';
import { type FileServer, fileServer } from '../testing/file-server.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { acceptable, aPdf } from '../testing/some-files.ts';
import { sweepFiles } from './sweep-files.ts';

let db: FreshDatabase;
let files: FileServer;
let lombok: APlatform;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  files = await fileServer(db);
  lombok = await aPlatform(files.m);
  await aPlatform(files.m, { code: 'elders', coordinator: 'omar', member: 'daan' });
}, 120_000);
afterAll(async () => {
  await files.close();
  await db.close();
});

const attach = async (who: Who, draft: string, file: string, name = 'handtekeningen.pdf') =>
  attachToDraft(await files.m.as(who), { ...once(), draft, file, name, purpose: 'backing' });
const detach = async (who: Who, draft: string, file: string) =>
  detachFromDraft(await files.m.as(who), { ...once(), draft, file });
const attached = async (draft: string) => (await loadDraft(await files.m.as('member'), draft)).files;
const status = async (who: Who | null, file: string) => {
  const response = await files.get(who, `/utrecht/files/${file}`);
  await response.arrayBuffer();
  return response.status;
};
const notFound = { extensions: { code: 'NOT_FOUND' } };

/** Which of these may fetch it. */
async function readers(file: string, ...who: (Who | null)[]): Promise<(Who | null)[]> {
  const statuses = await Promise.all(who.map((each) => status(each, file)));
  expect(statuses.filter((each) => each !== 200 && each !== 404)).toEqual([]);
  return who.filter((_, i) => statuses[i] === 200);
}
const everybody = [
  ...(['coordinator', 'member', 'omar', 'daan', 'beheerder', 'controleur', 'wethouder', 'noor'] as const),
  ...(['lead', 'participant', 'buitenstaander', null] as const),
];

describe('a file in a draft (P4)', () => {
  it('is for the members of the platform: its name, its content, and that it is there', async () => {
    const draft = await lombok.draft();
    const file = await files.uploaded('member', aPdf('for us'));
    expect(await readers(file, ...everybody)).toEqual([]);
    await done(attach('member', draft, file));
    expect(await readers(file, ...everybody)).toEqual(['coordinator', 'member']);
    expect(await attached(draft)).toEqual([
      {
        ...{ id: file, name: 'handtekeningen.pdf', mediaType: 'application/pdf', purpose: 'backing' },
        bytes: aPdf('for us').length,
      },
    ]);
    const [there, never] = await Promise.all(
      [file, newId()].map(async (id) => (await files.get('noor', `/utrecht/files/${id}`)).text()),
    );
    expect(there).toBe(never);
    expect(files.server.log.filter((line) => line.includes('handtekeningen'))).toEqual([]);
    await done(detach('coordinator', draft, file));
    expect(await readers(file, ...everybody)).toEqual([]);
  });

  it('is attached by who sent it in, and renamed by any of them', async () => {
    const draft = await lombok.draft();
    const file = await files.uploaded('member', aPdf('whose'));
    await expect(attach('coordinator', draft, file)).rejects.toMatchObject(notFound);
    await done(attach('member', draft, file));
    await done(attach('coordinator', draft, file, 'lijst.html'));
    expect(await attached(draft)).toMatchObject([{ id: file, name: 'lijst.html.pdf' }]);
    // Whoever knows the id of a file of another platform's gets nowhere with it.
    const theirs = await files.uploaded('omar', aPdf('of another'));
    await expect(attach('member', draft, theirs)).rejects.toMatchObject(notFound);
    await expect(detach('member', draft, theirs)).rejects.toMatchObject(notFound);
  });

  it.each([
    ['..\\..\\map\\vóór & na.PDF', '-..-map-vóór & na.pdf'],
    ['factuur\u202efdp.exe', 'factuurfdp.exe.pdf'],
    ['  geen punt ', 'geen punt.pdf'],
  ])('called %j is kept as %j', async (name, kept) => {
    const draft = await lombok.draft();
    await done(attach('member', draft, await files.uploaded('member', aPdf('named')), name));
    expect((await attached(draft))[0]?.name).toBe(kept);
  });

  it('needs a name that says something, and is one of at most twenty', async () => {
    const draft = await lombok.draft();
    const file = await files.uploaded('member', aPdf('nameless'));
    expect(await refusedWith(attach('member', draft, file, ' . '))).toEqual(['TEXT_MISSING']);
    expect(await refusedWith(attach('member', draft, file, 'x'.repeat(170)))).toEqual(['TEXT_TOO_LONG']);
    for (let n = 0; n < 20; n++) await lombok.attached(draft);
    expect(await refusedWith(attach('member', draft, file))).toEqual(['TOO_MANY_FILES']);
    expect(await refusedWith(detach('member', draft, file))).toEqual(['FILE_UNKNOWN']);
  });
});

describe('a file with an answer (A2)', () => {
  it('is for the platform that asked and for the municipality', async () => {
    const request = await lombok.information();
    const file = await files.uploaded('lea', aPdf('counts'));
    const answered = { ...once(), request, answer: 'Zie de telling', files: [{ file, name: 'telling' }] };
    await done(answerInformation(await files.m.as('lea'), answered));
    expect(await readers(file, ...everybody)).toEqual([
      ...['coordinator', 'member', 'omar', 'daan', 'controleur', 'wethouder', 'noor'],
    ]);
    const { headers } = await files.get('member', `/utrecht/files/${file}`);
    expect(headers.get('content-disposition')).toBe('attachment; filename=telling.pdf');
  });

  it('is the answerer’s own upload', async () => {
    const request = await lombok.information();
    const file = await files.uploaded('member', aPdf('not of Lea'));
    const answered = { ...once(), request, answer: 'Zie de telling', files: [{ file, name: 'telling' }] };
    const answering = answerInformation(await files.m.as('lea'), answered);
    await expect(answering).rejects.toMatchObject(notFound);
  });
});

describe('a file that is fetched', () => {
  const fetched = async (kind: string, name: string) => {
    const draft = await lombok.draft();
    const [, content = Buffer.from('')] = acceptable[kind] ?? [];
    const file = await files.uploaded('member', content);
    await done(attach('member', draft, file, name));
    const response = await files.get('member', `/utrecht/files/${file}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
    return { file, headers: response.headers };
  };

  it.each([
    ['pdf', 'kaart.pdf', 'application/pdf', 'attachment; filename=kaart.pdf'],
    ['png', 'foto.svg', 'image/png', 'inline; filename=foto.svg.png'],
    ['csv', 'tellingen.csv', 'application/octet-stream', 'attachment; filename=tellingen.csv'],
    [
      'docx',
      'vóór; "na".docx',
      'application/octet-stream',
      'attachment; filename="v??r; -na-.docx"; filename*=UTF-8\'\'v%C3%B3%C3%B3r%3B%20-na-.docx',
    ],
  ])('runs nowhere as a page of ours: %s', async (kind, name, type, disposition) => {
    const { headers } = await fetched(kind, name);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toBe(disposition);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; sandbox; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is not sent again to who has it, and no longer said to be there to who may not read it any more', async () => {
    const { file, headers } = await fetched('jpeg', 'foto.jpg');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    const known = { 'if-none-match': headers.get('etag') ?? '' };
    expect((await files.get('member', `/utrecht/files/${file}`, known)).status).toBe(304);
    expect((await files.get('noor', `/utrecht/files/${file}`, known)).status).toBe(404);
  });

  it.each(['nergens', '..%2f..%2fetc%2fpasswd', "'; --"])('by what is no id is not found: %s', async (id) => {
    expect(await status('member', id)).toBe(404);
  });
});

describe('what was sent in and hangs nowhere', () => {
  const DAY = 86_400_000;
  const sweep = async (after: number, from = Date.now()) => {
    const database = await openDatabase(db.urls.worker, { poolSize: 1 });
    const now = new Date(from + after).toISOString();
    const ctx = {
      database,
      tenantId: files.m.tenant.id,
      now,
      actor: null,
      signal: new AbortController().signal,
    };
    const storage = onDisk(`${files.dataFolder}/files`);
    await sweepFiles(storage).sweep?.(ctx);
    await database.close();
  };
  const rows = async () => {
    const found = await files.m.inside((tx) => tx.query<{ id: string }>('SELECT id FROM stored_file'));
    return found.map(({ id }) => id);
  };

  it('is gone after a day, and what hangs somewhere or was sent in twice is not', async () => {
    const draft = await lombok.draft();
    const alone = await files.uploaded('member', aPdf('alone'));
    const twice = [
      await files.uploaded('member', aPdf('twice')),
      await files.uploaded('coordinator', aPdf('twice')),
    ];
    await done(attach('coordinator', draft, twice[1] ?? '', 'twee.pdf'));
    const left = await files.uploaded('member', aPdf('left'));
    await done(attach('member', draft, left, 'weg.pdf'));
    const before = await files.lying();
    await sweep(DAY - 60_000);
    expect(await rows()).toEqual(expect.arrayContaining([alone, left, ...twice]));
    await sweep(DAY + 60_000);
    const after = await rows();
    expect([alone, twice[0], twice[1], left].map((id) => after.includes(id ?? ''))).toEqual([
      ...[false, false, true, true],
    ]);
    expect(await status('member', twice[1] ?? '')).toBe(200);
    // Of the bytes, those that nothing names any more are gone.
    const hashes = await files.m.inside((tx) =>
      tx.query<{ sha: string }>(
        `SELECT DISTINCT encode(sha256, 'hex') AS sha FROM stored_file WHERE bytes <> 1000`,
      ),
    );
    const lying = await files.lying();
    expect(lying.length).toBeLessThan(before.length);
    expect(lying.map((path) => path.split('/').at(-1)).sort()).toEqual(hashes.map(({ sha }) => sha).sort());
    // Taken out, it has a day.
    await done(detach('member', draft, left));
    await sweep(DAY - 60_000, Date.parse((await files.m.as('member')).now) - 60_000);
    expect(await rows()).toContain(left);
    await sweep(DAY + 60_000);
    expect(await rows()).not.toContain(left);
  });
});
