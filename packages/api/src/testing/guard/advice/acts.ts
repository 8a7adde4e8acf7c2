// SPDX-License-Identifier: EUPL-1.2
import { answerAdvice } from '../../../advice/answer-advice.ts';
import { contestResponse } from '../../../advice/contest-response.ts';
import { correctResponse } from '../../../advice/correct-response.ts';
import { decideContest } from '../../../advice/decide-contest.ts';
import { startAdviceDraft } from '../../../advice/draft/start-draft.ts';
import { settleCommitment } from '../../../advice/settle-commitment.ts';
import { submitAdvice } from '../../../advice/submit-advice.ts';
import { withdrawAdvice } from '../../../advice/withdraw-advice.ts';
import type { Settled } from '../../../shared/idempotency/index.ts';
import { newId } from '../../../shared/ids/index.ts';
import { responseTo } from '../../an-advice.ts';
import type { AdvisedWorld } from './advised-world.ts';

/** What the rows say of an advice, as far as the model knows it. */
export interface Modelled {
  state: string;
  round: number;
  version: number;
  settled: boolean;
  commitments: number;
}

type Act = (advice: string, now: Modelled) => Promise<{ ok: boolean }>;

/** The use cases that lead an advice somewhere, each by who may; `version` and the rest is what the one who acts saw. */
export function adviceActsOf({ m, platform }: AdvisedWorld): Record<string, Act> {
  const once = () => ({ idempotencyKey: newId() });
  const response = (points = 2) => ({ ...once(), ...responseTo(points) });
  const promise = { what: 'Het zebrapad aanleggen', owner: m.person.omar, dueOn: '2099-09-01', pointNo: 1 };
  const firstOpen = (advice: string) =>
    m.inside((tx) =>
      tx.query<{ id: string }>(`SELECT id FROM commitment WHERE advice_id = $1 AND state = 'open' LIMIT 1`, [
        advice,
      ]),
    );
  const decide = async (advice: string, verdict: 'stands' | 'sent_back') => {
    const term = verdict === 'sent_back' ? { amount: 2, unit: 'weeks' as const } : null;
    const decision = { ...once(), advice, verdict, reason: 'Zo is het', term };
    return decideContest(await m.as('controleur'), decision);
  };
  return {
    answer: async (advice, { version }) =>
      answerAdvice(await m.as('omar'), { ...response(), advice, version }),
    answerWithPromise: async (advice, { version }) =>
      answerAdvice(await m.as('omar'), {
        ...response(),
        advice,
        version,
        commitments: [promise],
        disclose: false,
      }),
    answerOnePoint: async (advice, { version }) =>
      answerAdvice(await m.as('omar'), { ...response(1), advice, version }),
    answerAnEarlierVersion: async (advice, { version }) =>
      answerAdvice(await m.as('omar'), { ...response(), advice, version: version - 1 }),
    correctResponse: async (advice, { version }) =>
      correctResponse(await m.as('omar'), { ...response(), advice, version, correctionReason: 'Een fout' }),
    correct: async (advice) => {
      const begun = { ...once(), wijkplatform: platform.id, corrects: advice };
      const started = await startAdviceDraft(await m.as('coordinator'), begun);
      if (!started.ok) return started;
      const { draftId: draft } = started.result;
      const [row] = await m.asMember('coordinator', platform.id, (tx) =>
        tx.query<{ version: number }>('SELECT version FROM advice_draft WHERE id = $1', [draft]),
      );
      return submitAdvice(await m.as('coordinator'), { ...once(), draft, version: row?.version ?? 0 });
    },
    withdraw: async (advice) =>
      withdrawAdvice(await m.as('coordinator'), { ...once(), advice, reason: 'Achterhaald' }),
    contest: async (advice) =>
      contestResponse(await m.as('coordinator'), {
        ...once(),
        advice,
        points: [{ no: 1, reasons: 'Geen reden' }],
      }),
    letStand: (advice) => decide(advice, 'stands'),
    sendBack: (advice) => decide(advice, 'sent_back'),
    settle: async (advice): Promise<Settled<unknown, object>> => {
      const [open] = await firstOpen(advice);
      if (!open) return { ok: false, refusals: [] };
      const settled = { ...once(), commitment: open.id, as: 'done' as const, account: '' };
      return settleCommitment(await m.as('omar'), settled);
    },
  };
}

/** What the policy says that becomes of an advice, in as few words as it can be said: undefined when an act is refused. */
export function modelled(name: string, now: Modelled, contestedIn: Set<number>): Modelled | undefined {
  const { state, round, version, commitments } = now;
  const settledBy = (open: number) => ({ commitments: open, settled: open === 0 });
  switch (name) {
    case 'answer':
      return state === 'open' ? { ...now, state: 'answered', ...settledBy(commitments) } : undefined;
    case 'answerWithPromise':
      return state === 'open' ? { ...now, state: 'answered', ...settledBy(commitments + 1) } : undefined;
    case 'correctResponse':
      return state === 'answered' || state === 'contested' ? now : undefined;
    case 'correct':
      return state === 'open' ? { ...now, version: version + 1 } : undefined;
    case 'withdraw':
      return state === 'open' ? { ...now, state: 'withdrawn', ...settledBy(commitments) } : undefined;
    case 'contest':
      return state === 'answered' && !contestedIn.has(round)
        ? { ...now, state: 'contested', settled: false }
        : undefined;
    case 'letStand':
      return state === 'contested' ? { ...now, state: 'answered', ...settledBy(commitments) } : undefined;
    case 'sendBack':
      return state === 'contested' ? { ...now, state: 'open', round: round + 1 } : undefined;
    case 'settle': {
      if (commitments === 0) return undefined;
      const over = state === 'answered' || state === 'withdrawn';
      return { ...now, commitments: commitments - 1, settled: over && commitments === 1 };
    }
    // One point of two, or a version that is no more: never.
    default:
      return undefined;
  }
}

/** The same, as the rows have it. */
export async function rowsOf({ m }: AdvisedWorld, advice: string): Promise<Modelled> {
  const [row] = await m.inside((tx) =>
    tx.query<Modelled>(
      `SELECT state, round, version, settled,
         (SELECT count(*)::int FROM commitment c WHERE c.tenant_id = a.tenant_id AND c.advice_id = a.id AND c.state = 'open') AS commitments
       FROM advice a WHERE a.tenant_id = $1 AND a.id = $2`,
      [tx.tenantId, advice],
    ),
  );
  if (!row) throw new Error(`No advice ${advice}`);
  return row;
}
