-- SPDX-License-Identifier: EUPL-1.2
-- The compass as data (C1, C2). A draft is edited in a table of its own; publishing writes an append-only version,
-- so that a published version never changes and a reading keeps the version it was made with.

CREATE TABLE compass (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$'),
  name jsonb NOT NULL CHECK (name ? 'nl'),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code)
);
ALTER TABLE compass ENABLE ROW LEVEL SECURITY;
ALTER TABLE compass FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON compass USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON compass TO samenspel_app;
GRANT SELECT ON compass TO samenspel_worker;

CREATE TABLE compass_draft (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  compass_id uuid NOT NULL,
  number text NOT NULL CHECK (number ~ '^[0-9]{1,4}(\.[0-9]{1,4}){0,2}$'),
  definition jsonb NOT NULL,
  provenance text NOT NULL CHECK (provenance IN ('adopted', 'reconstructed')),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, compass_id) REFERENCES compass (tenant_id, id)
);
CREATE INDEX compass_draft_compass ON compass_draft (tenant_id, compass_id);
ALTER TABLE compass_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE compass_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON compass_draft USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON compass_draft TO samenspel_app;
GRANT SELECT ON compass_draft TO samenspel_worker;

CREATE TABLE compass_version (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  compass_id uuid NOT NULL,
  number text NOT NULL CHECK (number ~ '^[0-9]{1,4}(\.[0-9]{1,4}){0,2}$'),
  definition jsonb NOT NULL,
  provenance text NOT NULL CHECK (provenance IN ('adopted', 'reconstructed')),
  -- C9: a new version names the decision that adopted it.
  adopted_by text NOT NULL CHECK (says_something(adopted_by)),
  published_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, compass_id, number),
  FOREIGN KEY (tenant_id, compass_id) REFERENCES compass (tenant_id, id)
);
ALTER TABLE compass_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE compass_version FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON compass_version FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON compass_version FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON compass_version TO samenspel_app;
GRANT SELECT ON compass_version TO samenspel_worker;

-- The forms of a version, so that an outcome and a choice can only name a form that stands in it, with its ownership (T3).
CREATE TABLE compass_form (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  compass_version_id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[a-z0-9_-]{1,60}$'),
  ordinal int NOT NULL,
  say text NOT NULL CHECK (say IN ('none', 'limited', 'fairly_high', 'high', 'full')),
  ownership text NOT NULL CHECK (ownership IN ('municipality', 'residents', 'shared')),
  collaboration boolean NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, compass_version_id, code),
  UNIQUE (tenant_id, compass_version_id, code, ownership),
  FOREIGN KEY (tenant_id, compass_version_id) REFERENCES compass_version (tenant_id, id)
);
ALTER TABLE compass_form ENABLE ROW LEVEL SECURITY;
ALTER TABLE compass_form FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON compass_form FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON compass_form FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON compass_form TO samenspel_app;
GRANT SELECT ON compass_form TO samenspel_worker;
