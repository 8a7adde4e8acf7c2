// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  isBlank,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
  tidyText,
} from '../kernel/index.ts';
import type { AdviceFile, BackingFigure } from './advice.ts';
import { checkFiles, fileRefusalCodes } from './check-files.ts';
import type { VersionData } from './events.ts';
import { checkWords, numbered } from './words.ts';

/** How many points an advice can have, and how many figures can show its backing. */
export const maxPoints = 50;
export const maxFigures = 20;
const largestFigure = 1_000_000_000;

/** What a platform submits (A4). */
export interface AdviceContent {
  title: string;
  summary: string;
  /** Who took part in it. */
  takingPart: string;
  /** How broadly it is carried, in text, figures or files: at least one of the three. */
  backing: string;
  backingFigures: BackingFigure[];
  files: AdviceFile[];
  points: { body: string }[];
}

export const contentRefusalCodes = [
  ...textRefusalCodes,
  ...fileRefusalCodes,
  'BACKING_MISSING',
  'FIGURE_INVALID',
  'TOO_MANY_FIGURES',
  'POINTS_MISSING',
  'POINT_BLANK',
  'TOO_MANY_POINTS',
] as const;
export type ContentRefusalCode = (typeof contentRefusalCodes)[number];

/**
 * A4: a summary and numbered points, who took part, and how broadly it is carried; required, never scored. Points are named
 * by their number ("points.1"), figures and files by their place ("backingFigures.0").
 */
export function checkContent(content: AdviceContent): Refusal<ContentRefusalCode>[] {
  const { reason: max } = textLimits;
  return [
    ...checkText(content.title, { at: 'title', max: textLimits.title, rule: 'A4' }),
    ...checkText(content.summary, { at: 'summary', max, rule: 'A4' }),
    ...checkText(content.takingPart, { at: 'takingPart', max, rule: 'A4' }),
    ...checkText(content.backing, { at: 'backing', max, required: false, rule: 'A4' }),
    ...checkBacking(content),
    ...checkFiles(content.files, 'A4'),
    ...checkPoints(content.points),
  ];
}

function checkBacking({ backing, backingFigures, files }: AdviceContent): Refusal<ContentRefusalCode>[] {
  if (backingFigures.length > maxFigures) {
    const details = { max: maxFigures, length: backingFigures.length };
    return [refusal('TOO_MANY_FIGURES', 'A4', { at: 'backingFigures', details })];
  }
  const shown =
    !isBlank(backing) || backingFigures.length > 0 || files.some(({ purpose }) => purpose === 'backing');
  return [
    ...(shown ? [] : [refusal('BACKING_MISSING', 'A4', { at: 'backing' })]),
    ...backingFigures.flatMap(({ label, figure }, i): Refusal<ContentRefusalCode>[] => [
      ...checkText(label, { at: `backingFigures.${i}.label`, max: textLimits.title, rule: 'A4' }),
      // Also refuses what is no number at all.
      ...(Math.abs(figure) <= largestFigure
        ? []
        : [
            refusal('FIGURE_INVALID', 'A4', {
              at: `backingFigures.${i}.figure`,
              details: { max: largestFigure },
            }),
          ]),
    ]),
  ];
}

function checkPoints(points: readonly { body: string }[]): Refusal<ContentRefusalCode>[] {
  if (points.length === 0) return [refusal('POINTS_MISSING', 'A4', { at: 'points' })];
  if (points.length > maxPoints) {
    const details = { max: maxPoints, length: points.length };
    return [refusal('TOO_MANY_POINTS', 'A4', { at: 'points', details })];
  }
  return points.flatMap(({ body }, i) =>
    checkWords(body, { missing: 'POINT_BLANK', at: `points.${i + 1}`, max: textLimits.reason, rule: 'A4' }),
  );
}

/** A submitted version as its event holds it. */
export function versionEvent(content: AdviceContent, version: number, submittedAt: string) {
  const { backingFigures, files, points } = content;
  const data: VersionData = {
    version,
    points: points.length,
    // No minus zero, which does not survive JSON.
    figures: backingFigures.map(({ figure }) => figure + 0),
    files: files.map(({ fileId, purpose }) => ({ fileId, purpose })),
    submittedAt,
  };
  const texts = {
    title: tidyText(content.title),
    summary: tidyText(content.summary),
    takingPart: tidyText(content.takingPart),
    backing: isBlank(content.backing) ? '' : tidyText(content.backing),
    ...numbered(
      'point',
      points.map(({ body }) => tidyText(body)),
    ),
    ...numbered(
      'figure',
      backingFigures.map(({ label }) => tidyText(label)),
    ),
    ...numbered(
      'file',
      files.map(({ name }) => tidyText(name)),
    ),
  };
  return { data, texts };
}
