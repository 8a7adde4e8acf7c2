// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { draftTexts } from './draft.texts.ts';
import type { ShownDraft } from './draft-fragment.ts';

/** What each control of the draft is called, by the place that a refusal names: "title", "points.2", "backingFigures.0.label". */
export const useFieldLabels = (
  shown: Pick<ShownDraft, 'points' | 'backingFigures'>,
): Record<string, string> => {
  const t = useText(draftTexts);
  return {
    title: t('draft.field.title'),
    summary: t('draft.field.summary'),
    takingPart: t('draft.field.takingPart'),
    backing: t('draft.field.backing'),
    points: t('draft.step.punten'),
    body: t('draft.field.aPoint'),
    ...Object.fromEntries(
      shown.points.map((_, index) => [`points.${index + 1}`, t('draft.point', { number: index + 1 })]),
    ),
    ...Object.fromEntries(
      shown.backingFigures.map((_, index) => [
        `backingFigures.${index}.label`,
        t('draft.figure.label', { number: index + 1 }),
      ]),
    ),
  };
};
