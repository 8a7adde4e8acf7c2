// SPDX-License-Identifier: EUPL-1.2
import { type Answer, answerValues, type CompassDefinition, type Target } from './definition.ts';

/** One arrow of the compass. */
export interface CompassEdge {
  from: string;
  answer: Answer;
  to: Target;
  /** The source does not confirm this arrow. */
  uncertain: boolean;
}

/** All arrows, in the order of the questions, yes before no. */
export function edgesOf(definition: CompassDefinition): CompassEdge[] {
  return definition.questions.flatMap((question) =>
    answerValues.map((answer) => ({
      from: question.code,
      answer,
      to: question[answer],
      uncertain: question.uncertain?.includes(answer) ?? false,
    })),
  );
}
