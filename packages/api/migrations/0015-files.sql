-- SPDX-License-Identifier: EUPL-1.2
-- What was uploaded and hangs nowhere is removed after a day. Whether it hangs somewhere, the foreign keys know, also where
-- the worker may not look (a platform's drafts, P4): a file that hangs somewhere cannot be removed.

-- Since when nobody is known to have attached it: its upload, or when it was taken out of a draft. Null once the worker
-- found that it hangs somewhere.
ALTER TABLE stored_file ADD COLUMN unattached_since timestamptz;
CREATE INDEX stored_file_unattached ON stored_file (tenant_id, unattached_since) WHERE unattached_since IS NOT NULL;
CREATE INDEX stored_file_uploader ON stored_file (tenant_id, uploaded_by, uploaded_at);

DROP POLICY tenant_read ON stored_file;
DROP POLICY tenant_append ON stored_file;
CREATE POLICY tenant ON stored_file USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT UPDATE (unattached_since) ON stored_file TO samenspel_app, samenspel_worker;
GRANT DELETE ON stored_file TO samenspel_worker;

-- Who asks for a file asks where it hangs; so does who would remove it.
CREATE INDEX advice_draft_file_file ON advice_draft_file (tenant_id, file_id);
CREATE INDEX advice_file_file ON advice_file (tenant_id, file_id);
CREATE INDEX response_file_file ON response_file (tenant_id, file_id);
CREATE INDEX information_file_file ON information_file (tenant_id, file_id);
