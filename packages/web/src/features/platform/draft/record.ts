// SPDX-License-Identifier: EUPL-1.2
import type { TextsByName } from '../../../shared/drafts/index.ts';
import type { ShownDraft } from './draft-fragment.ts';
import { readFigures, writeFigures } from './figures.ts';

/** The texts that saving the draft itself takes along; points are saved one by one. */
const fieldNames = [
  'title',
  'summary',
  'takingPart',
  'backing',
  'figures',
  'trajectory',
  'phase',
  'followUp',
] as const;
export type FieldName = (typeof fieldNames)[number];

export const pointName = (id: string): string => `point.${id}`;
export const pointIdOf = (name: string): string | undefined => /^point\.(.+)$/.exec(name)?.[1];

/** The draft as texts by name, for what two people type over it. */
export const recordOf = (shown: ShownDraft): TextsByName => ({
  title: shown.title,
  summary: shown.summary,
  takingPart: shown.takingPart,
  backing: shown.backing,
  figures: writeFigures(shown.backingFigures),
  trajectory: shown.trajectory?.id ?? '',
  phase: shown.phase?.id ?? '',
  followUp: shown.followUp?.id ?? '',
  ...Object.fromEntries(shown.points.map(({ id, body }) => [pointName(id), body])),
});

/** Those fields as the mutation takes them. */
export const inputOf = (names: readonly string[], text: (name: string) => string) => {
  const given = fieldNames.filter((name) => names.includes(name)).map((name) => [name, text(name)] as const);
  return Object.fromEntries(
    given.map(([name, typed]) => {
      if (name === 'figures') return ['backingFigures', readFigures(typed)];
      return [name, ['trajectory', 'phase', 'followUp'].includes(name) ? typed || null : typed];
    }),
  );
};
