// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DueDateMoved } from '@samenspel/domain/advice';
import { type GraphQLSchema, graphql } from 'graphql';
import { makeSchema } from '../../app/schema.ts';
import {
  answerInformation,
  refuseInformation,
  withdrawInformationRequest,
} from '../../information/settle-information.ts';
import { newId } from '../../shared/ids/index.ts';
import { aJourney } from '../../testing/a-journey.ts';
import { type AMunicipality, aMunicipality, type Who } from '../../testing/a-municipality.ts';
import { type APlatform, aPlatform, asked, promised } from '../../testing/a-platform.ts';
import { adviceActs } from '../../testing/an-advice.ts';
import { done, refusedWith } from '../../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { historyOfSubject, refoldAll } from '../../testing/refold.ts';
import { endMembership } from '../../wijkplatform/end-membership.ts';
import { startAdviceDraft } from '../draft/start-draft.ts';
import { acceptFollowUp, proposeFollowUp } from '../follow-up/agree-follow-up.ts';
import { changeCalendar } from '../rules/change-settings.ts';
import { loadAdviceRequest } from './request.loaders.ts';
import { requestAdvice } from './request-advice.ts';
import { acceptAdviceRequest, declineAdviceRequest, withdrawAdviceRequest } from './settle-request.ts';

let db: FreshDatabase;
let m: AMunicipality;
let schema: GraphQLSchema;
let platform: APlatform;
let trajectory: string;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  schema = await makeSchema();
  platform = await aPlatform(m);
  trajectory = await aJourney(m).start();
  // Another one, whose members are no members of the first.
  await aPlatform(m, { code: 'oog-in-al', coordinator: 'buurvrouw', member: 'gids' });
});
afterAll(() => db.close());

async function ask(who: Who | null, source: string): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source, contextValue: await m.as(who) });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}
const read = async (request: string) => loadAdviceRequest(await m.as('coordinator'), request);
const accept = async (request: string) =>
  refusedWith(acceptAdviceRequest(await m.as('coordinator'), { ...once(), request }));
const sixWeeks = { amount: 6, unit: 'weeks' } as const;

describe('a request for advice (A1)', () => {
  it('is a question, not a duty: declining asks for no reason and leaves nothing open', async () => {
    const request = await platform.request();
    const open = () => ask('lea', '{ wijkplatform(code: "lombok") { openRequests } }');
    expect(await open()).toEqual({ wijkplatform: { openRequests: 1 } });
    await done(declineAdviceRequest(await m.as('coordinator'), { ...once(), request }));
    expect(await open()).toEqual({ wijkplatform: { openRequests: 0 } });
    const shown = await ask(
      'lea',
      `{ adviceRequests(state: declined) { state followUp { state agreed { no } } viewerMayWithdraw } }`,
    );
    expect(shown).toEqual({
      adviceRequests: [
        { state: 'declined', followUp: { state: 'ended', agreed: null }, viewerMayWithdraw: false },
      ],
    });
    const input = schema.getType('DeclineAdviceRequestInput');
    expect(Object.keys((input as { getFields?: () => object })?.getFields?.() ?? {}).sort()).toEqual([
      'idempotencyKey',
      'request',
    ]);
  });

  it('is accepted together with what the municipality proposed, and starts the platform’s own clock (A3, A8)', async () => {
    const request = await platform.request({ trajectory, adviseTerm: sixWeeks });
    expect((await read(request))?.clock).toBeNull();
    expect(await accept(request)).toEqual([]);
    const { number } = (await read(request)) ?? { number: '' };
    const shown = await ask(
      'member',
      `{ adviceRequest(number: "${number}") { state clock { kind state startedOn dueOn } trajectory { number }
         followUp { state agreed { no side whatHappens } } wijkplatform { code } } }`,
    );
    expect(shown).toEqual({
      adviceRequest: {
        state: 'accepted',
        clock: { kind: 'advise', state: 'running', startedOn: '2026-05-11', dueOn: '2026-06-22' },
        trajectory: { number: '2026-001' },
        followUp: {
          state: 'agreed',
          agreed: { no: 1, side: 'municipality', whatHappens: promised.whatHappens },
        },
        wijkplatform: { code: 'lombok' },
      },
    });
  });

  it('waits for the municipality while the platform’s own proposal is on the table (A3)', async () => {
    const request = await platform.request();
    const { followUpId: followUp = '' } = (await read(request)) ?? {};
    const ours = { followUp, side: 'platform' as const, ...promised, whatHappens: 'De raad beslist' };
    await done(proposeFollowUp(await m.as('coordinator'), { ...once(), ...ours }));
    expect(await accept(request)).toEqual(['AGREEMENT_MISSING']);
    // No side agrees with itself.
    const own = { followUp, no: 2, side: 'platform' as const };
    expect(await refusedWith(acceptFollowUp(await m.as('coordinator'), { ...once(), ...own }))).toEqual([
      'OWN_PROPOSAL',
    ]);
    await done(acceptFollowUp(await m.as('lea'), { ...once(), ...own, side: 'municipality' }));
    expect(await accept(request)).toEqual([]);
  });

  it('lets nobody write the asked advice before both sides agree (A3)', async () => {
    const request = await platform.request();
    const start = async () =>
      refusedWith(startAdviceDraft(await m.as('member'), { ...once(), wijkplatform: platform.id, request }));
    expect(await start()).toEqual(['REQUEST_NOT_ACCEPTED']);
    await accept(request);
    expect(await start()).toEqual([]);
  });

  it('is known as asked for by everybody, and the request itself by those between whom it passed only', async () => {
    const request = await platform.request();
    await accept(request);
    const acts = adviceActs(m, platform.id);
    await acts.submit(['Een zebrapad'], { request });
    await acts.submit();
    const known = (who: Who | null) =>
      ask(who, '{ advices(sort: NEWEST, first: 2) { nodes { asked request { title } } } }');
    const unasked = { asked: false, request: null };
    expect(await known(null)).toEqual({ advices: { nodes: [unasked, { asked: true, request: null }] } });
    expect(await known('coordinator')).toEqual({
      advices: { nodes: [unasked, { asked: true, request: { title: asked.title } }] },
    });
  });

  it('can be taken back until it is advised; accepting and taking back at once leaves one of the two', async () => {
    const request = await platform.request();
    const [coordinator, lea] = [await m.as('coordinator'), await m.as('lea')];
    const [accepted, withdrawn] = await Promise.all([
      refusedWith(acceptAdviceRequest(coordinator, { ...once(), request })),
      refusedWith(withdrawAdviceRequest(lea, { ...once(), request })),
    ]);
    expect(withdrawn).toEqual([]);
    expect([[], ['REQUEST_NOT_OPEN']]).toContainEqual(accepted);
    expect(await read(request)).toMatchObject({ state: 'withdrawn' });
  });

  it('takes a number of the year without gaps, and none when it is refused', async () => {
    const number = async () => (await read(await platform.request()))?.number ?? '';
    const before = await number();
    const blank = { ...once(), wijkplatform: platform.id, ...asked, question: ' ' };
    expect(await refusedWith(requestAdvice(await m.as('lea'), blank))).toEqual(['TEXT_MISSING']);
    expect(Number((await number()).slice(5))).toBe(Number(before.slice(5)) + 1);
  });

  it.each([
    ['an official', 'noor', 1],
    ['the overseer', 'controleur', 1],
    ['a member of the platform', 'member', 1],
    ['a member of another platform', 'buurvrouw', 0],
    ['the administrator', 'beheerder', 0],
    ['the public', null, 0],
  ] as const)('is read by its two sides and officials: %s', async (_, who, seen) => {
    const request = await platform.request();
    const { number = '', followUpId = '' } = (await read(request)) ?? {};
    const shown = await ask(
      who,
      `{ adviceRequest(number: "${number}") { id } followUp(id: "${followUpId}") { id }
         adviceRequests { id } wijkplatform(code: "lombok") { adviceRequests { id } followUps { id } } }`,
    );
    const flat = JSON.stringify(shown);
    expect([flat.split(request).length - 1, flat.includes(followUpId)]).toEqual(
      seen ? [3, true] : [0, false],
    );
  });

  it('is no part of what the public reads of the trajectory', async () => {
    await platform.request({ trajectory });
    const history = '{ trajectory(number: "2026-001") { history { entries { kind } } } }';
    for (const who of [null, 'lea'] as const)
      expect(await ask(who, history)).toEqual({
        trajectory: { history: { entries: [{ kind: 'TrajectoryStarted' }] } },
      });
  });
});

describe('a request for information (A2)', () => {
  it('starts the municipality’s clock, and is answered in words; late is no reason to refuse it', async () => {
    const request = await platform.information();
    const clock =
      '{ informationRequests(state: open) { clock { kind state startedOn dueOn } viewerMayAnswer } }';
    expect(await ask('lea', clock)).toEqual({
      informationRequests: [
        {
          clock: { kind: 'information', state: 'running', startedOn: '2026-05-11', dueOn: '2026-06-08' },
          viewerMayAnswer: true,
        },
      ],
    });
    const late = { ...(await m.as('lea')), now: '2026-09-01T10:00:00.000Z' };
    await done(answerInformation(late, { ...once(), request, answer: 'Tien mille', files: [] }));
    const shown = await ask(
      'member',
      '{ informationRequests { state answer clock { state lateness } settledBy { name } } }',
    );
    expect(shown).toEqual({
      informationRequests: [
        {
          state: 'answered',
          answer: 'Tien mille',
          clock: { state: 'stopped', lateness: 'met_late' },
          settledBy: { name: null },
        },
      ],
    });
  });

  it('makes the platform’s own term stand still while it is late, and never longer', async () => {
    const request = await platform.request({ adviseTerm: { amount: 10, unit: 'weeks' } });
    await accept(request);
    const information = await platform.information({ request });
    const { number = '' } = (await read(request)) ?? {};
    const source = `{ adviceRequest(number: "${number}") { clock { state dueOn suspendedSince } } }`;
    const on = async (day: string) => {
      const contextValue = { ...(await m.as('member')), now: `${day}T10:00:00.000Z` };
      const { data } = await graphql({ schema, source, contextValue });
      return JSON.parse(JSON.stringify(data)).adviceRequest.clock;
    };
    // Four weeks to answer, from 11 May; ten weeks to advise.
    expect(await on('2026-06-08')).toEqual({ state: 'running', dueOn: '2026-07-20', suspendedSince: null });
    expect(await on('2026-06-15')).toEqual({ state: 'suspended', dueOn: null, suspendedSince: '2026-06-09' });
    const late = { ...(await m.as('lea')), now: '2026-06-16T10:00:00.000Z' };
    await done(answerInformation(late, { ...once(), request: information, answer: 'Tien mille', files: [] }));
    // Seven days late, so seven days later.
    expect(await on('2026-06-17')).toEqual({ state: 'running', dueOn: '2026-07-27', suspendedSince: null });
  });

  it('moves that term with the calendar by the day that the platform sees, not by the one without the lateness (A2, A5)', async () => {
    const request = await platform.request({ adviseTerm: { amount: 10, unit: 'weeks' } });
    await accept(request);
    const information = await platform.information({ request });
    const on = async (who: Who, day: string) => ({ ...(await m.as(who)), now: `${day}T10:00:00.000Z` });
    const late = await on('lea', '2026-06-16');
    await done(answerInformation(late, { ...once(), request: information, answer: 'Tien mille', files: [] }));
    const change = async (days: { add?: string[]; remove?: string[] }) => {
      const add = (days.add ?? []).map((day) => ({ day, nameNl: 'Vrij' }));
      const input = { ...once(), add, remove: days.remove ?? [] };
      await done(changeCalendar(await on('beheerder', '2026-06-17'), input));
    };
    const moves = async () => {
      const happened = await m.inside((tx) => historyOfSubject<DueDateMoved>(tx, request));
      return happened.flatMap(({ type, data }) => (type === 'DueDateMoved' ? [[data.from, data.to]] : []));
    };
    // Ten weeks from 11 May are over on 20 July; seven days late make it the 27th.
    await change({ add: ['2026-07-20'] });
    expect(await moves()).toEqual([]);
    await change({ add: ['2026-07-27'] });
    expect(await moves()).toEqual([['2026-07-27', '2026-07-28']]);
    await change({ remove: ['2026-07-20', '2026-07-27'] });
    expect(await moves()).toEqual([
      ['2026-07-27', '2026-07-28'],
      ['2026-07-28', '2026-07-27'],
    ]);
  });

  it('is refused only on a ground that is explained', async () => {
    const request = await platform.information();
    const refuse = async (answer: string) =>
      refusedWith(refuseInformation(await m.as('lea'), { ...once(), request, ground: 'legal', answer }));
    expect(await refuse(' \u200b')).toEqual(['INFORMATION_ANSWER_MISSING']);
    expect(await refuse('De wet verbiedt het')).toEqual([]);
    expect(await refuse('Nog een keer')).toEqual(['INFORMATION_NOT_OPEN']);
  });

  it('is withdrawn by the platform only', async () => {
    const request = await platform.information();
    await expect(withdrawInformationRequest(await m.as('lea'), { ...once(), request })).rejects.toMatchObject(
      {
        extensions: { code: 'NOT_FOUND' },
      },
    );
    expect(
      await refusedWith(withdrawInformationRequest(await m.as('member'), { ...once(), request })),
    ).toEqual([]);
  });
});

it('rows are the truth, and the history refolds to them (design section 10)', async () => {
  const member = await platform.joined('noor');
  await done(endMembership(await m.as('coordinator'), { ...once(), wijkplatform: platform.id, member }));
  await platform.followUp('platform', trajectory);
  const request = await platform.request({
    trajectory,
    adviseTerm: sixWeeks,
    dueOn: '2026-12-01',
    signerName: 'B. de Vries',
  });
  await accept(request);
  await platform.information({ request, trajectory });
  const { folded, rows } = await m.inside(refoldAll);
  expect(folded.length).toBeGreaterThan(25);
  expect(rows).toEqual(folded);
});
