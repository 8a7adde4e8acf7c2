// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { areaName, defaultSettings, isSlug } from './index.ts';

describe('a municipality’s place in an address', () => {
  it.each(['utrecht', 'den-haag', 's-hertogenbosch', 'bergen2'])('%s can be one', (slug) =>
    expect(isSlug(slug)).toBe(true),
  );
  it.each([
    '',
    'u',
    'Utrecht',
    'den haag',
    '-utrecht',
    'utrecht-',
    'den--haag',
    '2bergen',
    'en',
    'graphql',
    'a'.repeat(61),
    '../x',
  ])('%s cannot', (slug) => expect(isSlug(slug)).toBe(false));
});

it('an area is named by its districts and neighbourhoods, or as the whole city (T1)', () => {
  const names: Record<string, string> = { d1: 'Overvecht', n1: 'Lombok' };
  const name = (id: string) => names[id] ?? '?';
  expect(
    areaName({ cityWide: false, districtIds: ['d1'], neighbourhoodIds: ['n1'] }, name, 'Hele stad'),
  ).toBe('Overvecht, Lombok');
  expect(areaName({ cityWide: true, districtIds: [], neighbourhoodIds: [] }, name, 'Hele stad')).toBe(
    'Hele stad',
  );
});

it('answers of fewer than five are not shown unless the tenant set another size (F3)', () => {
  expect(defaultSettings.minimumGroupSize).toBe(5);
});
