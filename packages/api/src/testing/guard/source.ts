// SPDX-License-Identifier: EUPL-1.2
import { utrechtCompass } from '@samenspel/domain/compass';
import { newId } from '../../shared/ids/index.ts';
import type { Source } from './documents.ts';
import type { Draw } from './draw.ts';
import { kindOf } from './ids.ts';

const codes: Record<string, readonly string[]> = {
  policyField: ['groen'],
  role: ['participation_adviser', 'communications_adviser', 'initiator', 'participant', 'archivist'],
  question: utrechtCompass.questions.map(({ code }) => code),
  part: ['', ...utrechtCompass.questions.flatMap(({ parts }) => parts.map(({ code }) => code))],
  form: utrechtCompass.forms.map(({ code }) => code),
  supportingForms: utrechtCompass.forms.map(({ code }) => code),
  obligation: utrechtCompass.forms.flatMap(({ obligations }) => obligations.map(({ code }) => code)),
  compass: ['kompas', 'ladder'],
  number: ['2026-001', '2026-002', '2026-003', '1.1', '2.0'],
  district: ['west'],
  neighbourhood: ['lombok'],
  search: ['bomen', 'straat schaduw', 'lea'],
};

const cursor = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Texts that somebody types who wants to see what happens. */
export const nastyTexts: readonly string[] = [
  '',
  ' \u200b\u00a0',
  'a\u0000b',
  '\ud800',
  '\udfff half',
  '\u202egnirts',
  '👩‍👩‍👧‍👦',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE party; --",
  '%_\\',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'null',
  '2026-01-01',
  '9999-999999',
  '0000-000',
  '1e309',
  'x'.repeat(5_000),
];

/** Places in a list that no list ever gave out. */
const nastyCursors: readonly string[] = [
  cursor([2026, 1]),
  cursor(['2026', 'x']),
  cursor([2 ** 40, -(2 ** 40)]),
  cursor(['a\u0000b', '00000000-0000-4000-8000-000000000000']),
  cursor(['\ud800', 'geen uuid']),
  cursor(['infinity', '00000000-0000-4000-8000-000000000000']),
  cursor(['4714-11-25 BC', '00000000-0000-4000-8000-000000000000']),
  cursor([1]),
  cursor([Number.MAX_SAFE_INTEGER]),
  cursor(['1; SELECT 1']),
  'geen',
  '',
];

export const nastyDates: readonly string[] = [
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2026-02-30',
  '2026-13-01',
  '2025-02-29',
  '2026-1-1',
  '+002026-01-01',
  '2026-01-01T00:00:00Z',
  'infinity',
  'morgen',
  '',
];

export const nastyJson: readonly unknown[] = [
  null,
  {},
  [],
  'tekst',
  0,
  -1.5,
  true,
  { start: 'a', questions: 'b', forms: 1 },
  { start: 'a', questions: [null], forms: [{}] },
  { start: {}, questions: [{ code: 'a\u0000', parts: [1] }], forms: [] },
  { constructor: { prototype: { admin: true } } },
  { toString: 'x', hasOwnProperty: 1, questions: [{ code: 'toString', yes: { question: 'toString' } }] },
  { questions: [{ code: '\ud800', text: { nl: '\ud800' } }] },
];

/** Values for inputs: ids from `idOf`, marked texts, codes that exist, and now and then something nasty. */
export function sourceOf(draw: Draw, idOf: (table: string) => string, mark: string, nasty = 0.05): Source {
  return {
    draw,
    id(field, of) {
      if (field === 'idempotencyKey') return newId();
      const table = kindOf(field, of);
      if (table === undefined) throw new Error(`Say in kindOfField which table ${field} of ${of} names`);
      return idOf(table);
    },
    text(field) {
      const isCursor = field === 'after' || field === 'before';
      if (draw.chance(isCursor && nasty > 0 ? 0.5 : nasty))
        return draw.one(isCursor ? nastyCursors : nastyTexts);
      const known = codes[field];
      if (known && draw.chance(0.9)) return draw.one(known);
      return `Tekst ${mark} ${draw.upTo(1000)}`;
    },
    json: () => (draw.chance(0.5) ? utrechtCompass : draw.one(nastyJson)),
    date: () => (draw.chance(nasty) ? draw.one(nastyDates) : `2026-0${1 + draw.upTo(9)}-1${draw.upTo(10)}`),
    number: (field) =>
      draw.chance(nasty)
        ? draw.one([-1, 0, 101, 2 ** 31 - 1, -(2 ** 31)])
        : field === 'first'
          ? 1 + draw.upTo(20)
          : draw.upTo(3),
  };
}
