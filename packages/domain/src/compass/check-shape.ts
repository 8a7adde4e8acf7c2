// SPDX-License-Identifier: EUPL-1.2
import type { Refusal } from '../kernel/index.ts';
import { isBlank, refusal } from '../kernel/index.ts';
import { answerValues, obligationProofs, ownershipValues, sayValues } from './definition.ts';

type ShapeFault = Refusal<'SHAPE_WRONG' | 'TEXT_MISSING' | 'CODE_INVALID'>;
type Check = (value: unknown, at: string) => ShapeFault[];

const wrong = (at: string, expected: string): ShapeFault[] => [
  refusal('SHAPE_WRONG', 'C1', { at, details: { expected } }),
];
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const code: Check = (value, at) => {
  if (typeof value !== 'string') return wrong(at, 'a code');
  return /^[a-z][a-z0-9_]{0,59}$/.test(value)
    ? []
    : [refusal('CODE_INVALID', 'C1', { at, details: { code: value } })];
};
const localText: Check = (value, at) => {
  if (!isRecord(value) || Object.values(value).some((text) => typeof text !== 'string'))
    return wrong(at, 'texts');
  return typeof value.nl === 'string' && !isBlank(value.nl)
    ? []
    : [refusal('TEXT_MISSING', 'C1', { at: `${at}.nl`, details: { language: 'nl' } })];
};
const oneOf =
  (values: readonly string[]): Check =>
  (value, at) =>
    typeof value === 'string' && values.includes(value) ? [] : wrong(at, values.join(' | '));
const yesOrNo: Check = (value, at) => (typeof value === 'boolean' ? [] : wrong(at, 'true | false'));
const optional =
  (check: Check): Check =>
  (value, at) =>
    value === undefined ? [] : check(value, at);
const listOf =
  (check: Check, max = 200): Check =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > max) return wrong(at, `a list of at most ${max}`);
    return value.flatMap((item: unknown, i) => check(item, `${at}.${i}`));
  };
const record =
  (fields: Record<string, Check>): Check =>
  (value, at) => {
    if (!isRecord(value)) return wrong(at, 'an object');
    return Object.entries(fields).flatMap(([name, check]) => check(value[name], at ? `${at}.${name}` : name));
  };

const target: Check = (value, at) => {
  if (!isRecord(value)) return wrong(at, 'a question or a form');
  const [kind, ...others] = ['question', 'form'].filter((name) => value[name] !== undefined);
  if (kind === undefined || others.length > 0) return wrong(at, 'a question or a form');
  return code(value[kind], `${at}.${kind}`);
};
const combination = (value: unknown, at: string, depth = 0): ShapeFault[] => {
  if (typeof value === 'string') return code(value, at);
  const [kind, ...others] = isRecord(value) ? Object.keys(value) : [];
  const members = isRecord(value) && kind !== undefined ? value[kind] : undefined;
  if (
    others.length > 0 ||
    (kind !== 'all' && kind !== 'any') ||
    !Array.isArray(members) ||
    members.length === 0 ||
    depth > 5
  )
    return wrong(at, 'a part, all or any of some');
  return members.flatMap((member: unknown, i) => combination(member, `${at}.${kind}.${i}`, depth + 1));
};

/** A form as the type says, with its Dutch texts. */
const form = record({
  code,
  name: localText,
  summary: localText,
  fits: localText,
  say: oneOf(sayValues),
  sayNote: optional(localText),
  ownership: oneOf(ownershipValues),
  collaboration: yesOrNo,
  municipalityRole: localText,
  residentsRole: localText,
  instruments: listOf(localText),
  examples: listOf(localText),
  obligations: listOf(
    record({
      code,
      text: localText,
      rule: (v, at) => (typeof v === 'string' ? [] : wrong(at, 'a rule')),
      proof: optional(oneOf(obligationProofs)),
    }),
  ),
});

/** A question as the type says; whether both answers are there is asked of the graph. */
const question = record({
  code,
  text: localText,
  help: optional(localText),
  parts: listOf(
    record({ code, text: localText, help: optional(localText), onlyIfOpen: optional(yesOrNo) }),
    12,
  ),
  combine: optional((value, at) => combination(value, at)),
  yes: optional(target),
  no: optional(target),
  uncertain: optional(listOf(oneOf(answerValues))),
});

/** What keeps this value, from a file say, from being a compass at all: kinds of values, codes, Dutch texts. */
export const checkShape: (value: unknown) => ShapeFault[] = (value) =>
  record({
    start: optional((v, at) => (typeof v === 'string' ? [] : wrong(at, 'a code'))),
    questions: listOf(question, 60),
    forms: listOf(form, 30),
  })(value, '');
