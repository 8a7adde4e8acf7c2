// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
  event,
  isBlank,
  type Outcome,
  type Refusal,
  refusal,
  tidyText,
  unlessRefused,
} from '../../kernel/index.ts';
import type { AdviceRules } from './advice-rules.ts';
import type { AdviceSettings } from './advice-settings.ts';
import { adviceRulesRefusalCodes, checkAdviceRules } from './check-advice-rules.ts';
import type { AdviceRulesChanged } from './events.ts';

export interface ChangeAdviceRules {
  rules: AdviceRules;
  /** The version that the writer saw. */
  version: number;
}

export const changeAdviceRulesRefusalCodes = [...adviceRulesRefusalCodes, 'EDITED_MEANWHILE'] as const;
export type ChangeAdviceRulesRefusalCode = (typeof changeAdviceRulesRefusalCodes)[number];

/**
 * Changes what the tenant sets (+). A new term holds for what starts from now on; other working days move the due dates of what
 * runs (`moveDueDates`, A5).
 */
export function changeAdviceRules(
  settings: AdviceSettings,
  { rules, version }: ChangeAdviceRules,
): Outcome<AdviceRulesChanged, Refusal<ChangeAdviceRulesRefusalCode>> {
  const { signerName: typed, ...others } = rules;
  const signerName = isBlank(typed ?? '') ? null : tidyText(typed ?? '');
  if (isSame({ ...others, signerName }, settings.rules)) return accepted();
  const refusals: Refusal<ChangeAdviceRulesRefusalCode>[] = checkAdviceRules(rules);
  if (version !== settings.version) {
    const details = { version: settings.version };
    refusals.push(refusal('EDITED_MEANWHILE', 'A5', { at: 'version', details }));
  }
  return unlessRefused(refusals, () => [
    event(
      'AdviceRulesChanged',
      { rules: others, version: settings.version + 1 },
      signerName === null ? {} : { signerName },
    ),
  ]);
}

function isSame(some: AdviceRules, others: AdviceRules): boolean {
  const names = Object.keys(others) as (keyof AdviceRules)[];
  return names.every((name) => sortedJson(some[name]) === sortedJson(others[name]));
}

/** A value as text, whatever the order of its keys. */
function sortedJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(sortedJson).join()}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${key}:${sortedJson(item)}`).join()}}`;
}
