// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as decide from '@samenspel/domain/advice';
import { evolveAdvice } from '@samenspel/domain/advice';
import { newId } from '../shared/ids/index.ts';
import { type AMunicipality, aMunicipality } from '../testing/a-municipality.ts';
import { aPlatform } from '../testing/a-platform.ts';
import { adviceActs, responseTo } from '../testing/an-advice.ts';
import { done } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { answeredOn } from './advice.parts.ts';
import { contestResponse } from './contest-response.ts';
import { decideContest } from './decide-contest.ts';
import { lockAdvice } from './lock-advice.ts';

let db: FreshDatabase;
let m: AMunicipality;
let acts: ReturnType<typeof adviceActs>;
const once = () => ({ idempotencyKey: newId() });
const promise = () => ({ what: 'Een zebrapad', owner: m.person.omar, dueOn: '2026-09-01', pointNo: 1 });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  acts = adviceActs(m, (await aPlatform(m)).id);
});
afterAll(() => db.close());

/** Open again, for a second round, with a response, a contest and a commitment behind it. */
async function sentBack(): Promise<string> {
  const advice = await acts.answered(['Een zebrapad', 'Een drempel'], { commitments: [promise()] });
  const points = [{ no: 1, reasons: 'Hier staat geen reden' }];
  await done(contestResponse(await m.as('coordinator'), { ...once(), advice, points }));
  const term = { amount: 3, unit: 'working_days' as const };
  const back = { verdict: 'sent_back' as const, reason: 'Er staat geen reden', term, dueOn: null };
  await done(decideContest(await m.as('controleur'), { ...once(), advice, ...back }));
  return advice;
}

describe('what is read of an advice to answer it', () => {
  it.each([
    ['a first answer', () => acts.handled()],
    ['an answer in a second round, with something promised before', sentBack],
  ])('is enough: %s is the same with all of it', async (_, make) => {
    const advice = await make();
    const ctx = await m.as('omar');
    const [all, some] = await m.inside(async (tx) => [
      await lockAdvice(ctx, tx, { advice }),
      await lockAdvice(ctx, tx, { advice }, answeredOn),
    ]);
    const [commitmentId, clockId, responseId] = [newId(), newId(), newId()];
    const { owner: ownerId, ...promised } = promise();
    for (const commitments of [[], [{ ...promised, ownerId, commitmentId, clockId }]]) {
      const response = { ...responseTo(2), commitments, responseId, version: 1 };
      const answer = ({ advice: of, settings, moment }: typeof all) => {
        const outcome = decide.answerAdvice(of, response, settings.calendar, moment);
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
        const after = outcome.events.reduce(evolveAdvice, of);
        return {
          events: outcome.events,
          state: after.state,
          revision: after.revision,
          settled: after.settled,
        };
      };
      expect(answer(some)).toEqual(answer(all));
    }
    expect(some.permit('answerAdvice')).toBe(all.permit('answerAdvice'));
  });

  it('has nothing of what it leaves out: a decision on that fails, and is not taken on less', async () => {
    const advice = await acts.handled();
    const ctx = await m.as('omar');
    const { advice: some } = await m.inside((tx) => lockAdvice(ctx, tx, { advice }, answeredOn));
    expect(some).not.toHaveProperty('withheld');
    expect(() =>
      evolveAdvice(some, {
        type: 'WithholdingLifted',
        data: { part: 'summary', liftedAt: '2026-06-01T09:00:00Z' },
        texts: {},
      }),
    ).toThrow(TypeError);
  });
});
