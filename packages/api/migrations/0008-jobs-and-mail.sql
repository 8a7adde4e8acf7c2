-- SPDX-License-Identifier: EUPL-1.2
-- Where the worker keeps its jobs, and the mails that it sends (A8).

-- graphile-worker makes and renews its own tables, as the worker, inside this schema and nowhere else (docs/adr/0014).
-- Its table of migrations stands here already: making it would ask for the right to create schemas.
CREATE SCHEMA graphile_worker;
GRANT USAGE, CREATE ON SCHEMA graphile_worker TO samenspel_worker;
CREATE TABLE graphile_worker.migrations (
  id int PRIMARY KEY,
  ts timestamptz NOT NULL DEFAULT now(),
  breaking boolean NOT NULL DEFAULT false
);
GRANT SELECT, INSERT, UPDATE ON graphile_worker.migrations TO samenspel_worker;

-- A mail to somebody: what it is about by ids and codes; the words are made when it is sent, and the address is read
-- then. Once per kind, object, date and person, whoever asks for it and however often (Q6).
CREATE TABLE mail (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind <> ''),
  -- The case, or the person for what gathers several.
  object_id uuid NOT NULL,
  on_date date NOT NULL,
  person_id uuid NOT NULL,
  data jsonb NOT NULL CHECK (jsonb_typeof(data) = 'object'),
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'failed', 'dropped')),
  -- How often a mail server refused this very mail.
  attempts int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_attempt_at timestamptz NOT NULL,
  message_id text,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  -- Why it was refused or dropped: a code, never an address or a server's words.
  failure text CHECK (failure ~ '^[a-zA-Z0-9 .:_-]{1,60}$'),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, kind, object_id, on_date, person_id),
  FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
  CHECK (state <> 'sent' OR message_id IS NOT NULL),
  CHECK (state NOT IN ('failed', 'dropped') OR failure IS NOT NULL)
);
CREATE INDEX mail_waiting ON mail (tenant_id, next_attempt_at, id) WHERE state = 'pending';
CREATE INDEX mail_person ON mail (tenant_id, person_id);
ALTER TABLE mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mail USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON mail TO samenspel_app;
GRANT SELECT, INSERT, UPDATE ON mail TO samenspel_worker;

-- What somebody chose to get or not to get; without a row they get it.
CREATE TABLE mail_preference (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind <> ''),
  wanted boolean NOT NULL,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, person_id, kind),
  FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
);
ALTER TABLE mail_preference ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_preference FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mail_preference USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON mail_preference TO samenspel_app;
GRANT SELECT ON mail_preference TO samenspel_worker;

-- The power to stop one kind of mail to one person, from a link in such a mail: random, 256 bits, stored hashed (S11).
CREATE TABLE mail_stop (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
  person_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind <> ''),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, token_hash),
  FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
);
CREATE INDEX mail_stop_person ON mail_stop (tenant_id, person_id);
ALTER TABLE mail_stop ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_stop FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON mail_stop FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON mail_stop FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT ON mail_stop TO samenspel_app;
GRANT SELECT, INSERT ON mail_stop TO samenspel_worker;
