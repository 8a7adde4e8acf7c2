// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../shared/ids/index.ts';
import { type AMunicipality, aMunicipality, type Who } from '../../testing/a-municipality.ts';
import { type APlatform, aPlatform } from '../../testing/a-platform.ts';
import { done, refusedWith } from '../../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { endMembership } from '../../wijkplatform/end-membership.ts';
import { discardAdviceDraft } from './discard-draft.ts';
import { loadDraft } from './draft.loaders.ts';
import { moveDraftPoint, removeDraftPoint, saveDraftPoint } from './draft-points.ts';
import { saveAdviceDraft } from './save-draft.ts';

let db: FreshDatabase;
let m: AMunicipality;
let platform: APlatform;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  platform = await aPlatform(m);
});
afterAll(() => db.close());

/** Two acts in two transactions at once; which comes first is not ours to say. */
const atOnce = (...acts: Promise<string[]>[]) =>
  Promise.all(acts).then((codes) => codes.map(([code = 'done']) => code).sort());

const save = async (who: Who, input: Omit<Parameters<typeof saveAdviceDraft>[1], 'idempotencyKey'>) =>
  saveAdviceDraft(await m.as(who), { ...once(), ...input });
const read = async (draft: string) => loadDraft(await m.as('member'), draft);

describe('two members who write one draft at once (A4)', () => {
  it('write in two points, and both are saved', async () => {
    const draft = await platform.draft();
    const [one, two] = [await platform.point(draft, 'Bomen'), await platform.point(draft, 'Bankjes')];
    const [coordinator, member] = [await m.as('coordinator'), await m.as('member')];
    const codes = await atOnce(
      refusedWith(
        saveDraftPoint(coordinator, { ...once(), draft, point: one, body: 'Tien bomen', version: 1 }),
      ),
      refusedWith(saveDraftPoint(member, { ...once(), draft, point: two, body: 'Twee bankjes', version: 1 })),
    );
    expect(codes).toEqual(['done', 'done']);
    const { points, version } = await read(draft);
    expect(points.map(({ body }) => body)).toEqual(['Tien bomen', 'Twee bankjes']);
    expect(version).toBe(5);
  });

  it('write in two fields, and both are saved; in one field, and the second gets back what stands', async () => {
    const draft = await platform.draft();
    const codes = await atOnce(
      refusedWith(save('coordinator', { draft, version: 1, title: 'Bomen' })),
      refusedWith(save('member', { draft, version: 1, summary: 'Meer schaduw' })),
    );
    expect(codes).toEqual(['done', 'done']);
    expect(await read(draft)).toMatchObject({ title: 'Bomen', summary: 'Meer schaduw', version: 3 });
    const late = await save('member', { draft, version: 1, title: 'Struiken', takingPart: 'De straat' });
    expect(late).toEqual({
      ok: false,
      refusals: [
        { code: 'EDITED_MEANWHILE', rule: 'A4', at: 'title', details: { revision: 3, standing: 'Bomen' } },
      ],
    });
    // Nothing of a refused save is kept, and with what stands in sight it gets through.
    expect(await read(draft)).toMatchObject({ title: 'Bomen', takingPart: '' });
    await done(save('member', { draft, version: 3, title: 'Bomen en struiken', takingPart: 'De straat' }));
    expect(await read(draft)).toMatchObject({ title: 'Bomen en struiken', takingPart: 'De straat' });
  });

  it('write in the same point: one stands, and the other hears which, word for word', async () => {
    const draft = await platform.draft();
    const point = await platform.point(draft, 'Bomen');
    const [coordinator, member] = [await m.as('coordinator'), await m.as('member')];
    const said = await Promise.all(
      (
        [
          [coordinator, 'Van de een'],
          [member, 'Van de ander'],
        ] as const
      ).map(([ctx, body]) => saveDraftPoint(ctx, { ...once(), draft, point, body, version: 1 })),
    );
    const [stands] = (await read(draft)).points;
    const refused = said.find((each) => !each.ok);
    expect(refused).toMatchObject({
      refusals: [{ code: 'EDITED_MEANWHILE', details: { revision: 2, standing: stands?.body } }],
    });
    expect(said.filter((each) => each.ok)).toHaveLength(1);
  });

  it('move and take out points without losing what the other types', async () => {
    const draft = await platform.draft();
    const [one, two, three] = [
      await platform.point(draft, 'Een'),
      await platform.point(draft, 'Twee'),
      await platform.point(draft, 'Drie'),
    ];
    const bodies = async () => (await read(draft)).points.map(({ body }) => body);
    await done(moveDraftPoint(await m.as('member'), { ...once(), draft, point: three, place: 1 }));
    expect(await bodies()).toEqual(['Drie', 'Een', 'Twee']);
    // Who was typing in the point that moved is not hindered.
    const typed = { ...once(), draft, point: three, body: 'Drie bomen', version: 1 };
    await done(saveDraftPoint(await m.as('coordinator'), typed));
    await done(removeDraftPoint(await m.as('member'), { ...once(), draft, point: two }));
    expect(await bodies()).toEqual(['Drie bomen', 'Een']);
    const gone = saveDraftPoint(await m.as('coordinator'), {
      ...once(),
      draft,
      point: two,
      body: 'Toch',
      version: 1,
    });
    expect(await refusedWith(gone)).toEqual(['POINT_REMOVED']);
    expect(
      await refusedWith(moveDraftPoint(await m.as('member'), { ...once(), draft, point: one, place: 3 })),
    ).toEqual(['PLACE_UNKNOWN']);
  });
});

describe('a draft (A4, P4)', () => {
  it('is taken off the agreement it was put under; leaving that out leaves it there (A3)', async () => {
    const draft = await platform.draft();
    const followUp = await platform.followUp('platform');
    await done(save('member', { draft, version: 1, followUp }));
    await done(save('member', { draft, version: 2, title: 'Bomen' }));
    expect(await read(draft)).toMatchObject({ followUpId: followUp });
    await done(save('member', { draft, version: 3, followUp: null }));
    expect(await read(draft)).toMatchObject({ followUpId: null, title: 'Bomen' });
  });

  it('no longer changes once it was laid aside', async () => {
    const draft = await platform.draft();
    await done(discardAdviceDraft(await m.as('member'), { ...once(), draft }));
    expect(await refusedWith(save('coordinator', { draft, version: 2, title: 'Toch' }))).toEqual([
      'DRAFT_NOT_OPEN',
    ]);
  });

  it('is gone for who leaves the platform, also when they know its id', async () => {
    const member = await platform.joined('noor');
    const draft = await platform.draft();
    await done(save('noor', { draft, version: 1, title: 'Van Noor' }));
    await done(endMembership(await m.as('coordinator'), { ...once(), wijkplatform: platform.id, member }));
    await expect(save('noor', { draft, version: 2, title: 'Nog een keer' })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    expect(await read(draft)).toMatchObject({ title: 'Van Noor' });
  });
});
