// SPDX-License-Identifier: EUPL-1.2
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { defineTexts, type Text, textOf } from './index.ts';

const files = globSync('src/**/{texts,*.texts}.ts').map((file) => resolve(file));

const entriesOf = async (file: string): Promise<[string, Text][]> => {
  const module: Record<string, unknown> = await import(file);
  return Object.values(module).flatMap((value) =>
    typeof value === 'object' && value !== null && 'entries' in value
      ? Object.entries(value.entries as Record<string, Text>)
      : [],
  );
};

/** The names of the values that a compiled message asks for, in its cases too. */
const valuesIn = (tokens: unknown): string[] => {
  if (!Array.isArray(tokens)) return [];
  return tokens.flatMap((token: unknown) =>
    Array.isArray(token) ? [String(token[0]), ...Object.values(Object(token[2])).flatMap(valuesIn)] : [],
  );
};

const asked = (text: string): string[] => [...new Set(valuesIn(compileMessage(text)))].sort();

describe('the texts', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(4);
  });

  it('have keys that are unique in the product', async () => {
    const keys = (await Promise.all(files.map(entriesOf))).flat().map(([key]) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('ask for the same values in Dutch and in English, and hold something in both', async () => {
    for (const [key, { nl, en }] of (await Promise.all(files.map(entriesOf))).flat()) {
      expect([key, asked(nl)]).toEqual([key, asked(en)]);
      expect([key, nl.trim() !== '', en.trim() !== '']).toEqual([key, true, true]);
    }
  });

  it('count and write numbers as the language does', () => {
    const texts = defineTexts({
      'test.count': {
        nl: '{count, plural, one {# vraag} other {# vragen}}',
        en: '{count, plural, one {# question} other {# questions}}',
      },
    });
    expect(textOf(texts, 'nl', 'test.count', { count: 1 })).toBe('1 vraag');
    expect(textOf(texts, 'nl', 'test.count', { count: 1200 })).toBe('1.200 vragen');
    expect(textOf(texts, 'en', 'test.count', { count: 1200 })).toBe('1,200 questions');
  });
});
