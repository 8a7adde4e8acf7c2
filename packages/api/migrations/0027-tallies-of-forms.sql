-- SPDX-License-Identifier: EUPL-1.2
-- What runs in a municipality and in each district, by form of the compass: the first thing that everybody sees. It read every
-- running phase, issue and choice. Kept as the counts of 0022 are, in the same way (docs/adr/0019).

-- How many issues in running phases have this form; without a form: how many trajectories run. Without a district: everywhere.
CREATE TABLE form_tally (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  district_id uuid,
  form_id uuid,
  many int NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE NULLS NOT DISTINCT (tenant_id, district_id, form_id),
  FOREIGN KEY (tenant_id, district_id) REFERENCES district (tenant_id, id),
  FOREIGN KEY (tenant_id, form_id) REFERENCES compass_form (tenant_id, id)
);
ALTER TABLE form_tally ENABLE ROW LEVEL SECURITY;
ALTER TABLE form_tally FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON form_tally USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON form_tally TO samenspel_app, samenspel_worker;

-- As what each trajectory was counted last.
CREATE TABLE trajectory_counted (
  tenant_id uuid NOT NULL,
  -- That of the trajectory.
  id uuid NOT NULL,
  runs boolean NOT NULL,
  -- Null: city-wide. Those are not counted in districts, they would stand in every one.
  districts uuid[],
  -- The forms of the choices that count now: of issues in running phases. A form as often as it was chosen.
  forms uuid[],
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, id) REFERENCES trajectory (tenant_id, id)
);
ALTER TABLE trajectory_counted ENABLE ROW LEVEL SECURITY;
ALTER TABLE trajectory_counted FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON trajectory_counted USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON trajectory_counted TO samenspel_app, samenspel_worker;
GRANT SELECT ON compass_form, form_choice, phase, phase_issue, trajectory TO samenspel_worker;

-- As what these trajectories count now, read from the rows.
CREATE FUNCTION facts_of_trajectories(municipality uuid, trajectories uuid[]) RETURNS SETOF trajectory_counted
  LANGUAGE sql STABLE
  AS $$
  SELECT t.tenant_id, t.id, t.status = 'running',
    (SELECT array_agg(DISTINCT coalesce(ta.district_id, n.district_id)) FROM trajectory_area ta
      LEFT JOIN neighbourhood n ON n.tenant_id = ta.tenant_id AND n.id = ta.neighbourhood_id
      WHERE ta.tenant_id = t.tenant_id AND ta.trajectory_id = t.id),
    (SELECT array_agg(f.id ORDER BY f.id) FROM phase ph
      JOIN phase_issue pi ON pi.tenant_id = ph.tenant_id AND pi.phase_id = ph.id
      JOIN form_choice c ON c.tenant_id = pi.tenant_id AND c.id = pi.choice_id
      JOIN compass_form f ON f.tenant_id = c.tenant_id AND f.compass_version_id = c.compass_version_id AND f.code = c.form_code
      WHERE ph.tenant_id = t.tenant_id AND ph.trajectory_id = t.id AND ph.status = 'running')
  FROM trajectory t WHERE t.tenant_id = municipality AND t.id = ANY (trajectories)
$$;

-- Under what a trajectory is counted that is as `f` says.
CREATE FUNCTION cells_of_trajectory(f trajectory_counted) RETURNS TABLE (district_id uuid, form_id uuid, many bigint)
  LANGUAGE sql IMMUTABLE
  AS $$
  SELECT p.district_id, x.form_id, count(*)
  FROM (SELECT NULL::uuid AS district_id UNION ALL SELECT unnest(f.districts)) p
  CROSS JOIN (SELECT NULL::uuid AS form_id WHERE f.runs UNION ALL SELECT unnest(f.forms)) x
  GROUP BY p.district_id, x.form_id
$$;

-- Counts these trajectories as they are now. Whoever calls it holds the municipality's head.
CREATE FUNCTION count_trajectories(municipality uuid, trajectories uuid[]) RETURNS void
  LANGUAGE plpgsql
  SET plan_cache_mode = force_generic_plan
  AS $$
DECLARE emptied uuid[];
BEGIN
  WITH changed AS MATERIALIZED (
    SELECT f AS is_now, c AS was FROM facts_of_trajectories(municipality, trajectories) f
    LEFT JOIN trajectory_counted c ON c.tenant_id = f.tenant_id AND c.id = f.id
    WHERE c IS DISTINCT FROM f
  ), moved AS (
    SELECT x.district_id, x.form_id, sum(x.many) AS many FROM (
      SELECT y.* FROM changed CROSS JOIN LATERAL cells_of_trajectory(changed.is_now) y
      UNION ALL
      SELECT y.district_id, y.form_id, -y.many FROM changed CROSS JOIN LATERAL cells_of_trajectory(changed.was) y
      WHERE (changed.was).id IS NOT NULL) x
    GROUP BY x.district_id, x.form_id HAVING sum(x.many) <> 0
  ), kept AS (
    INSERT INTO trajectory_counted SELECT (changed.is_now).* FROM changed
    ON CONFLICT (tenant_id, id) DO UPDATE SET runs = excluded.runs, districts = excluded.districts, forms = excluded.forms
  ), put AS (
    INSERT INTO form_tally AS t (tenant_id, id, district_id, form_id, many)
    SELECT municipality, gen_random_uuid(), m.district_id, m.form_id, m.many::int FROM moved m
    ON CONFLICT (tenant_id, district_id, form_id) DO UPDATE SET many = t.many + excluded.many
    RETURNING t.id, t.many
  )
  SELECT array_agg(put.id) INTO emptied FROM put WHERE put.many = 0;
  IF emptied IS NOT NULL THEN
    DELETE FROM form_tally t WHERE t.tenant_id = municipality AND t.id = ANY (emptied);
  END IF;
END
$$;

-- As before, and the trajectories that the events are of.
CREATE OR REPLACE FUNCTION count_events(municipality uuid, events jsonb) RETURNS void
  LANGUAGE plpgsql
  AS $$
DECLARE
  advices uuid[];
  trajectories uuid[];
  described uuid[];
  started int;
  closed int;
BEGIN
  SELECT array_agg(DISTINCT e."subjectId") FILTER (WHERE e."subjectKind" = 'advice'),
    array_agg(DISTINCT e."subjectId") FILTER (WHERE e."subjectKind" = 'trajectory'),
    array_agg(DISTINCT e."subjectId") FILTER (WHERE e.kind = 'TrajectoryDescribed'),
    count(*) FILTER (WHERE e.kind = 'TrajectoryStarted'), count(*) FILTER (WHERE e.kind = 'TrajectoryClosed')
  INTO advices, trajectories, described, started, closed
  FROM jsonb_to_recordset(events) AS e(kind text, "subjectKind" text, "subjectId" uuid);
  -- The place of a trajectory is that of the advices on it.
  IF described IS NOT NULL THEN
    advices := advices || ARRAY(SELECT a.id FROM advice a WHERE a.tenant_id = municipality AND a.trajectory_id = ANY (described));
  END IF;
  IF advices IS NOT NULL THEN
    PERFORM count_advices(municipality, advices);
  END IF;
  IF trajectories IS NOT NULL THEN
    PERFORM count_trajectories(municipality, trajectories);
  END IF;
  IF started + closed > 0 THEN
    INSERT INTO tally AS t (tenant_id, id, kind, many)
    SELECT municipality, gen_random_uuid(), x.kind, x.many
    FROM (VALUES ('trajectory_running', started - closed), ('trajectory_closed', closed)) AS x (kind, many) WHERE x.many <> 0
    ON CONFLICT (tenant_id, kind, due, district_id, wijkplatform_id) DO UPDATE SET many = t.many + excluded.many;
  END IF;
END
$$;

-- What every count of forms of this municipality has to be, from the rows alone.
CREATE FUNCTION form_tally_anew(municipality uuid) RETURNS TABLE (district_id uuid, form_id uuid, many bigint)
  LANGUAGE sql STABLE
  AS $$
  SELECT x.district_id, x.form_id, sum(x.many)::bigint
  FROM facts_of_trajectories(municipality, ARRAY(SELECT t.id FROM trajectory t WHERE t.tenant_id = municipality)) f
  CROSS JOIN LATERAL cells_of_trajectory(f) x GROUP BY x.district_id, x.form_id
$$;

CREATE OR REPLACE FUNCTION count_again(municipality uuid) RETURNS void
  LANGUAGE plpgsql
  AS $$
BEGIN
  PERFORM FROM event_head h WHERE h.tenant_id = municipality FOR UPDATE;
  PERFORM count_advices(municipality, ARRAY(SELECT a.id FROM advice a WHERE a.tenant_id = municipality));
  PERFORM count_trajectories(municipality, ARRAY(SELECT t.id FROM trajectory t WHERE t.tenant_id = municipality));
  DELETE FROM tally t WHERE t.tenant_id = municipality;
  INSERT INTO tally (tenant_id, id, kind, due, district_id, wijkplatform_id, many)
  SELECT municipality, gen_random_uuid(), n.kind, n.due, n.district_id, n.wijkplatform_id, n.many::int FROM tally_anew(municipality) n;
  DELETE FROM form_tally t WHERE t.tenant_id = municipality;
  INSERT INTO form_tally (tenant_id, id, district_id, form_id, many)
  SELECT municipality, gen_random_uuid(), n.district_id, n.form_id, n.many::int FROM form_tally_anew(municipality) n;
END
$$;

-- The trajectories that were there before they were counted so, some at a time.
CREATE PROCEDURE count_uncounted_trajectories()
  LANGUAGE plpgsql
  AS $$
DECLARE
  municipality uuid;
  last uuid;
  part uuid[];
BEGIN
  FOR municipality IN SELECT t.id FROM tenant t LOOP
    last := '00000000-0000-0000-0000-000000000000';
    LOOP
      PERFORM FROM event_head h WHERE h.tenant_id = municipality FOR UPDATE;
      part := ARRAY(SELECT t.id FROM trajectory t WHERE t.tenant_id = municipality AND t.id > last ORDER BY t.id LIMIT 500);
      EXIT WHEN part = '{}';
      PERFORM count_trajectories(municipality, part);
      last := part[cardinality(part)];
      COMMIT;
    END LOOP;
  END LOOP;
END
$$;

REVOKE EXECUTE ON FUNCTION facts_of_trajectories(uuid, uuid[]), cells_of_trajectory(trajectory_counted), count_trajectories(uuid, uuid[]),
  form_tally_anew(uuid) FROM PUBLIC;
REVOKE EXECUTE ON PROCEDURE count_uncounted_trajectories() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION facts_of_trajectories(uuid, uuid[]), cells_of_trajectory(trajectory_counted), count_trajectories(uuid, uuid[]),
  form_tally_anew(uuid) TO samenspel_migrator, samenspel_app, samenspel_worker;
GRANT EXECUTE ON PROCEDURE count_uncounted_trajectories() TO samenspel_migrator;
