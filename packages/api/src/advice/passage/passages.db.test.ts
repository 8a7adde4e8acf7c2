// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '../../shared/ids/index.ts';
import { type AMunicipality, aMunicipality } from '../../testing/a-municipality.ts';
import { done } from '../../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { passages, removePassage, writePassage } from './passages.ts';

const once = () => ({ idempotencyKey: newId() });

let database: FreshDatabase;
let m: AMunicipality;

beforeAll(async () => {
  database = await freshDatabase();
  m = await aMunicipality(database);
});
afterAll(() => database.close());

const write = async (input: object) =>
  writePassage(await m.as('omar'), { ...once(), title: 'Dank', body: 'Dank voor uw advies.', ...input });

it('two officials who change one passage lose nothing: the second hears what stands (S9)', async () => {
  const { id } = await done(write({}));
  await done(write({ passage: id, version: 1, body: 'Wij danken u.' }));
  const second = await write({ passage: id, version: 1, body: 'Bedankt!' });
  expect(second).toMatchObject({
    ok: false,
    refusals: [{ code: 'EDITED_MEANWHILE', details: { body: 'Wij danken u.', version: 2 } }],
  });
  expect((await m.inside(passages)).map(({ body }) => body)).toEqual(['Wij danken u.']);
  await done(removePassage(await m.as('omar'), { ...once(), passage: id }));
  expect(await m.inside(passages)).toEqual([]);
});

it('a passage that is only blanks is refused, and one that was taken away is not found', async () => {
  expect(await write({ body: '\u00a0\u200b' })).toMatchObject({
    refusals: [{ code: 'TEXT_MISSING', at: 'body' }],
  });
  const { id } = await done(write({}));
  const gone = { ...once(), passage: id };
  await done(removePassage(await m.as('omar'), gone));
  await expect(write({ passage: id, version: 2 })).rejects.toThrow();
});
