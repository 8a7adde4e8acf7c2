// SPDX-License-Identifier: EUPL-1.2

import type { Draw } from './draw.ts';
import { nastyJson, nastyTexts } from './source.ts';

/** A request as bytes: what a client sends that does not keep to anything. */
export interface Spoiled {
  /** How it was spoiled. */
  how: string;
  body: string;
  headers: Record<string, string>;
}

interface Sound {
  query: string;
  variables: Record<string, unknown>;
}

const MARKS = [
  '{',
  '}',
  '(',
  ')',
  ':',
  '!',
  '$',
  '@',
  '...',
  '"',
  '"""',
  '#',
  '[',
  ']',
  '|',
  '&',
  ',',
  '\u0000',
  '\ufeff',
  '💥',
  '=',
  '-',
  '0x',
];
const NAMES = [
  '__schema',
  '__typename',
  'nothing',
  'Query',
  'null',
  'true',
  'on',
  'fragment',
  'constructor',
  '__proto__',
  'password',
  'id',
];

/** Spoils a document or its request in one of many ways. Most are invalid then; that some are not does no harm. */
export function spoil(draw: Draw, { query, variables }: Sound): Spoiled {
  const send = (how: string, changed: object, headers: Record<string, string> = {}): Spoiled => ({
    how,
    body: JSON.stringify({ query, variables, ...changed }),
    headers,
  });
  const words = query.split(/(\s+|[{}():!$,[\]])/).filter((each) => each.trim() !== '');
  const at = draw.upTo(words.length);
  const ways: (() => Spoiled)[] = [
    () => send('a word less', { query: words.toSpliced(at, 1).join(' ') }),
    () => send('a word twice', { query: words.toSpliced(at, 0, words[at] ?? '').join(' ') }),
    () => send('another word', { query: words.toSpliced(at, 1, draw.one(NAMES)).join(' ') }),
    () => send('a mark more', { query: words.toSpliced(at, 0, draw.one(MARKS)).join(' ') }),
    () => send('two words swapped', { query: swapped(words, at, draw.upTo(words.length)).join(' ') }),
    () => send('cut off', { query: query.slice(0, draw.upTo(query.length)) }),
    () => send('a letter changed', { query: withLetter(query, draw.upTo(query.length), draw.one(MARKS)) }),
    () => send('without variables', { variables: undefined }),
    () => send('variables of another kind', { variables: draw.one([7, 'x', [], true, [variables]]) }),
    () =>
      send('a value of another kind', {
        variables: withValue(draw, variables, draw.one([...nastyJson, 2 ** 60, -0.5, [[]], 'x'])),
      }),
    () => send('a nasty text', { variables: withValue(draw, variables, draw.one(nastyTexts)) }),
    () => send('a variable that is not asked', { variables: { ...variables, constructor: 1, nothing: {} } }),
    () =>
      send('an operation that is not there', {
        operationName: draw.one(['Nothing', '', 7, null, {}, '__proto__']),
      }),
    () => send('two operations', { query: `${query} ${query.replace('Attempt', 'Other')}` }),
    () => send('the same operation twice', { query: `${query} ${query}` }),
    () => send('a fragment that is not there', { query: query.replace(/\}\s*$/, '...Nothing }') }),
    () => send('a fragment that is not used', { query: `${query} fragment Unused on Query { __typename }` }),
    () =>
      send('a fragment on nothing', {
        query: `${query.replace(/\}\s*$/, '...F }')} fragment F on Nothing { id }`,
      }),
    () =>
      send('a fragment in itself', {
        query: `${query.replace(/\}\s*$/, '...F }')} fragment F on Query { ...F }`,
      }),
    () => send('a directive that is none', { query: query.replace('{', '@nothing(if: 1) {') }),
    () =>
      send('a directive without its argument', { query: query.replace(/\}\s*$/, '__typename @include }') }),
    () =>
      send('extensions', {
        extensions: draw.one([7, 'x', [], { persistedQuery: {} }, { persistedQuery: { version: 2 } }]),
      }),
    () => send('a query of another kind', { query: draw.one([null, 7, {}, [query], true, '']) }),
    () =>
      send(
        'another media type',
        {},
        {
          'content-type': draw.one([
            'text/plain',
            'application/xml',
            'application/json; charset=x',
            '*/*',
            'application/graphql',
          ]),
        },
      ),
    () => send('another language', {}, { accept: draw.one(['text/html', 'image/png', '', '*/*;q=0']) }),
    () =>
      send(
        'a strange cookie',
        {},
        {
          cookie: draw.one([
            '=',
            ';;;',
            '__Host-samenspel_session',
            `__Host-samenspel_session=${'x'.repeat(43)}`,
            'a=\u00e9',
          ]),
        },
      ),
    () =>
      send(
        'a strange token',
        {},
        { authorization: draw.one(['Bearer', 'Bearer ', `Bearer ${'x'.repeat(43)}`, 'Basic eDp5', 'x']) },
      ),
    () => ({
      how: 'half of a JSON',
      body: JSON.stringify({ query, variables }).slice(0, -1 - draw.upTo(20)),
      headers: {},
    }),
    () => ({
      how: 'no object',
      body: draw.one(['null', '7', '"x"', '[]', '[{}]', 'true', '{}', ' ', '{"query":{}}']),
      headers: {},
    }),
    () => ({
      how: 'a poisoned prototype',
      body: JSON.stringify({ query, variables }).replace('{', '{"__proto__":{"x":1},'),
      headers: {},
    }),
  ];
  return draw.one(ways)();
}

function swapped(words: string[], one: number, other: number): string[] {
  const copy = [...words];
  [copy[one], copy[other]] = [copy[other] ?? '', copy[one] ?? ''];
  return copy;
}

const withLetter = (text: string, at: number, mark: string): string =>
  text.slice(0, at) + mark + text.slice(at + 1);

/** Another value somewhere in the variables. */
function withValue(draw: Draw, variables: Record<string, unknown>, value: unknown): Record<string, unknown> {
  const copy = structuredClone(variables);
  let inside: Record<string, unknown> = copy;
  for (;;) {
    const names = Object.keys(inside);
    if (names.length === 0) return copy;
    const name = draw.one(names);
    const further = inside[name];
    if (
      typeof further === 'object' &&
      further !== null &&
      !Array.isArray(further) &&
      draw.chance(0.8) &&
      Object.keys(further).length > 0
    )
      inside = further as Record<string, unknown>;
    else {
      inside[name] = value;
      return copy;
    }
  }
}
