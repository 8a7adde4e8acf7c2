// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../shared/ids/index.ts';
import { type AdvisedWorld, advisedWorld } from '../../testing/guard/advice/advised-world.ts';
import { attempts } from '../../testing/guard/advice/attempts.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { GUARD, guardGone } from '../guard-in-place.ts';
import { type RecountCode, type RecountFinding, recountAdvices, recountSays } from '../recount.ts';

let db: FreshDatabase;
let w: AdvisedWorld;
beforeAll(async () => {
  db = await freshDatabase();
  w = await advisedWorld(db);
});
afterAll(() => db.close());

/** What a recount finds while this was done by a superuser with the checks off; afterwards it is undone. */
const foundAfter = (sql: string): Promise<RecountCode[]> =>
  db.asSuperuser(async (client) => {
    await client.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}`);
    const query = async (text: string, params: readonly unknown[] = []) =>
      (await client.query(text, [...params])).rows as never;
    const found: RecountFinding[] = await recountAdvices({ tenantId: w.m.tenant.id, query } as never);
    await client.query('ROLLBACK');
    return found.map(({ code }) => code);
  });

describe('a recount (A6)', () => {
  it('finds nothing where everything went through the product', async () => {
    expect(await w.m.inside(recountAdvices)).toEqual([]);
  });

  it('names the advice that was closed while the checks were off, by its number', async () => {
    const number = await db.asSuperuser(async (client) => {
      await client.query('SET session_replication_role = replica');
      const { rows } = await client.query(
        `UPDATE advice SET state = 'answered', response_id = $2 WHERE id = $1 RETURNING year || '-' || lpad(seq::text, 3, '0') AS number`,
        [w.open, newId()],
      );
      return rows[0].number;
    });
    const found = await w.m.inside(recountAdvices);
    expect(found).toEqual(
      expect.arrayContaining([
        { code: 'CLOSED_WITHOUT_RESPONSE', advice: number },
        { code: 'POINT_UNANSWERED', advice: number },
        { code: 'OTHER_THAN_HISTORY', advice: number },
      ]),
    );
    expect(new Set(found.map(({ advice }) => advice))).toEqual(new Set([number]));
    await db.asSuperuser((client) =>
      client.query(
        `SET session_replication_role = replica; UPDATE advice SET state = 'open', response_id = NULL WHERE id = '${w.open}'`,
      ),
    );
    expect(await w.m.inside(recountAdvices)).toEqual([]);
  });

  const broken = (): [RecountCode, string][] => {
    const set = (advice: string, what: string) => `UPDATE advice SET ${what} WHERE id = '${advice}';`;
    return [
      ['CLOSED_WITHOUT_RESPONSE', `DELETE FROM response_sending WHERE advice_id = '${w.answered}'`],
      [
        'POINT_UNANSWERED',
        `DELETE FROM response_point WHERE no = 2 AND response_id IN (SELECT id FROM response WHERE advice_id = '${w.answered}')`,
      ],
      ['POINTS_MISSING', `DELETE FROM advice_point WHERE no = 3 AND advice_id = '${w.open}'`],
      ['WITHDRAWN_BY_NOBODY', `DELETE FROM withdrawal WHERE advice_id = '${w.withdrawn}'`],
      [
        'WITHDRAWN_BY_NOBODY',
        `UPDATE wijkplatform_member SET ended_at = since WHERE id = (SELECT member_id FROM withdrawal WHERE advice_id = '${w.withdrawn}')`,
      ],
      [
        'WITHDRAWN_AFTER_ANSWER',
        set(w.undisclosed, `state = 'withdrawn', response_id = NULL, withdrawal_id = '${newId()}'`),
      ],
      ['OPEN_AFTER_ANSWER', set(w.undisclosed, `state = 'open', response_id = NULL, settled = false`)],
      ['EARLIER_VERSION', set(w.corrected, 'version = 1')],
      ['ROUND_WITHOUT_DECISION', `DELETE FROM contest_decision WHERE advice_id = '${w.sentBack}'`],
      ['CONTESTED_BY_NOBODY', set(w.undisclosed, `state = 'contested', settled = false`)],
      ['CONTEST_UNDECIDED', set(w.contested, `state = 'answered'`)],
      ['SETTLED_TOO_SOON', set(w.answered, 'settled = true')],
      [
        'PHASE_CLOSED',
        `UPDATE phase SET status = 'closed', started_at = '2026-05-20', closed_at = '2026-05-20' WHERE id = '${w.phase}'`,
      ],
      ['NOT_IN_HISTORY', `DELETE FROM event WHERE subject_id = '${w.open}'`],
      ['LOST', `DELETE FROM advice WHERE id = '${w.open}'`],
      ['OTHER_THAN_HISTORY', set(w.corrected, 'version = 1')],
      ['MOVED', set(w.open, `wijkplatform_id = '${w.stranger.id}'`)],
      ['MOVED', set(w.open, 'phase_id = NULL, trajectory_id = NULL')],
      [
        'REASONS_CHANGED',
        `UPDATE response_point SET reasons = 'Iets anders' WHERE response_id IN (SELECT id FROM response WHERE advice_id = '${w.answered}')`,
      ],
    ];
  };

  it('names every fault that it knows', async () => {
    const seen = new Set<RecountCode>();
    for (const [code, sql] of broken()) {
      expect([code, sql, await foundAfter(sql)]).toEqual([code, sql, expect.arrayContaining([code])]);
      seen.add(code);
    }
    expect([...seen].sort()).toEqual(Object.keys(recountSays).sort());
  });
});

describe('the command', () => {
  /** Runs it as an operator with a server of their own does. */
  const run = () =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const program = fileURLToPath(new URL('../../recount-main.ts', import.meta.url));
      const env = { ...process.env, DATABASE_APP_URL: db.urls.app, NODE_OPTIONS: '' };
      execFile(process.execPath, [program], { env }, (error, stdout) =>
        resolve({ code: error ? Number(error.code) : 0, said: stdout }),
      );
    });

  it('ends with 0 when all is well, and with 1 when it names an advice', async () => {
    expect(await run()).toEqual({
      code: 0,
      said: expect.stringMatching(/^utrecht: \d+ events, 0 findings\n$/),
    });
    const close = (set: string) =>
      db.asSuperuser((client) =>
        client.query(
          `SET session_replication_role = replica; UPDATE advice SET ${set} WHERE id = '${w.open}'`,
        ),
      );
    await close(`state = 'answered', response_id = '${newId()}'`);
    expect(await run()).toEqual({
      code: 1,
      said: expect.stringMatching(/^ {2}2026-\d{3} CLOSED_WITHOUT_RESPONSE: closed, while no response/m),
    });
    await close(`state = 'open', response_id = NULL`);
  });
});

describe('the guard in place', () => {
  const gone = () => db.asSuperuser((client) => missing((sql, params) => client.query(sql, params)));
  type Query = (sql: string, params: unknown[]) => Promise<{ rows: { name: string }[] }>;
  const missing = (query: Query) => guardGone(async (sql, params) => (await query(sql, params)).rows);

  it('is there whole, and is tried whole by direct SQL', async () => {
    expect(await gone()).toEqual([]);
    const tried = new Set<string>([...attempts(w)].map(([, , constraint]) => constraint));
    expect(GUARD.filter((name) => !tried.has(name))).toEqual([
      'response_overall_check',
      'response_weighing_check',
    ]);
  });

  it.each([
    ['dropped', 'ALTER TABLE advice DROP CONSTRAINT closed_by_a_response', 'closed_by_a_response'],
    [
      'not enforced',
      'ALTER TABLE response_sending ALTER CONSTRAINT sent_complete NOT ENFORCED',
      'sent_complete',
    ],
    ['switched off', 'ALTER TABLE advice DISABLE TRIGGER ALL', 'answered_by_what_was_sent'],
  ])('names what is %s', async (_, sql, name) => {
    await db.asSuperuser(async (client) => {
      await client.query(`BEGIN; ${sql}`);
      expect(await missing((text, params) => client.query(text, params))).toContain(name);
      await client.query('ROLLBACK');
    });
  });
});
