-- SPDX-License-Identifier: EUPL-1.2
-- What the lists of late answers read by (A6): the answers that came late, by the day on which their term passed, by how
-- late they were, and of one advice. What is late now is read from advice_due; becoming late writes nothing. An answer to a
-- round has its last day, a correction of it has none: so what is late is never a correction.
CREATE INDEX response_sending_late_day ON response_sending (tenant_id, due_on DESC, advice_id DESC) WHERE late;
CREATE INDEX response_sending_late_days ON response_sending (tenant_id, (due_on - sent_on), advice_id) WHERE late;
CREATE INDEX response_sending_late_advice ON response_sending (tenant_id, advice_id, round) WHERE late;
