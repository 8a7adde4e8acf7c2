-- SPDX-License-Identifier: EUPL-1.2
-- Wijkplatforms as bodies of their own (P1, P4), the rules that a tenant sets for the advice right, its calendar, and
-- the clocks of everything that waits (A5, A8).

-- The platform for which this transaction acts; NULL when it acts for none, and then no row that is a platform's own
-- affair exists for it (P4, S3). Set locally like the tenant, after the membership was looked up.
CREATE FUNCTION current_platform() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.platform_id', true), '')::uuid;

CREATE FUNCTION set_platform(platform uuid) RETURNS void
  LANGUAGE plpgsql
  AS $$
BEGIN
  IF platform IS NULL THEN RAISE EXCEPTION 'no platform given'; END IF;
  EXECUTE format('SET LOCAL app.platform_id = %L', platform);
END
$$;

REVOKE EXECUTE ON FUNCTION current_platform(), set_platform(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION current_platform(), set_platform(uuid)
  TO samenspel_migrator, samenspel_app, samenspel_worker, samenspel_backup;

CREATE TABLE wijkplatform (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL GENERATED ALWAYS AS ('wijkplatform') STORED,
  code text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$'),
  -- What it says of itself on its public page.
  about text NOT NULL DEFAULT '' CHECK (char_length(about) <= 4000),
  email text CHECK (char_length(email) <= 320),
  registered_at timestamptz NOT NULL,
  ended_at timestamptz CHECK (ended_at >= registered_at),
  revision int NOT NULL DEFAULT 1,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code),
  FOREIGN KEY (tenant_id, id, kind) REFERENCES party (tenant_id, id, kind)
);
ALTER TABLE wijkplatform ENABLE ROW LEVEL SECURITY;
ALTER TABLE wijkplatform FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON wijkplatform USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON wijkplatform TO samenspel_app;
GRANT SELECT ON wijkplatform TO samenspel_worker;

-- P1: its own choice of neighbourhoods, free of district borders; areas may overlap.
CREATE TABLE wijkplatform_area (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  wijkplatform_id uuid NOT NULL,
  neighbourhood_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, wijkplatform_id, neighbourhood_id),
  FOREIGN KEY (tenant_id, wijkplatform_id) REFERENCES wijkplatform (tenant_id, id),
  FOREIGN KEY (tenant_id, neighbourhood_id) REFERENCES neighbourhood (tenant_id, id)
);
CREATE INDEX wijkplatform_area_neighbourhood ON wijkplatform_area (tenant_id, neighbourhood_id);
ALTER TABLE wijkplatform_area ENABLE ROW LEVEL SECURITY;
ALTER TABLE wijkplatform_area FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON wijkplatform_area USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON wijkplatform_area TO samenspel_app;
GRANT SELECT ON wijkplatform_area TO samenspel_worker;

-- Ended, not deleted, so that who could speak for the platform on a date stays known.
CREATE TABLE wijkplatform_member (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  wijkplatform_id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('coordinator', 'member')),
  since timestamptz NOT NULL,
  ended_at timestamptz CHECK (ended_at >= since),
  PRIMARY KEY (tenant_id, id),
  -- A withdrawal names the member who withdrew (A4).
  UNIQUE (tenant_id, person_id, wijkplatform_id, id),
  FOREIGN KEY (tenant_id, wijkplatform_id) REFERENCES wijkplatform (tenant_id, id),
  FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
);
CREATE UNIQUE INDEX wijkplatform_member_current ON wijkplatform_member (tenant_id, wijkplatform_id, person_id)
  WHERE ended_at IS NULL;
CREATE INDEX wijkplatform_member_person ON wijkplatform_member (tenant_id, person_id);
ALTER TABLE wijkplatform_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE wijkplatform_member FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON wijkplatform_member USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON wijkplatform_member TO samenspel_app;
GRANT SELECT ON wijkplatform_member TO samenspel_worker;

-- A platform's own notes (P4): nobody outside it reads them, whatever their role.
CREATE TABLE wijkplatform_note (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  wijkplatform_id uuid NOT NULL,
  -- What it is about, when about something: an advice, a request for one, a draft, a request for information.
  about_id uuid,
  body text NOT NULL CHECK (says_something(body) AND char_length(body) <= 4000),
  written_by uuid NOT NULL,
  written_at timestamptz NOT NULL,
  removed_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, wijkplatform_id) REFERENCES wijkplatform (tenant_id, id),
  FOREIGN KEY (tenant_id, written_by) REFERENCES person (tenant_id, id)
);
CREATE INDEX wijkplatform_note_about ON wijkplatform_note (tenant_id, wijkplatform_id, about_id);
ALTER TABLE wijkplatform_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE wijkplatform_note FORCE ROW LEVEL SECURITY;
CREATE POLICY platform ON wijkplatform_note
  USING (tenant_id = current_tenant() AND wijkplatform_id = current_platform())
  WITH CHECK (tenant_id = current_tenant() AND wijkplatform_id = current_platform());
GRANT SELECT, INSERT, UPDATE ON wijkplatform_note TO samenspel_app;

-- What the tenant set for the advice right: terms, reminders, escalation, who answers by default, its working days (+).
-- Without a row the domain's defaults hold. The shape is checked by the domain (`AdviceRules`).
CREATE TABLE advice_rules (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  rules jsonb NOT NULL CHECK (jsonb_typeof(rules) = 'object'),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id)
);
ALTER TABLE advice_rules ENABLE ROW LEVEL SECURITY;
ALTER TABLE advice_rules FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON advice_rules USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON advice_rules TO samenspel_app;
GRANT SELECT ON advice_rules TO samenspel_worker;

-- Days on which nobody is expected to work, as the tenant lists them.
CREATE TABLE free_day (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  day date NOT NULL,
  name jsonb NOT NULL CHECK (name ? 'nl'),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, day)
);
ALTER TABLE free_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE free_day FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON free_day USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, DELETE ON free_day TO samenspel_app;
GRANT SELECT ON free_day TO samenspel_worker;

-- Every waiting state has a clock of its own (A8). What it waits for is `subject_id`: the advice (handler, answer), the
-- contest (review), the commitment, the request for information, the request for advice (advise: the platform's own).
-- The due date is derived from clock_event and the calendar; it stands here so that lists and jobs find it.
CREATE TABLE clock (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('handler', 'answer', 'review', 'commitment', 'information', 'advise')),
  subject_id uuid NOT NULL,
  -- 1 but for advices that were contested.
  round int NOT NULL DEFAULT 1 CHECK (round > 0),
  state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'suspended', 'stopped')),
  started_on date NOT NULL,
  -- The last day that is in time; null while suspended, and without a term (A5).
  due_on date,
  suspended_since date,
  stopped_on date,
  extended boolean NOT NULL DEFAULT false,
  version int NOT NULL DEFAULT 1,
  CHECK ((state = 'suspended') = (suspended_since IS NOT NULL)),
  CHECK ((state = 'stopped') = (stopped_on IS NOT NULL)),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, kind, subject_id, round),
  UNIQUE (tenant_id, id, kind, subject_id, round)
);
CREATE INDEX clock_due ON clock (tenant_id, due_on, kind) WHERE state = 'running';
CREATE INDEX clock_subject ON clock (tenant_id, subject_id);
ALTER TABLE clock ENABLE ROW LEVEL SECURITY;
ALTER TABLE clock FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON clock USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON clock TO samenspel_app;
GRANT SELECT, UPDATE ON clock TO samenspel_worker;

CREATE TABLE clock_event (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  clock_id uuid NOT NULL,
  no int NOT NULL CHECK (no > 0),
  type text NOT NULL CHECK (type IN ('started', 'suspended', 'resumed', 'extended')),
  on_day date NOT NULL,
  -- Of a start: the term, or a day that was agreed; neither means: without a term.
  term_amount int CHECK (term_amount BETWEEN 1 AND 1000),
  term_unit text CHECK (term_unit IN ('weeks', 'calendar_days', 'working_days')),
  -- Of a start: the agreed day. Of an extension: the new last day.
  due_on date,
  reason text CHECK (char_length(reason) <= 4000),
  at timestamptz NOT NULL,
  CHECK ((term_amount IS NULL) = (term_unit IS NULL)),
  CHECK (type = 'started' OR term_amount IS NULL),
  CHECK (type <> 'extended' OR due_on IS NOT NULL),
  -- A suspension or extension without a reason does not exist (A5, A7).
  CONSTRAINT clock_change_has_reason CHECK (type NOT IN ('suspended', 'extended') OR (reason IS NOT NULL AND says_something(reason))),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, clock_id, no),
  FOREIGN KEY (tenant_id, clock_id) REFERENCES clock (tenant_id, id)
);
-- A7: once per round, and a clock is of one round.
CREATE UNIQUE INDEX clock_event_one_extension ON clock_event (tenant_id, clock_id) WHERE type = 'extended';
CREATE UNIQUE INDEX clock_event_one_start ON clock_event (tenant_id, clock_id) WHERE type = 'started';
ALTER TABLE clock_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE clock_event FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON clock_event FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON clock_event FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON clock_event TO samenspel_app;
GRANT SELECT ON clock_event TO samenspel_worker;

-- Reminders, being overdue, escalations: each exactly once per case, round and step, also when the date moves (A8, Q6).
CREATE TABLE clock_step (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  clock_id uuid NOT NULL,
  -- 'reminder_1'.., 'overdue', 'escalation_1'..; as the tenant's rules number them.
  step text NOT NULL CHECK (step ~ '^[a-z]+(_[1-9][0-9]?)?$'),
  -- The due date that it was taken for.
  due_on date NOT NULL,
  taken_on date NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, clock_id, step),
  FOREIGN KEY (tenant_id, clock_id) REFERENCES clock (tenant_id, id)
);
ALTER TABLE clock_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE clock_step FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON clock_step FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON clock_step FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT ON clock_step TO samenspel_app;
GRANT SELECT, INSERT ON clock_step TO samenspel_worker;
