// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerAdvice } from '../advice/answer-advice.ts';
import { assignHandler } from '../advice/assign-handler.ts';
import { correctResponse } from '../advice/correct-response.ts';
import { discloseResponse } from '../advice/disclose-response.ts';
import { loadDraft } from '../advice/draft/draft.loaders.ts';
import { attachToDraft } from '../advice/draft/draft-files.ts';
import { liftWithholding } from '../advice/lift-withholding.ts';
import {
  attachToResponseDraft,
  detachFromResponseDraft,
} from '../advice/response-draft/response-draft-files.ts';
import { submitAdvice } from '../advice/submit-advice.ts';
import { withholdPart } from '../advice/withhold-part.ts';
import { newId } from '../shared/ids/index.ts';
import type { Who } from '../testing/a-municipality.ts';
import { aPlatform } from '../testing/a-platform.ts';
import { adviceActs, responseTo } from '../testing/an-advice.ts';
import { done, refusedWith } from '../testing/done.ts';
import { type FileServer, fileServer } from '../testing/file-server.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { aPdf } from '../testing/some-files.ts';

let db: FreshDatabase;
let files: FileServer;
let advices: ReturnType<typeof adviceActs>;
const once = () => ({ idempotencyKey: newId() });
const as = (who: Who) => files.m.as(who);
const notFound = { extensions: { code: 'NOT_FOUND' } };

beforeAll(async () => {
  db = await freshDatabase();
  files = await fileServer(db);
  advices = adviceActs(files.m, (await aPlatform(files.m)).id);
}, 120_000);
afterAll(async () => {
  await files.close();
  await db.close();
});

const everybody = [
  ...(['coordinator', 'member', 'omar', 'daan', 'beheerder', 'controleur', 'wethouder', 'noor'] as const),
  ...(['lead', 'participant', 'buitenstaander', null] as const),
];
/** Who reads what is withheld or not public yet: the platform, the handler, and who sees the inbox (A11). */
const inside = ['coordinator', 'member', 'omar', 'daan', 'controleur', 'wethouder', 'noor'];
/** Who reads what the municipality has not sent yet: who handles it, and who sees what waits (A12). */
const writers = ['omar', 'daan', 'controleur', 'noor'];

/** Which of everybody may fetch it. */
async function readers(file: string): Promise<(Who | null)[]> {
  const statuses = await Promise.all(
    everybody.map(async (who) => (await files.get(who, `/utrecht/files/${file}`)).status),
  );
  expect(statuses.filter((each) => each !== 200 && each !== 404)).toEqual([]);
  return everybody.filter((_, i) => statuses[i] === 200);
}

const handOver = async (advice: string, to: Who) =>
  done(assignHandler(await as('noor'), { ...once(), advice, person: files.m.person[to] }));

/** An advice that Omar handles, with a file that shows its backing and one that does not. */
async function advised() {
  const { draft } = await advices.draft(['Een zebrapad']);
  const [backing, annex] = [
    await files.uploaded('member', aPdf('list')),
    await files.uploaded('member', aPdf('map')),
  ];
  for (const [file, purpose] of [
    [backing, 'backing'],
    [annex, 'annex'],
  ] as const)
    await done(
      attachToDraft(await as('member'), { ...once(), draft, file, name: `${purpose}.pdf`, purpose }),
    );
  const { version } = await loadDraft(await as('member'), draft);
  const { adviceId: advice } = await done(
    submitAdvice(await as('coordinator'), { ...once(), draft, version }),
  );
  await handOver(advice, 'omar');
  return { advice, backing, annex };
}
const withhold = async (advice: string, part: 'files' | 'backing' | 'response') =>
  done(
    withholdPart(await as('omar'), {
      ...once(),
      advice,
      part,
      ground: 'personal_data',
      explanation: 'Namen',
    }),
  );
const lift = async (advice: string, part: 'files' | 'backing' | 'response') =>
  done(liftWithholding(await as('omar'), { ...once(), advice, part }));
const named = (...ids: string[]) => ids.map((file) => ({ file, name: 'telling.pdf' }));
const answer = async (advice: string, sent: ReturnType<typeof named>, disclose = true) =>
  done(
    answerAdvice(await as('omar'), {
      ...{ ...once(), advice, version: 1, ...responseTo(1), files: sent, disclose },
    }),
  );
const attach = async (who: Who, advice: string, file: string, name = 'telling.pdf') =>
  attachToResponseDraft(await as(who), { ...once(), advice, file, name });

describe('a file of an advice (A4, A11)', () => {
  it('is for everybody once it is submitted, and no longer while the files are withheld', async () => {
    const { advice, backing, annex } = await advised();
    expect(await readers(backing)).toEqual(everybody);
    await withhold(advice, 'files');
    expect([await readers(backing), await readers(annex)]).toEqual([inside, inside]);
    await lift(advice, 'files');
    expect(await readers(annex)).toEqual(everybody);
  });

  it('goes along with the backing that is withheld when that is what it shows', async () => {
    const { advice, backing, annex } = await advised();
    await withhold(advice, 'backing');
    expect([await readers(backing), await readers(annex)]).toEqual([inside, everybody]);
    await withhold(advice, 'response');
    await lift(advice, 'backing');
    expect(await readers(backing)).toEqual(everybody);
  });
});

describe('a file of a response (A6, A11)', () => {
  it('is for everybody once it is disclosed, and no longer while the response is withheld', async () => {
    const { advice, annex } = await advised();
    const file = await files.uploaded('omar', aPdf('count'));
    await answer(advice, named(file));
    expect(await readers(file)).toEqual(everybody);
    await withhold(advice, 'files');
    expect([await readers(file), await readers(annex)]).toEqual([everybody, inside]);
    await withhold(advice, 'response');
    expect(await readers(file)).toEqual(inside);
    await lift(advice, 'response');
    expect(await readers(file)).toEqual(everybody);
  });

  it('is for the platform and the municipality until it is disclosed', async () => {
    const { advice } = await advised();
    const file = await files.uploaded('omar', aPdf('not yet'));
    await answer(advice, named(file), false);
    expect(await readers(file)).toEqual(inside);
    await done(discloseResponse(await as('omar'), { ...once(), advice }));
    expect(await readers(file)).toEqual(everybody);
  });
});

describe('a file of a response that is being written (A6, A12)', () => {
  it('is for those who write it, and sent by one of them whoever attached it', async () => {
    const { advice } = await advised();
    const file = await files.uploaded('daan', aPdf('of a colleague'));
    await expect(attach('omar', advice, file)).rejects.toMatchObject(notFound);
    await handOver(advice, 'daan');
    await done(attach('daan', advice, file));
    await handOver(advice, 'omar');
    expect(await readers(file)).toEqual(writers);
    await done(attach('omar', advice, file, 'telling.html'));
    const draft = await files.m.inside((tx) =>
      tx.query('SELECT name FROM response_draft_file WHERE file_id = $1', [file]),
    );
    expect(draft).toEqual([{ name: 'telling.html.pdf' }]);
    await answer(advice, named(file));
    expect(await readers(file)).toEqual(everybody);
    expect(await refusedWith(attach('omar', advice, file))).toEqual(['ADVICE_NOT_OPEN']);
  });

  it('is for nobody once it is taken out, or the response was sent without it', async () => {
    const { advice } = await advised();
    const [out, left] = [
      await files.uploaded('omar', aPdf('out')),
      await files.uploaded('omar', aPdf('left')),
    ];
    await done(attach('omar', advice, out));
    await done(attach('omar', advice, left));
    await done(detachFromResponseDraft(await as('omar'), { ...once(), advice, file: out }));
    expect([await readers(out), await readers(left)]).toEqual([[], writers]);
    const again = detachFromResponseDraft(await as('omar'), { ...once(), advice, file: out });
    await expect(again).rejects.toMatchObject(notFound);
    await answer(advice, []);
    expect(await readers(left)).toEqual([]);
  });

  it('has a name, and is one of at most twenty', async () => {
    const { advice } = await advised();
    const file = await files.uploaded('omar', aPdf('nameless'));
    expect(await refusedWith(attach('omar', advice, file, ' . '))).toEqual(['TEXT_MISSING']);
    for (let n = 0; n < 20; n++)
      await done(attach('omar', advice, await files.uploaded('omar', aPdf(String(n)))));
    expect(await refusedWith(attach('omar', advice, file))).toEqual(['TOO_MANY_FILES']);
  });
});

describe('a correction of a response (A6)', () => {
  it('keeps the files of the earlier response, also those that a colleague uploaded, and no others of theirs', async () => {
    const { advice } = await advised();
    const [sent, other] = [
      await files.uploaded('omar', aPdf('sent before')),
      await files.uploaded('omar', aPdf('never sent')),
    ];
    await answer(advice, named(sent));
    await handOver(advice, 'daan');
    const own = await files.uploaded('daan', aPdf('added'));
    const correct = async (...ids: string[]) =>
      correctResponse(await as('daan'), {
        ...{ ...once(), advice, version: 1, ...responseTo(1), files: named(...ids) },
        correctionReason: 'Er ontbrak iets',
      });
    await expect(correct(sent, other)).rejects.toMatchObject(notFound);
    await done(correct(sent, own));
    const stands = await files.m.inside((tx) =>
      tx.query<{ file: string }>(
        `SELECT rf.file_id AS file FROM advice a JOIN response_file rf ON rf.response_id = a.response_id
         WHERE a.id = $1 ORDER BY rf.id`,
        [advice],
      ),
    );
    expect(stands.map(({ file }) => file)).toEqual([sent, own]);
    // What the first answer said stays to be read with it.
    await done(correct(own));
    expect(await readers(sent)).toEqual(everybody);
  });
});
