-- SPDX-License-Identifier: EUPL-1.2
-- Kept counts of advices and trajectories (K1, docs/adr/0019): the overview and the counts of whole lists read some hundreds of
-- rows, however many advices there are. They are kept by the statement that appends to the history, while it holds the
-- municipality's head (0001): so they change in the transaction of the act, one act at a time, and no act can leave them out.
-- Lateness is a sum over days, so nothing has to happen at midnight. There are no triggers (S6).

-- How many there are of a kind, in the whole municipality, in a district or of a platform's advices:
-- - open (by the month of the due date), answered, contested, withdrawn; open_day: open, by the due date itself. What is late is the
--   months before this one and the days before today: both are few, however long ago the oldest term passed;
-- - without_term, unhandled: open ones; on_time, late: answers that were sent, of all rounds;
-- - promised (by month), promised_day: commitments that are open;
-- - trajectory_running, trajectory_closed.
CREATE TABLE tally (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('open', 'answered', 'contested', 'withdrawn', 'open_day', 'without_term', 'unhandled',
    'on_time', 'late', 'promised', 'promised_day', 'trajectory_running', 'trajectory_closed')),
  due date,
  -- Where the trajectory takes place; of advices without a trajectory that has a place: of which platform. Neither: everywhere.
  district_id uuid,
  wijkplatform_id uuid,
  -- A count that is off must not keep anybody from acting, so it may go below nothing: the recount says so.
  many int NOT NULL,
  CHECK (num_nonnulls(district_id, wijkplatform_id) <= 1),
  PRIMARY KEY (tenant_id, id),
  UNIQUE NULLS NOT DISTINCT (tenant_id, kind, due, district_id, wijkplatform_id),
  FOREIGN KEY (tenant_id, district_id) REFERENCES district (tenant_id, id),
  FOREIGN KEY (tenant_id, wijkplatform_id) REFERENCES wijkplatform (tenant_id, id)
);
ALTER TABLE tally ENABLE ROW LEVEL SECURITY;
ALTER TABLE tally FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON tally USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON tally TO samenspel_app, samenspel_worker;

-- As what each advice was counted last: what is taken off when it changes.
CREATE TABLE advice_counted (
  tenant_id uuid NOT NULL,
  -- That of the advice.
  id uuid NOT NULL,
  state text NOT NULL,
  wijkplatform_id uuid NOT NULL,
  -- Those of its trajectory; null when that has none, and it is counted where its platform works.
  districts uuid[],
  due_on date,
  without_term boolean NOT NULL,
  unhandled boolean NOT NULL,
  on_time int NOT NULL,
  late int NOT NULL,
  -- The due dates of its open commitments.
  promised date[],
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, id) REFERENCES advice (tenant_id, id)
);
ALTER TABLE advice_counted ENABLE ROW LEVEL SECURITY;
ALTER TABLE advice_counted FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON advice_counted USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON advice_counted TO samenspel_app, samenspel_worker;

-- As what these advices count now, read from the rows.
CREATE FUNCTION facts_of_advices(municipality uuid, advices uuid[]) RETURNS SETOF advice_counted
  LANGUAGE sql STABLE
  AS $$
  SELECT a.tenant_id, a.id, a.state, a.wijkplatform_id,
    (SELECT array_agg(DISTINCT coalesce(ta.district_id, n.district_id)) FROM trajectory_area ta
      LEFT JOIN neighbourhood n ON n.tenant_id = ta.tenant_id AND n.id = ta.neighbourhood_id
      WHERE ta.tenant_id = a.tenant_id AND ta.trajectory_id = a.trajectory_id),
    CASE WHEN a.state = 'open' THEN a.due_on END,
    a.state = 'open' AND a.due_on IS NULL AND EXISTS (SELECT FROM clock ck WHERE ck.tenant_id = a.tenant_id AND ck.kind = 'answer'
      AND ck.subject_id = a.id AND ck.round = a.round AND ck.state = 'running'),
    a.state = 'open' AND a.handler_id IS NULL,
    sent.on_time, sent.late,
    (SELECT array_agg(co.due_on ORDER BY co.due_on) FROM commitment co
      WHERE co.tenant_id = a.tenant_id AND co.advice_id = a.id AND co.state = 'open')
  FROM advice a CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE rs.late IS NOT TRUE)::int AS on_time, count(*) FILTER (WHERE rs.late)::int AS late
    FROM response r JOIN response_sending rs ON rs.tenant_id = r.tenant_id AND rs.response_id = r.id
    WHERE r.tenant_id = a.tenant_id AND r.advice_id = a.id AND r.supersedes_id IS NULL) sent
  WHERE a.tenant_id = municipality AND a.id = ANY (advices)
$$;

-- Under what an advice is counted that is as `f` says.
CREATE FUNCTION cells_of_advice(f advice_counted)
  RETURNS TABLE (kind text, due date, district_id uuid, wijkplatform_id uuid, many bigint)
  LANGUAGE sql IMMUTABLE
  AS $$
  SELECT x.kind, x.due, p.district_id, p.wijkplatform_id, 1::bigint
  FROM (VALUES (f.state, date_trunc('month', f.due_on::timestamp)::date), ('open_day', f.due_on)) AS x (kind, due)
  CROSS JOIN (
    SELECT NULL::uuid AS district_id, NULL::uuid AS wijkplatform_id
    UNION ALL SELECT unnest(f.districts), NULL
    UNION ALL SELECT NULL, f.wijkplatform_id WHERE f.districts IS NULL) p
  WHERE x.kind <> 'open_day' OR x.due IS NOT NULL
  UNION ALL
  SELECT x.kind, NULL, NULL, NULL, x.many::bigint
  FROM (VALUES ('without_term', f.without_term::int), ('unhandled', f.unhandled::int), ('on_time', f.on_time), ('late', f.late)) AS x (kind, many)
  WHERE x.many > 0
  UNION ALL
  SELECT x.kind, x.due, NULL, NULL, count(*) FROM unnest(f.promised) AS d (due)
  CROSS JOIN LATERAL (VALUES ('promised', date_trunc('month', d.due::timestamp)::date), ('promised_day', d.due)) AS x (kind, due)
  GROUP BY x.kind, x.due
$$;

-- Counts these advices as they are now. Whoever calls it holds the municipality's head: every count follows the one before.
CREATE FUNCTION count_advices(municipality uuid, advices uuid[]) RETURNS void
  LANGUAGE plpgsql
  -- Planned once per connection: a plan of its own for each call takes ten times as long as the counting.
  SET plan_cache_mode = force_generic_plan
  AS $$
DECLARE emptied uuid[];
BEGIN
  WITH changed AS MATERIALIZED (
    SELECT f AS is_now, c AS was FROM facts_of_advices(municipality, advices) f
    LEFT JOIN advice_counted c ON c.tenant_id = f.tenant_id AND c.id = f.id
    WHERE c IS DISTINCT FROM f
  ), moved AS (
    SELECT x.kind, x.due, x.district_id, x.wijkplatform_id, sum(x.many) AS many FROM (
      SELECT y.* FROM changed CROSS JOIN LATERAL cells_of_advice(changed.is_now) y
      UNION ALL
      SELECT y.kind, y.due, y.district_id, y.wijkplatform_id, -y.many FROM changed CROSS JOIN LATERAL cells_of_advice(changed.was) y
      WHERE (changed.was).id IS NOT NULL) x
    GROUP BY x.kind, x.due, x.district_id, x.wijkplatform_id HAVING sum(x.many) <> 0
  ), kept AS (
    INSERT INTO advice_counted SELECT (changed.is_now).* FROM changed
    ON CONFLICT (tenant_id, id) DO UPDATE SET state = excluded.state, districts = excluded.districts, due_on = excluded.due_on,
      without_term = excluded.without_term, unhandled = excluded.unhandled, on_time = excluded.on_time, late = excluded.late,
      promised = excluded.promised, wijkplatform_id = excluded.wijkplatform_id
  ), put AS (
    INSERT INTO tally AS t (tenant_id, id, kind, due, district_id, wijkplatform_id, many)
    SELECT municipality, gen_random_uuid(), m.kind, m.due, m.district_id, m.wijkplatform_id, m.many::int FROM moved m
    ON CONFLICT (tenant_id, kind, due, district_id, wijkplatform_id) DO UPDATE SET many = t.many + excluded.many
    RETURNING t.id, t.many
  )
  SELECT array_agg(put.id) INTO emptied FROM put WHERE put.many = 0;
  IF emptied IS NOT NULL THEN
    DELETE FROM tally t WHERE t.tenant_id = municipality AND t.id = ANY (emptied);
  END IF;
END
$$;

-- Counts what these events changed, given as the history records them. Called by the statement that appends them.
CREATE FUNCTION count_events(municipality uuid, events jsonb) RETURNS void
  LANGUAGE plpgsql
  AS $$
DECLARE
  advices uuid[];
  described uuid[];
  started int;
  closed int;
BEGIN
  SELECT array_agg(DISTINCT e."subjectId") FILTER (WHERE e."subjectKind" = 'advice'),
    array_agg(DISTINCT e."subjectId") FILTER (WHERE e.kind = 'TrajectoryDescribed'),
    count(*) FILTER (WHERE e.kind = 'TrajectoryStarted'), count(*) FILTER (WHERE e.kind = 'TrajectoryClosed')
  INTO advices, described, started, closed
  FROM jsonb_to_recordset(events) AS e(kind text, "subjectKind" text, "subjectId" uuid);
  -- The place of a trajectory is that of the advices on it.
  IF described IS NOT NULL THEN
    advices := advices || ARRAY(SELECT a.id FROM advice a WHERE a.tenant_id = municipality AND a.trajectory_id = ANY (described));
  END IF;
  IF advices IS NOT NULL THEN
    PERFORM count_advices(municipality, advices);
  END IF;
  IF started + closed > 0 THEN
    INSERT INTO tally AS t (tenant_id, id, kind, many)
    SELECT municipality, gen_random_uuid(), x.kind, x.many
    FROM (VALUES ('trajectory_running', started - closed), ('trajectory_closed', closed)) AS x (kind, many) WHERE x.many <> 0
    ON CONFLICT (tenant_id, kind, due, district_id, wijkplatform_id) DO UPDATE SET many = t.many + excluded.many;
  END IF;
END
$$;

-- What every count of this municipality has to be, from the rows alone.
CREATE FUNCTION tally_anew(municipality uuid)
  RETURNS TABLE (kind text, due date, district_id uuid, wijkplatform_id uuid, many bigint)
  LANGUAGE sql STABLE
  AS $$
  SELECT x.kind, x.due, x.district_id, x.wijkplatform_id, sum(x.many)::bigint
  FROM facts_of_advices(municipality, ARRAY(SELECT a.id FROM advice a WHERE a.tenant_id = municipality)) f
  CROSS JOIN LATERAL cells_of_advice(f) x GROUP BY x.kind, x.due, x.district_id, x.wijkplatform_id
  UNION ALL
  SELECT 'trajectory_' || t.status, NULL, NULL, NULL, count(*) FROM trajectory t WHERE t.tenant_id = municipality GROUP BY t.status
$$;

-- Counts everything of a municipality again and puts right what is off; nobody acts there meanwhile.
CREATE FUNCTION count_again(municipality uuid) RETURNS void
  LANGUAGE plpgsql
  AS $$
BEGIN
  PERFORM FROM event_head h WHERE h.tenant_id = municipality FOR UPDATE;
  PERFORM count_advices(municipality, ARRAY(SELECT a.id FROM advice a WHERE a.tenant_id = municipality));
  DELETE FROM tally t WHERE t.tenant_id = municipality;
  INSERT INTO tally (tenant_id, id, kind, due, district_id, wijkplatform_id, many)
  SELECT municipality, gen_random_uuid(), n.kind, n.due, n.district_id, n.wijkplatform_id, n.many::int FROM tally_anew(municipality) n;
END
$$;

-- Counts what was there before anything was counted, some at a time, so that people can act in between. Where it was broken off
-- it goes on.
CREATE PROCEDURE count_uncounted()
  LANGUAGE plpgsql
  AS $$
DECLARE
  municipality uuid;
  last uuid;
  part uuid[];
BEGIN
  FOR municipality IN SELECT t.id FROM tenant t LOOP
    PERFORM FROM event_head h WHERE h.tenant_id = municipality FOR UPDATE;
    INSERT INTO tally (tenant_id, id, kind, many)
    SELECT municipality, gen_random_uuid(), 'trajectory_' || t.status, count(*) FROM trajectory t WHERE t.tenant_id = municipality GROUP BY t.status
    ON CONFLICT (tenant_id, kind, due, district_id, wijkplatform_id) DO UPDATE SET many = excluded.many;
    last := '00000000-0000-0000-0000-000000000000';
    LOOP
      COMMIT;
      PERFORM FROM event_head h WHERE h.tenant_id = municipality FOR UPDATE;
      part := ARRAY(SELECT a.id FROM advice a WHERE a.tenant_id = municipality AND a.id > last ORDER BY a.id LIMIT 500);
      EXIT WHEN part = '{}';
      PERFORM count_advices(municipality, part);
      last := part[cardinality(part)];
    END LOOP;
  END LOOP;
END
$$;

REVOKE EXECUTE ON FUNCTION facts_of_advices(uuid, uuid[]), cells_of_advice(advice_counted), count_advices(uuid, uuid[]),
  count_events(uuid, jsonb), tally_anew(uuid), count_again(uuid) FROM PUBLIC;
REVOKE EXECUTE ON PROCEDURE count_uncounted() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION facts_of_advices(uuid, uuid[]), cells_of_advice(advice_counted), count_advices(uuid, uuid[]),
  count_events(uuid, jsonb), tally_anew(uuid), count_again(uuid) TO samenspel_migrator, samenspel_app, samenspel_worker;
GRANT EXECUTE ON PROCEDURE count_uncounted() TO samenspel_migrator;
