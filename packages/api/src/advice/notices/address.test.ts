// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { addressOf, caseAddress } from './address.ts';
import { type CaseKind, caseKinds, type NoticedCase } from './case.store.ts';

/** The web client's routes, in their order: the first pattern that fits an address is its screen. */
const routes = [
  ...readFileSync(new URL('../../../../web/src/shared/routes/routes.ts', import.meta.url), 'utf8').matchAll(
    /^ {2}(\w+): \{\s*nl: '([^']+)',\s*en: '([^']+)',?\s*\}/gm,
  ),
].map(([, name = '', nl = '', en = '']) => ({ name, nl, en }));

/** The screen that this path leads to. */
const screenAt = (path: string): string | undefined => {
  const fits = (pattern: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path);
  return routes.find(({ nl, en }) => fits(nl) || fits(en))?.name;
};

const aCase = (kind: CaseKind, number: string | null): NoticedCase => ({
  ...{ kind, id: 'x', number, title: 'Bomen', trajectoryId: null, leadId: null, handlerId: null },
  ...{ askedBy: null, platform: { id: 'p', name: 'Lombok', code: 'lombok' }, slug: 'utrecht' },
});

describe('the ways in mails', () => {
  it('are looked for among all routes of the web client', () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(screenAt('/utrecht/adviezen/2026-001/nergens/heen')).toBeUndefined();
  });

  const screens = {
    advice: 'advice',
    advice_request: 'adviceRequest',
    information_request: 'informationRequest',
    follow_up: 'adviceRequest',
  } as const satisfies Record<CaseKind, string>;

  it.each(caseKinds)('lead to the screen of the case: %s', (kind) => {
    for (const language of ['nl', 'en'] as const)
      expect(screenAt(caseAddress(aCase(kind, '2026-001'), language))).toBe(screens[kind]);
  });

  it('lead to the agreement itself when it belongs to no request (A3)', () => {
    for (const language of ['nl', 'en'] as const)
      expect(screenAt(caseAddress(aCase('follow_up', null), language))).toBe('followUp');
  });

  it('lead to a trajectory', () => {
    for (const language of ['nl', 'en'] as const)
      expect(screenAt(addressOf('utrecht', language, 'trajectory', '2026-001'))).toBe('trajectory');
  });

  it('lead to my work, in the language of the mail', () => {
    expect(addressOf('utrecht', 'nl', 'work')).toBe(
      routes.find(({ name }) => name === 'work')?.nl.replace(':municipality', 'utrecht'),
    );
    expect(screenAt(addressOf('utrecht', 'en', 'work'))).toBe('work');
  });
});
