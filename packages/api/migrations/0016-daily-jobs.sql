-- SPDX-License-Identifier: EUPL-1.2
-- What the worker does once a day: count the advices again and say what cannot be (A6), and forget mails that were sent.

-- The day, on the municipality's calendar, on which each of these was last done; whoever takes the day does it.
CREATE TABLE daily_job (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  job text NOT NULL CHECK (job <> ''),
  last_on date NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, job)
);
ALTER TABLE daily_job ENABLE ROW LEVEL SECURITY;
ALTER TABLE daily_job FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON daily_job USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON daily_job TO samenspel_worker;

-- What a recount found, from the day on which it was first seen to the day on which it was not any more. Each is told once.
CREATE TABLE recount_finding (
  tenant_id uuid NOT NULL REFERENCES tenant (id),
  id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[A-Z_]{1,60}$'),
  -- The number of an advice or its id, the number of an event, or the name of a constraint.
  about text NOT NULL CHECK (about <> '' AND char_length(about) <= 100),
  found_on date NOT NULL,
  gone_on date CHECK (gone_on >= found_on),
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX recount_finding_standing ON recount_finding (tenant_id, code, about) WHERE gone_on IS NULL;
ALTER TABLE recount_finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE recount_finding FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON recount_finding USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE ON recount_finding TO samenspel_worker;

-- What was sent is not kept for good, nor is the link in it that stops such mails.
GRANT DELETE ON mail TO samenspel_worker;
DROP POLICY tenant_read ON mail_stop;
DROP POLICY tenant_append ON mail_stop;
CREATE POLICY tenant ON mail_stop USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT DELETE ON mail_stop TO samenspel_worker;

-- Nothing ever wrote or read it: a receipt is found by its hash (A5), and the number of its event is only known when the
-- transaction ends. No earlier version of the product names it either, so it can go at once.
ALTER TABLE advice DROP COLUMN receipt_seq;
