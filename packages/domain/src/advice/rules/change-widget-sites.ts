// SPDX-License-Identifier: EUPL-1.2
import { event, type Outcome, type Refusal, refusal, unlessRefused } from '../../kernel/index.ts';
import type { WidgetSiteAdded, WidgetSiteRemoved } from './events.ts';

export interface ChangeWidgetSites {
  add: string[];
  /** Sites that are not listed are passed over. */
  remove: string[];
}

export const changeWidgetSitesRefusalCodes = ['SITE_INVALID', 'TOO_MANY_SITES'] as const;
export type ChangeWidgetSitesRefusalCode = (typeof changeWidgetSitesRefusalCodes)[number];

/** What fits in one header of every page that may be framed. */
export const maxWidgetSites = 20;

// An https origin as browsers write it: labels, a top-level name, perhaps a port; no path, no wildcard.
const ORIGIN =
  /^https:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?(?::[1-9]\d{0,4})?$/;

const originOf = (typed: string): string => typed.trim().toLowerCase().replace(/\/$/, '');

const invalid = (list: string, sites: readonly string[]): Refusal<ChangeWidgetSitesRefusalCode>[] =>
  sites.flatMap((typed, i) =>
    typed.length <= 250 && ORIGIN.test(originOf(typed))
      ? []
      : [refusal('SITE_INVALID', 'A11', { at: `${list}.${i}` })],
  );

/** Adds sites that may show the status of an advice in a frame, and takes others from the list (A11, +). */
export function changeWidgetSites(
  sites: readonly string[],
  { add, remove }: ChangeWidgetSites,
): Outcome<WidgetSiteAdded | WidgetSiteRemoved, Refusal<ChangeWidgetSitesRefusalCode>> {
  const leaving = new Set(remove.map(originOf));
  const gone = sites.filter((origin) => leaving.has(origin));
  const kept = sites.filter((origin) => !leaving.has(origin));
  const added = [...new Set(add.map(originOf))].filter((origin) => !kept.includes(origin));
  const refusals = [...invalid('add', add), ...invalid('remove', remove)];
  if (kept.length + added.length > maxWidgetSites)
    refusals.push(refusal('TOO_MANY_SITES', 'A11', { at: 'add', details: { max: maxWidgetSites } }));
  return unlessRefused<WidgetSiteAdded | WidgetSiteRemoved, Refusal<ChangeWidgetSitesRefusalCode>>(
    refusals,
    () => [
      ...gone
        .filter((origin) => !added.includes(origin))
        .map((origin) => event('WidgetSiteRemoved', { origin }, {})),
      ...added
        .filter((origin) => !gone.includes(origin))
        .map((origin) => event('WidgetSiteAdded', { origin }, {})),
    ],
  );
}
