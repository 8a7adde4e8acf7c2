-- no transaction
-- SPDX-License-Identifier: EUPL-1.2
-- 500 advices in a transaction: acts of a municipality wait for it no longer than for one another.
CALL count_uncounted();
