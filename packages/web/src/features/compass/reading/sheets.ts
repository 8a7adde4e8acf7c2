// SPDX-License-Identifier: EUPL-1.2
import {
  type Answer,
  agreedAnswers,
  type CompassAnswers,
  type CompassQuestion,
  neededParts,
  type Reading,
} from '@samenspel/domain/compass';
import type { ShownReading } from './reading-query.ts';

/** Whose answer: the table's (the agreed one, which drives the path), or that of the participant with this id. */
export type Who = 'table' | (string & {});

/** What stands in the record for one part of a question. */
export interface Standing {
  answer: Answer;
  reason: string;
  revision: number;
}

/** What somebody filled in for one part, and which revision of the record they had before them. */
export interface Line {
  answer?: Answer;
  reason: string;
  seen: number;
}

/** What is filled in for one question on behalf of one `Who`, by part. */
export type Lines = Readonly<Record<string, Line>>;

/** What stands for a question, by part. */
export const standingFor = (reading: ShownReading, who: Who, question: string): Record<string, Standing> => {
  const answers =
    who === 'table'
      ? reading.agreedAnswers
      : reading.participantAnswers.filter(({ participant }) => participant.id === who);
  const here = answers.filter((answer) => answer.question === question);
  return Object.fromEntries(
    here.map(({ part, answer, reason, revision }) => [part, { answer, reason, revision }]),
  );
};

/** The line to show: what was filled in, else what stands, else empty. */
export const lineOf = (lines: Lines, standing: Record<string, Standing>, part: string): Line => {
  const written = lines[part];
  if (written) return written;
  const stands = standing[part];
  return stands
    ? { answer: stands.answer, reason: stands.reason, seen: stands.revision }
    : { reason: '', seen: 0 };
};

/** Whether a line says something else than what stands. */
export const differs = (line: Line, standing: Standing | undefined): boolean =>
  line.answer !== standing?.answer || line.reason.trim() !== (standing?.reason ?? '');

/**
 * What stands, when somebody else answered after this line was begun and said something else (ANSWERED_MEANWHILE). `own` is
 * what the same person handed in just before: a live update may bring it before the answer to the sending does.
 */
export const meanwhile = (
  line: Line | undefined,
  standing: Standing | undefined,
  own?: Line,
): Standing | undefined => {
  if (!line || !standing || line.seen === standing.revision) return undefined;
  return differs(line, standing) && (!own || differs(own, standing)) ? standing : undefined;
};

/** The parts of a question that must be answered, as the lines and the record stand: the domain says which (C3). */
export const partsToAnswer = (
  question: CompassQuestion,
  lines: Lines,
  standing: Record<string, Standing>,
): string[] => neededParts(question, (part) => lineOf(lines, standing, part).answer);

/** The agreed answers with what was filled in laid over them: what the compass is read with before the server answered. */
export const answersWith = (reading: Reading, filledIn: Readonly<Record<string, Lines>>): CompassAnswers => {
  const answers = agreedAnswers(reading);
  for (const [question, lines] of Object.entries(filledIn)) {
    const parts = { ...answers[question] };
    for (const [part, { answer, reason }] of Object.entries(lines))
      if (answer !== undefined) parts[part] = { answer, reason };
    answers[question] = parts;
  }
  return answers;
};
