// SPDX-License-Identifier: EUPL-1.2
import type { CompassDefinition } from '../definition.ts';
import { utrechtForms } from './forms.ts';
import { utrechtQuestions } from './questions.ts';

/**
 * Utrecht's compass 1.0, reconstructed from the text of the policy: the figure's arrows are not in it. The uncertain ones
 * are marked. Data of one tenant; no code depends on its shape (C2).
 */
export const utrechtCompass: CompassDefinition = {
  start: 'decision',
  questions: utrechtQuestions,
  forms: utrechtForms,
};
