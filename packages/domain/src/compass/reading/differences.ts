// SPDX-License-Identifier: EUPL-1.2
import { partCodes } from '../combine.ts';
import type { CompassDefinition } from '../definition.ts';
import { questionsOnPath, readCompass } from '../read-compass.ts';
import { type AgreedAnswer, agreedAnswers, type GivenAnswer, type Reading } from './reading.ts';

/** What was answered to one question or part, side by side (C3). */
export interface SideBySide {
  question: string;
  part: string;
  /** Who answered what, in the order in which they sat down. */
  answers: GivenAnswer[];
  /** What the table agreed on, if it did. */
  agreed?: AgreedAnswer;
  /** The participants answered differently. */
  parted: boolean;
  /** The question is on the path that the agreed answers make. */
  onPath: boolean;
}

/** Who answered what, per question and part, in the compass's order, and where they part (C3). */
export function differences(reading: Reading, compass: CompassDefinition): SideBySide[] {
  const path = questionsOnPath(readCompass(compass, agreedAnswers(reading)));
  const seat = (answer: GivenAnswer) =>
    reading.participants.findIndex(({ id }) => id === answer.participantId);
  return compass.questions
    .flatMap((question) => partCodes(question).map((part) => ({ question: question.code, part })))
    .map(({ question, part }) => {
      const here = (answer: AgreedAnswer) => answer.question === question && answer.part === part;
      const answers = reading.given.filter(here).sort((a, b) => seat(a) - seat(b));
      const agreed = reading.agreed.find(here);
      const parted = new Set(answers.map(({ answer }) => answer)).size > 1;
      return {
        question,
        part,
        answers,
        ...(agreed ? { agreed } : {}),
        parted,
        onPath: path.includes(question),
      };
    })
    .filter(({ answers, agreed }) => answers.length > 0 || agreed !== undefined);
}

/** The codes of the questions on the path at which participants part, in the order of the path. */
export function whereTheyPart(reading: Reading, compass: CompassDefinition): string[] {
  const parted = differences(reading, compass).filter((side) => side.parted);
  return questionsOnPath(readCompass(compass, agreedAnswers(reading))).filter((code) =>
    parted.some(({ question }) => question === code),
  );
}
