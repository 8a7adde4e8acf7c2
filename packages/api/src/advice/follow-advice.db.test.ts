// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { viewerOfAccount } from '../access/actor.store.ts';
import { makeSchema } from '../app/schema.ts';
import { type EventFeed, listen } from '../shared/events/index.ts';
import { rememberedDocument } from '../shared/graphql/remembered-documents.ts';
import { subscribeTogether } from '../shared/graphql/subscribe-together.ts';
import { newId } from '../shared/ids/index.ts';
import { aJourney } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality, type Who } from '../testing/a-municipality.ts';
import { type APlatform, aPlatform } from '../testing/a-platform.ts';
import { adviceActs, advised, responseTo } from '../testing/an-advice.ts';
import { done } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { endMembership } from '../wijkplatform/end-membership.ts';
import { answerAdvice } from './answer-advice.ts';
import { assignHandler } from './assign-handler.ts';
import { declineSuspension } from './decline-suspension.ts';
import { discloseResponse } from './disclose-response.ts';
import { proposeSuspension } from './propose-suspension.ts';
import { saveResponseDraft } from './response-draft/save-response-draft.ts';
import { withholdPart } from './withhold-part.ts';

let db: FreshDatabase;
let m: AMunicipality;
let schema: GraphQLSchema;
let feed: EventFeed;
let platform: APlatform;
let acts: ReturnType<typeof adviceActs>;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  schema = await makeSchema();
  feed = await listen({ url: db.urls.app, database: m.database });
  platform = await aPlatform(m);
  acts = adviceActs(m, platform.id);
  await m.inside((tx) =>
    tx.execute('INSERT INTO advice_rules (tenant_id, id, rules) VALUES ($1, $2, $3)', [
      ...[tx.tenantId, newId(), { answerTerm: { amount: 2, unit: 'weeks' } }],
    ]),
  );
});
afterAll(async () => {
  await feed.close();
  await db.close();
});

const numberOf = async (id: string) => {
  const [row] = await m.inside((tx) =>
    tx.query<{ n: string }>(`SELECT year || '-' || lpad(seq::text, 3, '0') AS n FROM advice WHERE id = $1`, [
      id,
    ]),
  );
  return row?.n ?? '';
};

const SEEN = `revision state suspensionProposal withheld { part } current { summary points { body } }
  handler { name } response { overall } responseDraft { overall }`;

interface Seen {
  revision: number;
  state: string;
  suspensionProposal: string | null;
  withheld: { part: string }[];
  current: { summary: string | null; points: { body: string }[] };
  handler: { name: string | null } | null;
  response: { overall: string } | null;
  responseDraft: { overall: string } | null;
}

/** Somebody who looks at an advice; each `next` is what they see at the next change, null when they hear no more. */
async function watching(who: Who | null, advice: string) {
  const contextValue = { ...(await m.as(who)), feed };
  let signedIn = true;
  // As the server does it: who they are is looked up anew, and what was read before is forgotten.
  contextValue.renew = async () => {
    contextValue.loaders.clear();
    if (who !== null) contextValue.viewer = await m.inside((tx) => viewerOfAccount(tx, m.accounts[who]));
    return signedIn;
  };
  const asked = `subscription { adviceChanged(number: "${await numberOf(advice)}") { ${SEEN} } }`;
  // As the server has it: who ask the same have one document, and hear of an event together.
  const document = rememberedDocument(schema, asked, () => parse(asked));
  const answers = await subscribeTogether({ schema, document, contextValue });
  if (!('next' in answers)) throw new Error(JSON.stringify(answers));
  return {
    async next(): Promise<Seen | null> {
      const { value, done: over } = await answers.next();
      if (over) return null;
      if (value.errors) throw new Error(JSON.stringify(value.errors));
      return JSON.parse(JSON.stringify(value.data?.adviceChanged));
    },
    signOut: () => {
      signedIn = false;
    },
    end: () => answers.return(undefined),
  };
}

/** How often the advice changed. */
const revisionOf = async (advice: string) => {
  const [row] = await m.inside((tx) =>
    tx.query<{ revision: number }>('SELECT revision FROM advice WHERE id = $1', [advice]),
  );
  return row?.revision ?? 0;
};

/** What each of these sees when all that an act did has reached them; an act is often more than one event. */
async function seenBy<Name extends string>(
  advice: string,
  looking: Record<Name, Awaited<ReturnType<typeof watching>>>,
  act: () => Promise<unknown>,
): Promise<Record<Name, Seen | null>> {
  const names = Object.keys(looking) as Name[];
  const next = names.map((name) => looking[name].next());
  await act();
  const revision = await revisionOf(advice);
  const seen = names.map(async (name, i) => {
    let latest = await next[i];
    while (latest && latest.revision < revision) latest = await looking[name].next();
    return [name, latest ?? null] as const;
  });
  return Object.fromEntries(await Promise.all(seen)) as Record<Name, Seen | null>;
}

describe('whoever looks at an advice', () => {
  it('sees each change as far as they may: a proposal, a part that is withheld, an answer that is not public yet (A4, A11, A12)', async () => {
    const advice = await acts.submit();
    const looking = {
      public: await watching(null, advice),
      member: await watching('member', advice),
      official: await watching('noor', advice),
    };
    const handled = await seenBy(advice, looking, async () =>
      done(assignHandler(await m.as('noor'), { ...once(), advice, person: m.person.omar })),
    );
    expect(handled.official?.handler).toEqual({ name: 'omar' });
    // Somebody handles it; who that is by name is shown when they chose so (design section 9).
    expect([handled.member?.handler, handled.public?.handler]).toEqual([{ name: null }, { name: null }]);

    const reason = 'Wij wachten op een onderzoek';
    const asked = await seenBy(advice, looking, async () =>
      done(proposeSuspension(await m.as('omar'), { ...once(), advice, reason })),
    );
    expect([asked.member?.suspensionProposal, asked.official?.suspensionProposal]).toEqual([reason, reason]);
    expect(asked.public?.suspensionProposal).toBeNull();
    await seenBy(advice, looking, async () =>
      done(declineSuspension(await m.as('coordinator'), { ...once(), advice })),
    );

    const part = { part: 'points' as const, ground: 'safety' as const, explanation: 'Er hangt iets' };
    const hidden = await seenBy(advice, looking, async () =>
      done(withholdPart(await m.as('omar'), { ...once(), advice, ...part })),
    );
    expect(hidden.public).toMatchObject({
      withheld: [{ part: 'points' }],
      current: { summary: advised.summary, points: [] },
    });
    for (const inside of [hidden.member, hidden.official]) expect(inside?.current.points).toHaveLength(2);

    const draft = { ...once(), advice, overall: 'Nog niet af', weighing: '', commitments: [], revision: 0 };
    await done(saveResponseDraft(await m.as('omar'), draft));
    const answered = await seenBy(advice, looking, async () =>
      done(
        answerAdvice(await m.as('omar'), {
          ...{ ...once(), advice, version: 1, ...responseTo(2), disclose: false },
        }),
      ),
    );
    expect(answered.member).toMatchObject({
      state: 'answered',
      response: { overall: responseTo(2).overall },
    });
    // That it was answered everybody sees; what the answer says, those to whom it was sent.
    expect(answered.public).toMatchObject({ state: 'answered', response: null, responseDraft: null });
    expect(answered.public?.current.points).toEqual([]);
    const disclosed = await seenBy(advice, looking, async () =>
      done(discloseResponse(await m.as('omar'), { ...once(), advice })),
    );
    expect(disclosed.public?.response).toEqual({ overall: responseTo(2).overall });
    await Promise.all(Object.values(looking).map((each) => each.end()));
  });

  it('hears nothing of another advice', async () => {
    const [advice, other] = [await acts.submit(), await acts.submit()];
    const looking = { public: await watching(null, advice) };
    const seen = await seenBy(advice, looking, async () => {
      await done(assignHandler(await m.as('noor'), { ...once(), advice: other, person: m.person.omar }));
      await done(
        withholdPart(await m.as('omar'), {
          ...{ ...once(), advice: other, part: 'summary' as const },
          ...{ ground: 'other' as const, explanation: 'Zo is het' },
        }),
      );
      await done(assignHandler(await m.as('noor'), { ...once(), advice, person: m.person.daan }));
    });
    // The first that is heard is of the advice that is looked at.
    expect(seen.public).toMatchObject({ withheld: [], handler: { name: null } });
    await looking.public.end();
  });

  it('sees from then on what the public sees, once they left the platform (P4)', async () => {
    const advice = await acts.handled();
    const member = await platform.joined('buurvrouw');
    const looking = { left: await watching('buurvrouw', advice) };
    const seen = await seenBy(advice, looking, async () => {
      await done(endMembership(await m.as('coordinator'), { ...once(), wijkplatform: platform.id, member }));
      await done(proposeSuspension(await m.as('omar'), { ...once(), advice, reason: 'Onder ons' }));
    });
    expect(seen.left).toMatchObject({ state: 'open', suspensionProposal: null });
    await looking.left.end();
  });

  it('hears no more when their session ended: not even what happened', async () => {
    const advice = await acts.submit();
    const looking = { ended: await watching('noor', advice), stays: await watching('daan', advice) };
    looking.ended.signOut();
    const seen = await seenBy(advice, looking, async () =>
      done(assignHandler(await m.as('noor'), { ...once(), advice, person: m.person.omar })),
    );
    expect(seen.ended).toBeNull();
    expect(seen.stays?.handler).toEqual({ name: 'omar' });
    await looking.stays.end();
  });

  it('of which there is none, hears that it was not found', async () => {
    const contextValue = { ...(await m.as(null)), feed };
    for (const number of ['2026-999', '', 'x'.repeat(500)]) {
      const document = parse(`subscription { adviceChanged(number: "${number}") { state } }`);
      expect(await subscribeTogether({ schema, document, contextValue })).toMatchObject({
        errors: [{ extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });
});

describe('the history of an advice (K4, A11)', () => {
  interface Entry {
    kind: string;
    details: object;
    texts: object;
    actor: { name: string | null } | null;
  }

  const historyFor = async (who: Who | null, advice: string): Promise<Entry[]> => {
    const source = `{ advice(number: "${await numberOf(advice)}") { history(first: 100) { entries { kind details texts actor { name } } } } }`;
    const { data, errors } = await graphql({ schema, source, contextValue: await m.as(who) });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)).advice.history.entries;
  };

  it('tells outsiders what happened and when, and those inside also in which words', async () => {
    const secret = 'GEHEIM';
    const advice = await acts.handled([`Punt ${secret}`]);
    const reason = `Reden ${secret}`;
    await done(proposeSuspension(await m.as('omar'), { ...once(), advice, reason }));
    await done(declineSuspension(await m.as('coordinator'), { ...once(), advice }));
    const withheld = { part: 'points' as const, ground: 'safety' as const, explanation: `Uitleg ${secret}` };
    await done(withholdPart(await m.as('omar'), { ...once(), advice, ...withheld }));
    const response = { ...responseTo(1), overall: `Antwoord ${secret}`, disclose: false };
    await done(answerAdvice(await m.as('omar'), { ...once(), advice, version: 1, ...response }));

    const inside = await historyFor('noor', advice);
    const kinds = inside.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'AdviceSubmitted',
        'SuspensionProposed',
        'SuspensionDeclined',
        'AdviceAnswered',
      ]),
    );
    expect(JSON.stringify(inside).split(secret).length).toBeGreaterThan(4);
    // Its own platform, and who handles it without another role, read it whole.
    for (const who of ['member', 'omar'] as const)
      expect(await historyFor(who, advice)).toHaveLength(kinds.length);

    for (const who of [null, 'participant', 'buurvrouw'] as const) {
      const outside = await historyFor(who, advice);
      // A proposal that came to nothing is between the two sides.
      const between = ['SuspensionProposed', 'SuspensionDeclined'];
      expect([who, outside.map(({ kind }) => kind)]).toEqual([
        who,
        kinds.filter((kind) => !between.includes(kind)),
      ]);
      // Of what happened to a clock also which kind of clock: clocks are public (A5).
      for (const { kind, details, texts } of outside)
        expect([who, details, texts]).toEqual([
          who,
          kind.startsWith('Clock') ? { clock: expect.stringMatching(/^(answer|handler)$/) } : {},
          {},
        ]);
      expect(outside.filter(({ kind }) => kind.startsWith('Clock')).length).toBeGreaterThan(1);
      expect(JSON.stringify(outside)).not.toContain(secret);
      expect(outside.every(({ actor }) => !actor?.name)).toBe(true);
    }
  });

  it('is told on its trajectory by what became of it, and its clocks by itself alone', async () => {
    const advice = await acts.handled(undefined, { trajectory: await aJourney(m).start() });
    await done(answerAdvice(await m.as('omar'), { ...once(), advice, version: 1, ...responseTo(2) }));
    const on = `advice(number: "${await numberOf(advice)}") { trajectory { history(first: 3) { entries { kind } } } }`;
    const { data, errors } = await graphql({ schema, source: `{ ${on} }`, contextValue: await m.as('noor') });
    expect(errors).toBeUndefined();
    const { entries } = JSON.parse(JSON.stringify(data)).advice.trajectory.history;
    const kinds = ['AdviceAnswered', 'AdviceSubmitted', 'TrajectoryStarted'];
    expect(entries).toEqual(kinds.map((kind) => ({ kind })));
    const own = (await historyFor('noor', advice)).map(({ kind }) => kind);
    expect(own).toEqual(expect.arrayContaining(['ClockStarted', 'ClockStopped', 'HandlerAssigned']));
  });

  it('shows another platform no more than the public', async () => {
    const other = await aPlatform(m, { code: 'zuilen', coordinator: 'initiator', member: 'gids' });
    expect(other.id).not.toBe(platform.id);
    const advice = await acts.handled();
    await done(proposeSuspension(await m.as('omar'), { ...once(), advice, reason: 'Onder ons' }));
    expect(await historyFor('gids', advice)).toEqual(await historyFor(null, advice));
  });
});
