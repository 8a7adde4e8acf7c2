-- SPDX-License-Identifier: EUPL-1.2
-- Closes what direct SQL could still do around the guard of A4, A6, A9 and A10 (docs/explanation/advice-guard.md).

-- A4: an advice stands at its last version. Set back to an earlier one, it could be closed by an answer to that. A
-- version follows only one that is superseded; an advice stands only at one that is not.
CREATE TABLE version_standing (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  advice_id uuid NOT NULL,
  no int NOT NULL,
  standing text NOT NULL CHECK (standing IN ('current', 'superseded')),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, advice_id, no),
  UNIQUE (tenant_id, advice_id, no, standing),
  FOREIGN KEY (tenant_id, advice_id, no) REFERENCES advice_version (tenant_id, advice_id, no)
);
ALTER TABLE version_standing ENABLE ROW LEVEL SECURITY;
ALTER TABLE version_standing FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON version_standing USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE (standing) ON version_standing TO samenspel_app;
GRANT SELECT ON version_standing TO samenspel_worker;

INSERT INTO version_standing (tenant_id, id, advice_id, no, standing)
  SELECT v.tenant_id, v.id, v.advice_id, v.no, CASE WHEN v.no = a.version THEN 'current' ELSE 'superseded' END
  FROM advice_version v JOIN advice a ON a.tenant_id = v.tenant_id AND a.id = v.advice_id;

ALTER TABLE advice_version
  ADD COLUMN before_is text GENERATED ALWAYS AS (CASE WHEN no > 1 THEN 'superseded' END) STORED,
  ADD CONSTRAINT version_before_is_superseded FOREIGN KEY (tenant_id, advice_id, before, before_is)
    REFERENCES version_standing (tenant_id, advice_id, no, standing) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE advice
  ADD COLUMN version_is text NOT NULL GENERATED ALWAYS AS ('current') STORED,
  ADD CONSTRAINT advice_at_its_last_version FOREIGN KEY (tenant_id, id, version, version_is)
    REFERENCES version_standing (tenant_id, advice_id, no, standing) DEFERRABLE INITIALLY DEFERRED;

-- A9: a round opens only after one that was sent back; before, only the advice had to.
ALTER TABLE advice_round
  ADD COLUMN before_was text GENERATED ALWAYS AS (CASE WHEN no > 1 THEN 'sent_back' END) STORED,
  ADD CONSTRAINT round_before_was_sent_back FOREIGN KEY (tenant_id, advice_id, before, before_was)
    REFERENCES advice_round (tenant_id, advice_id, no, verdict) DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT advice_round_tenant_id_advice_id_before_fkey;
ALTER TABLE advice DROP COLUMN round_before, DROP COLUMN sent_back;

-- A6: a response answers the points that there are, and nothing is added to it once it is sent.
ALTER TABLE response ADD CONSTRAINT response_points_key UNIQUE (tenant_id, id, points);
ALTER TABLE response_point ADD COLUMN points int;
UPDATE response_point p SET points = r.points FROM response r WHERE r.tenant_id = p.tenant_id AND r.id = p.response_id;
ALTER TABLE response_point
  ALTER COLUMN points SET NOT NULL,
  ADD CONSTRAINT answers_a_point_that_is_there CHECK (no <= points),
  ADD CONSTRAINT answers_points_of_its_response FOREIGN KEY (tenant_id, response_id, points)
    REFERENCES response (tenant_id, id, points),
  DROP CONSTRAINT response_point_tenant_id_response_id_fkey;

-- A9: what is contested are points of the response that is contested.
ALTER TABLE contest ADD CONSTRAINT contest_response_key UNIQUE (tenant_id, id, response_id);
ALTER TABLE contest_point
  ADD CONSTRAINT contests_the_same_response FOREIGN KEY (tenant_id, contest_id, response_id)
    REFERENCES contest (tenant_id, id, response_id),
  DROP CONSTRAINT contest_point_tenant_id_contest_id_fkey;

-- A10: a commitment follows from a response that this advice was sent.
ALTER TABLE response_sending ADD CONSTRAINT sent_on_advice_key UNIQUE (tenant_id, response_id, advice_id);
ALTER TABLE commitment
  ADD CONSTRAINT committed_in_what_was_sent FOREIGN KEY (tenant_id, response_id, advice_id)
    REFERENCES response_sending (tenant_id, response_id, advice_id),
  DROP CONSTRAINT commitment_tenant_id_response_id_fkey;

-- What an advice is about and whose it is never change: moved to another platform it could be withdrawn there, moved
-- from its phase the phase could close. So the product may not even say so.
REVOKE UPDATE ON advice FROM samenspel_app, samenspel_worker;
GRANT UPDATE (title, state, round, version, points, response_id, withdrawal_id, settled, handler_id, signer, signer_name,
  changed_at, receipt_seq, due_on, suspension_proposal, revision) ON advice TO samenspel_app;
GRANT UPDATE (changed_at, due_on, revision) ON advice TO samenspel_worker;
REVOKE UPDATE ON advice_round, commitment FROM samenspel_app;
GRANT UPDATE (verdict) ON advice_round TO samenspel_app;
GRANT UPDATE (owner_id, due_on, state, account, settled_by, settled_at, version) ON commitment TO samenspel_app;

-- What leaves no ink, as the domain has it (`isBlank`): the format characters and those beyond the first plane too.
CREATE OR REPLACE FUNCTION says_something(body text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN body ~ '[^[:space:][:cntrl:]\u0085\u00A0\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u1680\u17B4\u17B5\u180B-\u180F\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFC\U000110BD\U000110CD\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]';
