// SPDX-License-Identifier: EUPL-1.2
import { textOf } from '../kernel/index.ts';
import type { AdviceVersion } from './advice.ts';
import type { AdviceCorrected, AdviceSubmitted } from './events.ts';

/** The version that was submitted; '' for a text that was erased. */
export function versionOf(happened: AdviceSubmitted | AdviceCorrected): AdviceVersion {
  const { version: no, points, figures, files, submittedAt } = happened.data;
  const text = (name: string) => textOf(happened, name) ?? '';
  return {
    no,
    title: text('title'),
    summary: text('summary'),
    takingPart: text('takingPart'),
    backing: text('backing'),
    backingFigures: figures.map((figure, i) => ({ label: text(`figure${i + 1}`), figure })),
    files: files.map((file, i) => ({ ...file, name: text(`file${i + 1}`) })),
    points: Array.from({ length: points }, (_, i) => text(`point${i + 1}`)),
    submittedAt,
  };
}
