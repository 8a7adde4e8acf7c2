// SPDX-License-Identifier: EUPL-1.2

import { tidyText } from '@samenspel/domain/kernel';
import { explorationFields } from '@samenspel/domain/trajectory';
import {
  type ExplorationContent,
  type ExplorationField,
  type ExplorationGroup,
  sameGroups,
} from './content.ts';

/** What was typed over a text, and the text that stood there when the typing began. */
interface Typed<Value> {
  mine: Value;
  over: Value;
}

/** Only what this person changed; everything else follows the record, also while others write in it. */
export interface ExplorationDraft {
  fields: Partial<Record<ExplorationField, Typed<string>>>;
  groups?: Typed<ExplorationGroup[]> | undefined;
}

export const emptyDraft: ExplorationDraft = { fields: {} };

/** The form's content: the record with what was typed laid over it. */
export const shownWith = (record: ExplorationContent, draft: ExplorationDraft): ExplorationContent => {
  const shown = { ...record, groups: draft.groups?.mine ?? record.groups };
  for (const field of explorationFields) shown[field] = draft.fields[field]?.mine ?? record[field];
  return shown;
};

export const typeField = (
  draft: ExplorationDraft,
  record: ExplorationContent,
  field: ExplorationField,
  mine: string,
): ExplorationDraft => {
  const over = draft.fields[field]?.over ?? record[field];
  return { ...draft, fields: { ...draft.fields, [field]: { mine, over } } };
};

export const typeGroups = (
  draft: ExplorationDraft,
  record: ExplorationContent,
  mine: ExplorationGroup[],
): ExplorationDraft => ({ ...draft, groups: { mine, over: draft.groups?.over ?? record.groups } });

export type Part = ExplorationField | 'groups';

/** The parts that differ from the record: what is still to be saved. */
export const unsavedIn = (draft: ExplorationDraft, record: ExplorationContent): Part[] => [
  ...explorationFields.filter((field) => {
    const typed = draft.fields[field];
    return typed !== undefined && tidyText(typed.mine) !== record[field];
  }),
  ...(draft.groups && !sameGroups(draft.groups.mine, record.groups) ? (['groups'] as const) : []),
];

/** The parts that somebody else changed since this person began to type in them: both texts stand, and one chooses. */
export const partedIn = (draft: ExplorationDraft, record: ExplorationContent): Part[] =>
  unsavedIn(draft, record).filter((part) =>
    part === 'groups'
      ? draft.groups && !sameGroups(draft.groups.over, record.groups)
      : draft.fields[part]?.over !== record[part],
  );

const without = (draft: ExplorationDraft, part: Part): ExplorationDraft => {
  if (part === 'groups') return { ...draft, groups: undefined };
  const { [part]: _, ...fields } = draft.fields;
  return { ...draft, fields };
};

/** Takes the other's text. */
export const takeTheirs = without;

/** Keeps one's own text over that of the other, who sees it when it is saved. */
export const keepMine = (
  draft: ExplorationDraft,
  record: ExplorationContent,
  part: Part,
): ExplorationDraft => {
  if (part === 'groups')
    return draft.groups ? { ...draft, groups: { mine: draft.groups.mine, over: record.groups } } : draft;
  const typed = draft.fields[part];
  return typed
    ? { ...draft, fields: { ...draft.fields, [part]: { mine: typed.mine, over: record[part] } } }
    : draft;
};

/**
 * After a save: what was saved is now what one types over. A text that goes on being typed keeps its last characters,
 * spaces included.
 */
export const afterSave = (draft: ExplorationDraft, saved: ExplorationContent): ExplorationDraft => {
  let next = draft;
  for (const field of explorationFields) {
    const typed = next.fields[field];
    if (!typed) continue;
    next = typed.mine === saved[field] ? without(next, field) : keepMine(next, saved, field);
  }
  if (!next.groups) return next;
  return sameGroups(next.groups.mine, saved.groups) && next.groups.mine.length === saved.groups.length
    ? without(next, 'groups')
    : keepMine(next, saved, 'groups');
};
