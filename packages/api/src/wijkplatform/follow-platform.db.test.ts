// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, parse } from 'graphql';
import { saveAdviceDraft } from '../advice/draft/save-draft.ts';
import { makeSchema } from '../app/schema.ts';
import { type EventFeed, listen } from '../shared/events/index.ts';
import { subscribeTogether } from '../shared/graphql/subscribe-together.ts';
import { newId } from '../shared/ids/index.ts';
import { type AMunicipality, aMunicipality, type Who } from '../testing/a-municipality.ts';
import { type APlatform, aPlatform } from '../testing/a-platform.ts';
import { done } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { describeWijkplatform } from './describe-wijkplatform.ts';

let db: FreshDatabase;
let m: AMunicipality;
let schema: GraphQLSchema;
let feed: EventFeed;
let platform: APlatform;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  schema = await makeSchema();
  feed = await listen({ url: db.urls.app, database: m.database });
  platform = await aPlatform(m);
});
afterAll(async () => {
  await feed.close();
  await db.close();
});

const document = parse(
  'subscription { wijkplatformChanged(code: "lombok") { revision openRequests drafts { title } } }',
);

/** Somebody who looks at the platform's page; each `next` is what they see at the next change. */
async function watching(who: Who) {
  const contextValue = { ...(await m.as(who)), feed };
  // A subscription begins each answer with what stands then.
  contextValue.renew = async () => {
    contextValue.loaders.clear();
    return true;
  };
  const answers = await subscribeTogether({ schema, document, contextValue });
  if (!('next' in answers)) throw new Error(JSON.stringify(answers));
  return {
    async next(): Promise<unknown> {
      const { value } = await answers.next();
      return JSON.parse(JSON.stringify(value?.data?.wijkplatformChanged));
    },
    end: () => answers.return(undefined),
  };
}

describe('whoever looks at a platform', () => {
  it('hears what its members write when they are one of them, and else not even that they write (P4)', async () => {
    const draft = await platform.draft();
    const [member, official] = [await watching('member'), await watching('lea')];
    const [heard, told] = [member.next(), official.next()];
    await done(saveAdviceDraft(await m.as('coordinator'), { ...once(), draft, version: 1, title: 'Bomen' }));
    expect(await heard).toEqual({ revision: 1, openRequests: 0, drafts: [{ title: 'Bomen' }] });
    const said = { name: 'Lombok', about: '', neighbourhoods: [m.neighbourhood], revision: 1 };
    const described = { ...once(), wijkplatform: platform.id, ...said };
    await done(describeWijkplatform(await m.as('coordinator'), described));
    // The first that the official hears is what everybody may know.
    expect(await told).toEqual({ revision: 2, openRequests: 0, drafts: [] });
    await Promise.all([member.end(), official.end()]);
  });

  it('hears what is asked of this platform, and nothing of another one (A1)', async () => {
    const other = await aPlatform(m, { code: 'elders', coordinator: 'omar', member: 'daan' });
    const official = await watching('lea');
    const told = official.next();
    await other.request();
    await platform.request();
    expect(await told).toMatchObject({ openRequests: 1 });
    await official.end();
  });
});
