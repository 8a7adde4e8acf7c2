// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
  checkText,
  event,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../../kernel/index.ts';
import type { ExplorationSaved } from './events.ts';
import {
  type Exploration,
  type ExplorationContent,
  type ExplorationField,
  type ExplorationGroup,
  explorationFields,
} from './exploration.ts';

export interface SaveExploration {
  /** What changes; what is left out stays as it is. */
  content: Partial<ExplorationContent>;
  /** The revision that the writer saw. */
  expectedRevision: number;
}

export const saveExplorationRefusalCodes = [
  ...textRefusalCodes,
  'EXPLORATION_COMPLETED',
  'EDITED_MEANWHILE',
  'TOO_MANY_GROUPS',
] as const;
export type SaveExplorationRefusalCode = (typeof saveExplorationRefusalCodes)[number];

/** More groups than this is no list that people read. */
export const maxGroups = 50;

/** Saves a draft, in part or whole, empty fields included: nothing that was typed is lost (C6). */
export function saveExploration(
  exploration: Exploration,
  { content, expectedRevision }: SaveExploration,
): Outcome<ExplorationSaved, Refusal<SaveExplorationRefusalCode>> {
  const { id: explorationId, status, revision } = exploration;
  if (status === 'completed') return refused(refusal('EXPLORATION_COMPLETED', 'C6'));
  const now = exploration.content;
  const changed = explorationFields.filter((field) => {
    const text = content[field];
    return text !== undefined && tidyText(text) !== now[field];
  });
  const groups = content.groups?.map(tidyGroup).filter((group) => group.name !== '' || group.part !== '');
  const newGroups =
    groups && JSON.stringify(groups) !== JSON.stringify(now.groups.map(tidyGroup)) ? groups : undefined;
  if (changed.length === 0 && newGroups === undefined) return accepted();

  const refusals: Refusal<SaveExplorationRefusalCode>[] = [
    ...changed.flatMap((field) => checkField(field, content[field] ?? '', false)),
    ...(newGroups ?? []).flatMap((group, i) => checkGroup(group, i, false)),
  ];
  if ((newGroups?.length ?? 0) > maxGroups) {
    refusals.push(refusal('TOO_MANY_GROUPS', 'C6', { at: 'groups', details: { max: maxGroups } }));
  }
  if (expectedRevision !== revision) {
    refusals.push(refusal('EDITED_MEANWHILE', 'C6', { at: 'expectedRevision', details: { revision } }));
  }
  return unlessRefused(refusals, () => [
    event(
      'ExplorationSaved',
      { explorationId, fields: changed, groups: newGroups?.length, revision: revision + 1 },
      {
        ...Object.fromEntries(changed.map((field) => [field, tidyText(content[field] ?? '')])),
        ...Object.fromEntries((newGroups ?? []).flatMap(groupTexts)),
      },
    ),
  ]);
}

/** A field's text within its limit: the question is short, the rest may be long. */
export function checkField(field: ExplorationField, text: string, required: boolean) {
  const max = field === 'question' ? textLimits.question : textLimits.longText;
  return checkText(text, { at: field, max, required, rule: 'C6' });
}

/** A group's name and the part it has in the matter. */
export function checkGroup({ name, part }: ExplorationGroup, i: number, required: boolean) {
  return [
    ...checkText(name, { at: `groups.${i}.name`, max: textLimits.title, required, rule: 'C6' }),
    ...checkText(part, { at: `groups.${i}.part`, max: textLimits.reason, required, rule: 'C6' }),
  ];
}

function tidyGroup({ name, part }: ExplorationGroup): ExplorationGroup {
  return { name: tidyText(name), part: tidyText(part) };
}

function groupTexts({ name, part }: ExplorationGroup, i: number): [string, string][] {
  return [
    [`groups.${i}.name`, name],
    [`groups.${i}.part`, part],
  ];
}
