-- no transaction
-- SPDX-License-Identifier: EUPL-1.2
-- The page of a trajectory shows roles that ended too (T2), and the only index by trajectory held those that last: it read
-- every role of the municipality. With 200,000 of them: 400 ms for a page, 20 s for a list of 50.
CREATE INDEX CONCURRENTLY trajectory_role_trajectory ON trajectory_role (tenant_id, trajectory_id);
