-- SPDX-License-Identifier: EUPL-1.2
-- Trajectories, phases, issues, explorations, readings and choices (C3-C7, T1-T6).
-- What must never happen is declared (S6): a running phase without a completed reading (C5), a completed reading
-- without a completed exploration (C6), a departing choice without a reason (C4), ownership that the chosen form does not allow (T3),
-- a trajectory without a lead (T1). No triggers.

CREATE TABLE trajectory (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  year int NOT NULL CHECK (year BETWEEN 1900 AND 9999),
  seq int NOT NULL CHECK (seq > 0),
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
  subject text NOT NULL CHECK (char_length(subject) <= 20000),
  started_as text NOT NULL CHECK (started_as IN ('municipality', 'residents', 'right_to_challenge')),
  policy_field text NOT NULL,
  city_wide boolean NOT NULL,
  unit_id uuid NOT NULL,
  -- T1: never without a lead; handing over is one UPDATE.
  lead_id uuid NOT NULL,
  lead_since timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'closed')),
  started_at timestamptz NOT NULL,
  closed_at timestamptz CHECK (closed_at >= started_at),
  changed_at timestamptz NOT NULL,
  -- Of the description, for two people who edit it at once; version counts every event.
  revision int NOT NULL DEFAULT 1,
  version int NOT NULL DEFAULT 1,
  CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, year, seq),
  FOREIGN KEY (tenant_id, policy_field) REFERENCES policy_field (tenant_id, code),
  FOREIGN KEY (tenant_id, unit_id) REFERENCES organisational_unit (tenant_id, id),
  FOREIGN KEY (tenant_id, lead_id) REFERENCES person (tenant_id, id)
);
CREATE INDEX trajectory_lead ON trajectory (tenant_id, lead_id);
CREATE INDEX trajectory_unit ON trajectory (tenant_id, unit_id);
CREATE INDEX trajectory_changed ON trajectory (tenant_id, changed_at DESC, id);
CREATE INDEX trajectory_title ON trajectory (tenant_id, title, id);
CREATE INDEX trajectory_field ON trajectory (tenant_id, policy_field);
ALTER TABLE trajectory ENABLE ROW LEVEL SECURITY;
ALTER TABLE trajectory FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON trajectory USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON trajectory TO samenspel_app;
GRANT SELECT ON trajectory TO samenspel_worker;

CREATE TABLE trajectory_area (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  district_id uuid,
  neighbourhood_id uuid,
  CHECK (num_nonnulls(district_id, neighbourhood_id) = 1),
  PRIMARY KEY (tenant_id, id),
  UNIQUE NULLS NOT DISTINCT (tenant_id, trajectory_id, district_id, neighbourhood_id),
  FOREIGN KEY (tenant_id, trajectory_id) REFERENCES trajectory (tenant_id, id),
  FOREIGN KEY (tenant_id, district_id) REFERENCES district (tenant_id, id),
  FOREIGN KEY (tenant_id, neighbourhood_id) REFERENCES neighbourhood (tenant_id, id)
);
CREATE INDEX trajectory_area_district ON trajectory_area (tenant_id, district_id);
CREATE INDEX trajectory_area_neighbourhood ON trajectory_area (tenant_id, neighbourhood_id);
ALTER TABLE trajectory_area ENABLE ROW LEVEL SECURITY;
ALTER TABLE trajectory_area FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON trajectory_area USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON trajectory_area TO samenspel_app;
GRANT SELECT ON trajectory_area TO samenspel_worker;

-- The words by which a trajectory is found. Full-text match is not leakproof and would not use its index under
-- row-level security; equality on text is, so the lexemes of to_tsvector stand here as rows (S7).
CREATE TABLE trajectory_lexeme (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  lexeme text NOT NULL,
  trajectory_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, lexeme, trajectory_id),
  FOREIGN KEY (tenant_id, trajectory_id) REFERENCES trajectory (tenant_id, id)
);
CREATE INDEX trajectory_lexeme_trajectory ON trajectory_lexeme (tenant_id, trajectory_id);
ALTER TABLE trajectory_lexeme ENABLE ROW LEVEL SECURITY;
ALTER TABLE trajectory_lexeme FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON trajectory_lexeme USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON trajectory_lexeme TO samenspel_app;
GRANT SELECT ON trajectory_lexeme TO samenspel_worker;

CREATE TABLE trajectory_role (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  party_id uuid NOT NULL,
  role text NOT NULL,
  since date NOT NULL,
  until date CHECK (until >= since),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, trajectory_id) REFERENCES trajectory (tenant_id, id),
  FOREIGN KEY (tenant_id, party_id) REFERENCES party (tenant_id, id),
  FOREIGN KEY (tenant_id, role) REFERENCES trajectory_role_name (tenant_id, code)
);
CREATE UNIQUE INDEX trajectory_role_current ON trajectory_role (tenant_id, trajectory_id, party_id, role) WHERE until IS NULL;
CREATE INDEX trajectory_role_party ON trajectory_role (tenant_id, party_id);
ALTER TABLE trajectory_role ENABLE ROW LEVEL SECURITY;
ALTER TABLE trajectory_role FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON trajectory_role USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON trajectory_role TO samenspel_app;
GRANT SELECT ON trajectory_role TO samenspel_worker;

CREATE TABLE phase (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
  goal text NOT NULL CHECK (char_length(goal) <= 20000),
  status text NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'running', 'closed')),
  starts_on date,
  ends_on date CHECK (ends_on >= starts_on),
  started_at timestamptz,
  closed_at timestamptz CHECK (closed_at >= started_at),
  -- Whether it has ever started: what the guard of C5 on phase_issue points at.
  started boolean NOT NULL GENERATED ALWAYS AS (status <> 'planned') STORED,
  revision int NOT NULL DEFAULT 1,
  CHECK ((status <> 'planned') = (started_at IS NOT NULL)),
  CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, trajectory_id, ordinal),
  UNIQUE (tenant_id, id, trajectory_id),
  UNIQUE (tenant_id, id, started),
  FOREIGN KEY (tenant_id, trajectory_id) REFERENCES trajectory (tenant_id, id)
);
CREATE INDEX phase_status ON phase (tenant_id, status, trajectory_id);
ALTER TABLE phase ENABLE ROW LEVEL SECURITY;
ALTER TABLE phase FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON phase USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON phase TO samenspel_app;
GRANT SELECT ON phase TO samenspel_worker;

-- T6: a legal consultation or another duty beside the compass, with its dates.
CREATE TABLE statutory_step (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  phase_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('inspraak', 'omgevingswet', 'other')),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 160),
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, phase_id) REFERENCES phase (tenant_id, id)
);
CREATE INDEX statutory_step_phase ON statutory_step (tenant_id, phase_id);
ALTER TABLE statutory_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE statutory_step FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON statutory_step USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON statutory_step TO samenspel_app;
GRANT SELECT ON statutory_step TO samenspel_worker;

CREATE TABLE issue (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  question text NOT NULL CHECK (char_length(question) BETWEEN 1 AND 400),
  revision int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, trajectory_id, ordinal),
  UNIQUE (tenant_id, id, trajectory_id),
  FOREIGN KEY (tenant_id, trajectory_id) REFERENCES trajectory (tenant_id, id)
);
ALTER TABLE issue ENABLE ROW LEVEL SECURITY;
ALTER TABLE issue FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON issue USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON issue TO samenspel_app;
GRANT SELECT ON issue TO samenspel_worker;

CREATE TABLE phase_issue (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  phase_id uuid NOT NULL,
  issue_id uuid NOT NULL,
  -- C5: this row says whether its phase has started, the key below makes it say the truth, and the check then asks
  -- for a completed reading of this very phase issue.
  phase_started boolean NOT NULL,
  reading_id uuid,
  reading_status text GENERATED ALWAYS AS (CASE WHEN reading_id IS NOT NULL THEN 'completed' END) STORED,
  choice_id uuid,
  ownership_id uuid,
  version int NOT NULL DEFAULT 1,
  CONSTRAINT phase_started_with_reading CHECK (NOT phase_started OR reading_id IS NOT NULL),
  CONSTRAINT choice_has_ownership CHECK ((choice_id IS NULL) = (ownership_id IS NULL)),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, phase_id, issue_id),
  UNIQUE (tenant_id, id, trajectory_id),
  FOREIGN KEY (tenant_id, phase_id, trajectory_id) REFERENCES phase (tenant_id, id, trajectory_id),
  FOREIGN KEY (tenant_id, issue_id, trajectory_id) REFERENCES issue (tenant_id, id, trajectory_id),
  CONSTRAINT phase_issue_says_whether_started FOREIGN KEY (tenant_id, phase_id, phase_started)
    REFERENCES phase (tenant_id, id, started) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX phase_issue_issue ON phase_issue (tenant_id, issue_id);
CREATE INDEX phase_issue_trajectory ON phase_issue (tenant_id, trajectory_id);
ALTER TABLE phase_issue ENABLE ROW LEVEL SECURITY;
ALTER TABLE phase_issue FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON phase_issue USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON phase_issue TO samenspel_app;
GRANT SELECT ON phase_issue TO samenspel_worker;

-- C6. Drafts are saved as people write; a completed exploration no longer changes, a new one comes beside it.
CREATE TABLE exploration (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  phase_issue_id uuid NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'completed')),
  goal text NOT NULL DEFAULT '',
  bounds text NOT NULL DEFAULT '',
  known text NOT NULL DEFAULT '',
  unknown text NOT NULL DEFAULT '',
  tried_before text NOT NULL DEFAULT '',
  question text NOT NULL DEFAULT '' CHECK (char_length(question) <= 400),
  -- [{name, part}]: the groups that have a part in the issue.
  groups jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(groups) = 'array'),
  revision int NOT NULL DEFAULT 1,
  version int NOT NULL DEFAULT 1,
  started_at timestamptz NOT NULL,
  saved_at timestamptz NOT NULL,
  completed_at timestamptz,
  CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
  CONSTRAINT completed_exploration_is_filled CHECK (
    status = 'draft' OR (says_something(goal) AND says_something(bounds) AND says_something(known) AND says_something(unknown)
      AND says_something(tried_before) AND says_something(question) AND jsonb_array_length(groups) > 0)),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, phase_issue_id, ordinal),
  UNIQUE (tenant_id, id, phase_issue_id, status),
  FOREIGN KEY (tenant_id, phase_issue_id) REFERENCES phase_issue (tenant_id, id)
);
ALTER TABLE exploration ENABLE ROW LEVEL SECURITY;
ALTER TABLE exploration FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON exploration USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON exploration TO samenspel_app;
GRANT SELECT ON exploration TO samenspel_worker;

CREATE TABLE reading (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  phase_issue_id uuid NOT NULL,
  compass_version_id uuid NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'completed', 'abandoned')),
  guide_id uuid NOT NULL,
  -- Who read without anyone from the residents' side says why (C3).
  without_residents_reason text,
  exploration_id uuid,
  exploration_status text GENERATED ALWAYS AS (CASE WHEN exploration_id IS NOT NULL THEN 'completed' END) STORED,
  outcome_code text,
  started_at timestamptz NOT NULL,
  completed_at timestamptz,
  abandoned_at timestamptz,
  abandon_reason text CHECK (char_length(abandon_reason) <= 4000),
  version int NOT NULL DEFAULT 1,
  CHECK ((status = 'abandoned') = (abandoned_at IS NOT NULL AND abandon_reason IS NOT NULL)),
  -- C6: no completion without a completed exploration; and a completed reading has an outcome.
  CONSTRAINT completed_reading_is_founded CHECK (
    (status = 'completed') = (completed_at IS NOT NULL AND exploration_id IS NOT NULL AND outcome_code IS NOT NULL)
    AND (status = 'completed' OR (exploration_id IS NULL AND outcome_code IS NULL AND completed_at IS NULL))),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, phase_issue_id, ordinal),
  UNIQUE (tenant_id, id, phase_issue_id, status),
  UNIQUE (tenant_id, id, phase_issue_id, status, outcome_code, compass_version_id),
  FOREIGN KEY (tenant_id, phase_issue_id) REFERENCES phase_issue (tenant_id, id),
  FOREIGN KEY (tenant_id, compass_version_id) REFERENCES compass_version (tenant_id, id),
  FOREIGN KEY (tenant_id, guide_id) REFERENCES person (tenant_id, id),
  FOREIGN KEY (tenant_id, exploration_id, phase_issue_id, exploration_status)
    REFERENCES exploration (tenant_id, id, phase_issue_id, status),
  FOREIGN KEY (tenant_id, compass_version_id, outcome_code) REFERENCES compass_form (tenant_id, compass_version_id, code)
);
CREATE UNIQUE INDEX reading_one_open ON reading (tenant_id, phase_issue_id) WHERE status = 'open';
ALTER TABLE reading ENABLE ROW LEVEL SECURITY;
ALTER TABLE reading FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON reading USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON reading TO samenspel_app;
GRANT SELECT ON reading TO samenspel_worker;

ALTER TABLE phase_issue
  ADD FOREIGN KEY (tenant_id, reading_id, id, reading_status) REFERENCES reading (tenant_id, id, phase_issue_id, status);

CREATE TABLE reading_participant (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  reading_id uuid NOT NULL,
  party_id uuid NOT NULL,
  side text NOT NULL CHECK (side IN ('municipality', 'residents')),
  removed_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, id, reading_id),
  FOREIGN KEY (tenant_id, reading_id) REFERENCES reading (tenant_id, id),
  FOREIGN KEY (tenant_id, party_id) REFERENCES party (tenant_id, id)
);
CREATE UNIQUE INDEX reading_participant_current ON reading_participant (tenant_id, reading_id, party_id) WHERE removed_at IS NULL;
CREATE INDEX reading_participant_party ON reading_participant (tenant_id, party_id);
ALTER TABLE reading_participant ENABLE ROW LEVEL SECURITY;
ALTER TABLE reading_participant FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON reading_participant USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON reading_participant TO samenspel_app;
GRANT SELECT ON reading_participant TO samenspel_worker;

-- The agreed answer of a question, or of a part of a compound one ('' for a simple question), that drives the path (C3).
CREATE TABLE agreed_answer (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  reading_id uuid NOT NULL,
  question text NOT NULL,
  part text NOT NULL,
  answer text NOT NULL CHECK (answer IN ('yes', 'no')),
  reason text NOT NULL CHECK (says_something(reason) AND char_length(reason) <= 4000),
  revision int NOT NULL DEFAULT 1,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, reading_id, question, part),
  FOREIGN KEY (tenant_id, reading_id) REFERENCES reading (tenant_id, id)
);
ALTER TABLE agreed_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreed_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON agreed_answer USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON agreed_answer TO samenspel_app;
GRANT SELECT ON agreed_answer TO samenspel_worker;

-- What each participant answered, kept beside it (C3).
CREATE TABLE participant_answer (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  reading_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  question text NOT NULL,
  part text NOT NULL,
  answer text NOT NULL CHECK (answer IN ('yes', 'no')),
  reason text NOT NULL CHECK (says_something(reason) AND char_length(reason) <= 4000),
  revision int NOT NULL DEFAULT 1,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, participant_id, question, part),
  FOREIGN KEY (tenant_id, participant_id, reading_id) REFERENCES reading_participant (tenant_id, id, reading_id)
);
CREATE INDEX participant_answer_reading ON participant_answer (tenant_id, reading_id);
ALTER TABLE participant_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE participant_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON participant_answer USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON participant_answer TO samenspel_app;
GRANT SELECT ON participant_answer TO samenspel_worker;

-- The path of a completed reading, written once (append-only).
CREATE TABLE reading_step (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  reading_id uuid NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  question text NOT NULL,
  answer text NOT NULL CHECK (answer IN ('yes', 'no')),
  -- [{part, answer, reason}]; part '' for a simple question.
  parts jsonb NOT NULL CHECK (jsonb_typeof(parts) = 'array'),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, reading_id, ordinal),
  UNIQUE (tenant_id, reading_id, question),
  FOREIGN KEY (tenant_id, reading_id) REFERENCES reading (tenant_id, id)
);
ALTER TABLE reading_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE reading_step FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON reading_step FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON reading_step FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON reading_step TO samenspel_app;
GRANT SELECT ON reading_step TO samenspel_worker;

-- C4 (append-only): the outcome advises, the municipality chooses; a departure says why.
CREATE TABLE form_choice (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  phase_issue_id uuid NOT NULL,
  reading_id uuid NOT NULL,
  reading_status text NOT NULL GENERATED ALWAYS AS ('completed') STORED,
  compass_version_id uuid NOT NULL,
  outcome_code text NOT NULL,
  form_code text NOT NULL,
  ownership text NOT NULL CHECK (ownership IN ('municipality', 'residents', 'shared')),
  departs boolean NOT NULL GENERATED ALWAYS AS (form_code <> outcome_code) STORED,
  reason text CHECK (char_length(reason) <= 4000),
  municipality_role text NOT NULL CHECK (char_length(municipality_role) <= 4000),
  residents_role text NOT NULL CHECK (char_length(residents_role) <= 4000),
  -- [{code, proof}]: what the main form obliges to, as it stood at the moment of choosing (C7).
  obliges jsonb NOT NULL CHECK (jsonb_typeof(obliges) = 'array'),
  chosen_by uuid NOT NULL,
  chosen_at timestamptz NOT NULL,
  CONSTRAINT departure_has_reason CHECK (form_code = outcome_code OR (reason IS NOT NULL AND says_something(reason))),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, id, phase_issue_id),
  UNIQUE (tenant_id, id, phase_issue_id, ownership),
  FOREIGN KEY (tenant_id, phase_issue_id) REFERENCES phase_issue (tenant_id, id),
  FOREIGN KEY (tenant_id, reading_id, phase_issue_id, reading_status, outcome_code, compass_version_id)
    REFERENCES reading (tenant_id, id, phase_issue_id, status, outcome_code, compass_version_id),
  FOREIGN KEY (tenant_id, compass_version_id, form_code, ownership)
    REFERENCES compass_form (tenant_id, compass_version_id, code, ownership),
  FOREIGN KEY (tenant_id, chosen_by) REFERENCES person (tenant_id, id)
);
CREATE INDEX form_choice_phase_issue ON form_choice (tenant_id, phase_issue_id);
CREATE INDEX form_choice_form ON form_choice (tenant_id, form_code);
ALTER TABLE form_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE form_choice FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON form_choice FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON form_choice FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON form_choice TO samenspel_app;
GRANT SELECT ON form_choice TO samenspel_worker;

CREATE TABLE supporting_form (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  choice_id uuid NOT NULL,
  compass_version_id uuid NOT NULL,
  form_code text NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, choice_id, form_code),
  FOREIGN KEY (tenant_id, choice_id) REFERENCES form_choice (tenant_id, id),
  FOREIGN KEY (tenant_id, compass_version_id, form_code) REFERENCES compass_form (tenant_id, compass_version_id, code)
);
ALTER TABLE supporting_form ENABLE ROW LEVEL SECURITY;
ALTER TABLE supporting_form FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON supporting_form FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON supporting_form FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON supporting_form TO samenspel_app;
GRANT SELECT ON supporting_form TO samenspel_worker;

-- T3 (append-only): who owns the issue, from when; the choice's form limits it.
CREATE TABLE ownership (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  phase_issue_id uuid NOT NULL,
  choice_id uuid NOT NULL,
  ownership text NOT NULL CHECK (ownership IN ('municipality', 'residents', 'shared')),
  since timestamptz NOT NULL,
  reason text CHECK (char_length(reason) <= 4000),
  recorded_by uuid NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, id, phase_issue_id, choice_id),
  FOREIGN KEY (tenant_id, choice_id, phase_issue_id, ownership)
    REFERENCES form_choice (tenant_id, id, phase_issue_id, ownership),
  FOREIGN KEY (tenant_id, recorded_by) REFERENCES person (tenant_id, id)
);
CREATE INDEX ownership_phase_issue ON ownership (tenant_id, phase_issue_id, since);
ALTER TABLE ownership ENABLE ROW LEVEL SECURITY;
ALTER TABLE ownership FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON ownership FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON ownership FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON ownership TO samenspel_app;
GRANT SELECT ON ownership TO samenspel_worker;

CREATE TABLE owner (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  ownership_id uuid NOT NULL,
  party_id uuid NOT NULL,
  side text NOT NULL CHECK (side IN ('municipality', 'residents')),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, ownership_id, party_id),
  FOREIGN KEY (tenant_id, ownership_id) REFERENCES ownership (tenant_id, id),
  FOREIGN KEY (tenant_id, party_id) REFERENCES party (tenant_id, id)
);
CREATE INDEX owner_party ON owner (tenant_id, party_id);
ALTER TABLE owner ENABLE ROW LEVEL SECURITY;
ALTER TABLE owner FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON owner FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON owner FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON owner TO samenspel_app;
GRANT SELECT ON owner TO samenspel_worker;

ALTER TABLE phase_issue
  ADD FOREIGN KEY (tenant_id, choice_id, id) REFERENCES form_choice (tenant_id, id, phase_issue_id),
  ADD FOREIGN KEY (tenant_id, ownership_id, id, choice_id) REFERENCES ownership (tenant_id, id, phase_issue_id, choice_id);

-- C7: how an obligation of the chosen form was met (append-only; the last account of each counts).
CREATE TABLE obligation (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  phase_issue_id uuid NOT NULL,
  choice_id uuid NOT NULL,
  code text NOT NULL,
  account text NOT NULL CHECK (says_something(account) AND char_length(account) <= 20000),
  fulfilled_at timestamptz NOT NULL,
  -- Who accepted it on each side, where the obligation asks for that: both or neither.
  accepted_by_municipality uuid,
  accepted_by_residents uuid,
  CHECK (num_nonnulls(accepted_by_municipality, accepted_by_residents) <> 1),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, accepted_by_municipality) REFERENCES party (tenant_id, id),
  FOREIGN KEY (tenant_id, accepted_by_residents) REFERENCES party (tenant_id, id),
  FOREIGN KEY (tenant_id, choice_id, phase_issue_id) REFERENCES form_choice (tenant_id, id, phase_issue_id)
);
CREATE INDEX obligation_phase_issue ON obligation (tenant_id, phase_issue_id);
ALTER TABLE obligation ENABLE ROW LEVEL SECURITY;
ALTER TABLE obligation FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON obligation FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON obligation FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON obligation TO samenspel_app;
GRANT SELECT ON obligation TO samenspel_worker;
