// SPDX-License-Identifier: EUPL-1.2
import { acceptSuspension } from '../../advice/accept-suspension.ts';
import { assignHandler } from '../../advice/assign-handler.ts';
import { contestResponse } from '../../advice/contest-response.ts';
import { decideContest } from '../../advice/decide-contest.ts';
import { extendTerm } from '../../advice/extend-term.ts';
import { proposeSuspension } from '../../advice/propose-suspension.ts';
import { settleCommitment } from '../../advice/settle-commitment.ts';
import { withdrawAdvice } from '../../advice/withdraw-advice.ts';
import { withholdPart } from '../../advice/withhold-part.ts';
import { type Act, type Doing, done } from './act.ts';
import { actsOfCorrection } from './acts-of-correction.ts';
import { answer, correctAnswer, draftAnswer } from './acts-of-response.ts';
import type { AffairStory, Happening } from './affair.ts';
import { commitmentOf } from './places.store.ts';

/** What somebody did with an advice after it was submitted, knowing what was done before. */
export function actsOnAdvice(affair: AffairStory, happening: Happening, before: readonly Happening[]): Act[] {
  const { day, by, did } = happening;
  // The same can happen twice: an answer in each round.
  const times = before.filter((each) => each.did === did).length;
  const key = `${affair.key} ${did}${times === 0 ? '' : ` ${times + 1}`}`;
  if (did === 'correct') return actsOfCorrection(affair, happening, key);
  if (did === 'draft response') return draftAnswer(affair, happening, key);
  return [{ key, day, by, run: (doing) => run(doing, affair, happening, before) }];
}

type Single = Exclude<Happening, { did: 'correct' | 'draft response' }>;

async function run(
  doing: Doing,
  affair: AffairStory,
  happening: Single,
  before: readonly Happening[],
): Promise<void> {
  const { ctx, ids, date } = doing;
  const advice = ids.get('advice', affair.key);
  const on = { ...doing.once, advice };
  switch (happening.did) {
    case 'assign':
      await done(assignHandler(ctx, { ...on, person: ids.get('party', happening.to) }));
      return;
    case 'withdraw':
      await done(withdrawAdvice(ctx, { ...on, reason: happening.reason }));
      return;
    case 'propose suspension':
      await done(proposeSuspension(ctx, { ...on, reason: happening.reason }));
      return;
    case 'accept suspension':
      await done(acceptSuspension(ctx, on));
      return;
    case 'extend':
      await done(extendTerm(ctx, { ...on, dueOn: date(happening.due), reason: happening.reason }));
      return;
    case 'withhold': {
      const { part, ground, explanation } = happening;
      await done(withholdPart(ctx, { ...on, part, ground, explanation }));
      return;
    }
    case 'answer':
      return answer(doing, affair, happening, before);
    case 'correct response':
      return correctAnswer(doing, affair, happening, before);
    case 'contest': {
      const points = happening.points.map(([no, reasons]) => ({ no, reasons }));
      await done(contestResponse(ctx, { ...on, points }));
      return;
    }
    case 'decide': {
      const { verdict, reason, term = null } = happening;
      await done(decideContest(ctx, { ...on, verdict, reason, term }));
      return;
    }
    case 'settle': {
      const { what, as, account } = happening;
      const commitment = await commitmentOf(ctx, advice, what);
      await done(settleCommitment(ctx, { ...doing.once, commitment, as, account }));
      return;
    }
  }
}
