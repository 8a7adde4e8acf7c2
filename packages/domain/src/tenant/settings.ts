// SPDX-License-Identifier: EUPL-1.2
import type { LocalText } from '../kernel/index.ts';

/** What a municipality sets for itself; a rule marked + in the design can be set here. */
export interface TenantSettings {
  /** Languages that its pages are offered in, the first one by default. */
  languages: readonly string[];
  /** Words that its readers see for notions of the policy, "Utrechter" for a stakeholder say. */
  shownWords: Partial<Record<ShownWord, LocalText>>;
  /** Role codes it added to those of T2, with their names. */
  addedRoles: readonly { code: string; name: LocalText }[];
  /** F3: answers of fewer people than this are never shown. */
  minimumGroupSize: number;
}

/** The notions whose word is the tenant's. */
export const shownWords = [
  'stakeholder',
  'stakeholders',
  'trajectory',
  'trajectories',
  'lead',
  'compass',
] as const;
export type ShownWord = (typeof shownWords)[number];

/** What holds for a municipality that set nothing. */
export const defaultSettings: TenantSettings = {
  languages: ['nl', 'en'],
  shownWords: {},
  addedRoles: [],
  minimumGroupSize: 5,
};
