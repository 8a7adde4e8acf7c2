// SPDX-License-Identifier: EUPL-1.2
import { decideContest } from '../../../advice/decide-contest.ts';
import { submitAdvice } from '../../../advice/submit-advice.ts';
import { withdrawAdvice } from '../../../advice/withdraw-advice.ts';
import { newId } from '../../../shared/ids/index.ts';
import { aJourney } from '../../a-journey.ts';
import { type AMunicipality, aMunicipality } from '../../a-municipality.ts';
import { aPlatform } from '../../a-platform.ts';
import { adviceActs } from '../../an-advice.ts';
import { done } from '../../done.ts';
import type { FreshDatabase } from '../../fresh-database.ts';

const once = () => ({ idempotencyKey: newId() });

/** A municipality with an advice in every state, made by the use cases, for SQL to try its hand at. */
export async function advisedWorld(db: FreshDatabase) {
  const m = await aMunicipality(db);
  const platform = await aPlatform(m);
  const stranger = await aPlatform(m, { code: 'zuilen', coordinator: 'daan', member: 'carla' });
  const acts = adviceActs(m, platform.id);
  const journey = aJourney(m);
  const trajectory = await journey.start();
  const phase = await journey.plan(trajectory);
  const elsewhere = await journey.start();
  const three = ['Een zebrapad', 'Een drempel', 'Meer licht'];
  const open = await acts.handled(three, { trajectory, phase });
  const corrected = await acts.handled();
  const correction = await acts.draft([], { corrects: corrected });
  await done(submitAdvice(await m.as('coordinator'), { ...once(), ...correction }));
  const promise = { what: 'Het zebrapad aanleggen', owner: m.person.omar, dueOn: '2026-09-01', pointNo: 1 };
  const answered = await acts.answered(three, { commitments: [promise] });
  const undisclosed = await acts.answered(three, { disclose: false });
  const contested = await acts.contested();
  const sentBack = await acts.contested();
  const term = { amount: 3, unit: 'weeks' as const };
  const back = { advice: sentBack, verdict: 'sent_back' as const, reason: 'Punt 1 mist een reden', term };
  await done(decideContest(await m.as('controleur'), { ...once(), ...back }));
  const withdrawn = await acts.handled();
  await done(withdrawAdvice(await m.as('coordinator'), { ...once(), advice: withdrawn, reason: '' }));
  const followUp = await platform.followUp('municipality');
  const request = await platform.request();
  const information = await platform.information();
  // Of each a second one, for what only two rows can break.
  await platform.request();
  await platform.information();
  const advices = { open, corrected, answered, undisclosed, contested, sentBack, withdrawn };
  return {
    m,
    acts,
    platform,
    stranger,
    trajectory,
    phase,
    elsewhere,
    ...advices,
    followUp,
    request,
    information,
  };
}

export type AdvisedWorld = Awaited<ReturnType<typeof advisedWorld>>;

interface Corrected {
  no?: number;
  points?: number;
  /** How many of the points are written, when not all. */
  written?: number;
}

interface Of {
  round?: number;
  version?: number;
  points?: number;
}

/** The SQL of somebody who answers by hand; ids are inlined, so that several statements go at once. */
export const byHand = (m: Pick<AMunicipality, 'tenant' | 'person'>) => {
  const t = `'${m.tenant.id}'`;
  const by = `'${m.person.omar}'`;
  const at = `'2026-05-20T10:00:00Z'`;
  const of = (advice: string, { round = 1, version = 1, points = 3 }: Of = {}) =>
    `'${advice}', ${round}, ${version}, ${points}`;
  const hand = {
    /** A response that is written and not sent. */
    respond: (id: string, advice: string, on?: Of, supersedes = 'NULL', why = 'NULL') =>
      `INSERT INTO response (tenant_id, id, advice_id, round, version, points, overall, weighing, signer, signer_name, supersedes_id, correction_reason, written_by, written_at)
       VALUES (${t}, '${id}', ${of(advice, on)}, 'Ja', 'Veel', 'college', 'Het college', ${supersedes}, ${why}, ${by}, ${at});`,
    /** What it says to the points of these numbers. */
    say: (response: string, numbers: readonly number[], points = 3, reasons = 'Daarom') =>
      numbers
        .map(
          (no) => `INSERT INTO response_point (tenant_id, id, response_id, no, points, disposition, reasons)
           VALUES (${t}, '${newId()}', '${response}', ${no}, ${points}, 'adopted', '${reasons}');`,
        )
        .join('\n'),
    send: (response: string, advice: string, on?: Of) =>
      `INSERT INTO response_sending (tenant_id, id, response_id, advice_id, round, version, points, sent_by, sent_at, sent_on)
       VALUES (${t}, '${newId()}', '${response}', ${of(advice, on)}, ${by}, ${at}, '2026-05-20');`,
    close: (advice: string, response: string) =>
      `UPDATE advice SET state = 'answered', response_id = '${response}' WHERE tenant_id = ${t} AND id = '${advice}';`,
    /** Everything that it takes to close an advice, as it ought to be. */
    answer: (response: string, advice: string, on: Of = {}) => {
      const { points = 3 } = on;
      const all = Array.from({ length: points }, (_, i) => i + 1);
      return [
        hand.respond(response, advice, on),
        hand.say(response, all, points),
        hand.send(response, advice, on),
        hand.close(advice, response),
      ].join('\n');
    },
    /** A new version, with this many of its points, that the advice stands at. */
    correct: (advice: string, { no = 2, points = 3, written = points }: Corrected = {}) =>
      [
        `UPDATE version_standing SET standing = 'superseded' WHERE advice_id = '${advice}' AND no = ${no - 1};`,
        hand.version(advice, { no, points }),
        `INSERT INTO version_standing (tenant_id, id, advice_id, no, standing) VALUES (${t}, '${newId()}', '${advice}', ${no}, 'current');`,
        ...Array.from({ length: written }, (_, i) => hand.point(advice, { version: no, no: i + 1, points })),
        `UPDATE advice SET version = ${no}, points = ${points} WHERE id = '${advice}';`,
      ].join('\n'),
    version: (advice: string, { no = 2, points = 3, backing = 'Velen' } = {}) =>
      `INSERT INTO advice_version (tenant_id, id, advice_id, no, points, title, summary, taking_part, backing, backing_figures, submitted_by, submitted_at)
       VALUES (${t}, '${newId()}', '${advice}', ${no}, ${points}, 'Titel', 'Kort', 'Wij', '${backing}', '[]', ${by}, ${at});`,
    point: (advice: string, { version = 1, no = 4, points = 3 } = {}) =>
      `INSERT INTO advice_point (tenant_id, id, advice_id, version, no, points, body) VALUES (${t}, '${newId()}', '${advice}', ${version}, ${no}, ${points}, 'Meer');`,
    round: (advice: string, no: number, verdict = 'stands') =>
      `INSERT INTO advice_round (tenant_id, id, advice_id, no, verdict, opened_at) VALUES (${t}, '${newId()}', '${advice}', ${no}, '${verdict}', ${at});`,
    /** A withdrawal by whoever is a member, as far as `membership` (SQL of `id, person_id`) finds one. */
    withdraw: (id: string, advice: string, wijkplatform: string, membership: string) =>
      `INSERT INTO withdrawal (tenant_id, id, advice_id, wijkplatform_id, member_id, person_id, withdrawn_at)
       SELECT ${t}, '${id}', '${advice}', '${wijkplatform}', w.id, w.person_id, ${at} FROM (${membership}) w;
       UPDATE advice SET state = 'withdrawn', withdrawal_id = '${id}' WHERE id = '${advice}';`,
    contest: (id: string, advice: string, response: string, round = 1) =>
      `INSERT INTO contest (tenant_id, id, advice_id, round, response_id, contested_by, contested_at) VALUES (${t}, '${id}', '${advice}', ${round}, ${response}, ${by}, ${at});`,
    decide: (contest: string, advice: string, verdict: 'stands' | 'sent_back', round = 1) =>
      `INSERT INTO contest_decision (tenant_id, id, contest_id, advice_id, round, verdict, reason, decided_by, decided_at)
       VALUES (${t}, '${newId()}', ${contest}, '${advice}', ${round}, '${verdict}', 'Daarom', ${by}, ${at});`,
  };
  return { t, by, at, ...hand };
};
