// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import {
  accepted,
  checkText,
  event,
  isBlank,
  isCivilDate,
  isInstant,
  refusal,
  refused,
  textIn,
  tidyText,
  unlessRefused,
} from './index.ts';

describe('a text of nothing visible is blank', () => {
  it.each([
    ['nothing', ''],
    ['spaces and tabs', ' \t  '],
    ['line feeds', '\n\r\n\u2028\u2029\u0085'],
    ['no-break spaces', '\u00a0\u202f\u2007'],
    ['zero-width characters', '\u200b\u200c\u200d\u2060'],
    ['the byte order mark', '\ufeff'],
    ['control characters', '\u0000\u0007\u009f'],
    ['Hangul fillers', '\u115f\u1160\u3164\uffa0'],
    ['soft hyphens and direction marks', '\u00ad\u200e\u202e'],
    ['variation selectors and tags', '\ufe0f\u{e0041}'],
    ['the empty Braille cell', '\u2800'],
    ['half a surrogate pair', '\ud83d'],
  ])('%s', (_, text) => expect(isBlank(text)).toBe(true));

  it.each(['a', '.', '0', '👍', 'é', '한', '\u200b?'])('but %s is not', (text) =>
    expect(isBlank(text)).toBe(false),
  );
});

describe('a typed text', () => {
  const where = { at: 'reason', max: 10, rule: 'C3' };
  it('is missing when it is blank or absent', () => {
    for (const text of ['', ' \u00a0', undefined, null]) {
      expect(checkText(text, where)).toEqual([{ code: 'TEXT_MISSING', rule: 'C3', at: 'reason' }]);
      expect(checkText(text, { ...where, required: false })).toEqual([]);
    }
  });
  it('is too long past the limit, and the refusal tells both lengths', () => {
    expect(checkText('x'.repeat(10), where)).toEqual([]);
    expect(checkText('x'.repeat(100_000), where)).toEqual([
      { code: 'TEXT_TOO_LONG', rule: 'C3', at: 'reason', details: { max: 10, length: 100_000 } },
    ]);
  });
  it.each(['a\u0000b', 'a\u001bb', 'a\rb', 'a\ud800b', 'a\u009fb'])(
    'is not plain with a control character (%j)',
    (text) => expect(checkText(text, where)).toEqual([{ code: 'TEXT_NOT_PLAIN', rule: 'C3', at: 'reason' }]),
  );
  it.each(['a\nb', 'a\tb', 'a\r\nb', '<b>hi</b>', '👩‍👧'])(
    'keeps lines, tabs, markup and emoji (%j)',
    (text) => expect(checkText(text, where)).toEqual([]),
  );
  it('is kept with one kind of line end and one way to write an accent', () => {
    expect(tidyText(' a\r\nb e\u0301 \n')).toBe('a\nb \u00e9');
  });
});

describe('a civil date is a day on the real calendar', () => {
  it.each(['2026-05-11', '2028-02-29', '2000-02-29', '2026-12-31'])('%s is', (d) =>
    expect(isCivilDate(d)).toBe(true),
  );
  it.each([
    '2027-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '0000-01-01',
    '2026-01-01T00:00',
    '',
  ])('%s is not', (d) => expect(isCivilDate(d)).toBe(false));
});

describe('an instant is a moment in UTC', () => {
  it.each(['2026-05-11T09:30:00Z', '2026-05-11T09:30:00.123Z'])('%s is', (t) =>
    expect(isInstant(t)).toBe(true),
  );
  it.each([
    '2026-05-11',
    '2026-05-11T09:30:00',
    '2026-05-11T09:30:00+02:00',
    '2027-02-29T00:00:00Z',
    '2026-05-11T24:00:00Z',
  ])('%s is not', (t) => expect(isInstant(t)).toBe(false));
});

describe('a text by language', () => {
  it('falls back to Dutch, then to whatever there is', () => {
    expect(textIn({ nl: 'ja', en: 'yes' }, 'en')).toBe('yes');
    expect(textIn({ nl: 'ja', en: '' }, 'en')).toBe('ja');
    expect(textIn({ nl: 'ja' }, 'fy')).toBe('ja');
    expect(textIn({ de: 'ja' }, 'en')).toBe('ja');
    expect(textIn({}, 'toString')).toBe('');
  });
});

describe('an outcome', () => {
  it('is accepted with events or refused with every reason', () => {
    const no = refusal('NO', 'C1');
    expect(unlessRefused([], () => ['happened'])).toEqual(accepted('happened'));
    expect(unlessRefused([no, no], () => ['happened'])).toEqual(refused(no, no));
  });
  it('carries events that read the same after a trip through JSON', () => {
    const made = event('Made', { id: '1', on: undefined }, { title: 'x' });
    expect(Object.keys(made.data)).toEqual(['id']);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});
