// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, graphql } from 'graphql';
import { makeSchema } from '../app/schema.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { newId } from '../shared/ids/index.ts';
import { type AMunicipality, aMunicipality, type Who } from '../testing/a-municipality.ts';
import { type APlatform, aPlatform } from '../testing/a-platform.ts';
import { done, refusedWith } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { aPerson } from '../testing/people.ts';
import { addMember } from './add-member.ts';
import { describeWijkplatform } from './describe-wijkplatform.ts';
import { endMembership } from './end-membership.ts';
import { registerWijkplatform } from './register-wijkplatform.ts';

let db: FreshDatabase;
let m: AMunicipality;
let schema: GraphQLSchema;
let lombok: APlatform;
let oog: APlatform;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  schema = await makeSchema();
  lombok = await aPlatform(m);
  oog = await aPlatform(m, { code: 'oog-in-al', coordinator: 'buurvrouw', member: 'gids' });
});
afterAll(() => db.close());

async function ask(who: Who | null, source: string): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source, contextValue: await m.as(who) });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

describe('a wijkplatform (P1)', () => {
  it('has a page for everybody, and names of its members for who may read them', async () => {
    const page = (who: Who | null) =>
      ask(
        who,
        `{ wijkplatform(code: "lombok") { kind name code about email ended revision openRequests openAdvices viewerRole
           neighbourhoods { code } members { role person { name } } } }`,
      );
    const shown = {
      ...{ kind: 'wijkplatform', name: 'Wijkplatform lombok', code: 'lombok', about: '', email: null },
      ...{ ended: false, revision: 1, openRequests: 0, openAdvices: 0, neighbourhoods: [{ code: 'lombok' }] },
    };
    const members = (first: string | null, second: string | null) => [
      { role: 'coordinator', person: { name: first } },
      { role: 'member', person: { name: second } },
    ];
    expect(await page(null)).toEqual({
      wijkplatform: { ...shown, viewerRole: null, members: members(null, null) },
    });
    expect(await page('member')).toEqual({
      wijkplatform: { ...shown, viewerRole: 'member', members: members('coordinator', 'member') },
    });
    // Of another platform one is not a member.
    expect(await page('buurvrouw')).toMatchObject({ wijkplatform: { members: members(null, null) } });
  });

  it('may choose neighbourhoods that another one chose: that is shown, never refused', async () => {
    const overlaps = await ask(
      null,
      '{ wijkplatform(code: "lombok") { overlaps { wijkplatform { name } neighbourhoods { code } } } }',
    );
    const shared = { wijkplatform: { name: 'Wijkplatform oog-in-al' }, neighbourhoods: [{ code: 'lombok' }] };
    expect(overlaps).toEqual({ wijkplatform: { overlaps: [shared] } });
  });

  it('keeps its code, which no other one takes', async () => {
    const again = { code: 'lombok', name: 'Nog een', neighbourhoods: [m.neighbourhood] };
    const input = { ...again, firstCoordinator: m.person.omar };
    const [one, two] = [await m.as('beheerder'), await m.as('beheerder')];
    expect(await refusedWith(registerWijkplatform(one, { ...once(), ...input }))).toEqual(['CODE_TAKEN']);
    const codes = await Promise.all(
      [one, two].map((ctx) =>
        refusedWith(registerWijkplatform(ctx, { ...once(), ...input, code: 'tegelijk' })),
      ),
    );
    expect(codes.sort()).toEqual([[], ['CODE_TAKEN']]);
  });

  it('describes itself, one writer at a time', async () => {
    const said = { wijkplatform: oog.id, name: 'Oog in Al', neighbourhoods: [m.neighbourhood], revision: 1 };
    const say = async (about: string) =>
      refusedWith(describeWijkplatform(await m.as('buurvrouw'), { ...once(), ...said, about }));
    expect(await say('Wij wonen hier')).toEqual([]);
    expect(await say('Wij wonen daar')).toEqual(['EDITED_MEANWHILE']);
    const about = await ask(null, '{ wijkplatform(code: "oog-in-al") { name about revision } }');
    expect(about).toEqual({ wijkplatform: { name: 'Oog in Al', about: 'Wij wonen hier', revision: 2 } });
  });

  it('takes nobody in who cannot sign in here, and does not tell who can elsewhere', async () => {
    const elsewhere = await db.createTenant('elders');
    const subject = `${m.tenant.id} nieuw`;
    const { personId: foreign } = await aPerson(db, elsewhere, { name: 'Nieuw', subject, issuer: 'test' });
    const here = newId();
    await m.inside(async (tx) => {
      await tx.execute(`INSERT INTO party (tenant_id, id, kind, name) VALUES ($1, $2, 'person', 'Nieuw')`, [
        ...[tx.tenantId, here],
      ]);
      await tx.execute('INSERT INTO person (tenant_id, id) VALUES ($1, $2)', [tx.tenantId, here]);
    });
    const add = async (person: string) =>
      addMember(await m.as('buurvrouw'), { ...once(), wijkplatform: oog.id, person, role: 'member' });
    // The same account is somebody in another municipality: that changes nothing here.
    expect(await refusedWith(add(here))).toEqual(['PERSON_WITHOUT_ACCOUNT']);
    for (const nobody of [foreign, newId()]) await expect(add(nobody)).rejects.toThrow(NotFound);
    const first = { code: 'nieuw', name: 'Nieuw', neighbourhoods: [m.neighbourhood], firstCoordinator: here };
    expect(await refusedWith(registerWijkplatform(await m.as('beheerder'), { ...once(), ...first }))).toEqual(
      ['PERSON_WITHOUT_ACCOUNT'],
    );
  });

  it('always has a coordinator', async () => {
    const coordinator = { wijkplatform: oog.id, person: m.person.buurvrouw, role: 'member' as const };
    expect(await refusedWith(addMember(await m.as('buurvrouw'), { ...once(), ...coordinator }))).toEqual([
      'LAST_COORDINATOR',
    ]);
  });

  it('lets nobody who left speak for it: the role ends with the membership', async () => {
    const member = await oog.joined('noor');
    const mine = '{ viewer { platforms { role wijkplatform { code } } } }';
    const belongs = { role: 'member', wijkplatform: { code: 'oog-in-al' } };
    expect(await ask('noor', mine)).toEqual({ viewer: { platforms: [belongs] } });
    await done(endMembership(await m.as('buurvrouw'), { ...once(), wijkplatform: oog.id, member }));
    expect(await ask('noor', mine)).toEqual({ viewer: { platforms: [] } });
  });
});

describe('what the viewer may in the affairs of wijkplatforms', () => {
  it('is what the matrix says: staff keep passages, administrators the list of sites', async () => {
    const may = async (who: Who | null) => ask(who, '{ viewer { mayManagePassages mayChangeWidgetSites } }');
    const nothing = { mayManagePassages: false, mayChangeWidgetSites: false };
    expect(await may('omar')).toEqual({ viewer: { ...nothing, mayManagePassages: true } });
    expect(await may('beheerder')).toEqual({ viewer: { ...nothing, mayChangeWidgetSites: true } });
    expect(await may('coordinator')).toEqual({ viewer: nothing });
  });
});

describe('what a platform keeps to itself (P4)', () => {
  const own = '{ wijkplatform(code: "lombok") { notes { body } drafts { title points { body } } } }';

  it('is read by its members', async () => {
    const draft = await lombok.draft();
    await lombok.point(draft, 'Meer bomen');
    await lombok.note('Nog even niet zeggen');
    const read = {
      notes: [{ body: 'Nog even niet zeggen' }],
      drafts: [{ title: '', points: [{ body: 'Meer bomen' }] }],
    };
    for (const who of ['coordinator', 'member'] as const)
      expect(await ask(who, own)).toEqual({ wijkplatform: read });
  });

  it.each([
    ['an official', 'lea'],
    ['the overseer', 'controleur'],
    ['an administrator', 'beheerder'],
    ['the alderman', 'wethouder'],
    ['a member of another platform', 'buurvrouw'],
    ['the public', null],
  ] as const)('does not exist for %s, by any way through the API', async (_, who) => {
    const [draft] = await m.asMember('member', lombok.id, (tx) =>
      tx.query<{ id: string }>('SELECT id FROM advice_draft'),
    );
    const source = `{ adviceDraft(id: "${draft?.id}") { id } wijkplatform(code: "lombok") { notes { id } drafts { id } } }`;
    expect(await ask('member', source)).toMatchObject({ adviceDraft: { id: draft?.id } });
    expect(await ask(who, source)).toEqual({ adviceDraft: null, wijkplatform: { notes: [], drafts: [] } });
  });

  it('leaves no trace in the history, the outbox or what was kept of the acts', async () => {
    const traces = () =>
      m.inside((tx) =>
        tx.query<{ events: number; outbox: number; said: number }>(
          `SELECT (SELECT count(*)::int FROM event) AS events, (SELECT count(*)::int FROM outbox) AS outbox,
             (SELECT count(*)::int FROM event_text WHERE body LIKE '%Onuitgesproken%')
             + (SELECT count(*)::int FROM idempotency WHERE result::text LIKE '%Onuitgesproken%') AS said`,
        ),
      );
    const before = await traces();
    await lombok.note('Onuitgesproken');
    await lombok.point(await lombok.draft(), 'Onuitgesproken');
    expect(await traces()).toEqual(before);
    expect(before).toMatchObject([{ said: 0 }]);
  });
});
