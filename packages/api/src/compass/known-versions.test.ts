// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { KnownVersions, type ReadVersion } from './known-versions.ts';

const version = (id: string, forms: number): ReadVersion => ({
  ...{
    id,
    number: '1.0',
    compassCode: 'zeggenschap',
    names: {},
    provenance: 'adopted',
    adoptedBy: 'Raadsbesluit',
  },
  ...{ publishedAt: '2026-01-01T00:00:00Z', definition: JSON.stringify({ forms: Array(forms).fill({}) }) },
});

describe('the versions of compasses that were read', () => {
  it('are those of their own municipality', () => {
    const known = new KnownVersions();
    const view = known.remember('a', version('1', 2));
    expect(view).toEqual({ ...version('1', 2), definition: { forms: [{}, {}] } });
    expect([known.get('a', '1'), known.get('b', '1'), known.get('a', '2')]).toEqual([
      view,
      undefined,
      undefined,
    ]);
  });

  it('hold one definition for however many municipalities adopt the same', () => {
    const known = new KnownVersions(2);
    for (let i = 0; i < 1_000; i++) known.remember(`t${i}`, version(`${i}`, 3));
    const held = Array.from({ length: 1_000 }, (_, i) => known.get(`t${i}`, `${i}`)?.definition);
    expect([new Set(held).size, held.includes(undefined)]).toEqual([1, false]);
  });

  it('are forgotten with the definition that was remembered first, when there are too many different ones', () => {
    const known = new KnownVersions(2);
    for (const [tenant, forms] of [
      ['a', 1],
      ['b', 1],
      ['c', 2],
      ['d', 3],
    ] as const)
      known.remember(tenant, version('1', forms));
    expect(['a', 'b', 'c', 'd'].map((tenant) => known.get(tenant, '1')?.definition.forms.length)).toEqual([
      ...[undefined, undefined, 2, 3],
    ]);
  });
});
