// SPDX-License-Identifier: EUPL-1.2
import type { CollaborationForm, CompassDefinition, CompassQuestion } from './definition.ts';

/** The question with this code. A compass that was checked has every question that it points to. */
export function questionOf(definition: CompassDefinition, code: string): CompassQuestion {
  const question = findQuestion(definition, code);
  if (!question) throw new Error(`The compass has no question ${code}: it was not checked.`);
  return question;
}

/** The question with this code, if there is one. */
export function findQuestion(definition: CompassDefinition, code: string): CompassQuestion | undefined {
  return definition.questions.find((question) => question.code === code);
}

/** The form with this code, if there is one. */
export function findForm(definition: CompassDefinition, code: string): CollaborationForm | undefined {
  return definition.forms.find((form) => form.code === code);
}
