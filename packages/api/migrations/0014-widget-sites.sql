-- SPDX-License-Identifier: EUPL-1.2
-- Outlets of the register (A11): which sites may show the status of an advice in a frame, none without a row; and what
-- the feed of the newest steps reads by.

CREATE TABLE widget_site (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  -- It goes into a header as it is.
  origin text NOT NULL CHECK (origin ~ '^https://[a-z0-9.-]+(:[0-9]+)?$' AND char_length(origin) <= 250),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, origin)
);
ALTER TABLE widget_site ENABLE ROW LEVEL SECURITY;
ALTER TABLE widget_site FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON widget_site USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, DELETE ON widget_site TO samenspel_app;
GRANT SELECT ON widget_site TO samenspel_worker;

CREATE INDEX advice_version_submitted ON advice_version (tenant_id, submitted_at DESC, id);
CREATE INDEX response_sending_sent ON response_sending (tenant_id, sent_at DESC, id);
CREATE INDEX contest_contested ON contest (tenant_id, contested_at DESC, id);
CREATE INDEX contest_decision_decided ON contest_decision (tenant_id, decided_at DESC, id);
CREATE INDEX withdrawal_withdrawn ON withdrawal (tenant_id, withdrawn_at DESC, id);
