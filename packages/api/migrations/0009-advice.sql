-- SPDX-License-Identifier: EUPL-1.2
-- The advice right (A1-A12): agreements on follow-up, requests for advice and for information, drafts, advices with
-- their versions, points, rounds, responses, contests and commitments.
--
-- The promise of A6 is declared, not programmed (S6): an advice is answered only while a response to its submitted
-- version, complete in every point, was sent; withdrawn only while its own platform's member withdrew it. No path leads
-- around it short of switching the database's own checks off, which `recount-advices` reports.
-- There are no triggers, and nothing rests on the order of transactions.

-- T4, A6: what an open advice points at, so that a phase or trajectory cannot close under it.
ALTER TABLE phase ADD COLUMN is_open boolean NOT NULL GENERATED ALWAYS AS (status <> 'closed') STORED;
ALTER TABLE phase ADD CONSTRAINT phase_open_key UNIQUE (tenant_id, id, is_open);
ALTER TABLE trajectory ADD COLUMN is_open boolean NOT NULL GENERATED ALWAYS AS (status <> 'closed') STORED;
ALTER TABLE trajectory ADD CONSTRAINT trajectory_open_key UNIQUE (tenant_id, id, is_open);

-- Follow-up agreements (A3): what happens with the advice, who decides and signs, when. Either side proposes; it is
-- agreed when the other side accepted that very proposal.

CREATE TABLE follow_up (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  wijkplatform_id uuid NOT NULL,
  trajectory_id uuid,
  subject text NOT NULL CHECK (char_length(subject) BETWEEN 1 AND 160),
  state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'agreed', 'ended')),
  -- The proposal that was accepted.
  agreed_no int,
  opened_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  CHECK (state <> 'agreed' OR agreed_no IS NOT NULL),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, id, wijkplatform_id),
  UNIQUE (tenant_id, id, state),
  FOREIGN KEY (tenant_id, wijkplatform_id) REFERENCES wijkplatform (tenant_id, id),
  FOREIGN KEY (tenant_id, trajectory_id) REFERENCES trajectory (tenant_id, id)
);
CREATE INDEX follow_up_wijkplatform ON follow_up (tenant_id, wijkplatform_id);
CREATE INDEX follow_up_trajectory ON follow_up (tenant_id, trajectory_id);
ALTER TABLE follow_up ENABLE ROW LEVEL SECURITY;
ALTER TABLE follow_up FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON follow_up USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON follow_up TO samenspel_app;
GRANT SELECT ON follow_up TO samenspel_worker;

CREATE TABLE follow_up_proposal (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  follow_up_id uuid NOT NULL,
  no int NOT NULL CHECK (no > 0),
  side text NOT NULL CHECK (side IN ('municipality', 'platform')),
  what_happens text NOT NULL CHECK (says_something(what_happens) AND char_length(what_happens) <= 4000),
  -- Who decides about the matter, and who signs the answer.
  decider text NOT NULL CHECK (decider IN ('council', 'college', 'alderman', 'director', 'official')),
  signer text NOT NULL CHECK (signer IN ('council', 'college', 'alderman', 'director', 'official')),
  signer_name text CHECK (char_length(signer_name) <= 160),
  -- The term of the answer, or the day; neither: the tenant's setting.
  term_amount int CHECK (term_amount BETWEEN 1 AND 1000),
  term_unit text CHECK (term_unit IN ('weeks', 'calendar_days', 'working_days')),
  due_on date,
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL,
  CHECK ((term_amount IS NULL) = (term_unit IS NULL)),
  CHECK (term_amount IS NULL OR due_on IS NULL),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, follow_up_id, no),
  UNIQUE (tenant_id, follow_up_id, no, side),
  FOREIGN KEY (tenant_id, follow_up_id) REFERENCES follow_up (tenant_id, id),
  FOREIGN KEY (tenant_id, proposed_by) REFERENCES person (tenant_id, id)
);
ALTER TABLE follow_up_proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE follow_up_proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON follow_up_proposal FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON follow_up_proposal FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON follow_up_proposal TO samenspel_app;
GRANT SELECT ON follow_up_proposal TO samenspel_worker;

-- Accepted by the other side than the one that proposed it.
CREATE TABLE follow_up_acceptance (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  follow_up_id uuid NOT NULL,
  no int NOT NULL,
  proposed_by_side text NOT NULL,
  side text NOT NULL CHECK (side IN ('municipality', 'platform')),
  accepted_by uuid NOT NULL,
  accepted_at timestamptz NOT NULL,
  CONSTRAINT accepted_by_the_other_side CHECK (side <> proposed_by_side),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, follow_up_id, no),
  FOREIGN KEY (tenant_id, follow_up_id, no, proposed_by_side)
    REFERENCES follow_up_proposal (tenant_id, follow_up_id, no, side),
  FOREIGN KEY (tenant_id, accepted_by) REFERENCES person (tenant_id, id)
);
ALTER TABLE follow_up_acceptance ENABLE ROW LEVEL SECURITY;
ALTER TABLE follow_up_acceptance FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON follow_up_acceptance FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON follow_up_acceptance FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON follow_up_acceptance TO samenspel_app;
GRANT SELECT ON follow_up_acceptance TO samenspel_worker;

ALTER TABLE follow_up ADD FOREIGN KEY (tenant_id, id, agreed_no)
  REFERENCES follow_up_acceptance (tenant_id, follow_up_id, no) DEFERRABLE INITIALLY DEFERRED;

-- Requests for advice (A1). Declining takes no reason, so there is no place to put one.

CREATE TABLE advice_request (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  year int NOT NULL CHECK (year BETWEEN 1900 AND 9999),
  seq int NOT NULL CHECK (seq > 0),
  wijkplatform_id uuid NOT NULL,
  trajectory_id uuid,
  phase_id uuid,
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
  question text NOT NULL CHECK (says_something(question) AND char_length(question) <= 4000),
  background text NOT NULL DEFAULT '' CHECK (char_length(background) <= 20000),
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'accepted', 'declined', 'withdrawn', 'advised')),
  follow_up_id uuid NOT NULL,
  -- The platform's own term, from the day of acceptance; null: no term.
  advise_amount int CHECK (advise_amount BETWEEN 1 AND 1000),
  advise_unit text CHECK (advise_unit IN ('weeks', 'calendar_days', 'working_days')),
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  settled_at timestamptz,
  -- A3: an asked advice needs an agreement before the platform sets to work.
  agreed text GENERATED ALWAYS AS (CASE WHEN state IN ('accepted', 'advised') THEN 'agreed' END) STORED,
  version int NOT NULL DEFAULT 1,
  CHECK ((advise_amount IS NULL) = (advise_unit IS NULL)),
  CHECK ((state = 'asked') = (settled_at IS NULL)),
  CHECK (phase_id IS NULL OR trajectory_id IS NOT NULL),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, year, seq),
  UNIQUE (tenant_id, follow_up_id),
  UNIQUE (tenant_id, id, wijkplatform_id),
  UNIQUE (tenant_id, id, wijkplatform_id, state),
  FOREIGN KEY (tenant_id, wijkplatform_id) REFERENCES wijkplatform (tenant_id, id),
  FOREIGN KEY (tenant_id, trajectory_id) REFERENCES trajectory (tenant_id, id),
  FOREIGN KEY (tenant_id, phase_id, trajectory_id) REFERENCES phase (tenant_id, id, trajectory_id),
  FOREIGN KEY (tenant_id, follow_up_id, wijkplatform_id) REFERENCES follow_up (tenant_id, id, wijkplatform_id),
  CONSTRAINT accepted_with_agreement FOREIGN KEY (tenant_id, follow_up_id, agreed) REFERENCES follow_up (tenant_id, id, state)
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (tenant_id, asked_by) REFERENCES person (tenant_id, id)
);
CREATE INDEX advice_request_wijkplatform ON advice_request (tenant_id, wijkplatform_id, state);
CREATE INDEX advice_request_trajectory ON advice_request (tenant_id, trajectory_id);
ALTER TABLE advice_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE advice_request FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON advice_request USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON advice_request TO samenspel_app;
GRANT SELECT ON advice_request TO samenspel_worker;

-- Files are kept by the hash of their content (section 10); names belong to where they hang, so that the name of a
-- file in a draft is as private as the draft.
CREATE TABLE stored_file (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
  bytes bigint NOT NULL CHECK (bytes > 0),
  media_type text NOT NULL CHECK (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
  uploaded_by uuid NOT NULL,
  uploaded_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, uploaded_by) REFERENCES person (tenant_id, id)
);
CREATE INDEX stored_file_content ON stored_file (tenant_id, sha256);
ALTER TABLE stored_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE stored_file FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON stored_file FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON stored_file FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON stored_file TO samenspel_app;
GRANT SELECT ON stored_file TO samenspel_worker;

-- Requests for information (A2): answered, or refused on a stated ground.

CREATE TABLE information_request (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  year int NOT NULL CHECK (year BETWEEN 1900 AND 9999),
  seq int NOT NULL CHECK (seq > 0),
  wijkplatform_id uuid NOT NULL,
  trajectory_id uuid,
  -- The asked advice that it is needed for: while the information is late, that one's own term stands still.
  advice_request_id uuid,
  subject text NOT NULL CHECK (char_length(subject) BETWEEN 1 AND 160),
  question text NOT NULL CHECK (says_something(question) AND char_length(question) <= 4000),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'refused', 'withdrawn')),
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  handler_id uuid,
  answer text CHECK (char_length(answer) <= 20000),
  refusal_ground text CHECK (refusal_ground IN
    ('personal_data', 'confidential', 'safety', 'legal', 'not_available', 'other')),
  settled_by uuid,
  settled_at timestamptz,
  version int NOT NULL DEFAULT 1,
  CONSTRAINT answered_with_words CHECK ((state IN ('answered', 'refused')) = (answer IS NOT NULL AND settled_by IS NOT NULL)
    AND (answer IS NULL OR says_something(answer))),
  CONSTRAINT refused_on_a_ground CHECK ((state = 'refused') = (refusal_ground IS NOT NULL)),
  CHECK ((state = 'open') = (settled_at IS NULL)),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, year, seq),
  FOREIGN KEY (tenant_id, wijkplatform_id) REFERENCES wijkplatform (tenant_id, id),
  FOREIGN KEY (tenant_id, trajectory_id) REFERENCES trajectory (tenant_id, id),
  FOREIGN KEY (tenant_id, advice_request_id, wijkplatform_id) REFERENCES advice_request (tenant_id, id, wijkplatform_id),
  FOREIGN KEY (tenant_id, asked_by) REFERENCES person (tenant_id, id),
  FOREIGN KEY (tenant_id, handler_id) REFERENCES person (tenant_id, id),
  FOREIGN KEY (tenant_id, settled_by) REFERENCES person (tenant_id, id)
);
CREATE INDEX information_request_wijkplatform ON information_request (tenant_id, wijkplatform_id, state);
CREATE INDEX information_request_advice ON information_request (tenant_id, advice_request_id);
ALTER TABLE information_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE information_request FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON information_request USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON information_request TO samenspel_app;
GRANT SELECT ON information_request TO samenspel_worker;

CREATE TABLE information_file (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  information_request_id uuid NOT NULL,
  file_id uuid NOT NULL,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 160),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, information_request_id, file_id),
  FOREIGN KEY (tenant_id, information_request_id) REFERENCES information_request (tenant_id, id),
  FOREIGN KEY (tenant_id, file_id) REFERENCES stored_file (tenant_id, id)
);
ALTER TABLE information_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE information_file FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON information_file FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON information_file FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON information_file TO samenspel_app;
GRANT SELECT ON information_file TO samenspel_worker;

-- Drafts of a platform (P4): rows that exist for its own members only. A version per point, so that two people can
-- write at once and nobody's text is lost.

CREATE TABLE advice_draft (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  wijkplatform_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'submitted', 'discarded')),
  -- Asked: the request it answers. A correction: the open advice it will be a new version of (A4).
  advice_request_id uuid,
  advice_id uuid,
  follow_up_id uuid,
  trajectory_id uuid,
  phase_id uuid,
  title text NOT NULL DEFAULT '' CHECK (char_length(title) <= 160),
  summary text NOT NULL DEFAULT '' CHECK (char_length(summary) <= 4000),
  taking_part text NOT NULL DEFAULT '' CHECK (char_length(taking_part) <= 4000),
  backing text NOT NULL DEFAULT '' CHECK (char_length(backing) <= 4000),
  -- [{label, figure}]
  backing_figures jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(backing_figures) = 'array'),
  started_by uuid NOT NULL,
  started_at timestamptz NOT NULL,
  saved_by uuid NOT NULL,
  saved_at timestamptz NOT NULL,
  -- Counts every change, those of its points included: who submits says what they saw.
  version int NOT NULL DEFAULT 1,
  -- {title: 3}: the version in which a field last changed, so that two people who write in two fields are not in each
  -- other's way. What is not here is as it was at the start.
  saved_in jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(saved_in) = 'object'),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, id, wijkplatform_id),
  FOREIGN KEY (tenant_id, wijkplatform_id) REFERENCES wijkplatform (tenant_id, id),
  FOREIGN KEY (tenant_id, advice_request_id, wijkplatform_id) REFERENCES advice_request (tenant_id, id, wijkplatform_id),
  FOREIGN KEY (tenant_id, follow_up_id, wijkplatform_id) REFERENCES follow_up (tenant_id, id, wijkplatform_id),
  FOREIGN KEY (tenant_id, trajectory_id) REFERENCES trajectory (tenant_id, id),
  FOREIGN KEY (tenant_id, phase_id, trajectory_id) REFERENCES phase (tenant_id, id, trajectory_id),
  FOREIGN KEY (tenant_id, started_by) REFERENCES person (tenant_id, id),
  FOREIGN KEY (tenant_id, saved_by) REFERENCES person (tenant_id, id)
);
CREATE INDEX advice_draft_wijkplatform ON advice_draft (tenant_id, wijkplatform_id, state);
ALTER TABLE advice_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE advice_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY platform ON advice_draft
  USING (tenant_id = current_tenant() AND wijkplatform_id = current_platform())
  WITH CHECK (tenant_id = current_tenant() AND wijkplatform_id = current_platform());
GRANT SELECT, INSERT, UPDATE ON advice_draft TO samenspel_app;

CREATE TABLE advice_draft_point (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  wijkplatform_id uuid NOT NULL,
  draft_id uuid NOT NULL,
  -- Where it stands among the others; not without gaps.
  place int NOT NULL CHECK (place > 0),
  body text NOT NULL DEFAULT '' CHECK (char_length(body) <= 4000),
  removed_at timestamptz,
  saved_by uuid NOT NULL,
  saved_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, draft_id, wijkplatform_id) REFERENCES advice_draft (tenant_id, id, wijkplatform_id),
  FOREIGN KEY (tenant_id, saved_by) REFERENCES person (tenant_id, id)
);
CREATE INDEX advice_draft_point_draft ON advice_draft_point (tenant_id, draft_id);
ALTER TABLE advice_draft_point ENABLE ROW LEVEL SECURITY;
ALTER TABLE advice_draft_point FORCE ROW LEVEL SECURITY;
CREATE POLICY platform ON advice_draft_point
  USING (tenant_id = current_tenant() AND wijkplatform_id = current_platform())
  WITH CHECK (tenant_id = current_tenant() AND wijkplatform_id = current_platform());
GRANT SELECT, INSERT, UPDATE ON advice_draft_point TO samenspel_app;

CREATE TABLE advice_draft_file (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  wijkplatform_id uuid NOT NULL,
  draft_id uuid NOT NULL,
  file_id uuid NOT NULL,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 160),
  -- A file may itself be what shows the backing (A4).
  purpose text NOT NULL CHECK (purpose IN ('backing', 'annex')),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, draft_id, file_id),
  FOREIGN KEY (tenant_id, draft_id, wijkplatform_id) REFERENCES advice_draft (tenant_id, id, wijkplatform_id),
  FOREIGN KEY (tenant_id, file_id) REFERENCES stored_file (tenant_id, id)
);
ALTER TABLE advice_draft_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE advice_draft_file FORCE ROW LEVEL SECURITY;
CREATE POLICY platform ON advice_draft_file
  USING (tenant_id = current_tenant() AND wijkplatform_id = current_platform())
  WITH CHECK (tenant_id = current_tenant() AND wijkplatform_id = current_platform());
GRANT SELECT, INSERT, UPDATE, DELETE ON advice_draft_file TO samenspel_app;

-- Advices.

CREATE TABLE advice (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  year int NOT NULL CHECK (year BETWEEN 1900 AND 9999),
  seq int NOT NULL CHECK (seq > 0),
  -- The party that advises; the wijkplatform is its first kind (A1).
  wijkplatform_id uuid NOT NULL,
  trajectory_id uuid,
  phase_id uuid,
  advice_request_id uuid,
  follow_up_id uuid,
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'contested', 'withdrawn')),
  round int NOT NULL DEFAULT 1 CHECK (round > 0),
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  points int NOT NULL CHECK (points > 0),
  -- What closes it: the response that was sent, or the platform's own withdrawal.
  response_id uuid,
  withdrawal_id uuid,
  settled boolean NOT NULL DEFAULT false,
  handler_id uuid,
  -- The body that answers, as agreed or else as the tenant set it (A3, A6).
  signer text NOT NULL CHECK (signer IN ('council', 'college', 'alderman', 'director', 'official')),
  signer_name text CHECK (char_length(signer_name) <= 160),
  submitted_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  -- The event of the submission in the history, whose hash the receipt names.
  receipt_seq bigint,
  -- The due date and state of its answer's clock, for lists; `clock` is where they come from.
  due_on date,
  -- Stops the clock of the platform's own choosing: an agreed suspension that waits for the other side.
  suspension_proposal text CHECK (says_something(suspension_proposal) AND char_length(suspension_proposal) <= 4000),
  -- Counts the events, for who decides on what it read.
  revision int NOT NULL DEFAULT 1,
  holds_phase uuid GENERATED ALWAYS AS (CASE WHEN state = 'open' AND round = 1 THEN phase_id END) STORED,
  holds_trajectory uuid GENERATED ALWAYS AS (CASE WHEN state = 'open' AND round = 1 THEN trajectory_id END) STORED,
  holds_open boolean GENERATED ALWAYS AS (CASE WHEN state = 'open' AND round = 1 THEN true END) STORED,
  stands text GENERATED ALWAYS AS (CASE WHEN state IN ('answered', 'contested') THEN 'stands' END) STORED,
  round_before int GENERATED ALWAYS AS (CASE WHEN round > 1 THEN round - 1 END) STORED,
  sent_back text GENERATED ALWAYS AS (CASE WHEN round > 1 THEN 'sent_back' END) STORED,
  contested_round int GENERATED ALWAYS AS (CASE WHEN state = 'contested' THEN round END) STORED,
  asked_state text GENERATED ALWAYS AS (CASE WHEN advice_request_id IS NOT NULL THEN 'advised' END) STORED,
  CONSTRAINT closed_by_a_response CHECK ((state IN ('answered', 'contested')) = (response_id IS NOT NULL)),
  CONSTRAINT withdrawn_by_a_withdrawal CHECK ((state = 'withdrawn') = (withdrawal_id IS NOT NULL)),
  CONSTRAINT settled_when_answered CHECK (NOT settled OR state IN ('answered', 'withdrawn')),
  CHECK (phase_id IS NULL OR trajectory_id IS NOT NULL),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, year, seq),
  UNIQUE (tenant_id, advice_request_id),
  UNIQUE (tenant_id, id, wijkplatform_id),
  UNIQUE (tenant_id, id, settled),
  FOREIGN KEY (tenant_id, wijkplatform_id) REFERENCES wijkplatform (tenant_id, id),
  FOREIGN KEY (tenant_id, trajectory_id) REFERENCES trajectory (tenant_id, id),
  FOREIGN KEY (tenant_id, phase_id, trajectory_id) REFERENCES phase (tenant_id, id, trajectory_id),
  FOREIGN KEY (tenant_id, advice_request_id, wijkplatform_id, asked_state)
    REFERENCES advice_request (tenant_id, id, wijkplatform_id, state) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (tenant_id, follow_up_id, wijkplatform_id) REFERENCES follow_up (tenant_id, id, wijkplatform_id),
  FOREIGN KEY (tenant_id, handler_id) REFERENCES person (tenant_id, id),
  -- T4: neither the phase nor the trajectory closes while this is open in its first round.
  CONSTRAINT open_advice_keeps_phase_open FOREIGN KEY (tenant_id, holds_phase, holds_open)
    REFERENCES phase (tenant_id, id, is_open),
  CONSTRAINT open_advice_keeps_trajectory_open FOREIGN KEY (tenant_id, holds_trajectory, holds_open)
    REFERENCES trajectory (tenant_id, id, is_open)
);
CREATE INDEX advice_due ON advice (tenant_id, state, due_on, id);
CREATE INDEX advice_wijkplatform ON advice (tenant_id, wijkplatform_id, submitted_at DESC, id);
CREATE INDEX advice_submitted ON advice (tenant_id, submitted_at DESC, id);
CREATE INDEX advice_handler ON advice (tenant_id, handler_id);
CREATE INDEX advice_trajectory ON advice (tenant_id, trajectory_id);
CREATE INDEX advice_phase ON advice (tenant_id, phase_id);
ALTER TABLE advice ENABLE ROW LEVEL SECURITY;
ALTER TABLE advice FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON advice USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON advice TO samenspel_app;
GRANT SELECT, UPDATE ON advice TO samenspel_worker;

ALTER TABLE advice_draft ADD FOREIGN KEY (tenant_id, advice_id, wijkplatform_id)
  REFERENCES advice (tenant_id, id, wijkplatform_id);

-- Every version that was submitted stays (A4).
CREATE TABLE advice_version (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  advice_id uuid NOT NULL,
  no int NOT NULL CHECK (no > 0),
  points int NOT NULL CHECK (points > 0),
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
  summary text NOT NULL CHECK (says_something(summary) AND char_length(summary) <= 4000),
  taking_part text NOT NULL CHECK (says_something(taking_part) AND char_length(taking_part) <= 4000),
  backing text NOT NULL CHECK (char_length(backing) <= 4000),
  backing_figures jsonb NOT NULL CHECK (jsonb_typeof(backing_figures) = 'array'),
  -- The first of the files that show the backing, when files do.
  backing_file_no int,
  submitted_by uuid NOT NULL,
  submitted_at timestamptz NOT NULL,
  before int GENERATED ALWAYS AS (CASE WHEN no > 1 THEN no - 1 END) STORED,
  -- A4: how broadly it is carried, in the form that the platform chose.
  CONSTRAINT version_states_backing CHECK (
    says_something(backing) OR jsonb_array_length(backing_figures) > 0 OR backing_file_no IS NOT NULL),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, advice_id, no),
  UNIQUE (tenant_id, advice_id, no, points),
  FOREIGN KEY (tenant_id, advice_id) REFERENCES advice (tenant_id, id),
  FOREIGN KEY (tenant_id, advice_id, before) REFERENCES advice_version (tenant_id, advice_id, no),
  FOREIGN KEY (tenant_id, submitted_by) REFERENCES person (tenant_id, id)
);
ALTER TABLE advice_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE advice_version FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON advice_version FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON advice_version FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON advice_version TO samenspel_app;
GRANT SELECT ON advice_version TO samenspel_worker;

CREATE TABLE advice_point (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  advice_id uuid NOT NULL,
  version int NOT NULL,
  no int NOT NULL CHECK (no > 0),
  points int NOT NULL,
  body text NOT NULL CHECK (says_something(body) AND char_length(body) <= 4000),
  before int GENERATED ALWAYS AS (CASE WHEN no > 1 THEN no - 1 END) STORED,
  CHECK (no <= points),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, advice_id, version, no),
  FOREIGN KEY (tenant_id, advice_id, version, points) REFERENCES advice_version (tenant_id, advice_id, no, points),
  -- The chain: a point exists only with the one before it, so that the last one proves them all.
  FOREIGN KEY (tenant_id, advice_id, version, before) REFERENCES advice_point (tenant_id, advice_id, version, no)
);
ALTER TABLE advice_point ENABLE ROW LEVEL SECURITY;
ALTER TABLE advice_point FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON advice_point FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON advice_point FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON advice_point TO samenspel_app;
GRANT SELECT ON advice_point TO samenspel_worker;

CREATE TABLE advice_file (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  advice_id uuid NOT NULL,
  version int NOT NULL,
  no int NOT NULL CHECK (no > 0),
  file_id uuid NOT NULL,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 160),
  purpose text NOT NULL CHECK (purpose IN ('backing', 'annex')),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, advice_id, version, no),
  UNIQUE (tenant_id, advice_id, version, file_id),
  FOREIGN KEY (tenant_id, advice_id, version) REFERENCES advice_version (tenant_id, advice_id, no),
  FOREIGN KEY (tenant_id, file_id) REFERENCES stored_file (tenant_id, id)
);
ALTER TABLE advice_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE advice_file FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON advice_file FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON advice_file FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON advice_file TO samenspel_app;
GRANT SELECT ON advice_file TO samenspel_worker;

ALTER TABLE advice_version ADD FOREIGN KEY (tenant_id, advice_id, no, backing_file_no)
  REFERENCES advice_file (tenant_id, advice_id, version, no) DEFERRABLE INITIALLY DEFERRED;

-- What the submitted version is, and that all of its points are there.
ALTER TABLE advice
  ADD CONSTRAINT advice_has_its_version FOREIGN KEY (tenant_id, id, version, points)
    REFERENCES advice_version (tenant_id, advice_id, no, points) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT advice_has_its_points FOREIGN KEY (tenant_id, id, version, points)
    REFERENCES advice_point (tenant_id, advice_id, version, no) DEFERRABLE INITIALLY DEFERRED;

-- A round ends as it stands, or is sent back by the overseer's decision (A9).
CREATE TABLE advice_round (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  advice_id uuid NOT NULL,
  no int NOT NULL CHECK (no > 0),
  verdict text NOT NULL DEFAULT 'stands' CHECK (verdict IN ('stands', 'sent_back')),
  opened_at timestamptz NOT NULL,
  decided text GENERATED ALWAYS AS (CASE WHEN verdict = 'sent_back' THEN 'sent_back' END) STORED,
  before int GENERATED ALWAYS AS (CASE WHEN no > 1 THEN no - 1 END) STORED,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, advice_id, no),
  UNIQUE (tenant_id, advice_id, no, verdict),
  FOREIGN KEY (tenant_id, advice_id) REFERENCES advice (tenant_id, id),
  FOREIGN KEY (tenant_id, advice_id, before) REFERENCES advice_round (tenant_id, advice_id, no)
);
ALTER TABLE advice_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE advice_round FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON advice_round USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON advice_round TO samenspel_app;
GRANT SELECT ON advice_round TO samenspel_worker;

-- What the municipality writes before it is sent: visible to those who work on it, and visibly unsent.
CREATE TABLE response_draft (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  advice_id uuid NOT NULL,
  round int NOT NULL,
  overall text NOT NULL DEFAULT '' CHECK (char_length(overall) <= 20000),
  weighing text NOT NULL DEFAULT '' CHECK (char_length(weighing) <= 4000),
  -- [{what, ownerId, ownerName, dueOn, point}]
  commitments jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(commitments) = 'array'),
  saved_by uuid NOT NULL,
  saved_at timestamptz NOT NULL,
  revision int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, advice_id, round),
  UNIQUE (tenant_id, id, advice_id),
  FOREIGN KEY (tenant_id, advice_id, round) REFERENCES advice_round (tenant_id, advice_id, no),
  FOREIGN KEY (tenant_id, saved_by) REFERENCES person (tenant_id, id)
);
ALTER TABLE response_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE response_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON response_draft USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON response_draft TO samenspel_app;

CREATE TABLE response_draft_point (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  draft_id uuid NOT NULL,
  no int NOT NULL CHECK (no > 0),
  disposition text CHECK (disposition IN ('adopted', 'partly_adopted', 'not_adopted', 'passed_on')),
  reasons text NOT NULL DEFAULT '' CHECK (char_length(reasons) <= 4000),
  passed_on_to text NOT NULL DEFAULT '' CHECK (char_length(passed_on_to) <= 160),
  saved_by uuid NOT NULL,
  saved_at timestamptz NOT NULL,
  revision int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, draft_id, no),
  FOREIGN KEY (tenant_id, draft_id) REFERENCES response_draft (tenant_id, id),
  FOREIGN KEY (tenant_id, saved_by) REFERENCES person (tenant_id, id)
);
ALTER TABLE response_draft_point ENABLE ROW LEVEL SECURITY;
ALTER TABLE response_draft_point FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON response_draft_point USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON response_draft_point TO samenspel_app;

-- Passages that officials use again in their answers.
CREATE TABLE passage (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
  body text NOT NULL CHECK (says_something(body) AND char_length(body) <= 4000),
  written_by uuid NOT NULL,
  written_at timestamptz NOT NULL,
  removed_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, written_by) REFERENCES person (tenant_id, id)
);
ALTER TABLE passage ENABLE ROW LEVEL SECURITY;
ALTER TABLE passage FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON passage USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON passage TO samenspel_app;

CREATE TABLE response (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  advice_id uuid NOT NULL,
  round int NOT NULL,
  version int NOT NULL,
  points int NOT NULL,
  overall text NOT NULL CHECK (says_something(overall) AND char_length(overall) <= 20000),
  -- How the breadth of backing was weighed.
  weighing text NOT NULL CHECK (says_something(weighing) AND char_length(weighing) <= 4000),
  signer text NOT NULL CHECK (signer IN ('council', 'college', 'alderman', 'director', 'official')),
  signer_name text NOT NULL CHECK (says_something(signer_name) AND char_length(signer_name) <= 160),
  -- A correction supersedes an earlier response and renews no right.
  supersedes_id uuid,
  correction_reason text CHECK (char_length(correction_reason) <= 4000),
  written_by uuid NOT NULL,
  written_at timestamptz NOT NULL,
  CONSTRAINT correction_has_reason CHECK (supersedes_id IS NULL OR (correction_reason IS NOT NULL AND says_something(correction_reason))),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, supersedes_id),
  UNIQUE (tenant_id, id, advice_id, round),
  UNIQUE (tenant_id, id, advice_id, round, version, points),
  FOREIGN KEY (tenant_id, advice_id, version, points) REFERENCES advice_version (tenant_id, advice_id, no, points),
  FOREIGN KEY (tenant_id, advice_id, round) REFERENCES advice_round (tenant_id, advice_id, no),
  FOREIGN KEY (tenant_id, supersedes_id, advice_id, round) REFERENCES response (tenant_id, id, advice_id, round),
  FOREIGN KEY (tenant_id, written_by) REFERENCES person (tenant_id, id)
);
-- One answer in a round; what follows it are corrections, in one line.
CREATE UNIQUE INDEX response_first ON response (tenant_id, advice_id, round) WHERE supersedes_id IS NULL;
ALTER TABLE response ENABLE ROW LEVEL SECURITY;
ALTER TABLE response FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON response FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON response FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON response TO samenspel_app;
GRANT SELECT ON response TO samenspel_worker;

CREATE TABLE response_point (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  response_id uuid NOT NULL,
  no int NOT NULL CHECK (no > 0),
  disposition text NOT NULL CHECK (disposition IN ('adopted', 'partly_adopted', 'not_adopted', 'passed_on')),
  reasons text NOT NULL CHECK (says_something(reasons) AND char_length(reasons) <= 4000),
  -- To whoever is competent.
  passed_on_to text CHECK (char_length(passed_on_to) <= 160),
  before int GENERATED ALWAYS AS (CASE WHEN no > 1 THEN no - 1 END) STORED,
  CONSTRAINT passed_on_to_somebody CHECK ((disposition = 'passed_on') = (passed_on_to IS NOT NULL)
    AND (passed_on_to IS NULL OR says_something(passed_on_to))),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, response_id, no),
  FOREIGN KEY (tenant_id, response_id) REFERENCES response (tenant_id, id),
  FOREIGN KEY (tenant_id, response_id, before) REFERENCES response_point (tenant_id, response_id, no)
);
ALTER TABLE response_point ENABLE ROW LEVEL SECURITY;
ALTER TABLE response_point FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON response_point FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON response_point FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON response_point TO samenspel_app;
GRANT SELECT ON response_point TO samenspel_worker;

CREATE TABLE response_file (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  response_id uuid NOT NULL,
  file_id uuid NOT NULL,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 160),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, response_id, file_id),
  FOREIGN KEY (tenant_id, response_id) REFERENCES response (tenant_id, id),
  FOREIGN KEY (tenant_id, file_id) REFERENCES stored_file (tenant_id, id)
);
ALTER TABLE response_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE response_file FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON response_file FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON response_file FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON response_file TO samenspel_app;
GRANT SELECT ON response_file TO samenspel_worker;

-- Sent to the platform, which is what closes the duty. Exists only for a response to all points of its version.
CREATE TABLE response_sending (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  response_id uuid NOT NULL,
  advice_id uuid NOT NULL,
  round int NOT NULL,
  version int NOT NULL,
  points int NOT NULL,
  sent_by uuid NOT NULL,
  sent_at timestamptz NOT NULL,
  -- The day in the tenant's zone, and the last day that was in time: late is a fact.
  sent_on date NOT NULL,
  due_on date,
  late boolean GENERATED ALWAYS AS (sent_on > due_on) STORED,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, response_id),
  UNIQUE (tenant_id, response_id, advice_id, round),
  UNIQUE (tenant_id, response_id, advice_id, round, version, points),
  FOREIGN KEY (tenant_id, response_id, advice_id, round, version, points)
    REFERENCES response (tenant_id, id, advice_id, round, version, points),
  CONSTRAINT sent_complete FOREIGN KEY (tenant_id, response_id, points) REFERENCES response_point (tenant_id, response_id, no),
  FOREIGN KEY (tenant_id, sent_by) REFERENCES person (tenant_id, id)
);
ALTER TABLE response_sending ENABLE ROW LEVEL SECURITY;
ALTER TABLE response_sending FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON response_sending FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON response_sending FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON response_sending TO samenspel_app;
GRANT SELECT ON response_sending TO samenspel_worker;

-- Made public (A11): a step of its own, by default the same moment.
CREATE TABLE response_disclosure (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  response_id uuid NOT NULL,
  disclosed_by uuid NOT NULL,
  disclosed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, response_id),
  FOREIGN KEY (tenant_id, response_id) REFERENCES response_sending (tenant_id, response_id),
  FOREIGN KEY (tenant_id, disclosed_by) REFERENCES person (tenant_id, id)
);
ALTER TABLE response_disclosure ENABLE ROW LEVEL SECURITY;
ALTER TABLE response_disclosure FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON response_disclosure FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON response_disclosure FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON response_disclosure TO samenspel_app;
GRANT SELECT ON response_disclosure TO samenspel_worker;

-- A9: once per round, point by point.
CREATE TABLE contest (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  advice_id uuid NOT NULL,
  round int NOT NULL,
  response_id uuid NOT NULL,
  contested_by uuid NOT NULL,
  contested_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, advice_id, round),
  UNIQUE (tenant_id, id, advice_id, round),
  FOREIGN KEY (tenant_id, response_id, advice_id, round) REFERENCES response_sending (tenant_id, response_id, advice_id, round),
  FOREIGN KEY (tenant_id, contested_by) REFERENCES person (tenant_id, id)
);
ALTER TABLE contest ENABLE ROW LEVEL SECURITY;
ALTER TABLE contest FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON contest FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON contest FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON contest TO samenspel_app;
GRANT SELECT ON contest TO samenspel_worker;

CREATE TABLE contest_point (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  contest_id uuid NOT NULL,
  response_id uuid NOT NULL,
  no int NOT NULL,
  reasons text NOT NULL CHECK (says_something(reasons) AND char_length(reasons) <= 4000),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, contest_id, no),
  FOREIGN KEY (tenant_id, contest_id) REFERENCES contest (tenant_id, id),
  FOREIGN KEY (tenant_id, response_id, no) REFERENCES response_point (tenant_id, response_id, no)
);
ALTER TABLE contest_point ENABLE ROW LEVEL SECURITY;
ALTER TABLE contest_point FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON contest_point FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON contest_point FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON contest_point TO samenspel_app;
GRANT SELECT ON contest_point TO samenspel_worker;

CREATE TABLE contest_decision (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  contest_id uuid NOT NULL,
  advice_id uuid NOT NULL,
  round int NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('stands', 'sent_back')),
  reason text NOT NULL CHECK (says_something(reason) AND char_length(reason) <= 4000),
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, contest_id),
  UNIQUE (tenant_id, advice_id, round, verdict),
  FOREIGN KEY (tenant_id, contest_id, advice_id, round) REFERENCES contest (tenant_id, id, advice_id, round),
  -- What was decided is what the round says.
  CONSTRAINT decision_is_the_verdict FOREIGN KEY (tenant_id, advice_id, round, verdict)
    REFERENCES advice_round (tenant_id, advice_id, no, verdict) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (tenant_id, decided_by) REFERENCES person (tenant_id, id)
);
ALTER TABLE contest_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE contest_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON contest_decision FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON contest_decision FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON contest_decision TO samenspel_app;
GRANT SELECT ON contest_decision TO samenspel_worker;

-- A round is sent back by a decision only.
ALTER TABLE advice_round ADD CONSTRAINT sent_back_by_a_decision FOREIGN KEY (tenant_id, advice_id, no, decided)
  REFERENCES contest_decision (tenant_id, advice_id, round, verdict) DEFERRABLE INITIALLY DEFERRED;

-- A4: by the platform's own member.
CREATE TABLE withdrawal (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  advice_id uuid NOT NULL,
  wijkplatform_id uuid NOT NULL,
  member_id uuid NOT NULL,
  person_id uuid NOT NULL,
  reason text NOT NULL DEFAULT '' CHECK (char_length(reason) <= 4000),
  withdrawn_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, advice_id),
  UNIQUE (tenant_id, id, advice_id),
  FOREIGN KEY (tenant_id, advice_id, wijkplatform_id) REFERENCES advice (tenant_id, id, wijkplatform_id),
  FOREIGN KEY (tenant_id, person_id, wijkplatform_id, member_id)
    REFERENCES wijkplatform_member (tenant_id, person_id, wijkplatform_id, id)
);
ALTER TABLE withdrawal ENABLE ROW LEVEL SECURITY;
ALTER TABLE withdrawal FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON withdrawal FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON withdrawal FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON withdrawal TO samenspel_app;
GRANT SELECT ON withdrawal TO samenspel_worker;

-- A10: tracked until done, or dropped with a reason.
CREATE TABLE commitment (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  advice_id uuid NOT NULL,
  response_id uuid NOT NULL,
  -- The point that it follows from; null: from the whole.
  point_no int,
  what text NOT NULL CHECK (says_something(what) AND char_length(what) <= 4000),
  owner_id uuid NOT NULL,
  due_on date NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'dropped')),
  account text CHECK (char_length(account) <= 4000),
  settled_by uuid,
  settled_at timestamptz,
  made_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  keeps_unsettled boolean GENERATED ALWAYS AS (CASE WHEN state = 'open' THEN false END) STORED,
  CHECK ((state = 'open') = (settled_at IS NULL AND settled_by IS NULL)),
  CONSTRAINT dropped_with_reason CHECK (state <> 'dropped' OR (account IS NOT NULL AND says_something(account))),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, advice_id) REFERENCES advice (tenant_id, id),
  FOREIGN KEY (tenant_id, response_id) REFERENCES response (tenant_id, id),
  FOREIGN KEY (tenant_id, response_id, point_no) REFERENCES response_point (tenant_id, response_id, no),
  FOREIGN KEY (tenant_id, owner_id) REFERENCES party (tenant_id, id),
  FOREIGN KEY (tenant_id, settled_by) REFERENCES person (tenant_id, id),
  -- A10: an advice is settled when all of them are.
  CONSTRAINT open_commitment_keeps_advice_unsettled FOREIGN KEY (tenant_id, advice_id, keeps_unsettled)
    REFERENCES advice (tenant_id, id, settled)
);
CREATE INDEX commitment_advice ON commitment (tenant_id, advice_id);
CREATE INDEX commitment_owner ON commitment (tenant_id, owner_id);
CREATE INDEX commitment_open ON commitment (tenant_id, due_on) WHERE state = 'open';
ALTER TABLE commitment ENABLE ROW LEVEL SECURITY;
ALTER TABLE commitment FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON commitment USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON commitment TO samenspel_app;
GRANT SELECT ON commitment TO samenspel_worker;

-- A11: what is held back from the public, on which ground; the rest is public.
CREATE TABLE withholding (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  advice_id uuid NOT NULL,
  part text NOT NULL CHECK (part IN ('summary', 'points', 'taking_part', 'backing', 'files', 'response', 'commitments')),
  ground text NOT NULL CHECK (ground IN ('personal_data', 'confidential', 'safety', 'legal', 'other')),
  explanation text NOT NULL CHECK (says_something(explanation) AND char_length(explanation) <= 4000),
  withheld_by uuid NOT NULL,
  withheld_at timestamptz NOT NULL,
  lifted_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, advice_id) REFERENCES advice (tenant_id, id),
  FOREIGN KEY (tenant_id, withheld_by) REFERENCES person (tenant_id, id)
);
CREATE UNIQUE INDEX withholding_now ON withholding (tenant_id, advice_id, part) WHERE lifted_at IS NULL;
ALTER TABLE withholding ENABLE ROW LEVEL SECURITY;
ALTER TABLE withholding FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON withholding USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON withholding TO samenspel_app;
GRANT SELECT ON withholding TO samenspel_worker;

-- The words by which an advice is found, as of trajectories (S7).
CREATE TABLE advice_lexeme (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  lexeme text NOT NULL,
  advice_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, lexeme, advice_id),
  FOREIGN KEY (tenant_id, advice_id) REFERENCES advice (tenant_id, id)
);
CREATE INDEX advice_lexeme_advice ON advice_lexeme (tenant_id, advice_id);
ALTER TABLE advice_lexeme ENABLE ROW LEVEL SECURITY;
ALTER TABLE advice_lexeme FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON advice_lexeme USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON advice_lexeme TO samenspel_app;
GRANT SELECT ON advice_lexeme TO samenspel_worker;

-- What closes an advice.
ALTER TABLE advice
  ADD CONSTRAINT answered_by_what_was_sent FOREIGN KEY (tenant_id, response_id, id, round, version, points)
    REFERENCES response_sending (tenant_id, response_id, advice_id, round, version, points),
  ADD CONSTRAINT withdrawn_by_the_platform FOREIGN KEY (tenant_id, withdrawal_id, id)
    REFERENCES withdrawal (tenant_id, id, advice_id),
  ADD CONSTRAINT advice_in_its_round FOREIGN KEY (tenant_id, id, round)
    REFERENCES advice_round (tenant_id, advice_id, no) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT answer_stands FOREIGN KEY (tenant_id, id, round, stands)
    REFERENCES advice_round (tenant_id, advice_id, no, verdict) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT earlier_round_was_sent_back FOREIGN KEY (tenant_id, id, round_before, sent_back)
    REFERENCES advice_round (tenant_id, advice_id, no, verdict) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT contested_by_the_platform FOREIGN KEY (tenant_id, id, contested_round)
    REFERENCES contest (tenant_id, advice_id, round);
