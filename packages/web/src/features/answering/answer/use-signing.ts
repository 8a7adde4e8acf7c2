// SPDX-License-Identifier: EUPL-1.2
import { type Draft, useDraft } from '../../../shared/drafts/index.ts';
import type { HandledAdvice } from '../answering-query.ts';

/** What comes with an answer and is no part of the shared draft. */
export interface SigningDraft {
  signerName: string;
  disclose: boolean;
  /** The version of the advice that is answered: a new one has to be seen first (A4). */
  version: number;
  correctionReason: string;
}

/** Kept on this device, per round: the editor and the page that checks have it before them alike. */
export const useSigning = (advice: HandledAdvice): Draft<SigningDraft> =>
  useDraft<SigningDraft>(`answer-signing.${advice.id}.${advice.round}.${advice.state}`, {
    signerName: advice.response?.signerName ?? advice.signerName ?? '',
    disclose: true,
    version: advice.version,
    correctionReason: '',
  });
