// SPDX-License-Identifier: EUPL-1.2
import { jsonObject } from '../../shared/database/json-sql.ts';

const noted = `(SELECT json_agg(json_build_object('type', ce.type, 'on', ce.on_day, 'dueOn', ce.due_on, 'reason', ce.reason,
    'term', CASE WHEN ce.term_amount IS NOT NULL THEN json_build_object('amount', ce.term_amount, 'unit', ce.term_unit) END)
    ORDER BY ce.no) FROM clock_event ce WHERE ce.tenant_id = ck.tenant_id AND ce.clock_id = ck.id)`;

const taken = `coalesce((SELECT json_agg(cs.step ORDER BY cs.at, cs.id) FROM clock_step cs
    WHERE cs.tenant_id = ck.tenant_id AND cs.clock_id = ck.id), '[]'::json)`;

/** A clock `ck` as JSON: a `ClockView`, with what happened to it or as it stands now. */
export const clockJson = (history: boolean): string =>
  jsonObject({
    ...{ id: 'ck.id', kind: 'ck.kind', subjectId: 'ck.subject_id', round: 'ck.round', state: 'ck.state' },
    ...{ startedOn: 'ck.started_on', dueOn: 'ck.due_on', suspendedSince: 'ck.suspended_since' },
    ...{ stoppedOn: 'ck.stopped_on', extended: 'ck.extended' },
    ...{ noted: history && noted, taken: history && taken },
  });

/** A clock `ck` as JSON, with what happened to it. */
export const clockDocument = clockJson(true);
