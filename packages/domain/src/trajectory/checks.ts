// SPDX-License-Identifier: EUPL-1.2
import {
  type CivilDate,
  checkText,
  isBlank,
  isCivilDate,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
  type UnitId,
} from '../kernel/index.ts';
import type { Area } from '../tenant/index.ts';
import type { Trajectory } from './trajectory.ts';

/** Nothing changes any more on a trajectory that is closed. */
export function checkRunning(trajectory: Trajectory): Refusal<'TRAJECTORY_CLOSED'>[] {
  return trajectory.status === 'running' ? [] : [refusal('TRAJECTORY_CLOSED', 'T1')];
}

export const dateRefusalCodes = ['DATE_INVALID', 'DATES_REVERSED'] as const;

/** Days that exist, in their order. */
export function checkDates(
  dates: { startsOn?: CivilDate | undefined; endsOn?: CivilDate | undefined },
  rule: string,
): Refusal<(typeof dateRefusalCodes)[number]>[] {
  const { startsOn, endsOn } = dates;
  const invalid = [...checkDate(startsOn, 'startsOn', rule), ...checkDate(endsOn, 'endsOn', rule)];
  if (invalid.length > 0) return invalid;
  return startsOn !== undefined && endsOn !== undefined && endsOn < startsOn
    ? [refusal('DATES_REVERSED', rule, { at: 'endsOn', details: { startsOn, endsOn } })]
    : [];
}

/** A day that exists, or none. */
export function checkDate(date: CivilDate | undefined, at: string, rule: string): Refusal<'DATE_INVALID'>[] {
  return date === undefined || isCivilDate(date)
    ? []
    : [refusal('DATE_INVALID', rule, { at, details: { date } })];
}

/** What a trajectory names (T1). */
export interface Description {
  title: string;
  subject: string;
  policyField: string;
  area: Area;
  unitId: UnitId;
}

export const descriptionRefusalCodes = [
  ...textRefusalCodes,
  'AREA_MISSING',
  'AREA_AMBIGUOUS',
  'UNIT_MISSING',
] as const;

/** T1: a trajectory names its title, subject, policy field, area and responsible unit. */
export function checkDescription(d: Description): Refusal<(typeof descriptionRefusalCodes)[number]>[] {
  return [
    ...checkText(d.title, { at: 'title', max: textLimits.title, rule: 'T1' }),
    ...checkText(d.subject, { at: 'subject', max: textLimits.reason, rule: 'T1' }),
    ...checkText(d.policyField, { at: 'policyField', max: textLimits.title, rule: 'T1' }),
    ...checkArea(d.area),
    ...(isBlank(d.unitId) ? [refusal('UNIT_MISSING', 'T1', { at: 'unitId' })] : []),
  ];
}

/** The whole city, or at least one part of it, and not both. */
function checkArea(area: Area): Refusal<'AREA_MISSING' | 'AREA_AMBIGUOUS'>[] {
  const parts = area.districtIds.length + area.neighbourhoodIds.length;
  if (!area.cityWide && parts === 0) return [refusal('AREA_MISSING', 'T1', { at: 'area' })];
  if (area.cityWide && parts > 0)
    return [refusal('AREA_AMBIGUOUS', 'T1', { at: 'area', details: { parts } })];
  return [];
}
