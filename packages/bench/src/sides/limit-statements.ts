// SPDX-License-Identifier: EUPL-1.2
// The limit: for each operation the statement that answers it as JSON, written for that answer and nothing else. The first
// parameters are the same for all: $1 the municipality, $2 the hash of the token, $3 the present.

const list = (item: string, from: string, order: string) =>
  `coalesce((SELECT json_agg(${item} ORDER BY ${order}) FROM ${from}), '[]'::json)`;

// Who asks, and whether they read names, in the same statement. Without a living session nothing is answered.
const viewer = `WITH viewer AS MATERIALIZED (
  SELECT pa.person_id, EXISTS (SELECT FROM role_grant g WHERE g.tenant_id = $1 AND g.person_id = pa.person_id AND g.ended_at IS NULL
    AND g.role IN ('administrator', 'overseer', 'staff')) AS names
  FROM session s JOIN account a ON a.id = s.account_id
  JOIN person_account pa ON pa.tenant_id = $1 AND pa.account_id = s.account_id
  JOIN person p ON p.tenant_id = $1 AND p.id = pa.person_id AND p.erased_at IS NULL
  WHERE s.token_hash = $2 AND s.kind = 'token' AND s.ended_at IS NULL AND s.expires_at > $3::timestamptz
    AND s.last_seen_at > $3::timestamptz - interval '2 hours')`;

const party = (
  id: string,
) => `(SELECT json_build_object('id', pa.id, 'name', CASE WHEN pa.kind <> 'person' OR v.names THEN nullif(pa.name, '')
  ELSE (SELECT pe.public_name FROM person pe WHERE pe.tenant_id = $1 AND pe.id = pa.id) END) FROM party pa WHERE pa.tenant_id = $1 AND pa.id = ${id})`;

const area = `json_build_object('cityWide', t.city_wide,
  'districts', ${list(
    `json_build_object('id', d.id, 'name', d.name)`,
    `trajectory_area ta JOIN district d ON d.tenant_id = $1 AND d.id = ta.district_id WHERE ta.tenant_id = $1 AND ta.trajectory_id = t.id`,
    'd.name',
  )},
  'neighbourhoods', ${list(
    `json_build_object('id', n.id, 'name', n.name)`,
    `trajectory_area ta JOIN neighbourhood n ON n.tenant_id = $1 AND n.id = ta.neighbourhood_id WHERE ta.tenant_id = $1 AND ta.trajectory_id = t.id`,
    'n.name',
  )})`;

const number = (x: string) => `${x}.year || '-' || to_char(${x}.seq, 'FM999999000')`;

// Where an issue stands now: in the latest phase that runs, else the latest that closed, else the first that is planned.
const current = `LATERAL (SELECT pi.* FROM phase_issue pi JOIN phase ph ON ph.tenant_id = $1 AND ph.id = pi.phase_id
  WHERE pi.tenant_id = $1 AND pi.issue_id = i.id
  ORDER BY ph.status = 'running' DESC, ph.status = 'closed' DESC, CASE WHEN ph.status = 'planned' THEN ph.ordinal ELSE -ph.ordinal END LIMIT 1)`;

// Published forms never change: they come as parameters, their JSON by their code.
const form = (json: string, code: string) => `($${json}::json[])[array_position($codes::text[], ${code})]`;

/** What the history of a trajectory tells: of an advice what became of it, and not its clocks and who handles it. */
export const toldOf = (
  e: string,
): string => `${e}.subject_kind IN ('trajectory', 'exploration', 'reading', 'advice')
  AND ${e}.kind <> ALL ('{ClockStarted,ClockSuspended,ClockResumed,ClockExtended,ClockStopped,DueDateMoved,ClockStepTaken,HandlerAssigned,SuspensionProposed,SuspensionAccepted,SuspensionDeclined,ResponseDisclosed,CommitmentMade,CommitmentSettled,AdviceSettled,ContestDecided,PartWithheld,WithholdingLifted}')`;

const trajectory = `${viewer}
SELECT json_build_object('data', json_build_object('municipality', $municipality::json, 'trajectory', (
  SELECT json_build_object('id', t.id, 'number', ${number('t')}, 'title', t.title, 'subject', t.subject, 'startedAs', t.started_as,
    'startedAt', t.started_at, 'status', t.status,
    'policyField', (SELECT json_build_object('code', f.code, 'name', coalesce(f.name ->> $language, f.name ->> 'nl')) FROM policy_field f
      WHERE f.tenant_id = $1 AND f.code = t.policy_field),
    'area', ${area}, 'unit', ${party('t.unit_id')}, 'lead', ${party('t.lead_id')}, 'leadSince', t.lead_since,
    'roles', ${list(
      `json_build_object('id', r.id, 'since', r.since, 'until', r.until,
        'role', json_build_object('code', n.code, 'name', coalesce(n.name ->> $language, n.name ->> 'nl')), 'party', ${party('r.party_id')})`,
      `trajectory_role r JOIN trajectory_role_name n ON n.tenant_id = $1 AND n.code = r.role WHERE r.tenant_id = $1 AND r.trajectory_id = t.id`,
      'r.since, r.id',
    )},
    'phases', ${list(
      `json_build_object('id', ph.id, 'ordinal', ph.ordinal, 'title', ph.title, 'goal', ph.goal, 'status', ph.status, 'startsOn', ph.starts_on,
        'endsOn', ph.ends_on, 'startedAt', ph.started_at, 'closedAt', ph.closed_at, 'statutorySteps', ${list(
          `json_build_object('id', s.id, 'name', s.name, 'startsOn', s.starts_on, 'endsOn', s.ends_on)`,
          `statutory_step s WHERE s.tenant_id = $1 AND s.phase_id = ph.id`,
          's.starts_on, s.id',
        )})`,
      `phase ph WHERE ph.tenant_id = $1 AND ph.trajectory_id = t.id`,
      'ph.ordinal',
    )},
    'issues', ${list(
      `json_build_object('id', i.id, 'ordinal', i.ordinal, 'question', i.question, 'current', json_build_object('id', pi.id,
        'exploration', (SELECT json_build_object('id', e.id, 'status', e.status) FROM exploration e
          WHERE e.tenant_id = $1 AND e.phase_issue_id = pi.id AND (e.status = 'completed' OR v.names) ORDER BY e.ordinal DESC LIMIT 1),
        'reading', (SELECT json_build_object('id', r.id, 'status', r.status) FROM reading r
          WHERE r.tenant_id = $1 AND r.phase_issue_id = pi.id AND r.status <> 'abandoned' ORDER BY r.ordinal DESC LIMIT 1),
        'choice', (SELECT json_build_object('id', c.id, 'departs', c.departs, 'reason', c.reason, 'chosenAt', c.chosen_at,
            'municipalityRole', c.municipality_role, 'residentsRole', c.residents_role, 'form', ${form('forms', 'c.form_code')},
            'outcome', ${form('names', 'c.outcome_code')}, 'supportingForms', ${list(
              form('names', 's.form_code'),
              `supporting_form s WHERE s.tenant_id = $1 AND s.choice_id = c.id`,
              's.id',
            )}) FROM form_choice c WHERE c.tenant_id = $1 AND c.id = pi.choice_id),
        'ownership', (SELECT json_build_object('id', o.id, 'ownership', o.ownership, 'owners', ${list(
          `json_build_object('side', w.side, 'party', ${party('w.party_id')})`,
          `owner w WHERE w.tenant_id = $1 AND w.ownership_id = o.id`,
          'w.id',
        )}) FROM ownership o WHERE o.tenant_id = $1 AND o.id = pi.ownership_id)))`,
      `issue i CROSS JOIN ${current} pi WHERE i.tenant_id = $1 AND i.trajectory_id = t.id`,
      'i.ordinal',
    )},
    'history', (SELECT json_build_object('pageInfo', json_build_object('endCursor', (SELECT rtrim(translate(encode(convert_to('[' || min(h.seq) || ']', 'UTF8'), 'base64'), '+/', '-_'), '=')),
        'hasNextPage', (SELECT count(*) > 12 FROM (SELECT FROM event e WHERE e.tenant_id = $1 AND e.trajectory_id = t.id
          AND ${toldOf('e')} LIMIT 13) x), 'hasPreviousPage', false),
        'entries', coalesce(json_agg(json_build_object('id', h.id, 'at', h.occurred_at, 'kind', h.kind, 'details', h.data,
          'texts', coalesce((SELECT json_object_agg(x.name, x.body) FROM event_text x WHERE x.tenant_id = $1 AND x.seq = h.seq), '{}'::json)) ORDER BY h.seq DESC), '[]'::json))
      FROM (SELECT e.* FROM event e WHERE e.tenant_id = $1 AND e.trajectory_id = t.id
        AND ${toldOf('e')} ORDER BY e.seq DESC LIMIT 12) h))
  FROM trajectory t WHERE t.tenant_id = $1 AND t.year = $year::int AND t.seq = $seq::int)))::text AS answer FROM viewer v`;

const advices = `${viewer}
SELECT json_build_object('data', json_build_object('trajectory', (SELECT json_build_object('id', t.id, 'advices', coalesce((
  SELECT json_agg(json_build_object('id', a.id, 'number', ${number('a')}, 'title', a.title, 'state', a.state, 'settled', a.settled,
      'wijkplatform', ${party('a.wijkplatform_id')},
      'clock', (SELECT json_build_object('id', c.id, 'kind', c.kind, 'state', CASE WHEN c.state = 'running' AND c.due_on IS NULL THEN 'no_term' ELSE c.state END,
          'startedOn', c.started_on, 'dueOn', c.due_on,
          'lateness', CASE WHEN c.due_on IS NULL THEN 'none' WHEN c.stopped_on IS NOT NULL THEN CASE WHEN c.stopped_on <= c.due_on THEN 'met_on_time' ELSE 'met_late' END
            WHEN c.due_on < $today::date THEN 'late' WHEN c.due_on = $today::date THEN 'today' WHEN c.due_on <= $today::date + $soon::int THEN 'soon' ELSE 'running' END,
          'daysLeft', c.due_on - coalesce(c.stopped_on, $today::date), 'suspendedSince', c.suspended_since, 'stoppedOn', c.stopped_on, 'extended', c.extended)
        FROM clock c WHERE c.tenant_id = $1 AND c.kind = 'answer' AND c.subject_id = a.id AND c.round = a.round)) ORDER BY a.submitted_at DESC, a.id DESC)
  FROM (SELECT * FROM advice a WHERE a.tenant_id = $1 AND a.trajectory_id = t.id ORDER BY a.submitted_at DESC, a.id DESC LIMIT 50) a), '[]'::json))
  FROM trajectory t WHERE t.tenant_id = $1 AND t.year = $year::int AND t.seq = $seq::int)))::text AS answer FROM viewer v`;

const trajectories = `${viewer}
SELECT json_build_object('data', json_build_object('municipality', (SELECT json_build_object('id', $1, 'name', m.name,
    'districts', ${list(`json_build_object('id', d.id, 'code', d.code, 'name', d.name)`, 'district d WHERE d.tenant_id = $1', 'd.name')},
    'policyFields', ${list(`json_build_object('code', f.code, 'name', coalesce(f.name ->> $language, f.name ->> 'nl'))`, 'policy_field f WHERE f.tenant_id = $1', `f.name ->> 'nl'`)},
    'compass', (SELECT json_build_object('id', c.id, 'forms', $listed::json) FROM compass_version c WHERE c.tenant_id = $1 ORDER BY c.published_at DESC, c.id DESC LIMIT 1))
    FROM tenant m WHERE m.id = $1),
  'trajectories', json_build_object('totalCount', (SELECT coalesce(sum(c.many), 0) FROM tally c
    WHERE c.tenant_id = $1 AND c.kind = ANY ('{trajectory_running,trajectory_closed}')),
    'pageInfo', json_build_object('endCursor', x.cursor, 'hasNextPage', x.more), 'nodes', x.nodes)))::text AS answer
FROM viewer v CROSS JOIN LATERAL (
  SELECT coalesce(json_agg(json_build_object('id', t.id, 'number', ${number('t')}, 'title', t.title, 'status', t.status, 'startedAs', t.started_as, 'area', ${area},
      'currentPhases', ${list(
        `json_build_object('id', ph.id, 'ordinal', ph.ordinal, 'title', ph.title)`,
        `phase ph WHERE ph.tenant_id = $1 AND ph.trajectory_id = t.id AND ph.status = 'running'`,
        'ph.ordinal',
      )},
      'issues', ${list(
        `json_build_object('id', i.id, 'current', json_build_object('id', pi.id, 'choice', (SELECT json_build_object('id', c.id, 'form', ${form('rows', 'c.form_code')})
          FROM form_choice c WHERE c.tenant_id = $1 AND c.id = pi.choice_id)))`,
        `issue i CROSS JOIN ${current} pi WHERE i.tenant_id = $1 AND i.trajectory_id = t.id`,
        'i.ordinal',
      )}) ORDER BY t.year DESC, t.seq DESC) FILTER (WHERE t.place <= $first::int), '[]'::json) AS nodes,
    bool_or(t.place > $first::int) AS more,
    rtrim(translate(encode(convert_to(min('[' || t.year || ',' || t.seq || ']') FILTER (WHERE t.place = $first::int OR t.place = t.of AND t.of < $first::int), 'UTF8'), 'base64'), '+/', '-_'), '=') AS cursor
  FROM (SELECT t.*, row_number() OVER (ORDER BY t.year DESC, t.seq DESC) AS place, count(*) OVER () AS of
    FROM (SELECT * FROM trajectory t WHERE t.tenant_id = $1 AND ($after::int[] IS NULL OR (t.year, t.seq) < (($after::int[])[1], ($after::int[])[2]))
      ORDER BY t.year DESC, t.seq DESC LIMIT $first::int + 1) t) t) x`;

// What the counts that the product keeps say (ADR 19), as columns of `x`, and by district as `byDistrict`.
const counts = (tenant: string, today: string, soon: string) => `
  days AS (SELECT date_trunc('month', ${today}::timestamp)::date AS first, ${today}::date + ${soon}::int AS soon),
  counted AS MATERIALIZED (
    SELECT t.kind, t.district_id, t.wijkplatform_id, sum(t.many) AS many, coalesce(sum(t.many) FILTER (WHERE t.due < days.first), 0) AS late, 0 AS soon
    FROM days, tally t WHERE t.tenant_id = ${tenant}
      AND t.kind = ANY ('{open,answered,contested,withdrawn,without_term,unhandled,on_time,late,promised}') GROUP BY 1, 2, 3
    UNION ALL
    SELECT CASE t.kind WHEN 'open_day' THEN 'open' ELSE 'promised' END, t.district_id, t.wijkplatform_id, 0, coalesce(sum(t.many) FILTER (WHERE t.due < ${today}::date), 0),
      coalesce(sum(t.many) FILTER (WHERE t.due >= ${today}::date), 0)
    FROM days, tally t WHERE t.tenant_id = ${tenant} AND t.kind = ANY ('{open_day,promised_day}')
      AND t.due BETWEEN days.first AND days.soon GROUP BY 1, 2, 3),
  placed AS (
    SELECT c.district_id, c.kind, c.many, c.late FROM counted c WHERE c.district_id IS NOT NULL
    UNION ALL
    SELECT n.district_id, c.kind, c.many, c.late FROM counted c JOIN (SELECT DISTINCT wa.wijkplatform_id, n.district_id
      FROM wijkplatform_area wa JOIN neighbourhood n ON n.tenant_id = wa.tenant_id AND n.id = wa.neighbourhood_id
      WHERE wa.tenant_id = ${tenant}) n USING (wijkplatform_id)),
  by_district AS (
    SELECT p.district_id, coalesce(sum(p.many) FILTER (WHERE p.kind = 'open'), 0) AS open, coalesce(sum(p.late) FILTER (WHERE p.kind = 'open'), 0) AS late,
      coalesce(sum(p.many) FILTER (WHERE p.kind IN ('answered', 'contested')), 0) AS answered FROM placed p GROUP BY 1),
  x AS (SELECT ${Object.entries({
    ...{
      open: ['many', 'open'],
      late: ['late', 'open'],
      soon: ['soon', 'open'],
      withoutTerm: ['many', 'without_term'],
    },
    ...{
      withoutHandler: ['many', 'unhandled'],
      contested: ['many', 'contested'],
      answeredOnTime: ['many', 'on_time'],
    },
    ...{
      answeredLate: ['many', 'late'],
      commitmentsOpen: ['many', 'promised'],
      commitmentsLate: ['late', 'promised'],
    },
  })
    .map(([name, [sum, kind]]) => `coalesce(sum(${sum}) FILTER (WHERE kind = '${kind}'), 0) AS "${name}"`)
    .join(', ')} FROM counted WHERE district_id IS NULL AND wijkplatform_id IS NULL)`;
const counted = (
  tenant: string,
) => `json_build_object('open', x.open, 'late', x.late, 'soon', x.soon, 'withoutTerm', x."withoutTerm",
    'withoutHandler', x."withoutHandler", 'contested', x.contested, 'answeredOnTime', x."answeredOnTime", 'answeredLate', x."answeredLate",
    'commitmentsOpen', x."commitmentsOpen", 'commitmentsLate', x."commitmentsLate",
    'byDistrict', ${list(
      `json_build_object('district', json_build_object('id', d.id, 'code', d.code, 'name', d.name), 'open', b.open, 'late', b.late, 'answered', b.answered)`,
      `by_district b JOIN district d ON d.tenant_id = ${tenant} AND d.id = b.district_id`,
      'd.name',
    )})`;

/** The figures as a function of the peer's would give them: by the same counts. */
export const figuresFrom = (tenant: string, today: string, soon: string): string =>
  `WITH ${counts(tenant, today, soon)} SELECT ${counted(tenant)} FROM x`;

const figures = `${viewer}, ${counts('$1', '$today', '$soon')}
SELECT json_build_object('data', json_build_object('adviceFigures', ${counted('$1')}))::text AS answer FROM viewer v CROSS JOIN x`;

/** A statement with named parameters, and their names in the order of their numbers. */
export interface Statement {
  readonly sql: string;
  readonly names: readonly string[];
}

/** Gives every `$name` a number, after the three that all statements have. */
function named(sql: string): Statement {
  const names: string[] = [];
  const text = sql.replaceAll(/\$([a-z]+)/g, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 4}`;
  });
  return { sql: text, names };
}

/** The statements by the key of their operation. */
export const statements: Readonly<Record<string, Statement>> = {
  page: named(trajectory),
  advices: named(advices),
  overview: named(figures),
  list: named(trajectories),
};
