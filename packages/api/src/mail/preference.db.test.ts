// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, graphql } from 'graphql';
import { mailKinds } from '../app/mail-kinds.ts';
import { makeSchema } from '../app/schema.ts';
import { newId } from '../shared/ids/index.ts';
import { type AMunicipality, aMunicipality, type Who } from '../testing/a-municipality.ts';
import { done, refusedWith } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { preferencesOf } from './preference.store.ts';
import { setMailPreference } from './set-mail-preference.ts';

let db: FreshDatabase;
let m: AMunicipality;
let schema: GraphQLSchema;
beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  schema = await makeSchema();
});
afterAll(() => db.close());

const set = async (who: Who, kind: string, wanted: boolean) =>
  setMailPreference(await m.as(who), { idempotencyKey: newId(), kind, wanted });
const wantedBy = async (who: Who, sides: Parameters<typeof preferencesOf>[3] = ['municipality']) =>
  (await m.inside((tx) => preferencesOf(tx, m.person[who], mailKinds, sides)))
    .filter(({ wanted }) => wanted)
    .map(({ kind }) => kind);
/** The kinds that somebody reads in 'my mail'. */
async function listedFor(who: Who): Promise<string[]> {
  const source = '{ viewer { mailPreferences { kind } } }';
  const { data, errors } = await graphql({ schema, source, contextValue: await m.as(who) });
  expect(errors).toBeUndefined();
  const { viewer } = data as { viewer: { mailPreferences: { kind: string }[] } };
  return viewer.mailPreferences.map(({ kind }) => kind);
}

describe('what mail somebody gets (A8)', () => {
  it('is everything of their side, but for what one has to ask for', async () => {
    expect(await wantedBy('noor')).not.toContain('advice_inbox');
    expect(await wantedBy('noor')).toEqual(
      expect.arrayContaining(['weekly', 'reminder', 'overdue', 'escalation']),
    );
    expect(await wantedBy('member', ['platform'])).toContain('advice_received');
    expect(await wantedBy('member', ['platform'])).not.toContain('weekly');
    expect(await wantedBy('buitenstaander', [])).toEqual([]);
  });

  it('is what they chose, and of nobody else', async () => {
    await done(set('noor', 'weekly', false));
    await done(set('noor', 'advice_inbox', true));
    expect(await wantedBy('noor')).not.toContain('weekly');
    expect(await wantedBy('noor')).toContain('advice_inbox');
    expect(await wantedBy('daan')).toContain('weekly');
    await done(set('noor', 'weekly', true));
    expect(await wantedBy('noor')).toContain('weekly');
  });

  it('is always word that a term has passed, or is not kept (A7, A8)', async () => {
    for (const kind of ['overdue', 'escalation', 'term_changed'])
      expect(await refusedWith(set('noor', kind, false))).toEqual(['MAIL_NEEDED']);
    await done(set('noor', 'overdue', true));
    expect(await wantedBy('noor')).toContain('overdue');
  });

  it('is what the recount finds for who controls, or stands in for them, only (A6)', async () => {
    for (const who of ['controleur', 'beheerder'] as const)
      expect(await listedFor(who)).toEqual(expect.arrayContaining(['overdue', 'recount']));
    for (const who of ['noor', 'wethouder'] as const) {
      expect(await listedFor(who)).toContain('overdue');
      expect(await listedFor(who)).not.toContain('recount');
    }
  });
});
