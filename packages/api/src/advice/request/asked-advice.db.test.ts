// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../shared/ids/index.ts';
import { aJourney } from '../../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../../testing/a-municipality.ts';
import { type APlatform, aPlatform } from '../../testing/a-platform.ts';
import { adviceActs } from '../../testing/an-advice.ts';
import { done, refusedWith } from '../../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { refoldAll } from '../../testing/refold.ts';
import { loadAdvice } from '../advice.loaders.ts';
import { startAdviceDraft } from '../draft/start-draft.ts';
import { submitAdvice } from '../submit-advice.ts';
import { loadAdviceRequest } from './request.loaders.ts';
import { acceptAdviceRequest, withdrawAdviceRequest } from './settle-request.ts';

let db: FreshDatabase;
let m: AMunicipality;
let platform: APlatform;
let acts: ReturnType<typeof adviceActs>;
let trajectory: string;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  platform = await aPlatform(m);
  acts = adviceActs(m, platform.id);
  trajectory = await aJourney(m).start();
});
afterAll(() => db.close());

/** Asked with these words, and the platform said yes. */
const accepted = async (more: Parameters<APlatform['request']>[0] = {}) => {
  const request = await platform.request({ trajectory, adviseTerm: { amount: 6, unit: 'weeks' }, ...more });
  await done(acceptAdviceRequest(await m.as('coordinator'), { ...once(), request }));
  return request;
};
const read = async (request: string) => loadAdviceRequest(await m.as('member'), request);
const submit = async (drafted: { draft: string; version: number }) =>
  submitAdvice(await m.as('coordinator'), { ...once(), ...drafted });

describe('an advice that was asked for (A1, A3)', () => {
  it('is written after both sides agree, and answers its request: one clock stops, and that of the answer starts', async () => {
    const request = await accepted({ term: { amount: 4, unit: 'weeks' }, signerName: 'Wethouder De Vries' });
    expect((await read(request))?.clock).toMatchObject({ state: 'running', dueOn: '2026-06-22' });
    const advice = await acts.submit(['Een zebrapad'], { request });
    expect(await read(request)).toMatchObject({
      ...{ state: 'advised', adviceId: advice },
      clock: { state: 'stopped', stoppedOn: '2026-05-11' },
    });
    const { followUpId } = (await read(request)) ?? {};
    const submitted = await loadAdvice(await m.as('lea'), advice);
    // The term, the one who answers and the place are those of the agreement and the request.
    expect(submitted).toMatchObject({
      ...{ requestId: request, followUpId, trajectoryId: trajectory, state: 'open' },
      ...{ signer: 'alderman', signerName: 'Wethouder De Vries' },
    });
    const answer = submitted.clocks.find(({ kind }) => kind === 'answer');
    expect(answer).toMatchObject({ state: 'running', startedOn: '2026-05-11', dueOn: '2026-06-08' });
  });

  it('answers its request once: of two drafts on it, sent at the same moment, one is left', async () => {
    const request = await accepted();
    const [one, other] = [
      await acts.draft(['Bomen'], { request }),
      await acts.draft(['Banken'], { request }),
    ];
    const outcomes = await Promise.all([refusedWith(submit(one)), refusedWith(submit(other))]);
    expect(outcomes.map(({ length }) => length).sort()).toEqual([0, 1]);
    expect(await read(request)).toMatchObject({ state: 'advised' });
    const [{ n } = { n: 0 }] = await m.inside((tx) =>
      tx.query<{ n: number }>('SELECT count(*)::int AS n FROM advice WHERE advice_request_id = $1', [
        request,
      ]),
    );
    expect(n).toBe(1);
    // Nor is there a third.
    const start = { ...once(), wijkplatform: platform.id, request };
    expect(await refusedWith(startAdviceDraft(await m.as('member'), start))).toEqual([
      'REQUEST_NOT_ACCEPTED',
    ]);
  });

  it('is not sent when the municipality took its request back meanwhile; the draft stays', async () => {
    const request = await accepted();
    const drafted = await acts.draft(['Bomen'], { request });
    await done(withdrawAdviceRequest(await m.as('lea'), { ...once(), request }));
    // What was agreed ended with the request.
    expect(await refusedWith(submit(drafted))).toEqual(['REQUEST_NOT_ACCEPTED', 'AGREEMENT_MISSING']);
    const [draft] = await m.asMember('member', platform.id, (tx) =>
      tx.query<{ state: string }>('SELECT state FROM advice_draft WHERE id = $1', [drafted.draft]),
    );
    expect(draft).toEqual({ state: 'open' });
  });

  it('is open without a term when neither the agreement nor the municipality set one (A5)', async () => {
    const advice = await acts.submit(['Bomen'], { request: await accepted({ adviseTerm: null }) });
    const { clocks } = await loadAdvice(await m.as(null), advice);
    expect(clocks.find(({ kind }) => kind === 'answer')).toMatchObject({ state: 'running', dueOn: null });
  });

  it('stands in the history of both, which refolds to their rows (design section 10)', async () => {
    const { folded, rows } = await m.inside(refoldAll);
    expect(rows).toEqual(folded);
    expect(JSON.stringify(folded)).toContain('"advised"');
  });
});
