-- SPDX-License-Identifier: EUPL-1.2
-- The tenant's own people, parties, places and roles.
-- Party is one referencable type (design section 10): a person, an organisation, a unit or a wijkplatform owns,
-- agrees, advises, contributes or signs. A subtype shares the party's id and pins its kind in the key, so that a row
-- of one kind can never stand where the schema asks for another.

-- True when a text holds more than blanks, no-break, zero-width, control and other invisible characters.
CREATE FUNCTION says_something(body text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN body ~ '[^[:space:][:cntrl:]\u0085\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180B-\u180F\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFC]';
REVOKE EXECUTE ON FUNCTION says_something(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION says_something(text) TO samenspel_migrator, samenspel_app, samenspel_worker, samenspel_backup;

CREATE TABLE party (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('person', 'organisation', 'unit', 'wijkplatform')),
  -- Emptied when a person is erased; the case keeps the party, without the name.
  name text NOT NULL CHECK (char_length(name) <= 160),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, id, kind)
);
ALTER TABLE party ENABLE ROW LEVEL SECURITY;
ALTER TABLE party FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON party USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON party TO samenspel_app;
GRANT SELECT ON party TO samenspel_worker;

CREATE TABLE person (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL GENERATED ALWAYS AS ('person') STORED,
  email text CHECK (char_length(email) <= 320),
  -- What the public may read instead of the name; NULL: the role alone is shown. A public name is a choice.
  public_name text CHECK (char_length(public_name) <= 160),
  language text NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en')),
  erased_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, id, kind) REFERENCES party (tenant_id, id, kind)
);
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON person USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON person TO samenspel_app;
GRANT SELECT ON person TO samenspel_worker;

-- A global account (issuer, subject) acts as one person in a tenant.
CREATE TABLE person_account (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, account_id),
  FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
);
CREATE INDEX person_account_person ON person_account (tenant_id, person_id);
ALTER TABLE person_account ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_account FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON person_account USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON person_account TO samenspel_app;
GRANT SELECT ON person_account TO samenspel_worker;

CREATE TABLE organisational_unit (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL GENERATED ALWAYS AS ('unit') STORED,
  code text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$'),
  parent_id uuid,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code),
  FOREIGN KEY (tenant_id, id, kind) REFERENCES party (tenant_id, id, kind),
  FOREIGN KEY (tenant_id, parent_id) REFERENCES organisational_unit (tenant_id, id)
);
CREATE INDEX organisational_unit_parent ON organisational_unit (tenant_id, parent_id);
ALTER TABLE organisational_unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisational_unit FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON organisational_unit USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON organisational_unit TO samenspel_app;
GRANT SELECT ON organisational_unit TO samenspel_worker;

CREATE TABLE district (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$'),
  name text NOT NULL,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code)
);
ALTER TABLE district ENABLE ROW LEVEL SECURITY;
ALTER TABLE district FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON district USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON district TO samenspel_app;
GRANT SELECT ON district TO samenspel_worker;

CREATE TABLE neighbourhood (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  district_id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$'),
  name text NOT NULL,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code),
  FOREIGN KEY (tenant_id, district_id) REFERENCES district (tenant_id, id)
);
CREATE INDEX neighbourhood_district ON neighbourhood (tenant_id, district_id);
ALTER TABLE neighbourhood ENABLE ROW LEVEL SECURITY;
ALTER TABLE neighbourhood FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON neighbourhood USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON neighbourhood TO samenspel_app;
GRANT SELECT ON neighbourhood TO samenspel_worker;

-- Codes never change; names are the tenant's texts by language.
CREATE TABLE policy_field (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$'),
  name jsonb NOT NULL CHECK (name ? 'nl'),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code)
);
ALTER TABLE policy_field ENABLE ROW LEVEL SECURITY;
ALTER TABLE policy_field FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON policy_field USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON policy_field TO samenspel_app;
GRANT SELECT ON policy_field TO samenspel_worker;

-- The roles that exist on a trajectory of this tenant (T2: a tenant may add roles). The lead is not among them: T1.
CREATE TABLE trajectory_role_name (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[a-z0-9_]{1,60}$' AND code <> 'project_lead'),
  side text NOT NULL CHECK (side IN ('municipality', 'residents')),
  name jsonb NOT NULL CHECK (name ? 'nl'),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code)
);
ALTER TABLE trajectory_role_name ENABLE ROW LEVEL SECURITY;
ALTER TABLE trajectory_role_name FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON trajectory_role_name USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON trajectory_role_name TO samenspel_app;
GRANT SELECT ON trajectory_role_name TO samenspel_worker;

-- Tenant-wide roles (section 9). Ended, not deleted, so that who could do what on a date stays known.
CREATE TABLE role_grant (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('administrator', 'overseer', 'viewer', 'staff')),
  granted_at timestamptz NOT NULL,
  ended_at timestamptz CHECK (ended_at >= granted_at),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
);
CREATE UNIQUE INDEX role_grant_current ON role_grant (tenant_id, person_id, role) WHERE ended_at IS NULL;
ALTER TABLE role_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE role_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON role_grant USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON role_grant TO samenspel_app;
GRANT SELECT ON role_grant TO samenspel_worker;
