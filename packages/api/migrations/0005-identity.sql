-- SPDX-License-Identifier: EUPL-1.2
-- Where a municipality's people sign in. A tenant has several issuers (design section 10).

-- The clients themselves, with their secrets, are the operator's configuration; a municipality chooses among them and
-- gives them a name. A row whose client is not configured is not offered.
CREATE TABLE identity_provider (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  -- What the address of the choice shows.
  code text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$' AND code <> 'demonstration'),
  issuer text NOT NULL CHECK (issuer ~ '^https?://'),
  client_id text NOT NULL CHECK (client_id <> ''),
  label jsonb NOT NULL CHECK (label ? 'nl'),
  ordinal int NOT NULL CHECK (ordinal > 0),
  offered boolean NOT NULL DEFAULT true,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code),
  UNIQUE (tenant_id, issuer, client_id)
);
ALTER TABLE identity_provider ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_provider FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON identity_provider USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON identity_provider TO samenspel_app;
GRANT SELECT ON identity_provider TO samenspel_worker;

-- A sign-in under way belongs to one issuer and to the browser it began in: another's answer, or one that somebody
-- slips to another browser, opens nothing. Who is half-way while this runs begins again.
DELETE FROM sign_in;
ALTER TABLE sign_in
  ADD COLUMN browser_hash bytea NOT NULL CHECK (octet_length(browser_hash) = 32),
  ADD COLUMN issuer text NOT NULL CHECK (issuer <> ''),
  ADD COLUMN client_id text NOT NULL CHECK (client_id <> '');
