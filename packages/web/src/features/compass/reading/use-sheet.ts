// SPDX-License-Identifier: EUPL-1.2
import type { CompassQuestion } from '@samenspel/domain/compass';
import { checkText, textLimits } from '@samenspel/domain/kernel';
import { useState } from 'react';
import { useText } from '../../../shared/texts/index.ts';
import type { FieldProblem } from '../../../shared/ui/index.ts';
import type { Table } from './AtTable.tsx';
import { answerRefusals, controlId } from './answer-refusals.ts';
import {
  differs,
  type Line,
  type Lines,
  lineOf,
  meanwhile,
  partsToAnswer,
  type Standing,
  standingFor,
  type Who,
} from './sheets.ts';
import { readingTexts } from './wizard-words.ts';

export interface SheetPart {
  part: string;
  line: Line;
  /** What somebody else recorded meanwhile; a choice between the two is asked for. */
  theirs: Standing | undefined;
  write: (change: Partial<Omit<Line, 'seen'>>) => void;
  takeTheirs: () => void;
  keepMine: () => void;
}

export interface SheetAtHand {
  parts: SheetPart[];
  lines: Lines;
  problems: readonly FieldProblem[];
  /** Checks and hands in; false when something is missing, which `problems` then says. */
  handIn: () => boolean;
}

/** One question's sheet for one `Who`: what is filled in over what stands, which parts are asked, and handing it in. */
export const useSheet = (
  { reading, desk, handIn }: Table,
  who: Who,
  question: CompassQuestion,
): SheetAtHand => {
  const t = useText(readingTexts);
  const [missing, setMissing] = useState<readonly FieldProblem[]>([]);
  const sheet = desk.find(who, question.code);
  const lines = sheet?.lines ?? {};
  const standing = standingFor(reading, who, question.code);
  const asked = partsToAnswer(question, lines, standing);

  const theirsAt = (part: string) => meanwhile(lines[part], standing[part], sheet?.onItsWay?.[part]);
  const problemsOf = (part: string): FieldProblem[] => {
    const line = lineOf(lines, standing, part);
    const reason = controlId(who, part, 'reason');
    if (line.answer === undefined)
      return [{ at: controlId(who, part, 'answer'), text: t('reading.problem.answer') }];
    if (theirsAt(part)) return [{ at: reason, text: t('reading.refused.meanwhile') }];
    return checkText(line.reason, { at: reason, max: textLimits.reason }).map(({ code }) => ({
      at: reason,
      text: t(answerRefusals[code]),
    }));
  };

  return {
    lines,
    problems: missing.length > 0 ? missing : (sheet?.problems ?? []),
    parts: asked.map((part) => {
      const line = lineOf(lines, standing, part);
      const write = (next: Line) => {
        setMissing([]);
        desk.write(who, question.code, part, next);
      };
      return {
        part,
        line,
        theirs: theirsAt(part),
        write: (change) => write({ ...line, ...change }),
        takeTheirs: () => desk.dropLine(who, question.code, part),
        keepMine: () => write({ ...line, seen: standing[part]?.revision ?? 0 }),
      };
    }),
    handIn: () => {
      const found = asked.flatMap(problemsOf);
      setMissing(found);
      if (found.length > 0) return false;
      const changed = asked
        .map((part) => [part, lineOf(lines, standing, part)] as const)
        .filter(([part, line]) => differs(line, standing[part]));
      if (changed.length > 0) handIn(who, question.code, Object.fromEntries(changed));
      else desk.drop(who, question.code);
      return true;
    },
  };
};
