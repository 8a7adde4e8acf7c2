// SPDX-License-Identifier: EUPL-1.2
import type { CompassVersionId } from '../kernel/index.ts';
import type { Answer } from './definition.ts';

/** What the comparison needs of a completed reading. */
export interface ComparedReading {
  compassVersionId: CompassVersionId;
  outcome: string;
  /** The main form that was chosen after it, when one was. */
  chosenForm?: string | undefined;
  steps: { question: string; answer: Answer }[];
  /** Questions at which the participants parted. */
  partedAt: string[];
}

/** How often readings with one version were overruled (C9). */
export interface VersionCompared {
  compassVersionId: CompassVersionId;
  readings: number;
  /** Readings after which a form was chosen. */
  chosen: number;
  /** Of these: another main form than the outcome. */
  overruled: number;
  /** How often each outcome led to each choice. */
  choices: { outcome: string; form: string; count: number }[];
  questions: QuestionCompared[];
}

/** What became of one question of a version. */
export interface QuestionCompared {
  question: string;
  asked: number;
  yes: number;
  no: number;
  /** Readings in which the participants parted here. */
  parted: number;
  /** Readings with this question on their path that were overruled. */
  overruled: number;
}

/** How often readings were overruled, per version and per question (C9); most often overruled first. */
export function compareReadings(readings: Iterable<ComparedReading>): VersionCompared[] {
  const versions = new Map<CompassVersionId, VersionCompared>();
  for (const reading of readings) {
    const { compassVersionId, outcome, chosenForm } = reading;
    const version = versions.get(compassVersionId) ?? {
      compassVersionId,
      readings: 0,
      chosen: 0,
      overruled: 0,
      choices: [],
      questions: [],
    };
    versions.set(compassVersionId, version);
    const overruled = chosenForm !== undefined && chosenForm !== outcome;
    version.readings += 1;
    if (chosenForm !== undefined) {
      version.chosen += 1;
      countChoice(version, outcome, chosenForm);
    }
    if (overruled) version.overruled += 1;
    for (const { question, answer } of reading.steps) {
      const counted = countedQuestion(version, question);
      counted.asked += 1;
      counted[answer] += 1;
      if (reading.partedAt.includes(question)) counted.parted += 1;
      if (overruled) counted.overruled += 1;
    }
  }
  const all = [...versions.values()];
  for (const { questions, choices } of all) {
    questions.sort(
      (a, b) => b.overruled - a.overruled || b.asked - a.asked || a.question.localeCompare(b.question),
    );
    choices.sort(
      (a, b) => b.count - a.count || `${a.outcome} ${a.form}`.localeCompare(`${b.outcome} ${b.form}`),
    );
  }
  return all.sort((a, b) => b.overruled - a.overruled || b.readings - a.readings);
}

function countChoice({ choices }: VersionCompared, outcome: string, form: string): void {
  const known = choices.find((choice) => choice.outcome === outcome && choice.form === form);
  if (known) known.count += 1;
  else choices.push({ outcome, form, count: 1 });
}

function countedQuestion({ questions }: VersionCompared, question: string): QuestionCompared {
  const known = questions.find((counted) => counted.question === question);
  if (known) return known;
  const counted = { question, asked: 0, yes: 0, no: 0, parted: 0, overruled: 0 };
  questions.push(counted);
  return counted;
}
