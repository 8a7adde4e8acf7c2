// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  it('is one text whatever the order of the keys', () => {
    expect(canonicalJson({ b: 1, a: { d: [2, { z: 1, y: 2 }], c: 'x' } })).toBe(
      '{"a":{"c":"x","d":[2,{"y":2,"z":1}]},"b":1}',
    );
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
  });

  it('says the same before and after a stay in JSON, for every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  it('is the text that the chains were made with, whatever JSON makes of a value', () => {
    const odd = fc.constantFrom(undefined, Number.NaN, -0, () => 1, Symbol('x'), new Date(0), '\ud800');
    const key = fc.oneof(fc.string(), fc.constantFrom('1', '10', '2', '__proto__', 'é', '𝒳'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(fc.jsonValue(), odd, fc.array(tie('value')), fc.dictionary(key, tie('value'))),
    }));
    fc.assert(
      fc.property(value, (any) => {
        expect(canonicalJson(any)).toBe(printed(JSON.parse(JSON.stringify(any) ?? 'null')));
      }),
    );
  });

  it('tells different values apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const same = canonicalJson(one) === canonicalJson(other);
        expect(same).toBe(same && JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
      }),
    );
  });
});

/** As it was first written, of what JSON holds. */
const printed = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(printed).join(',')}]`
    : value === null || typeof value !== 'object'
      ? JSON.stringify(value)
      : `{${Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
          .map(([key, each]) => `${JSON.stringify(key)}:${printed(each)}`)
          .join(',')}}`;

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, each]) => [key, sorted(each)])
      : value;
