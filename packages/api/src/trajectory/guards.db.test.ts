// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../shared/ids/index.ts';
import { aJourney } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../testing/a-municipality.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';

let db: FreshDatabase;
let m: AMunicipality;
let other: AMunicipality;
let trajectory: string;
let read: { phase: string; phaseIssue: string; reading: string };
let unread: { phase: string; phaseIssue: string; reading: string; exploration: string };
let choice: string;

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  other = await aMunicipality(db, 'zwolle');
  const journey = aJourney(m);
  trajectory = await journey.start();
  const first = await journey.plan(trajectory);
  const phaseIssue = await journey.raise(first);
  await journey.explore(phaseIssue);
  const reading = await journey.read(phaseIssue, 'peilen');
  await journey.choose(phaseIssue, reading, 'peilen');
  read = { phase: first, phaseIssue, reading };
  const second = await journey.plan(trajectory);
  const raised = await journey.raise(second);
  const draft = newId();
  unread = {
    phase: second,
    phaseIssue: raised,
    reading: await journey.startReading(raised),
    exploration: draft,
  };
  await sql(
    `INSERT INTO exploration (tenant_id, id, phase_issue_id, ordinal, started_at, saved_at) VALUES ($1, $2, $3, 1, $4, $4)`,
    [m.tenant.id, draft, raised, '2026-05-11T10:00:00Z'],
  );
  const [row] = await sql('SELECT id FROM form_choice WHERE phase_issue_id = $1', [phaseIssue]);
  choice = row?.id ?? '';
});
afterAll(() => db.close());

/** Direct SQL of the app's role, committed. */
const sql = (text: string, params: unknown[] = []) =>
  db.asApp(m.tenant, async (client) => (await client.query<{ id: string }>(text, params)).rows);
const refused = async (text: string, params: unknown[] = []) =>
  expect(
    await sql(text, params).then(
      () => 'accepted',
      (error) => error.constraint ?? error.code,
    ),
  );

const now = '2026-05-12T10:00:00Z';
const insufficientPrivilege = '42501';

describe('what must never happen is refused by the database too, whoever writes (S6)', () => {
  it('a phase that runs while an issue of it was not read (C5)', async () => {
    const start = `UPDATE phase SET status = 'running', started_at = $2 WHERE id = $1`;
    (await refused(start, [unread.phase, now])).toBe('phase_issue_says_whether_started');
    const say = 'UPDATE phase_issue SET phase_started = true WHERE phase_id = $1';
    (await refused(say, [unread.phase])).toBe('phase_started_with_reading');
    const with_open = 'UPDATE phase_issue SET phase_started = true, reading_id = $2 WHERE phase_id = $1';
    (await refused(with_open, [unread.phase, unread.reading])).toMatch(/reading_id/);
    const with_others = 'UPDATE phase_issue SET phase_started = true, reading_id = $2 WHERE phase_id = $1';
    (await refused(with_others, [unread.phase, read.reading])).toMatch(/reading_id/);
  });

  it('an unread issue that slips into a running phase (C5)', async () => {
    await sql(
      `WITH p AS (UPDATE phase SET status = 'running', started_at = $2 WHERE id = $1)
       UPDATE phase_issue SET phase_started = true WHERE phase_id = $1`,
      [read.phase, now],
    );
    const put = `INSERT INTO phase_issue (tenant_id, id, trajectory_id, phase_id, issue_id, phase_started)
      SELECT $1, $2, trajectory_id, $3, issue_id, $5 FROM phase_issue WHERE id = $4`;
    const slip = (says: boolean) => [m.tenant.id, newId(), read.phase, unread.phaseIssue, says];
    (await refused(put, slip(false))).toBe('phase_issue_says_whether_started');
    (await refused(put, slip(true))).toBe('phase_started_with_reading');
  });

  it('a reading that is completed without a completed exploration (C6)', async () => {
    const complete = `UPDATE reading SET status = 'completed', completed_at = $2, outcome_code = 'peilen', exploration_id = $3 WHERE id = $1`;
    (await refused(complete, [unread.reading, now, null])).toBe('completed_reading_is_founded');
    (await refused(complete, [unread.reading, now, unread.exploration])).toMatch(/exploration/);
  });

  it('an exploration that is completed while it says nothing (C6)', async () => {
    const complete = `UPDATE exploration SET status = 'completed', completed_at = $2, goal = $3 WHERE id = $1`;
    (await refused(complete, [unread.exploration, now, '\u200b\u00a0'])).toBe(
      'completed_exploration_is_filled',
    );
  });

  const choose = `INSERT INTO form_choice (tenant_id, id, phase_issue_id, reading_id, compass_version_id, outcome_code,
      form_code, ownership, reason, municipality_role, residents_role, obliges, chosen_by, chosen_at)
    SELECT tenant_id, $2, phase_issue_id, reading_id, compass_version_id, outcome_code, $3, $4, $5, 'a', 'b', '[]', chosen_by, chosen_at
    FROM form_choice WHERE id = $1`;

  it.each([null, '', ' \u200b\ufeff\u3164'])(
    'a form chosen against the compass for the reason %j (C4)',
    async (reason) => {
      (await refused(choose, [choice, newId(), 'burgerparticipatie', 'municipality', reason])).toBe(
        'departure_has_reason',
      );
    },
  );

  it('a choice of which the ownership is not the form’s, or of which the form does not exist (C4, T3)', async () => {
    (await refused(choose, [choice, newId(), 'peilen', 'residents', null])).toMatch(/form_code_owne/);
    (await refused(choose, [choice, newId(), 'loten', 'municipality', 'Daarom'])).toMatch(/form_code_owne/);
  });

  it('ownership that the chosen form does not allow (T3)', async () => {
    const own = `INSERT INTO ownership (tenant_id, id, phase_issue_id, choice_id, ownership, since, recorded_by)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`;
    const by = [m.tenant.id, newId(), read.phaseIssue, choice];
    (await refused(own, [...by, 'residents', now, m.person.lea])).toMatch(/ownership/);
    await sql(own, [...by, 'municipality', now, m.person.lea]);
  });

  it('a trajectory without a lead, or led by somebody from elsewhere (T1)', async () => {
    const lead = 'UPDATE trajectory SET lead_id = $2 WHERE id = $1';
    (await refused(lead, [trajectory, null])).toBe('23502');
    (await refused(lead, [trajectory, newId()])).toMatch(/lead_id/);
    (await refused(lead, [trajectory, other.person.lea])).toMatch(/lead_id/);
    (await refused(lead, [trajectory, m.unit])).toMatch(/lead_id/);
  });

  it.each([
    ['a published version of the compass', `UPDATE compass_version SET number = '9.9'`],
    ['a choice', `UPDATE form_choice SET reason = 'x'`],
    ['a path that was walked', 'DELETE FROM reading_step'],
    ['who owned it', 'DELETE FROM ownership'],
    ['what happened', `UPDATE event SET kind = 'x'`],
  ])('%s that is changed afterwards (C1, C5, S10)', async (_, statement) => {
    (await refused(statement)).toBe(insufficientPrivilege);
  });
});
