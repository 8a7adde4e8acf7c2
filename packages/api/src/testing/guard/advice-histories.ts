// SPDX-License-Identifier: EUPL-1.2
import { answerAdvice } from '../../advice/answer-advice.ts';
import { assignHandler } from '../../advice/assign-handler.ts';
import { contestResponse } from '../../advice/contest-response.ts';
import { correctResponse } from '../../advice/correct-response.ts';
import { decideContest } from '../../advice/decide-contest.ts';
import { saveResponseDraft } from '../../advice/response-draft/save-response-draft.ts';
import { submitAdvice } from '../../advice/submit-advice.ts';
import { withdrawAdvice } from '../../advice/withdraw-advice.ts';
import { withholdPart } from '../../advice/withhold-part.ts';
import { newId } from '../../shared/ids/index.ts';
import type { AMunicipality } from '../a-municipality.ts';
import { adviceActs, responseTo } from '../an-advice.ts';
import { done } from '../done.ts';

const once = () => ({ idempotencyKey: newId() });

/**
 * Advices on one trajectory of which every history is longer than one, so that the latest is not all: versions, rounds,
 * responses with corrections, commitments; with what is withheld, what is not public yet, what is withdrawn and what is being written.
 */
export async function withAdviceHistories(
  m: AMunicipality,
  platform: string,
  trajectory: string,
): Promise<void> {
  const acts = adviceActs(m, platform);
  const on = { trajectory };
  const advice = await acts.submit(['Een zebrapad', 'Een drempel'], on);
  const corrected = await acts.draft([], { corrects: advice });
  await done(submitAdvice(await m.as('coordinator'), { ...once(), ...corrected }));
  await done(assignHandler(await m.as('noor'), { ...once(), advice, person: m.person.omar }));
  const promise = { what: 'Het zebrapad aanleggen', owner: m.person.omar, dueOn: '2026-09-01', pointNo: 1 };
  const response = { ...responseTo(2), version: 2, commitments: [promise] };
  const answer = async (more = {}) =>
    done(answerAdvice(await m.as('omar'), { ...once(), advice, ...response, ...more }));
  await answer();
  const points = [{ no: 1, reasons: 'Hier staat geen reden' }];
  await done(contestResponse(await m.as('coordinator'), { ...once(), advice, points }));
  const mended = { ...response, overall: 'Met de juiste naam', correctionReason: 'Een naam was verkeerd' };
  await done(correctResponse(await m.as('omar'), { ...once(), advice, ...mended }));
  const term = { amount: 3, unit: 'working_days' as const };
  const back = { verdict: 'sent_back' as const, reason: 'Er staat geen reden', term, dueOn: null };
  await done(decideContest(await m.as('controleur'), { ...once(), advice, ...back }));
  await answer({ overall: 'Nog een keer, nu met redenen' });

  const closed = await acts.handled(['Een bank'], on);
  for (const part of ['summary', 'points', 'response', 'files'] as const) {
    const ground = { ground: 'personal_data' as const, explanation: 'Er staat een naam in' };
    await done(withholdPart(await m.as('omar'), { ...once(), advice: closed, part, ...ground }));
  }
  await done(answerAdvice(await m.as('omar'), { ...once(), advice: closed, version: 1, ...responseTo(1) }));

  const quiet = await acts.handled(['Een boom'], on);
  const silent = { ...responseTo(1), version: 1, disclose: false };
  await done(answerAdvice(await m.as('omar'), { ...once(), advice: quiet, ...silent }));

  const left = await acts.submit(['Een prullenbak'], on);
  await done(withdrawAdvice(await m.as('coordinator'), { ...once(), advice: left, reason: 'Achterhaald' }));

  const open = await acts.handled(['Een lantaarn'], on);
  const written = { overall: 'Bijna klaar', weighing: '', commitments: [], revision: 0 };
  await done(saveResponseDraft(await m.as('omar'), { ...once(), advice: open, ...written }));
}
