// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { at, codesOf, eventsOf } from '../testing/index.ts';
import {
  addMember,
  currentMembers,
  describeWijkplatform,
  endMembership,
  evolveWijkplatform,
  overlapsOf,
  refoldWijkplatform,
  registerWijkplatform,
  type Wijkplatform,
  type WijkplatformEvent,
} from './index.ts';

const command = {
  wijkplatformId: 'noord',
  code: 'noord',
  name: ' Wijkplatform Noord ',
  neighbourhoodIds: ['zuilen', 'ondiep', 'zuilen'],
  firstCoordinator: { memberId: 'm-anna', personId: 'anna' },
};
const free = { codeTaken: false, hasAccount: true };
const began = eventsOf(registerWijkplatform(command, free, at(1)));
const after = (state: Wijkplatform | undefined, events: readonly WijkplatformEvent[]) => {
  const next = events.reduce<Wijkplatform | undefined>(evolveWijkplatform, state);
  if (!next) throw new Error('Nothing happened');
  return next;
};
const noord = after(undefined, began);
const bob = { memberId: 'm-bob', personId: 'bob', role: 'member' } as const;
const withBob = after(noord, eventsOf(addMember(noord, bob, { hasAccount: true }, at(2))));
const ended: Wijkplatform = { ...noord, endedAt: at(3) };

describe('registering a wijkplatform (P1)', () => {
  it('gives it an area of its own choice and its first coordinator', () => {
    expect(noord).toEqual({
      ...{ id: 'noord', code: 'noord', name: 'Wijkplatform Noord', about: '', registeredAt: at(1) },
      neighbourhoodIds: ['zuilen', 'ondiep'],
      members: [{ ...command.firstCoordinator, role: 'coordinator', since: at(1) }],
      ...{ revision: 1, version: 2 },
    });
  });

  it.each([
    ['a name', { name: '\u200b ' }, 'TEXT_MISSING', 'name'],
    ['a name that fits', { name: 'x'.repeat(161) }, 'TEXT_TOO_LONG', 'name'],
    ['an area', { neighbourhoodIds: [] }, 'AREA_MISSING', 'neighbourhoodIds'],
    ['a code', { code: '' }, 'CODE_INVALID', 'code'],
    ['a code in small letters', { code: 'Noord' }, 'CODE_INVALID', 'code'],
    ['a code without hyphens around it', { code: 'noord-' }, 'CODE_INVALID', 'code'],
    ['a code of at most 60', { code: 'n'.repeat(61) }, 'CODE_INVALID', 'code'],
  ])('needs %s', (_, change, code, where) => {
    expect(registerWijkplatform({ ...command, ...change }, free, at(1))).toMatchObject({
      ok: false,
      refusals: [{ code, at: where, rule: 'P1' }],
    });
  });

  it('needs a code that no other one has', () => {
    expect(codesOf(registerWijkplatform(command, { codeTaken: true, hasAccount: true }, at(1)))).toEqual([
      'CODE_TAKEN',
    ]);
  });

  it('says everything that lacks at once', () => {
    const nothing = { ...command, code: '', name: '', neighbourhoodIds: [] };
    expect(codesOf(registerWijkplatform(nothing, free, at(1)))).toEqual([
      ...['TEXT_MISSING', 'AREA_MISSING', 'CODE_INVALID'],
    ]);
  });
});

describe('what a wijkplatform says of itself (P1)', () => {
  const { name, neighbourhoodIds, revision } = noord;
  const same = { name, about: '', neighbourhoodIds, revision };

  it('is its own to tell, with a public address or without', () => {
    const change = { ...same, about: 'We meet on Mondays', email: 'noord@example.org' };
    const told = after(noord, eventsOf(describeWijkplatform(noord, change)));
    expect(told).toMatchObject({ about: change.about, email: change.email, revision: 2, version: 3 });
    const silent = after(told, eventsOf(describeWijkplatform(told, { ...change, revision: 2, email: '' })));
    expect(silent).not.toHaveProperty('email');
    expect(silent).toMatchObject({ about: change.about, revision: 3 });
  });
  it('changes its area', () => {
    const events = eventsOf(describeWijkplatform(noord, { ...same, neighbourhoodIds: ['lombok'] }));
    expect(after(noord, events).neighbourhoodIds).toEqual(['lombok']);
  });
  it('is unchanged when it says the same, in whatever order', () => {
    const again = { ...same, neighbourhoodIds: ['ondiep', 'zuilen'], about: '  ', revision: 9 };
    expect(eventsOf(describeWijkplatform(noord, again))).toEqual([]);
  });
  it('is refused when somebody else edited it meanwhile, with the revision that stands', () => {
    expect(describeWijkplatform(noord, { ...same, name: 'North', revision: 9 })).toMatchObject({
      refusals: [{ code: 'EDITED_MEANWHILE', at: 'revision', details: { revision: 1 } }],
    });
  });
  it.each(['nobody', 'a@b', 'a b@example.org', '<a@example.org>', 'a@example.org, b@example.org'])(
    'has no address %s',
    (email) => {
      expect(codesOf(describeWijkplatform(noord, { ...same, email }))).toEqual(['EMAIL_INVALID']);
    },
  );
  it('keeps an area and a name', () => {
    expect(codesOf(describeWijkplatform(noord, { ...same, name: '', neighbourhoodIds: [] }))).toEqual([
      ...['TEXT_MISSING', 'AREA_MISSING'],
    ]);
  });
  it('keeps what people typed apart from the data, so that it can be erased', () => {
    const change = { ...same, about: 'Ask Anna', email: 'anna@example.org' };
    const [described] = eventsOf(describeWijkplatform(noord, change));
    expect(JSON.stringify(described?.data)).not.toMatch(/Anna|anna/);
  });
});

describe('members of a wijkplatform (P1)', () => {
  it('join in a role, and the record keeps who left when', () => {
    const left = after(withBob, eventsOf(endMembership(withBob, { memberId: 'm-bob' }, at(4))));
    expect(currentMembers(withBob).map(({ personId }) => personId)).toEqual(['anna', 'bob']);
    expect(left.members.at(-1)).toEqual({ ...bob, since: at(2), endedAt: at(4) });
    expect(currentMembers(left).map(({ personId }) => personId)).toEqual(['anna']);
    expect(codesOf(endMembership(left, { memberId: 'm-bob' }, at(5)))).toEqual(['MEMBER_UNKNOWN']);
  });
  it('may come back', () => {
    const left = after(withBob, eventsOf(endMembership(withBob, { memberId: 'm-bob' }, at(4))));
    expect(codesOf(addMember(left, { ...bob, memberId: 'm-bob-2' }, { hasAccount: true }, at(5)))).toEqual(
      [],
    );
  });
  it('can sign in here: without an account nobody could act for it', () => {
    const cannot = { hasAccount: false };
    expect(addMember(noord, bob, cannot, at(2))).toMatchObject({
      refusals: [{ code: 'PERSON_WITHOUT_ACCOUNT', rule: 'P1', at: 'personId' }],
    });
    expect(registerWijkplatform(command, { codeTaken: false, ...cannot }, at(1))).toMatchObject({
      refusals: [{ code: 'PERSON_WITHOUT_ACCOUNT', rule: 'P1', at: 'firstCoordinator' }],
    });
  });
  it('are not members twice', () => {
    expect(codesOf(addMember(withBob, { ...bob, memberId: 'm-bob-2' }, { hasAccount: true }, at(3)))).toEqual(
      ['ALREADY_MEMBER'],
    );
  });
  it('get another role by another membership, so that who could speak when stays known', () => {
    const up = { ...bob, memberId: 'm-bob-2', role: 'coordinator' } as const;
    const promoted = after(withBob, eventsOf(addMember(withBob, up, { hasAccount: true }, at(3))));
    expect(currentMembers(promoted).map(({ personId, role }) => [personId, role])).toEqual([
      ['anna', 'coordinator'],
      ['bob', 'coordinator'],
    ]);
    expect(promoted.members.find(({ memberId }) => memberId === 'm-bob')?.endedAt).toBe(at(3));
    expect(codesOf(endMembership(promoted, { memberId: 'm-anna' }, at(4)))).toEqual([]);
  });
  it('leave a coordinator behind, always', () => {
    const alone = { memberId: 'm-anna' };
    expect(codesOf(endMembership(withBob, alone, at(3)))).toEqual(['LAST_COORDINATOR']);
    const down = { memberId: 'm-anna-2', personId: 'anna', role: 'member' } as const;
    expect(codesOf(addMember(withBob, down, { hasAccount: true }, at(3)))).toEqual(['LAST_COORDINATOR']);
  });
});

it('nothing changes any more in a wijkplatform that ended', () => {
  const words = { name: 'North', about: '', neighbourhoodIds: ['lombok'], revision: 1 };
  expect(codesOf(describeWijkplatform(ended, words))).toEqual(['PLATFORM_ENDED']);
  expect(codesOf(addMember(ended, bob, { hasAccount: true }, at(4)))).toEqual(['PLATFORM_ENDED']);
  expect(codesOf(endMembership({ ...withBob, endedAt: at(3) }, { memberId: 'm-bob' }, at(4)))).toEqual([
    'PLATFORM_ENDED',
  ]);
});

describe('overlaps between areas (P1)', () => {
  const zuid = { id: 'zuid', neighbourhoodIds: ['ondiep', 'lunetten'] };
  const west = { id: 'west', neighbourhoodIds: ['lombok'] };

  it('are detected from both sides, with the neighbourhoods', () => {
    expect(overlapsOf(noord, [noord, zuid, west])).toEqual([
      { wijkplatformId: 'zuid', neighbourhoodIds: ['ondiep'] },
    ]);
    expect(overlapsOf(zuid, [noord])).toEqual([{ wijkplatformId: 'noord', neighbourhoodIds: ['ondiep'] }]);
  });
  it('are never forbidden: another may be registered in the same neighbourhoods', () => {
    expect(codesOf(registerWijkplatform({ ...command, code: 'zuid' }, free, at(2)))).toEqual([]);
  });
  it('are not with a platform that ended', () => {
    expect(overlapsOf(zuid, [ended])).toEqual([]);
  });
});

it('its history tells all that it is', () => {
  const change = { name: 'Noord', about: 'Hello', neighbourhoodIds: ['ondiep'], revision: 1 };
  const events = [
    ...began,
    ...eventsOf(addMember(noord, bob, { hasAccount: true }, at(2))),
    ...eventsOf(describeWijkplatform(noord, change)),
  ];
  expect(refoldWijkplatform(JSON.parse(JSON.stringify(events)))).toEqual(after(undefined, events));
  expect(refoldWijkplatform([])).toBeUndefined();
  expect(() => refoldWijkplatform(events.slice(1))).toThrow('before the wijkplatform was registered');
});
