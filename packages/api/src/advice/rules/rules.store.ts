// SPDX-License-Identifier: EUPL-1.2
import { type AdviceRules, calendarOf, defaultAdviceRules } from '@samenspel/domain/advice';
import type { Calendar, FreeDay } from '@samenspel/domain/terms';
import type { TenantDb } from '../../shared/database/index.ts';

/** What the municipality set for the advice right, and its calendar. */
export interface RulesNow {
  rules: AdviceRules;
  /** 0 until it set anything itself. */
  version: number;
  freeDays: FreeDay[];
  calendar: Calendar;
}

const found = `SELECT r.rules, r.version, coalesce((SELECT json_agg(json_build_object('date', f.day, 'name', f.name) ORDER BY f.day)
    FROM free_day f WHERE f.tenant_id = $1), '[]'::json) AS "freeDays"`;

/** The rules and the calendar as they are. */
export async function rulesNow(db: TenantDb): Promise<RulesNow> {
  return withDefaults(
    await db.query<Found>(
      `${found} FROM (VALUES (1)) AS x LEFT JOIN advice_rules r ON r.tenant_id = $1`,
      [db.tenantId],
      { name: 'advice-rules' },
    ),
  );
}

/**
 * The rules and the calendar, which nobody changes until the transaction ends; shared by all who reckon with them, so that
 * no clock is left behind by a change of the calendar (A5). Comes before every other lock: before the trajectory's and the
 * advice's. An advisory one, since a municipality that never set anything has no row.
 */
export async function lockRules(db: TenantDb, how: 'shared' | 'alone' = 'shared'): Promise<RulesNow> {
  const lock = how === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  const locking = db.query(`SELECT ${lock}(hashtextextended('advice rules of ' || $1, 0))`, [db.tenantId], {
    name: `lock-rules-${how}`,
  });
  // Read behind the lock, in the same trip.
  const [, rules] = await Promise.all([locking, rulesNow(db)]);
  return rules;
}

/** The calendar of what is set. */
export const calendarOfSettings = ({ rules, freeDays }: Pick<RulesNow, 'rules' | 'freeDays'>): Calendar =>
  calendarOf(rules, freeDays);

interface Found {
  rules: Partial<AdviceRules> | null;
  version: number | null;
  freeDays: FreeDay[];
}

function withDefaults([row]: Found[]): RulesNow {
  const { rules: set, version, freeDays = [] } = row ?? {};
  const rules = { ...defaultAdviceRules, ...set };
  return { rules, version: version ?? 0, freeDays, calendar: calendarOf(rules, freeDays) };
}
