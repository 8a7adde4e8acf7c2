-- SPDX-License-Identifier: EUPL-1.2
-- The files of a response that is being written (A6). They hang in the draft that those who work on it share, so that none is
-- swept away while the answer waits, and whoever sends it sends what a colleague attached.

CREATE TABLE response_draft_file (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  draft_id uuid NOT NULL,
  file_id uuid NOT NULL,
  name text NOT NULL CHECK (says_something(name) AND char_length(name) <= 160),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, draft_id, file_id),
  FOREIGN KEY (tenant_id, draft_id) REFERENCES response_draft (tenant_id, id),
  FOREIGN KEY (tenant_id, file_id) REFERENCES stored_file (tenant_id, id)
);
ALTER TABLE response_draft_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE response_draft_file FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON response_draft_file USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON response_draft_file TO samenspel_app;

-- Who asks for a file asks where it hangs; so does who would remove it.
CREATE INDEX response_draft_file_file ON response_draft_file (tenant_id, file_id);
