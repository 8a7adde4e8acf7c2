-- SPDX-License-Identifier: EUPL-1.2
-- Arrows of a compass that its source left open and that were confirmed afterwards, each by a named decision. The
-- version itself never changes (C1): who wants an arrow elsewhere publishes a new one. Append-only.

-- How many events made it, as on everything that people edit (S9).
ALTER TABLE compass_version ADD COLUMN version int NOT NULL DEFAULT 1;

CREATE TABLE compass_edge (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  compass_version_id uuid NOT NULL,
  question text NOT NULL CHECK (question ~ '^[a-z0-9_-]{1,60}$'),
  answer text NOT NULL CHECK (answer IN ('yes', 'no')),
  decision text NOT NULL CHECK (says_something(decision) AND char_length(decision) <= 400),
  confirmed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, compass_version_id, question, answer),
  FOREIGN KEY (tenant_id, compass_version_id) REFERENCES compass_version (tenant_id, id)
);
ALTER TABLE compass_edge ENABLE ROW LEVEL SECURITY;
ALTER TABLE compass_edge FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_read ON compass_edge FOR SELECT USING (tenant_id = current_tenant());
CREATE POLICY tenant_append ON compass_edge FOR INSERT WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON compass_edge TO samenspel_app;
GRANT SELECT ON compass_edge TO samenspel_worker;
