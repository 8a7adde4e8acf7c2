// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import pg from 'pg';
import { columnTypes } from '../../../shared/database/column-types.ts';
import { newId } from '../../../shared/ids/index.ts';
import type { FreshDatabase } from '../../fresh-database.ts';
import { type AdvisedWorld, byHand } from './advised-world.ts';

/** Something that somebody does to one advice by SQL, statement by statement, on a connection of their own. */
type ByHand = (advice: string, on: { phase: string; trajectory: string }) => string[];

/** What goes for one another's throat: each alone is right, or is refused; none may leave an advice closed and unanswered. */
export function actsByHand(w: AdvisedWorld): Record<string, { as: 'app' | 'superuser'; sql: ByHand }> {
  const hand = byHand(w.m);
  const { t, by, at } = hand;
  const points = [1, 2, 3];
  const response = (advice: string) =>
    `(SELECT id FROM response WHERE advice_id = '${advice}' ORDER BY id LIMIT 1)`;
  const member = `SELECT id, person_id FROM wijkplatform_member WHERE wijkplatform_id = '${w.platform.id}' LIMIT 1`;
  const apart = (sql: string) => sql.split(';').filter((each) => each.trim() !== '');
  const as = (role: 'app' | 'superuser', sql: ByHand) => ({ as: role, sql });
  return {
    answer: as('app', (advice) => apart(hand.answer(newId(), advice))),
    answerInParts: as('app', (advice) => {
      const id = newId();
      const said = points.map((no) => hand.say(id, [no]));
      return [hand.respond(id, advice), ...said, hand.send(id, advice), hand.close(advice, id)];
    }),
    answerTwoPoints: as('app', (advice) => {
      const id = newId();
      return [hand.respond(id, advice), hand.say(id, [1, 2]), hand.send(id, advice), hand.close(advice, id)];
    }),
    answerTheNewVersion: as('app', (advice) => apart(hand.answer(newId(), advice, { version: 2 }))),
    closeByWhatIsThere: as('app', (advice) => [
      `UPDATE advice SET state = 'answered', response_id = ${response(advice)} WHERE id = '${advice}'`,
    ]),
    correct: as('app', (advice) => apart(hand.correct(advice))),
    correctByHalf: as('app', (advice) => apart(hand.correct(advice, { written: 2 }))),
    backToTheFirst: as('app', (advice) => [`UPDATE advice SET version = 1 WHERE id = '${advice}'`]),
    withdraw: as('app', (advice) => apart(hand.withdraw(newId(), advice, w.platform.id, member))),
    withdrawAndForget: as('app', (advice) => [
      ...apart(hand.withdraw(newId(), advice, w.platform.id, member)),
      `UPDATE advice SET response_id = NULL WHERE id = '${advice}'`,
    ]),
    contest: as('app', (advice) => [
      hand.contest(newId(), advice, response(advice)),
      `UPDATE advice SET state = 'contested' WHERE id = '${advice}'`,
    ]),
    sendBack: as('app', (advice) => [
      hand.decide(`(SELECT id FROM contest WHERE advice_id = '${advice}')`, advice, 'sent_back'),
      `UPDATE advice_round SET verdict = 'sent_back' WHERE advice_id = '${advice}' AND no = 1`,
      hand.round(advice, 2),
      `UPDATE advice SET state = 'open', round = 2, response_id = NULL WHERE id = '${advice}'`,
    ]),
    nextRound: as('app', (advice) => [
      hand.round(advice, 2),
      `UPDATE advice SET state = 'open', round = 2, response_id = NULL WHERE id = '${advice}'`,
    ]),
    commit: as('app', (advice) => [
      `INSERT INTO commitment (tenant_id, id, advice_id, response_id, what, owner_id, due_on, made_at)
       VALUES (${t}, '${newId()}', '${advice}', ${response(advice)}, 'Iets', ${by}, '2026-09-01', ${at})`,
    ]),
    settle: as('app', (advice) => [`UPDATE advice SET settled = true WHERE id = '${advice}'`]),
    closePhase: as('app', (_, { phase }) => [
      `UPDATE phase SET status = 'closed', started_at = ${at}, closed_at = ${at} WHERE id = '${phase}'`,
    ]),
    closeTrajectory: as('app', (_, { trajectory }) => [
      `UPDATE trajectory SET status = 'closed', closed_at = '2027-01-01' WHERE id = '${trajectory}'`,
    ]),
    reopen: as('app', (advice) => [
      `UPDATE advice SET state = 'open', response_id = NULL, withdrawal_id = NULL WHERE id = '${advice}'`,
    ]),
    deleteLastPoint: as('superuser', (advice) => [
      `DELETE FROM advice_point WHERE advice_id = '${advice}' AND no = 3 AND version = (SELECT max(version) FROM advice_point WHERE advice_id = '${advice}')`,
    ]),
    deleteLastAnswer: as('superuser', (advice) => [
      `DELETE FROM response_point WHERE no = 3 AND response_id IN (SELECT id FROM response WHERE advice_id = '${advice}')`,
    ]),
    deleteSending: as('superuser', (advice) => [
      `DELETE FROM response_sending WHERE advice_id = '${advice}'`,
    ]),
    deleteResponse: as('superuser', (advice) => [
      `DELETE FROM response_sending WHERE advice_id = '${advice}'`,
      `DELETE FROM response_point WHERE response_id IN (SELECT id FROM response WHERE advice_id = '${advice}')`,
      `DELETE FROM response WHERE advice_id = '${advice}'`,
    ]),
    deleteWithdrawal: as('superuser', (advice) => [`DELETE FROM withdrawal WHERE advice_id = '${advice}'`]),
    editResponse: as('superuser', (advice) => [
      `UPDATE response SET version = 2 WHERE advice_id = '${advice}'`,
    ]),
    blankReasons: as('superuser', (advice) => [
      `UPDATE response_point SET reasons = E'\\u00a0' WHERE response_id IN (SELECT id FROM response WHERE advice_id = '${advice}')`,
    ]),
  };
}

/** A new open advice of three points on a phase of its own. */
function aNewAdvice(w: AdvisedWorld, no: number) {
  const { t, at, ...hand } = byHand(w.m);
  const [advice, phase, trajectory] = [newId(), newId(), newId()];
  const sql = `BEGIN;
    INSERT INTO trajectory (tenant_id, id, year, seq, title, subject, started_as, policy_field, city_wide, unit_id, lead_id, lead_since, started_at, changed_at)
      SELECT tenant_id, '${trajectory}', 2099, ${no}, title, subject, started_as, policy_field, city_wide, unit_id, lead_id, lead_since, started_at, changed_at FROM trajectory WHERE id = '${w.trajectory}';
    INSERT INTO phase (tenant_id, id, trajectory_id, ordinal, title, goal) VALUES (${t}, '${phase}', '${trajectory}', 1, 'Fase', 'Doel');
    INSERT INTO advice (tenant_id, id, year, seq, wijkplatform_id, trajectory_id, phase_id, title, points, signer, submitted_at, changed_at)
      VALUES (${t}, '${advice}', 2099, ${no}, '${w.platform.id}', '${trajectory}', '${phase}', 'Titel', 3, 'college', ${at}, ${at});
    ${hand.version(advice, { no: 1 })} ${[1, 2, 3].map((n) => hand.point(advice, { no: n })).join(' ')}
    INSERT INTO version_standing (tenant_id, id, advice_id, no, standing) VALUES (${t}, '${newId()}', '${advice}', 1, 'current');
    ${hand.round(advice, 1)} COMMIT;`;
  return { sql, advice, phase, trajectory };
}

export interface Raced {
  races: number;
  done: number;
  refused: number;
  faults: string[];
  advices: string[];
}

/** Lets acts that are drawn at random loose on one new advice at a time: some first, then two or three at once. */
export async function race(
  db: FreshDatabase,
  w: AdvisedWorld,
  { races, seed }: { races: number; seed: number },
) {
  const acts = actsByHand(w);
  const names = Object.keys(acts);
  // A deadlock is found at once, so that it costs no second.
  await db.asSuperuser((client) =>
    client.query(
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET deadlock_timeout = 20', current_database()); END $$`,
    ),
  );
  const connect = async (role: 'app' | 'superuser') => {
    const client = new pg.Client({
      connectionString: role === 'app' ? db.urls.app : db.superuserUrl,
      types: columnTypes,
    });
    await client.connect();
    return client;
  };
  const seats = [0, 1, 2];
  const clients = {
    app: await Promise.all(seats.map(() => connect('app'))),
    superuser: await Promise.all(seats.map(() => connect('superuser'))),
  };
  const raced: Raced = { races, done: 0, refused: 0, faults: [], advices: [] };
  const act = async (name: string, seat: number, on: ReturnType<typeof aNewAdvice>) => {
    const { as, sql } = acts[name] as (typeof acts)[string];
    const client = clients[as][seat] as pg.Client;
    try {
      await client.query(`BEGIN; SELECT set_tenant('${w.m.tenant.id}')`);
      for (const statement of sql(on.advice, on)) await client.query(statement);
      await client.query('COMMIT');
      raced.done++;
    } catch (error) {
      await client.query('ROLLBACK');
      const code = (error as pg.DatabaseError).code ?? '';
      // Refused: by a constraint, as a deadlock, or for want of a right. Anything else is a fault of the test.
      if (code.startsWith('23') || code === '40P01' || code === '42501') raced.refused++;
      else raced.faults.push(`${name}: ${error}`);
    }
  };
  const heat = fc.tuple(
    fc.array(fc.constantFrom(...names), { maxLength: 2 }),
    fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 3 }),
  );
  try {
    let no = 0;
    for (const [before, together] of fc.sample(heat, { numRuns: races, seed })) {
      const on = aNewAdvice(w, ++no);
      raced.advices.push(`2099-${String(no).padStart(3, '0')} ${before} then ${together}`);
      await (clients.superuser[0] as pg.Client).query(on.sql);
      for (const name of before) await act(name, 0, on);
      await Promise.all(together.map((name, seat) => act(name, seat, on)));
    }
  } finally {
    for (const client of [...clients.app, ...clients.superuser]) await client.end();
  }
  return raced;
}
