-- SPDX-License-Identifier: EUPL-1.2
-- The tenant, accounts and sessions, and what every change leaves behind: history, outbox, idempotency keys, counters.

-- The tenant of this transaction; NULL when none is set, and then no policy lets a row through (S3).
CREATE FUNCTION current_tenant() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.tenant_id', true), '')::uuid;

-- The one way to set it. EXECUTE of SET LOCAL, since set_config() does not reach Citus workers (S5).
CREATE FUNCTION set_tenant(tenant uuid) RETURNS void
  LANGUAGE plpgsql
  AS $$
BEGIN
  IF tenant IS NULL THEN RAISE EXCEPTION 'no tenant given'; END IF;
  EXECUTE format('SET LOCAL app.tenant_id = %L', tenant);
END
$$;

REVOKE EXECUTE ON FUNCTION current_tenant(), set_tenant(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION current_tenant(), set_tenant(uuid)
  TO samenspel_migrator, samenspel_app, samenspel_worker, samenspel_backup;
GRANT USAGE ON SCHEMA public TO samenspel_migrator, samenspel_app, samenspel_worker, samenspel_backup;

-- Reference tables: of no tenant, so without row-level security.

CREATE TABLE tenant (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z][a-z0-9-]{0,62}$'),
  name text NOT NULL CHECK (name <> ''),
  host text UNIQUE CHECK (host = lower(host) AND host <> ''),
  time_zone text NOT NULL,
  languages text[] NOT NULL CHECK (cardinality(languages) > 0),
  settings jsonb NOT NULL CHECK (jsonb_typeof(settings) = 'object'),
  created_at timestamptz NOT NULL
);
GRANT SELECT ON tenant TO samenspel_app, samenspel_worker;

CREATE TABLE account (
  id uuid PRIMARY KEY,
  issuer text NOT NULL CHECK (issuer <> ''),
  subject text NOT NULL CHECK (subject <> ''),
  created_at timestamptz NOT NULL,
  UNIQUE (issuer, subject)
);
GRANT SELECT, INSERT ON account TO samenspel_app;
GRANT SELECT ON account TO samenspel_worker;

-- Tokens are random, 256 bits, and stored hashed (S11).
CREATE TABLE session (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  kind text NOT NULL CHECK (kind IN ('cookie', 'token')),
  account_id uuid NOT NULL REFERENCES account (id),
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expiry ON session (expires_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO samenspel_app, samenspel_worker;

-- A sign-in under way, between our redirect to the issuer and its answer.
CREATE TABLE sign_in (
  state_hash bytea PRIMARY KEY CHECK (octet_length(state_hash) = 32),
  tenant_id uuid REFERENCES tenant (id),
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  return_to text NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sign_in_expiry ON sign_in (expires_at);
GRANT SELECT, INSERT, DELETE ON sign_in TO samenspel_app, samenspel_worker;

-- Tenant tables.

-- Human numbers (trajectory 2026-004): the last one given per kind and year (S8).
CREATE TABLE counter (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  kind text NOT NULL,
  year int NOT NULL,
  last int NOT NULL CHECK (last > 0),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, kind, year)
);
ALTER TABLE counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE counter FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON counter USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON counter TO samenspel_app, samenspel_worker;

-- The history (K4, S10): append-only, numbered per tenant without gaps, chained by hashes. Free texts are kept apart in
-- event_text; text_hashes holds their salted hashes, so that a person's texts can be erased and the chain still verifies.
CREATE TABLE event (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  seq bigint NOT NULL CHECK (seq > 0),
  occurred_at timestamptz NOT NULL,
  actor_id uuid,
  acting_role text,
  kind text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  trajectory_id uuid,
  data jsonb NOT NULL CHECK (jsonb_typeof(data) = 'object'),
  text_hashes jsonb NOT NULL CHECK (jsonb_typeof(text_hashes) = 'object'),
  prev_hash bytea NOT NULL CHECK (octet_length(prev_hash) = 32),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, seq)
);
CREATE INDEX event_trajectory ON event (tenant_id, trajectory_id, seq);
CREATE INDEX event_subject ON event (tenant_id, subject_id, seq);
ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON event FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON event FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON event TO samenspel_app, samenspel_worker;

-- The only part of the history that can be erased, and only by the worker.
CREATE TABLE event_text (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  seq bigint NOT NULL,
  name text NOT NULL,
  salt bytea NOT NULL CHECK (octet_length(salt) = 16),
  body text NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, seq, name),
  FOREIGN KEY (tenant_id, seq) REFERENCES event (tenant_id, seq)
);
ALTER TABLE event_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_text FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON event_text USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON event_text TO samenspel_app;
GRANT SELECT, INSERT, DELETE ON event_text TO samenspel_worker;

-- Where the chain stands. Locked last in a transaction, so that who catches up never skips a late commit.
CREATE TABLE event_head (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  seq bigint NOT NULL CHECK (seq >= 0),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id)
);
ALTER TABLE event_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_head FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON event_head USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON event_head TO samenspel_app, samenspel_worker;

-- What mails and jobs still have to look at.
CREATE TABLE outbox (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  seq bigint NOT NULL,
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  trajectory_id uuid,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, seq),
  FOREIGN KEY (tenant_id, seq) REFERENCES event (tenant_id, seq)
);
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON outbox USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON outbox TO samenspel_app;
GRANT SELECT, INSERT, DELETE ON outbox TO samenspel_worker;

-- Accepted results by the key that the client gave, so that a double submit gets the first one's result.
CREATE TABLE idempotency (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  key uuid NOT NULL,
  actor_id uuid,
  act text NOT NULL,
  body_hash bytea NOT NULL CHECK (octet_length(body_hash) = 32),
  result jsonb,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE NULLS NOT DISTINCT (tenant_id, actor_id, key)
);
CREATE INDEX idempotency_age ON idempotency (tenant_id, created_at);
ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON idempotency USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency TO samenspel_app;
GRANT SELECT, DELETE ON idempotency TO samenspel_worker;
