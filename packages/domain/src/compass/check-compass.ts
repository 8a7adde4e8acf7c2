// SPDX-License-Identifier: EUPL-1.2
import { type Refusal, refusal } from '../kernel/index.ts';
import { checkGraph, graphFaultCodes, type SketchedCompass } from './check-graph.ts';
import { checkShape } from './check-shape.ts';
import type { Combination, CompassDefinition } from './definition.ts';

export const compassFaultCodes = [
  'SHAPE_WRONG',
  'TEXT_MISSING',
  'CODE_INVALID',
  'CODE_DUPLICATE',
  'COMBINATION_MISSING',
  'COMBINATION_WITHOUT_PARTS',
  'COMBINATION_PART_UNKNOWN',
  'PART_UNUSED',
  ...graphFaultCodes,
] as const;
export type CompassFaultCode = (typeof compassFaultCodes)[number];

/** What is wrong with a compass: the code, the place in the definition, and what to call it. */
export type CompassFault = Refusal<CompassFaultCode>;

/**
 * Everything that keeps this from being a compass that can be published (C1); an empty list when nothing does. Takes
 * whatever a file holds: a shape that is wrong is a fault like any other, and then the graph is not looked at.
 */
export function checkCompass(definition: unknown): CompassFault[] {
  const shape = checkShape(definition);
  if (shape.some((fault) => fault.code === 'SHAPE_WRONG')) return shape;
  const compass = definition as SketchedCompass;
  return [
    ...shape,
    ...checkCodes(compass),
    ...compass.questions.flatMap(checkCombination),
    ...checkGraph(compass),
  ];
}

/** True when a compass has no faults. */
export function isSoundCompass(definition: unknown): definition is CompassDefinition {
  return checkCompass(definition).length === 0;
}

function checkCodes({ questions, forms }: SketchedCompass): CompassFault[] {
  return [
    ...duplicates('questions', questions),
    ...duplicates('forms', forms),
    ...questions.flatMap((question) => duplicates(`questions.${question.code}.parts`, question.parts)),
    ...forms.flatMap((form) => duplicates(`forms.${form.code}.obligations`, form.obligations)),
  ];
}

function duplicates(where: string, coded: { code: string }[]): CompassFault[] {
  const codes = coded.map(({ code }) => code);
  const twice = new Set(codes.filter((code, i) => codes.indexOf(code) !== i));
  return [...twice].map((code) =>
    refusal('CODE_DUPLICATE', 'C1', { at: `${where}.${code}`, details: { code } }),
  );
}

/** C3: a compound question says how its parts combine, and uses each of them. */
function checkCombination({ code, parts, combine }: SketchedCompass['questions'][number]): CompassFault[] {
  const at = `questions.${code}.combine`;
  const question = { question: code };
  if (combine === undefined) {
    return parts.length > 0 ? [refusal('COMBINATION_MISSING', 'C1', { at, details: question })] : [];
  }
  if (parts.length === 0) return [refusal('COMBINATION_WITHOUT_PARTS', 'C1', { at, details: question })];
  const known = parts.map((part) => part.code);
  const used = partsIn(combine);
  const fault = (which: 'COMBINATION_PART_UNKNOWN' | 'PART_UNUSED') => (part: string) =>
    refusal(which, 'C1', { at, details: { ...question, part } });
  return [
    ...used.filter((part) => !known.includes(part)).map(fault('COMBINATION_PART_UNKNOWN')),
    ...known.filter((part) => !used.includes(part)).map(fault('PART_UNUSED')),
  ];
}

function partsIn(combination: Combination): string[] {
  if (typeof combination === 'string') return [combination];
  return ('all' in combination ? combination.all : combination.any).flatMap(partsIn);
}
