// SPDX-License-Identifier: EUPL-1.2

import { checkText, isBlank, textLimits, tidyText } from '@samenspel/domain/kernel';
import {
  type ExplorationContent,
  type ExplorationField,
  type ExplorationGroup,
  explorationFields,
} from '@samenspel/domain/trajectory';
import type { FieldProblem } from '../../shared/ui/index.ts';
import type { ShownExploration } from './exploration-query.ts';

export type { ExplorationContent, ExplorationField, ExplorationGroup };

/** The order in which the form asks: what for, within what, what we know, for whom, and then the question itself. */
export const fieldsInOrder = ['goal', 'bounds', 'known', 'unknown', 'triedBefore', 'question'] as const;

export const contentOf = (shown: ShownExploration): ExplorationContent => ({
  ...(Object.fromEntries(explorationFields.map((field) => [field, shown[field]])) as Record<
    ExplorationField,
    string
  >),
  groups: shown.groups.map(({ name, part }) => ({ name, part })),
});

/** Groups as they are kept: tidy, without empty rows. */
export const tidyGroups = (groups: readonly ExplorationGroup[]): ExplorationGroup[] =>
  groups
    .map(({ name, part }) => ({ name: tidyText(name), part: tidyText(part) }))
    .filter(({ name, part }) => !isBlank(name) || !isBlank(part));

export const sameGroups = (some: readonly ExplorationGroup[], others: readonly ExplorationGroup[]): boolean =>
  JSON.stringify(tidyGroups(some)) === JSON.stringify(tidyGroups(others));

export const limitOf = (field: ExplorationField): number =>
  field === 'question' ? textLimits.question : textLimits.longText;

/** What C6 still asks before the exploration can be completed; the place is the control's id. */
export const missingIn = (content: ExplorationContent): Required<Pick<FieldProblem, 'at'>>[] => [
  ...explorationFields
    .filter((field) => checkText(content[field], { at: field, max: limitOf(field) }).length > 0)
    .map((at) => ({ at })),
  ...(tidyGroups(content.groups).length === 0 ? [{ at: 'groups.0.name' }] : []),
  ...content.groups.flatMap(({ name, part }, index) => {
    if (isBlank(name) && isBlank(part)) return [];
    if (isBlank(name)) return [{ at: `groups.${index}.name` }];
    return isBlank(part) ? [{ at: `groups.${index}.part` }] : [];
  }),
];
