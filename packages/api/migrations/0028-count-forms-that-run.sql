-- no transaction
-- SPDX-License-Identifier: EUPL-1.2
CALL count_uncounted_trajectories();
