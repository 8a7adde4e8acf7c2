// SPDX-License-Identifier: EUPL-1.2
import { maxFigures } from '@samenspel/domain/advice';
import {
  checkText,
  type Refusal,
  refusal,
  type TextRefusalCode,
  textLimits,
  tidyText,
} from '@samenspel/domain/kernel';
import type { BackingFigureView, DraftView } from './draft.view.ts';

/** What a draft says, besides its points. */
export const draftFields = ['title', 'summary', 'takingPart', 'backing', 'backingFigures'] as const;
type DraftField = (typeof draftFields)[number];
export type DraftContent = Partial<Pick<DraftView, DraftField>>;

const limits = {
  title: textLimits.title,
  summary: textLimits.reason,
  takingPart: textLimits.reason,
  backing: textLimits.reason,
} as const;

/** The content as it is kept. */
export function tidyContent(content: { [field in DraftField]?: DraftView[field] | null }): DraftContent {
  const given = draftFields.flatMap((field): [string, unknown][] => {
    const value = content[field];
    if (value == null) return [];
    return [[field, typeof value === 'string' ? tidyText(value) : value.map(tidyFigure)]];
  });
  return Object.fromEntries(given);
}

const tidyFigure = ({ label, figure }: BackingFigureView) => ({ label: tidyText(label), figure });

/** A draft says as little as it likes; what it says fits where it will stand (A4). */
export function checkContent(content: DraftContent): Refusal<TextRefusalCode | 'TOO_MANY_FIGURES'>[] {
  const { backingFigures = [], ...texts } = content;
  const tooMany = backingFigures.length > maxFigures;
  return [
    ...Object.entries(texts).flatMap(([at, text]) =>
      checkText(text, { at, max: limits[at as keyof typeof limits], required: false, rule: 'A4' }),
    ),
    ...backingFigures.flatMap(({ label }, i) =>
      checkText(label, { at: `backingFigures.${i}.label`, max: textLimits.title, rule: 'A4' }),
    ),
    ...(tooMany
      ? [refusal('TOO_MANY_FIGURES', 'A4', { at: 'backingFigures', details: { max: maxFigures } })]
      : []),
  ];
}

/** The body of a point: may be empty while it is being written. */
export const checkBody = (body: string): Refusal<TextRefusalCode>[] =>
  checkText(body, { at: 'body', max: textLimits.reason, required: false, rule: 'A4' });

/** As a refusal can hold it. */
const flat = (value: DraftContent[DraftField]): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

/** The fields of which the content differs from what stands. */
export const changedFields = (draft: DraftView, content: DraftContent): DraftField[] =>
  draftFields.filter((field) => content[field] !== undefined && flat(content[field]) !== flat(draft[field]));

/**
 * What somebody else saved since the writer looked, field by field, with what stands: two people who write in two fields
 * are not in each other's way, and nobody's text is overwritten unseen.
 */
export function savedMeanwhile(
  { version, savedIn, ...draft }: DraftView,
  fields: readonly DraftField[],
  seen: number,
): Refusal<'EDITED_MEANWHILE'>[] {
  const of = (at: string, details: Record<string, string | number>) =>
    refusal('EDITED_MEANWHILE', 'A4', { at, details: { revision: version, ...details } });
  // A version that was never given out: nobody saw it.
  if (seen < 1 || seen > version) return [of('version', {})];
  return fields
    .filter((field) => (savedIn[field] ?? 1) > seen)
    .map((field) => of(field, { standing: flat(draft[field]) }));
}
