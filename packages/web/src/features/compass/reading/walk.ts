// SPDX-License-Identifier: EUPL-1.2
import {
  type CompassDefinition,
  type CompassPath,
  questionsOnPath,
  readCompass,
} from '@samenspel/domain/compass';
import type { Desk } from './desk.ts';
import { domainReading } from './domain-reading.ts';
import type { ShownReading } from './reading-query.ts';
import { answersWith, type Lines } from './sheets.ts';

/** The way through the compass as the table has it now. */
export interface Walk {
  definition: CompassDefinition;
  path: CompassPath;
  /** The codes of the questions on the path, the one being asked included. */
  questions: string[];
  /** Answers that were agreed and have left the path: kept, and not counted (C3). */
  offPath: string[];
}

/**
 * Reads the compass here, with the domain's code (C8): with the recorded agreed answers, what was handed in and has not
 * arrived, and what is being filled in now for `writing`.
 */
export const walkOf = (
  reading: ShownReading,
  sheets: ReturnType<Desk['state']>['sheets'],
  writing?: { question: string; lines: Lines },
): Walk => {
  const { definition } = reading.compassVersion;
  const onItsWay = sheets.filter(({ who, handedIn }) => who === 'table' && handedIn !== undefined);
  const filledIn = Object.fromEntries(onItsWay.map(({ question, lines }) => [question, lines]));
  if (writing) filledIn[writing.question] = { ...filledIn[writing.question], ...writing.lines };
  const answers = answersWith(domainReading(reading), filledIn);
  const path = readCompass(definition, answers);
  const questions = questionsOnPath(path);
  const agreed = [...new Set(reading.agreedAnswers.map(({ question }) => question))];
  const order = definition.questions.map(({ code }) => code);
  const offPath = agreed
    .filter((code) => !questions.includes(code))
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return { definition, path, questions, offPath };
};
