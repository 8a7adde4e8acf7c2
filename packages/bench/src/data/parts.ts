// SPDX-License-Identifier: EUPL-1.2
// The rows of the data set, table by table, each made from the numbers of its municipality `m.t` and of its trajectory
// `g.i` or advice `g.j`, so that the same size is the same data. `$1`: the day that counts as today; everything happened before it.

/** A table filled by one statement for some of the municipalities. */
export interface Part {
  readonly table: string;
  /** Rows per municipality (of fixtures), per trajectory or per advice: for the progress bar only. */
  readonly weight: { readonly of: 'tenant' | 'trajectory' | 'advice'; readonly rows: number };
  readonly sql: string;
}

/** Ids look like those that the product makes (version 7), and follow each other in the order of making. */
const id = (kind: number, n: string, t = 'm.t') => `bench.id(${kind}, ${t}, ${n})`;

const KIND = {
  tenant: 1,
  district: 2,
  neighbourhood: 3,
  person: 4,
  unit: 5,
  platform: 6,
  organisation: 7,
  trajectory: 8,
  phase: 9,
  issue: 10,
  phaseIssue: 11,
  exploration: 12,
  reading: 13,
  choice: 14,
  ownership: 15,
  compass: 16,
  compassVersion: 17,
  advice: 18,
  response: 19,
  contest: 20,
  commitment: 21,
  clock: 22,
  other: 100,
} as const;

export const idOfAdvice = (tenant: number, j: number): string => idOf(KIND.advice, tenant, j);
export const idOfTenant = (tenant: number): string => idOf(KIND.tenant, tenant, 0);
/** Who asks: one account, an official (staff) in every municipality. */
export const ACCOUNT = idOf(99, 0, 1);

function idOf(kind: number, tenant: number, n: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `0195${hex(kind, 4)}-${hex(tenant, 4)}-7000-8000-${hex(n, 12)}`;
}

/** A text of that many characters, another one for another `n`. */
const words = (n: string, length: number | string) => `bench.words((${n})::bigint, ${length})`;
/** A number from 0 to `below`, spread over the rows. */
const spread = (n: string, below: number, salt = 1) =>
  `((((${n}) * 2654435761 + m.t * 40503 + ${salt} * 977) % 1000003) % ${below})::int`;
const person = (n: string) => id(KIND.person, n);
const lead = (i = 'g.i') => person(`2 + ${spread(i, 98, 3)}`);
const moment = (daysBefore: string) => `($1::date - (${daysBefore})::int)::timestamptz + interval '9 hours'`;
const started = (i = 'g.i') => `400 + ${spread(i, 1000, 5)}`;

const each = (n: string, more = '') =>
  `FROM bench.municipality m, generate_series(1, ${n}) AS g (n) ${more} WHERE m.t BETWEEN $2 AND $3`;
const trajectories = (more = '') =>
  `FROM bench.municipality m CROSS JOIN LATERAL generate_series(1, m.trajectories) AS g (i) ${more} WHERE m.t BETWEEN $2 AND $3 AND $1::date IS NOT NULL`;
// Of a municipality the one trajectory in seven is closed; an advice on it was answered.
const closed = (i = 'g.i') => `(${spread(i, 7, 7)} = 0)`;
const advices = (
  more = '',
) => `FROM (SELECT m.t, m.tenant_id, g.j, (g.j + 1) / 2 AS i, ${spread('g.j', 100, 11)} AS u,
    (${spread('g.j', 100, 11)} >= 29 OR ${closed('((g.j + 1) / 2)')}) AS answered,
    (${spread('g.j', 50, 13)} = 7 AND ${spread('g.j', 100, 11)} >= 29) AS contested,
    300 - ${spread('g.j', 280, 17)} AS ago
  FROM bench.municipality m CROSS JOIN LATERAL generate_series(1, 2 * m.trajectories) AS g (j)
  WHERE m.t BETWEEN $2 AND $3 AND $1::date IS NOT NULL) AS m ${more}`;

const fixtures: Part[] = [
  part(
    'tenant',
    'tenant',
    1,
    `INSERT INTO tenant (id, slug, name, time_zone, languages, settings, created_at)
    SELECT m.tenant_id, 'gemeente-' || m.t, 'Gemeente ' || m.t, 'Europe/Amsterdam', '{nl,en}', '{}', ${moment('2000')}
    FROM bench.municipality m WHERE m.t BETWEEN $2 AND $3`,
  ),
  part(
    'account',
    'tenant',
    0,
    `INSERT INTO account (id, issuer, subject, created_at)
    SELECT '${ACCOUNT}', 'samenspel:demonstration', 'bench', ${moment('2000')} FROM bench.municipality m WHERE m.t BETWEEN $2 AND $3 AND m.t = 0`,
  ),
  part(
    'district',
    'tenant',
    10,
    `INSERT INTO district (tenant_id, id, code, name)
    SELECT m.tenant_id, ${id(KIND.district, 'g.n')}, 'wijk-' || g.n, 'Wijk ' || g.n ${each('10')} AND $1::date IS NOT NULL`,
  ),
  part(
    'neighbourhood',
    'tenant',
    40,
    `INSERT INTO neighbourhood (tenant_id, id, district_id, code, name)
    SELECT m.tenant_id, ${id(KIND.neighbourhood, 'g.n')}, ${id(KIND.district, '1 + g.n % 10')}, 'buurt-' || g.n, 'Buurt ' || g.n
    ${each('40')} AND $1::date IS NOT NULL`,
  ),
  part(
    'policy_field',
    'tenant',
    8,
    `INSERT INTO policy_field (tenant_id, id, code, name)
    SELECT m.tenant_id, ${id(KIND.other, 'g.n')}, 'veld-' || g.n, jsonb_build_object('nl', 'Veld ' || g.n, 'en', 'Field ' || g.n)
    ${each('8')} AND $1::date IS NOT NULL`,
  ),
  part(
    'trajectory_role_name',
    'tenant',
    6,
    `INSERT INTO trajectory_role_name (tenant_id, id, code, side, name)
    SELECT m.tenant_id, ${id(KIND.other, '100 + g.n')}, (bench.roles())[g.n], CASE WHEN g.n < 5 THEN 'municipality' ELSE 'residents' END,
      jsonb_build_object('nl', 'Rol ' || g.n, 'en', 'Role ' || g.n) ${each('6')} AND $1::date IS NOT NULL`,
  ),
  part(
    'party',
    'tenant',
    200,
    `INSERT INTO party (tenant_id, id, kind, name)
    SELECT m.tenant_id, ${person('g.n')}, 'person', 'Persoon ' || g.n ${each('140')} AND $1::date IS NOT NULL
    UNION ALL SELECT m.tenant_id, ${id(KIND.unit, 'g.n')}, 'unit', 'Afdeling ' || g.n ${each('7')}
    UNION ALL SELECT m.tenant_id, ${id(KIND.platform, 'g.n')}, 'wijkplatform', 'Wijkplatform ' || g.n ${each('20')}
    UNION ALL SELECT m.tenant_id, ${id(KIND.organisation, 'g.n')}, 'organisation', 'Organisatie ' || g.n ${each('10')}`,
  ),
  part(
    'person',
    'tenant',
    140,
    `INSERT INTO person (tenant_id, id, public_name)
    SELECT m.tenant_id, ${person('g.n')}, CASE WHEN g.n % 3 = 0 THEN 'P. ' || g.n END ${each('140')} AND $1::date IS NOT NULL`,
  ),
  part(
    'person_account',
    'tenant',
    1,
    `INSERT INTO person_account (tenant_id, id, person_id, account_id)
    SELECT m.tenant_id, ${id(KIND.other, '200')}, ${person('1')}, '${ACCOUNT}' ${each('1')} AND $1::date IS NOT NULL`,
  ),
  part(
    'role_grant',
    'tenant',
    1,
    `INSERT INTO role_grant (tenant_id, id, person_id, role, granted_at)
    SELECT m.tenant_id, ${id(KIND.other, '201')}, ${person('1')}, 'staff', ${moment('2000')} ${each('1')}`,
  ),
  part(
    'organisational_unit',
    'tenant',
    7,
    `INSERT INTO organisational_unit (tenant_id, id, code, parent_id)
    SELECT m.tenant_id, ${id(KIND.unit, 'g.n')}, 'afdeling-' || g.n, CASE WHEN g.n > 1 THEN ${id(KIND.unit, '1')} END
    ${each('7')} AND $1::date IS NOT NULL`,
  ),
  part(
    'wijkplatform',
    'tenant',
    20,
    `INSERT INTO wijkplatform (tenant_id, id, code, registered_at)
    SELECT m.tenant_id, ${id(KIND.platform, 'g.n')}, 'platform-' || g.n, ${moment('1900')} ${each('20')}`,
  ),
  part(
    'wijkplatform_area',
    'tenant',
    60,
    `INSERT INTO wijkplatform_area (tenant_id, id, wijkplatform_id, neighbourhood_id)
    SELECT m.tenant_id, ${id(KIND.other, '300 + g.n')}, ${id(KIND.platform, '1 + g.n % 20')}, ${id(KIND.neighbourhood, '1 + (g.n * 7 + g.n / 20) % 40')}
    ${each('60')} AND $1::date IS NOT NULL`,
  ),
  part(
    'wijkplatform_member',
    'tenant',
    40,
    `INSERT INTO wijkplatform_member (tenant_id, id, wijkplatform_id, person_id, role, since)
    SELECT m.tenant_id, ${id(KIND.other, '400 + g.n')}, ${id(KIND.platform, '1 + g.n % 20')}, ${person('100 + g.n')},
      CASE WHEN g.n <= 20 THEN 'coordinator' ELSE 'member' END, ${moment('1800')} ${each('40')}`,
  ),
  part(
    'compass',
    'tenant',
    1,
    `INSERT INTO compass (tenant_id, id, code, name)
    SELECT m.tenant_id, ${id(KIND.compass, '1')}, 'zeggenschap', '{"nl": "Kompas"}' ${each('1')} AND $1::date IS NOT NULL`,
  ),
  part(
    'compass_version',
    'tenant',
    1,
    `INSERT INTO compass_version (tenant_id, id, compass_id, number, definition, provenance, adopted_by, published_at)
    SELECT m.tenant_id, ${id(KIND.compassVersion, '1')}, ${id(KIND.compass, '1')}, '1.0', d.definition, 'adopted', 'Raadsbesluit', ${moment('1900')}
    ${each('1', 'CROSS JOIN bench.definition d')}`,
  ),
  part(
    'compass_form',
    'tenant',
    7,
    `INSERT INTO compass_form (tenant_id, id, compass_version_id, code, ordinal, say, ownership, collaboration)
    SELECT m.tenant_id, ${id(KIND.other, '500 + f.no')}, ${id(KIND.compassVersion, '1')}, f.code, f.no, f.say, f.ownership, f.collaboration
    ${each('1', 'CROSS JOIN bench.form f')} AND $1::date IS NOT NULL`,
  ),
];

const phaseIssues = 'CROSS JOIN bench.standing k';
const pi = 'g.i * 8 + k.no';
const outcome = `JOIN bench.form o ON o.no = 1 + ${spread(pi, 7, 19)}`;
const chosen = `JOIN bench.form f ON f.no = 1 + (o.no - 1 + CASE WHEN ${spread(pi, 20, 23)} < 3 THEN 1 ELSE 0 END) % 7`;
const at = (k: string) => moment(`${started()} - 60 * ${k}`);

const onTrajectories: Part[] = [
  part(
    'trajectory',
    'trajectory',
    1,
    `INSERT INTO trajectory (tenant_id, id, year, seq, title, subject, started_as, policy_field, city_wide,
      unit_id, lead_id, lead_since, status, started_at, closed_at, changed_at)
    SELECT m.tenant_id, ${id(KIND.trajectory, 'g.i')}, 2022 + g.i % 5, 1 + (g.i - 1) / 5, ${words('g.i', `30 + ${spread('g.i', 60)}`)},
      ${words('g.i + 7', `150 + ${spread('g.i', 400)}`)}, (ARRAY['municipality', 'residents', 'right_to_challenge'])[1 + ${spread('g.i', 3, 2)}],
      'veld-' || 1 + ${spread('g.i', 8, 4)}, ${spread('g.i', 10, 6)} = 0, ${id(KIND.unit, `1 + ${spread('g.i', 7, 8)}`)}, ${lead()},
      ${moment(started())}, CASE WHEN ${closed()} THEN 'closed' ELSE 'running' END, ${moment(started())},
      CASE WHEN ${closed()} THEN ${moment('30')} END, ${moment('25')} - g.i * interval '1 second' ${trajectories()}`,
  ),
  part(
    'trajectory_area',
    'trajectory',
    1,
    `INSERT INTO trajectory_area (tenant_id, id, trajectory_id, district_id, neighbourhood_id)
    SELECT m.tenant_id, ${id(KIND.other + 1, 'g.i')}, ${id(KIND.trajectory, 'g.i')},
      CASE WHEN ${spread('g.i', 2, 9)} = 0 THEN ${id(KIND.district, `1 + ${spread('g.i', 10, 10)}`)} END,
      CASE WHEN ${spread('g.i', 2, 9)} = 1 THEN ${id(KIND.neighbourhood, `1 + ${spread('g.i', 40, 12)}`)} END
    ${trajectories()} AND ${spread('g.i', 10, 6)} > 0`,
  ),
  part(
    'trajectory_role',
    'trajectory',
    5,
    `INSERT INTO trajectory_role (tenant_id, id, trajectory_id, party_id, role, since, until)
    SELECT m.tenant_id, ${id(KIND.other + 2, 'g.i * 8 + r')}, ${id(KIND.trajectory, 'g.i')},
      CASE WHEN r < 4 THEN ${person(`2 + (${spread('g.i', 90, 14)} + r)`)} ELSE ${id(KIND.platform, `1 + (${spread('g.i', 20, 15)} + r) % 20`)} END,
      (bench.roles())[r], $1::date - 300 - r, CASE WHEN r = 3 THEN $1::date - 30 END
    ${trajectories('CROSS JOIN generate_series(1, 5) AS r')}`,
  ),
  part(
    'phase',
    'trajectory',
    5,
    `INSERT INTO phase (tenant_id, id, trajectory_id, ordinal, title, goal, status, starts_on, ends_on, started_at, closed_at)
    SELECT m.tenant_id, ${id(KIND.phase, 'g.i * 8 + p')}, ${id(KIND.trajectory, 'g.i')}, p, ${words('g.i + p', `15 + ${spread('g.i + p', 30)}`)},
      ${words('g.i + p * 11', `80 + ${spread('g.i + p', 160)}`)}, s.status, $1::date - 380 + p * 60, $1::date - 320 + p * 60,
      CASE WHEN s.status <> 'planned' THEN ${moment('380 - p * 60')} END, CASE WHEN s.status = 'closed' THEN ${moment('15')} END
    ${trajectories(`CROSS JOIN generate_series(1, 5) AS p
      CROSS JOIN LATERAL (SELECT CASE WHEN p < 4 OR ${closed()} THEN 'closed' WHEN p = 4 THEN 'running' ELSE 'planned' END AS status) s`)}`,
  ),
  part(
    'statutory_step',
    'trajectory',
    0.2,
    `INSERT INTO statutory_step (tenant_id, id, phase_id, kind, name, starts_on, ends_on)
    SELECT m.tenant_id, ${id(KIND.other + 3, 'g.i')}, ${id(KIND.phase, 'g.i * 8 + 4')}, 'inspraak', 'Inspraak', $1::date - 20, $1::date + 20
    ${trajectories()} AND ${spread('g.i', 5, 16)} = 0`,
  ),
  part(
    'issue',
    'trajectory',
    2,
    `INSERT INTO issue (tenant_id, id, trajectory_id, ordinal, question)
    SELECT m.tenant_id, ${id(KIND.issue, 'g.i * 8 + q')}, ${id(KIND.trajectory, 'g.i')}, q, ${words('g.i + q * 5', `60 + ${spread('g.i + q', 90)}`)}
    ${trajectories('CROSS JOIN generate_series(1, 2) AS q')}`,
  ),
  part(
    'phase_issue',
    'trajectory',
    6,
    `INSERT INTO phase_issue (tenant_id, id, trajectory_id, phase_id, issue_id, phase_started, reading_id, choice_id, ownership_id)
    SELECT m.tenant_id, ${id(KIND.phaseIssue, pi)}, ${id(KIND.trajectory, 'g.i')}, ${id(KIND.phase, 'g.i * 8 + k.phase')},
      ${id(KIND.issue, 'g.i * 8 + k.issue')}, true, ${id(KIND.reading, pi)}, ${id(KIND.choice, pi)}, ${id(KIND.ownership, pi)}
    ${trajectories(phaseIssues)}`,
  ),
  part(
    'exploration',
    'trajectory',
    6,
    `INSERT INTO exploration (tenant_id, id, phase_issue_id, ordinal, status, goal, bounds, known, unknown,
      tried_before, question, groups, started_at, saved_at, completed_at)
    SELECT m.tenant_id, ${id(KIND.exploration, pi)}, ${id(KIND.phaseIssue, pi)}, 1, 'completed', ${words(pi, 140)}, ${words(`${pi} + 1`, 90)},
      ${words(`${pi} + 2`, 120)}, ${words(`${pi} + 3`, 90)}, ${words(`${pi} + 4`, 80)}, ${words(`${pi} + 5`, 100)},
      '[{"name": "Bewoners", "part": "Zij wonen er"}, {"name": "Ondernemers", "part": "Zij werken er"}]', ${at('k.phase')}, ${at('k.phase')}, ${at('k.phase')}
    ${trajectories(phaseIssues)}`,
  ),
  part(
    'reading',
    'trajectory',
    6,
    `INSERT INTO reading (tenant_id, id, phase_issue_id, compass_version_id, ordinal, status, guide_id, exploration_id,
      outcome_code, started_at, completed_at)
    SELECT m.tenant_id, ${id(KIND.reading, pi)}, ${id(KIND.phaseIssue, pi)}, ${id(KIND.compassVersion, '1')}, 1, 'completed',
      ${person(`2 + ${spread(pi, 90, 21)}`)}, ${id(KIND.exploration, pi)}, o.code, ${at('k.phase')}, ${at('k.phase')}
    ${trajectories(`${phaseIssues} ${outcome}`)}`,
  ),
  part(
    'reading_step',
    'trajectory',
    18,
    `INSERT INTO reading_step (tenant_id, id, reading_id, ordinal, question, answer, parts)
    SELECT m.tenant_id, ${id(KIND.other + 4, `(${pi}) * 4 + s`)}, ${id(KIND.reading, pi)}, s, (ARRAY['time', 'money', 'decision'])[s],
      CASE WHEN ${spread(`${pi} + s`, 2)} = 0 THEN 'yes' ELSE 'no' END,
      jsonb_build_array(jsonb_build_object('part', '', 'answer', 'yes', 'reason', ${words(`${pi} + s`, 70)}))
    ${trajectories(`${phaseIssues} CROSS JOIN generate_series(1, 3) AS s`)}`,
  ),
  part(
    'form_choice',
    'trajectory',
    6,
    `INSERT INTO form_choice (tenant_id, id, phase_issue_id, reading_id, compass_version_id, outcome_code, form_code,
      ownership, reason, municipality_role, residents_role, obliges, chosen_by, chosen_at)
    SELECT m.tenant_id, ${id(KIND.choice, pi)}, ${id(KIND.phaseIssue, pi)}, ${id(KIND.reading, pi)}, ${id(KIND.compassVersion, '1')}, o.code, f.code,
      f.ownership, CASE WHEN f.code <> o.code THEN ${words(pi, 120)} END, ${words(`${pi} + 8`, 100)}, ${words(`${pi} + 9`, 100)}, f.obliges,
      ${lead()}, ${at('k.phase')}
    ${trajectories(`${phaseIssues} ${outcome} ${chosen}`)}`,
  ),
  part(
    'supporting_form',
    'trajectory',
    1,
    `INSERT INTO supporting_form (tenant_id, id, choice_id, compass_version_id, form_code)
    SELECT m.tenant_id, ${id(KIND.other + 5, pi)}, ${id(KIND.choice, pi)}, ${id(KIND.compassVersion, '1')}, 'peilen'
    ${trajectories(phaseIssues)} AND ${spread(pi, 6, 25)} = 0`,
  ),
  part(
    'ownership',
    'trajectory',
    6,
    `INSERT INTO ownership (tenant_id, id, phase_issue_id, choice_id, ownership, since, recorded_by)
    SELECT m.tenant_id, ${id(KIND.ownership, pi)}, ${id(KIND.phaseIssue, pi)}, ${id(KIND.choice, pi)}, f.ownership, ${at('k.phase')}, ${lead()}
    ${trajectories(`${phaseIssues} ${outcome} ${chosen}`)}`,
  ),
  part(
    'owner',
    'trajectory',
    8,
    `INSERT INTO owner (tenant_id, id, ownership_id, party_id, side)
    SELECT m.tenant_id, ${id(KIND.other + 6, `(${pi}) * 2 + w`)}, ${id(KIND.ownership, pi)},
      CASE WHEN w = 0 THEN ${id(KIND.unit, `1 + ${spread(pi, 7, 27)}`)} ELSE ${id(KIND.platform, `1 + ${spread(pi, 20, 29)}`)} END,
      CASE WHEN w = 0 THEN 'municipality' ELSE 'residents' END
    ${trajectories(`${phaseIssues} ${outcome} ${chosen} CROSS JOIN generate_series(0, 1) AS w`)}
      AND (f.ownership = 'shared' OR (w = 0) = (f.ownership = 'municipality'))`,
  ),
  part(
    'obligation',
    'trajectory',
    3,
    `INSERT INTO obligation (tenant_id, id, phase_issue_id, choice_id, code, account, fulfilled_at)
    SELECT m.tenant_id, ${id(KIND.other + 7, pi)}, ${id(KIND.phaseIssue, pi)}, ${id(KIND.choice, pi)}, f.obliges -> 0 ->> 'code', ${words(pi, 150)}, ${at('k.phase')}
    ${trajectories(`${phaseIssues} ${outcome} ${chosen}`)} AND k.no % 2 = 0 AND jsonb_array_length(f.obliges) > 0`,
  ),
];

const due = `CASE WHEN ${spread('m.j', 10, 31)} = 0 THEN NULL ELSE $1::date + ${spread('m.j', 120, 33)} - 40 END`;
const answeredDue = `CASE WHEN ${spread('m.j', 10, 31)} = 0 THEN NULL ELSE $1::date - m.ago + 42 END`;
const sentOn = `($1::date - greatest(m.ago - 20 - ${spread('m.j', 40, 35)}, 1))`;
const adviceId = id(KIND.advice, 'm.j');
const responseId = id(KIND.response, 'm.j');
const open = `(m.answered AND ${spread('m.j', 50, 37)} = 0)`;
const promised = `(m.answered AND ${spread('m.j', 10, 37)} = 0)`;

const onAdvices: Part[] = [
  part(
    'advice',
    'advice',
    1,
    `INSERT INTO advice (tenant_id, id, year, seq, wijkplatform_id, trajectory_id, phase_id, title, state, points, response_id,
      settled, handler_id, signer, submitted_at, changed_at, due_on)
    SELECT m.tenant_id, ${adviceId}, 2022 + m.j % 5, 1 + (m.j - 1) / 5, ${id(KIND.platform, `1 + ${spread('m.j', 20, 39)}`)}, ${id(KIND.trajectory, 'm.i')},
      ${id(KIND.phase, 'm.i * 8 + 4')}, ${words('m.j', `30 + ${spread('m.j', 60)}`)},
      CASE WHEN m.contested THEN 'contested' WHEN m.answered THEN 'answered' ELSE 'open' END, 3, CASE WHEN m.answered THEN ${responseId} END,
      m.answered AND NOT m.contested AND NOT ${open}, CASE WHEN ${spread('m.j', 7, 41)} > 0 THEN ${person('1')} END, 'college', ${moment('m.ago')}, ${moment('m.ago')},
      CASE WHEN m.answered THEN ${answeredDue} ELSE ${due} END ${advices()}`,
  ),
  part(
    'advice_version',
    'advice',
    1,
    `INSERT INTO advice_version (tenant_id, id, advice_id, no, points, title, summary, taking_part, backing, backing_figures, submitted_by, submitted_at)
    SELECT m.tenant_id, ${id(KIND.other + 8, 'm.j')}, ${adviceId}, 1, 3, ${words('m.j', `30 + ${spread('m.j', 60)}`)}, ${words('m.j + 1', 350)}, ${words('m.j + 2', 120)},
      ${words('m.j + 3', 120)}, '[]', ${person(`101 + ${spread('m.j', 20, 39)}`)}, ${moment('m.ago')} ${advices()}`,
  ),
  part(
    'version_standing',
    'advice',
    1,
    `INSERT INTO version_standing (tenant_id, id, advice_id, no, standing)
    SELECT m.tenant_id, ${id(KIND.other + 9, 'm.j')}, ${adviceId}, 1, 'current' ${advices()}`,
  ),
  part(
    'advice_point',
    'advice',
    3,
    `INSERT INTO advice_point (tenant_id, id, advice_id, version, no, points, body)
    SELECT m.tenant_id, ${id(KIND.other + 10, 'm.j * 4 + p')}, ${adviceId}, 1, p, 3, ${words('m.j + p * 3', `120 + ${spread('m.j + p', 200)}`)}
    ${advices('CROSS JOIN generate_series(1, 3) AS p')}`,
  ),
  part(
    'advice_round',
    'advice',
    1,
    `INSERT INTO advice_round (tenant_id, id, advice_id, no, opened_at)
    SELECT m.tenant_id, ${id(KIND.other + 11, 'm.j')}, ${adviceId}, 1, ${moment('m.ago')} ${advices()}`,
  ),
  part(
    'response',
    'advice',
    0.75,
    `INSERT INTO response (tenant_id, id, advice_id, round, version, points, overall, weighing, signer, signer_name, written_by, written_at)
    SELECT m.tenant_id, ${responseId}, ${adviceId}, 1, 1, 3, ${words('m.j + 4', 500)}, ${words('m.j + 5', 150)}, 'college', 'Burgemeester en wethouders',
      ${person('1')}, ${sentOn}::timestamptz ${advices()} WHERE m.answered`,
  ),
  part(
    'response_point',
    'advice',
    2.25,
    `INSERT INTO response_point (tenant_id, id, response_id, no, points, disposition, reasons)
    SELECT m.tenant_id, ${id(KIND.other + 12, 'm.j * 4 + p')}, ${responseId}, p, 3, (ARRAY['adopted', 'partly_adopted', 'not_adopted'])[1 + ${spread('m.j + p', 3)}],
      ${words('m.j + p * 7', `150 + ${spread('m.j + p', 150)}`)} ${advices('CROSS JOIN generate_series(1, 3) AS p')} WHERE m.answered`,
  ),
  part(
    'response_sending',
    'advice',
    0.75,
    `INSERT INTO response_sending (tenant_id, id, response_id, advice_id, round, version, points, sent_by, sent_at, sent_on, due_on)
    SELECT m.tenant_id, ${id(KIND.other + 13, 'm.j')}, ${responseId}, ${adviceId}, 1, 1, 3, ${person('1')}, ${sentOn}::timestamptz + interval '10 hours',
      ${sentOn}, ${answeredDue} ${advices()} WHERE m.answered`,
  ),
  part(
    'response_disclosure',
    'advice',
    0.7,
    `INSERT INTO response_disclosure (tenant_id, id, response_id, disclosed_by, disclosed_at)
    SELECT m.tenant_id, ${id(KIND.other + 14, 'm.j')}, ${responseId}, ${person('1')}, ${sentOn}::timestamptz + interval '10 hours' ${advices()}
    WHERE m.answered AND ${spread('m.j', 12, 43)} > 0`,
  ),
  part(
    'contest',
    'advice',
    0.02,
    `INSERT INTO contest (tenant_id, id, advice_id, round, response_id, contested_by, contested_at)
    SELECT m.tenant_id, ${id(KIND.contest, 'm.j')}, ${adviceId}, 1, ${responseId}, ${person(`101 + ${spread('m.j', 20, 39)}`)}, $1::date::timestamptz
    ${advices()} WHERE m.contested`,
  ),
  part(
    'contest_point',
    'advice',
    0.02,
    `INSERT INTO contest_point (tenant_id, id, contest_id, response_id, no, reasons)
    SELECT m.tenant_id, ${id(KIND.other + 15, 'm.j')}, ${id(KIND.contest, 'm.j')}, ${responseId}, 2, ${words('m.j', 120)} ${advices()} WHERE m.contested`,
  ),
  part(
    'commitment',
    'advice',
    0.08,
    `INSERT INTO commitment (tenant_id, id, advice_id, response_id, what, owner_id, due_on, state, settled_by, settled_at, made_at)
    SELECT m.tenant_id, ${id(KIND.commitment, 'm.j')}, ${adviceId}, ${responseId}, ${words('m.j', 100)}, ${id(KIND.unit, `1 + ${spread('m.j', 7)}`)},
      $1::date + ${spread('m.j', 200, 45)} - 100, CASE WHEN ${open} THEN 'open' ELSE 'done' END, CASE WHEN NOT ${open} THEN ${person('1')} END,
      CASE WHEN NOT ${open} THEN $1::date::timestamptz END, ${sentOn}::timestamptz ${advices()} WHERE ${promised}`,
  ),
  part(
    'clock',
    'advice',
    2.1,
    `INSERT INTO clock (tenant_id, id, kind, subject_id, state, started_on, due_on, stopped_on)
    SELECT m.tenant_id, ${id(KIND.clock, 'm.j * 4 + k.no')}, k.kind, CASE k.no WHEN 3 THEN ${id(KIND.commitment, 'm.j')} ELSE ${adviceId} END,
      CASE WHEN k.stopped_on IS NULL THEN 'running' ELSE 'stopped' END, k.started_on, k.due_on, k.stopped_on
    ${advices(`CROSS JOIN LATERAL (VALUES
        (1, 'handler', $1::date - m.ago, $1::date - m.ago + 7, CASE WHEN m.answered OR ${spread('m.j', 7, 41)} > 0 THEN $1::date - m.ago + 1 END),
        (2, 'answer', $1::date - m.ago, CASE WHEN m.answered THEN ${answeredDue} ELSE ${due} END, CASE WHEN m.answered THEN ${sentOn} END),
        (3, 'commitment', ${sentOn}, $1::date + ${spread('m.j', 200, 45)} - 100, CASE WHEN NOT ${open} THEN $1::date END)
      ) AS k (no, kind, started_on, due_on, stopped_on)`)} WHERE k.no < 3 OR ${promised}`,
  ),
  part(
    'clock_event',
    'advice',
    2.1,
    `INSERT INTO clock_event (tenant_id, id, clock_id, no, type, on_day, term_amount, term_unit, at)
    SELECT m.tenant_id, ${id(KIND.other + 16, 'm.j * 4 + k')}, ${id(KIND.clock, 'm.j * 4 + k')}, 1, 'started', $1::date - m.ago, 6, 'weeks', ${moment('m.ago')}
    ${advices('CROSS JOIN generate_series(1, 3) AS k')} WHERE k < 3 OR ${promised}`,
  ),
];

// The history links by hashes that were not made over its contents: whoever verifies it begins at the head of this data.
const hash = (seq: string) => `sha256(convert_to(m.tenant_id || ' ' || ${seq}, 'UTF8'))`;
const event = (
  seq: string,
  of: string,
  from: string,
) => `INSERT INTO event (tenant_id, id, seq, occurred_at, actor_id, acting_role, kind, subject_kind,
    subject_id, trajectory_id, data, text_hashes, prev_hash, hash)
  SELECT m.tenant_id, ${id(KIND.other + 17, seq)}, ${seq}, ${of}, '{}', ${hash(`${seq} - 1`)}, ${hash(seq)} ${from}`;
const ofTrajectory = '(g.i - 1) * 8 + e.no';
const ofAdvice = `m.trajectories * 8 + (m.j - 1) * 3 + e.no`;
const onTrajectory = `CROSS JOIN bench.happening e`;
const onAdvice = `CROSS JOIN generate_series(1, 3) AS e (no) JOIN bench.municipality o USING (t)`;

const history: Part[] = [
  part(
    'event',
    'trajectory',
    8,
    event(
      ofTrajectory,
      `${at('(e.no / 2)')}, ${lead()}, 'project_lead', e.kind, 'trajectory',
    ${id(KIND.trajectory, 'g.i')}, ${id(KIND.trajectory, 'g.i')}, jsonb_build_object('phaseIssueId', ${id(KIND.phaseIssue, 'g.i * 8 + 1')}, 'revision', e.no)`,
      trajectories(onTrajectory),
    ),
  ),
  part(
    'event',
    'advice',
    3,
    event(
      ofAdvice.replace('m.trajectories', 'o.trajectories'),
      `${moment('m.ago')}, ${person('1')}, 'staff',
    CASE e.no WHEN 1 THEN 'AdviceSubmitted' WHEN 2 THEN 'ClockStarted' ELSE CASE WHEN m.answered THEN 'AdviceAnswered' ELSE 'HandlerAssigned' END END, 'advice',
    ${adviceId}, ${id(KIND.trajectory, 'm.i')}, jsonb_build_object('points', 3, 'round', 1)`,
      advices(onAdvice),
    ),
  ),
  part(
    'event_text',
    'trajectory',
    4,
    `INSERT INTO event_text (tenant_id, id, seq, name, salt, body)
    SELECT m.tenant_id, ${id(KIND.other + 18, ofTrajectory)}, ${ofTrajectory}, 'reason', '\\x00000000000000000000000000000000', ${words('g.i + e.no', 150)}
    ${trajectories(onTrajectory)} AND e.no % 2 = 0`,
  ),
  part(
    'event_head',
    'tenant',
    1,
    `INSERT INTO event_head (tenant_id, id, seq, hash)
    SELECT m.tenant_id, ${id(KIND.other + 19, '1')}, m.trajectories * 14, ${hash('m.trajectories * 14')} ${each('1')} AND $1::date IS NOT NULL`,
  ),
];

export const parts: readonly Part[] = [...fixtures, ...onTrajectories, ...onAdvices, ...history];

function part(table: string, of: Part['weight']['of'], rows: number, sql: string): Part {
  return { table, weight: { of, rows }, sql };
}
