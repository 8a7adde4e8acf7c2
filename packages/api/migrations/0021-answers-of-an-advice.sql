-- no transaction
-- SPDX-License-Identifier: EUPL-1.2
-- The answers to an advice, corrections too (A6): no whole index led to them from the advice, so a longer key was read through
-- for all of the municipality, 0.7 to 1.4 ms per advice with 60,000 of them.
CREATE INDEX CONCURRENTLY response_advice ON response (tenant_id, advice_id);
-- How many advices of a platform still wait: every page of a platform says so, and the register of all of them at once. All that
-- they ever gave was read for it, 46 ms with 80,000.
CREATE INDEX CONCURRENTLY advice_waiting ON advice (tenant_id, wijkplatform_id) WHERE state IN ('open', 'contested');
-- The clocks that stand still are few, and lists ask for them (A5): every clock of the municipality was looked at, 11 ms with 80,000.
CREATE INDEX CONCURRENTLY clock_suspended ON clock (tenant_id, subject_id, round) WHERE state = 'suspended';
