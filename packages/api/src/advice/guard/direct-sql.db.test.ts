// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isBlank } from '@samenspel/domain/kernel';
import pg from 'pg';
import { type AdvisedWorld, advisedWorld } from '../../testing/guard/advice/advised-world.ts';
import { attempts } from '../../testing/guard/advice/attempts.ts';
import { SPOILT } from '../../testing/guard/advice/spoilt.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';

let db: FreshDatabase;
let w: AdvisedWorld;
const roles = ['superuser', 'owner', 'migrator', 'app', 'worker'] as const;
type Role = (typeof roles)[number];
const clients = new Map<Role, pg.Client>();

beforeAll(async () => {
  db = await freshDatabase();
  w = await advisedWorld(db);
  const urls = { ...db.urls, superuser: db.superuserUrl, owner: db.superuserUrl };
  for (const role of roles) {
    const client = new pg.Client(urls[role]);
    await client.connect();
    clients.set(role, client);
  }
});
afterAll(async () => {
  for (const client of clients.values()) await client.end();
  await db.close();
});

/** What a role gets for trying: the name of what refuses, 'accepted', or 'untouched' when no row changed. Nothing is kept. */
async function tried(role: Role, sql: string, before = ''): Promise<string> {
  const client = clients.get(role) as pg.Client;
  const become = role === 'owner' ? 'SET LOCAL ROLE samenspel_owner;' : '';
  await client.query(`BEGIN; ${before} ${become} SELECT set_tenant('${w.m.tenant.id}')`);
  try {
    const results = [await client.query(sql)].flat();
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    return results.some(({ rowCount }) => (rowCount ?? 0) > 0) ? 'accepted' : 'untouched';
  } catch (error) {
    const { constraint, code } = error as pg.DatabaseError;
    return constraint ?? code ?? String(error);
  } finally {
    await client.query('ROLLBACK');
  }
}

const noRight = '42501';
/** Under row-level security nobody but who passes it changes what is append-only: for the owner such rows are not there. */
const powerless: Record<Role, readonly string[]> = {
  superuser: [],
  migrator: [],
  owner: ['untouched', noRight],
  app: ['untouched', noRight],
  worker: ['untouched', noRight],
};

describe('what would close an advice without an answer is refused by the database, whoever tries (A6, S6)', () => {
  it('by a constraint that is named for it', async () => {
    const found: object[] = [];
    for (const [what, sql, constraint] of attempts(w))
      for (const role of roles) {
        const outcome = await tried(role, sql);
        if (outcome !== constraint && !powerless[role].includes(outcome))
          found.push({ what, role, outcome, constraint });
      }
    expect(found).toEqual([]);
  }, 120_000);

  it('and what no row may say, no row says', async () => {
    const found: object[] = [];
    for (const [table, set, constraint] of SPOILT) {
      const outcome = await tried('superuser', `UPDATE ${table} SET ${set}`);
      if (outcome !== constraint) found.push({ table, set, outcome, constraint });
    }
    expect(found).toEqual([]);
  }, 120_000);

  const blanks = [
    '',
    ' ',
    '\n\t',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\u3164\u2800',
    '\ufeff',
    '\u{e0020}\u{1d173}',
  ];
  const substance = [
    ['response', 'overall'],
    ['response', 'weighing'],
    ['response', 'signer_name'],
    ['response_point', 'reasons'],
    ['contest_point', 'reasons'],
    ['contest_decision', 'reason'],
    ['advice_point', 'body'],
    ['advice_version', 'summary'],
    ['advice_version', 'taking_part'],
    ['commitment', 'what'],
    ['follow_up_proposal', 'what_happens'],
    ['advice_request', 'question'],
    ['information_request', 'question'],
  ] as const;
  it.each(substance)('%s.%s that holds only what leaves no ink', async (table, column) => {
    for (const blank of [...blanks, null]) {
      const said = blank === null ? 'NULL' : `'${blank}'`;
      const outcome = await tried('superuser', `UPDATE ${table} SET ${column} = ${said}`);
      // Without NOT NULL a check would let an absent text pass.
      expect([blank, outcome]).toEqual([blank, blank === null ? '23502' : `${table}_${column}_check`]);
    }
  });

  it('calls blank whatever the domain calls blank', async () => {
    const all = Array.from({ length: 0x110000 }, (_, code) => code);
    const written = all.filter((code) => code > 0 && (code < 0xd800 || code > 0xdfff));
    const blank = written.map((code) => String.fromCodePoint(code)).filter(isBlank);
    const { rows } = await db.asSuperuser((client) =>
      client.query<{ code: string }>(
        `SELECT to_hex(ascii(each)) AS code FROM unnest($1::text[]) each WHERE says_something(each)`,
        [blank],
      ),
    );
    expect(blank.length).toBeGreaterThan(4000);
    expect(rows).toEqual([]);
  });

  it.each([['round'], ['version'], ['points']])(
    'an advice whose %s is unknown, which a foreign key would let pass',
    async (column) => {
      expect(await tried('superuser', `UPDATE advice SET ${column} = NULL`)).toBe('23502');
    },
  );
});

describe('what the product may not even say', () => {
  const tables = [
    ...['advice', 'advice_version', 'version_standing', 'advice_point', 'advice_round', 'response'],
    ...['response_point', 'response_sending', 'response_disclosure', 'contest', 'contest_point'],
    ...['contest_decision', 'withdrawal', 'commitment', 'clock_event', 'clock_step', 'event'],
  ];
  const acts = [
    ...tables.flatMap((table) => [
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
      `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
    ]),
    ...['advice_version', 'advice_point', 'response', 'response_point', 'response_sending', 'withdrawal'].map(
      (table) => `UPDATE ${table} SET id = id`,
    ),
    ...['wijkplatform_id = id', 'phase_id = NULL', 'trajectory_id = NULL', 'advice_request_id = NULL'].map(
      (set) => `UPDATE advice SET ${set}`,
    ),
    ...['year = 2025', 'submitted_at = changed_at'].map((set) => `UPDATE advice SET ${set}`),
    'UPDATE advice_round SET no = 2',
    'UPDATE version_standing SET no = 2',
    'UPDATE commitment SET advice_id = id',
    'ALTER TABLE advice DROP CONSTRAINT answered_by_what_was_sent',
    'SET session_replication_role = replica',
  ];
  it.each(['app', 'worker'] as const)(
    'as %s: move an advice, undo what happened, switch checks off',
    async (role) => {
      const outcomes = [];
      for (const sql of acts) outcomes.push([sql, await tried(role, sql)]);
      expect(outcomes).toEqual(acts.map((sql) => [sql, expect.stringMatching(/^42501$|^42809$/)]));
    },
  );

  it('as worker: change what an advice is, beyond its dates', async () => {
    for (const set of [`state = 'open'`, 'response_id = NULL', 'settled = true', 'round = 1', 'version = 1'])
      expect([set, await tried('worker', `UPDATE advice SET ${set}`)]).toEqual([set, noRight]);
    expect(await tried('worker', `UPDATE advice SET due_on = '2026-09-01'`)).toBe('accepted');
  });
});

describe('what the guard does not hold, and a recount does', () => {
  const stillPossible = (): [string, string][] => [
    [
      'bring an answered advice back to open',
      `UPDATE advice SET state = 'open', response_id = NULL, settled = false WHERE id = '${w.undisclosed}'`,
    ],
    [
      'call a contested answer answered, undecided',
      `UPDATE advice SET state = 'answered' WHERE id = '${w.contested}'`,
    ],
  ];
  it('lets the app itself say the opposite of what happened', async () => {
    for (const [what, sql] of stillPossible())
      expect([what, await tried('app', sql)]).toEqual([what, 'accepted']);
  });
});

describe('the guard itself (Q3)', () => {
  it('has no constraint that nobody would miss', async () => {
    const missed = new Set([...attempts(w), ...SPOILT].map(([, , constraint]) => constraint));
    const { rows } = await db.asSuperuser((client) =>
      client.query<{ name: string }>(UNMISSED, [GUARDED, [...missed]]),
    );
    expect(rows.map(({ name }) => name)).toEqual([...IMPLIED]);
  });

  it('stands alone against what it refuses: with that constraint gone, the attempt succeeds', async () => {
    const held: [string, string][] = [];
    for (const [what, sql, constraint] of attempts(w)) {
      const table = await tableOf(constraint);
      const drop = table
        ? `ALTER TABLE ${table} DROP CONSTRAINT ${constraint} CASCADE;`
        : `DROP INDEX ${constraint};`;
      const outcome = await tried('superuser', sql, drop);
      if (outcome !== 'accepted') held.push([what, outcome]);
    }
    // What two constraints refuse, each in its own way; everything else rests on one.
    expect(Object.fromEntries(held)).toEqual(TWICE);
  }, 120_000);
});

const TWICE = {
  'call it contested with no response': 'contested_by_the_platform',
  'decide twice': 'decision_is_the_verdict',
  'delete the response that closed': 'answers_points_of_its_response',
  'delete the version': 'version_standing_tenant_id_advice_id_no_fkey',
  'leave a version out': 'version_before_is_superseded',
  'let the response be to another version': 'response_tenant_id_advice_id_version_points_fkey',
  'let what was sent be another response': 'response_sending_tenant_id_response_id_advice_id_round_ver_fkey',
  'open one round twice': 'advice_round_tenant_id_advice_id_no_verdict_key',
  'send one response twice': 'response_sending_tenant_id_response_id_advice_id_round_key',
  'slip a version past the advice': 'version_has_its_points',
  'submit a version of no advice': 'version_has_its_points',
  'submit one version twice': 'advice_version_tenant_id_advice_id_no_points_key',
  'submit without backing': 'version_before_is_superseded',
  'withdraw and keep the answer': 'withdrawn_by_a_withdrawal',
  'write the last point of a version only': 'version_before_is_superseded',
};

const GUARDED = [
  ...[
    'advice',
    'advice_version',
    'version_standing',
    'advice_point',
    'advice_round',
    'response',
    'response_point',
  ],
  ...[
    'response_sending',
    'response_disclosure',
    'contest',
    'contest_point',
    'contest_decision',
    'withdrawal',
  ],
  ...['commitment', 'follow_up', 'follow_up_proposal', 'follow_up_acceptance', 'advice_request'],
  ...['information_request', 'clock', 'clock_event'],
];
/** What says nothing that another constraint does not say: it holds the key in place that a foreign key could use. */
const IMPLIED = ['clock_tenant_id_id_kind_subject_id_round_key'];
/** Checks, foreign keys and unique keys that no attempt names; a key that a foreign key rests on is missed by that one. */
const UNMISSED = `
  SELECT c.conname AS name FROM pg_constraint c
  WHERE c.conrelid::regclass::text = ANY ($1) AND c.conname <> ALL ($2) AND c.contype IN ('c', 'f', 'u')
    AND NOT (c.contype = 'u' AND EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = c.conindid))
  ORDER BY 1`;

async function tableOf(constraint: string): Promise<string | undefined> {
  const { rows } = await db.asSuperuser((client) =>
    client.query<{ name: string }>(
      'SELECT conrelid::regclass AS name FROM pg_constraint WHERE conname = $1',
      [constraint],
    ),
  );
  return rows[0]?.name;
}
