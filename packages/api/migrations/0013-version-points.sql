-- SPDX-License-Identifier: EUPL-1.2
-- A4: every version that was submitted stays with all of its points. That the advice has those of its own version
-- follows from this; before, only that one was held, and of an earlier version the last point could be deleted.
ALTER TABLE advice_version ADD CONSTRAINT version_has_its_points FOREIGN KEY (tenant_id, advice_id, no, points)
  REFERENCES advice_point (tenant_id, advice_id, version, no) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE advice DROP CONSTRAINT advice_has_its_points;
