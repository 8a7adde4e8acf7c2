// SPDX-License-Identifier: EUPL-1.2
import { checkContent } from '@samenspel/domain/advice';
import type { ShownDraft } from './draft-fragment.ts';

/** What A4 still asks before the advice can be submitted: by the decision that the API takes too. */
export const missingIn = (shown: ShownDraft) =>
  checkContent({
    title: shown.title,
    summary: shown.summary,
    takingPart: shown.takingPart,
    backing: shown.backing,
    backingFigures: shown.backingFigures,
    points: shown.points,
    // The purpose is null only with what is no draft.
    files: shown.files.map(({ id, name, purpose }) => ({ fileId: id, name, purpose: purpose ?? 'annex' })),
  });
