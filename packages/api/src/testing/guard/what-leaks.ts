// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from './post-to.ts';

/** What only the inside of the product knows. */
const INSIDE: [what: string, sign: RegExp][] = [
  ['a stack', /\n\s*at \S|\bat (async )?\S+ \(|:\d+:\d+\)|"stack(trace)?"/],
  ['a file', /node_modules|file:\/\/|\/(src|dist|home|usr|var|tmp)\/|\.(ts|js|mjs|cjs|sql)\b/],
  [
    'SQL',
    /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|WHERE|JOIN)\b.*\b(FROM|SET|VALUES|ON|WHERE|tenant_id)\b|\bset_tenant\b/,
  ],
  [
    'the database',
    /\b(relation|column|constraint|operator) "|violates|duplicate key|syntax error at or near|invalid (input syntax|byte sequence)|row-level security|\bpg_|ECONNREFUSED|tenant_id|out of range for type/,
  ],
  [
    'the engine',
    /Cannot (read|set|destructure|convert|access)|is not (a function|iterable)|undefined|\[object Object\]|NaN|(Type|Range|Reference|Internal|Aggregate|QueryFailed|EntityNotFound)Error|call stack/,
  ],
];

/** The classes of the product that no caller should hear of: rows, resolvers, loaders and the like. */
const classes = new RegExp(`\\b(${classNames(join(import.meta.dirname, '../..')).join('|')})\\b`);

function classNames(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.graphql.ts') && !name.includes('testing'),
  );
  const declared = /^(?:export )?(?:abstract )?class (\w+)/gm;
  const names = files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return [...text.matchAll(declared)].map(([, declaredName]) => declaredName ?? '');
  });
  // Some are named as the type of the schema that they resolve, and some as a word that anyone may say.
  return names.filter((name) => /(Row|Resolver|Mutations|Error|Fault|Controller|Role)$/.test(name));
}

/**
 * What an answer tells of the inside. What was sent may come back in a message ("got invalid value ..."), so whatever the
 * question has too does not count.
 */
export function leaksIn(answer: Pick<Answer, 'text'>, sent: string): string[] {
  return [...INSIDE, ['a class', classes] as const].flatMap(([what, sign]) => {
    const [found] = sign.exec(answer.text) ?? [];
    return found === undefined || sent.includes(found) ? [] : [`${what}: ${found}`];
  });
}

/** Whether a fault of ours came back: masked, but bad input must be told apart from a fault. */
export const isFault = (answer: Answer): boolean =>
  answer.status >= 500 || answer.codes.includes('FAULT') || answer.text.includes('"FAULT"');
