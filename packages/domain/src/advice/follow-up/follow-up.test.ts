// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { at, codesOf, eventsOf } from '../../testing/index.ts';
import {
  acceptFollowUp,
  agreedProposal,
  endFollowUp,
  evolveFollowUp,
  type FollowUp,
  type FollowUpEvent,
  openFollowUp,
  proposeFollowUp,
  refoldFollowUp,
} from './index.ts';

const on = (day: number) => ({ now: at(day), today: at(day).slice(0, 10) });
const about = {
  followUpId: 'follow-up-1',
  wijkplatformId: 'noord',
  trajectoryId: 'trajectory-1',
  subject: ' The square ',
};
const words = { whatHappens: 'The college decides', decider: 'college', signer: 'alderman' } as const;
const ours = { side: 'municipality', ...words, term: { amount: 6, unit: 'weeks' } } as const;
const theirs = { side: 'platform', ...words, signerName: 'B. de Vries', dueOn: '2026-06-01' } as const;

const after = (state: FollowUp | undefined, events: readonly FollowUpEvent[]) => {
  const next = events.reduce<FollowUp | undefined>(evolveFollowUp, state);
  if (!next) throw new Error('Nothing happened');
  return next;
};
const opened = after(undefined, eventsOf(openFollowUp(about, ours, on(1))));
const countered = after(opened, eventsOf(proposeFollowUp(opened, theirs, on(2))));
const accept = (no: number, side: 'municipality' | 'platform') => ({ no, side });
const agreed = after(countered, eventsOf(acceptFollowUp(countered, accept(2, 'municipality'), on(3))));

describe('an agreement on the follow-up (A3)', () => {
  it('begins with a proposal of either side', () => {
    const first = { no: 1, proposedAt: at(1), ...ours };
    expect(opened).toEqual({
      ...{ id: 'follow-up-1', wijkplatformId: 'noord', trajectoryId: 'trajectory-1', subject: 'The square' },
      ...{ state: 'proposed', proposals: [first], openedAt: at(1), version: 2 },
    });
    expect(codesOf(openFollowUp(about, theirs, on(1)))).toEqual([]);
  });

  it('is made when the other side accepts what is on the table', () => {
    expect(agreed).toMatchObject({ state: 'agreed', agreedNo: 2 });
    expect(agreedProposal(agreed)).toEqual({ no: 2, proposedAt: at(2), ...theirs });
    expect(agreedProposal(countered)).toBeUndefined();
  });

  it('is never made by one side alone', () => {
    expect(codesOf(acceptFollowUp(opened, accept(1, 'municipality'), on(2)))).toEqual(['OWN_PROPOSAL']);
    expect(codesOf(acceptFollowUp(countered, accept(2, 'platform'), on(3)))).toEqual(['OWN_PROPOSAL']);
  });

  it.each([1, 3])('is not made on proposal %i, when the second is on the table', (no) => {
    expect(acceptFollowUp(countered, accept(no, 'municipality'), on(3))).toMatchObject({
      refusals: [{ code: 'PROPOSAL_NOT_LATEST', at: 'no', details: { latest: 2 } }],
    });
  });

  it('is not made on a day that has come meanwhile; another one can be proposed', () => {
    const late = { now: '2026-06-01T09:00:00.000Z', today: '2026-06-01' };
    expect(codesOf(acceptFollowUp(countered, accept(2, 'municipality'), late))).toEqual([
      'DUE_DATE_NOT_LATER',
    ]);
    expect(codesOf(proposeFollowUp(countered, { ...ours, dueOn: undefined }, late))).toEqual([]);
  });

  it('can be relied on: once made, nothing else is proposed or accepted', () => {
    expect(codesOf(proposeFollowUp(agreed, ours, on(4)))).toEqual(['FOLLOW_UP_AGREED']);
    expect(codesOf(acceptFollowUp(agreed, accept(2, 'municipality'), on(4)))).toEqual(['FOLLOW_UP_AGREED']);
  });

  it('can end, made or not, and is not taken up again', () => {
    for (const before of [countered, agreed]) {
      const ended = after(before, endFollowUp(before, at(4)));
      expect(ended.state).toBe('ended');
      expect(agreedProposal(ended)).toBeUndefined();
      expect(codesOf(proposeFollowUp(ended, ours, on(5)))).toEqual(['FOLLOW_UP_ENDED']);
      expect(codesOf(acceptFollowUp(ended, accept(2, 'municipality'), on(5)))).toEqual(['FOLLOW_UP_ENDED']);
      expect(endFollowUp(ended, at(5))).toEqual([]);
    }
  });
});

describe('a proposal', () => {
  it.each([
    ['says what will happen', { whatHappens: ' \u2060 ' }, 'TEXT_MISSING', 'whatHappens'],
    ['says it within limits', { whatHappens: 'x'.repeat(4001) }, 'TEXT_TOO_LONG', 'whatHappens'],
    ['names the signer in a line', { signerName: 'x'.repeat(161) }, 'TEXT_TOO_LONG', 'signerName'],
    ['has a term of at least a day', { term: { amount: 0, unit: 'weeks' } }, 'TERM_INVALID', 'term'],
    ['names a day that exists', { term: undefined, dueOn: '2026-02-30' }, 'DATE_INVALID', 'dueOn'],
    ['names a day after today', { term: undefined, dueOn: '2026-05-01' }, 'DUE_DATE_NOT_LATER', 'dueOn'],
    [
      'names a day that people live to see',
      { term: undefined, dueOn: '9999-01-01' },
      'DUE_DATE_TOO_FAR',
      'dueOn',
    ],
    ['has a term or a day, not both', { dueOn: '2026-06-01' }, 'TERM_OR_DATE', 'dueOn'],
  ] as const)('%s', (_, change, code, where) => {
    const refused = [{ code, at: where }];
    expect(openFollowUp(about, { ...ours, ...change }, on(1))).toMatchObject({ refusals: refused });
    expect(proposeFollowUp(opened, { ...ours, ...change }, on(1))).toMatchObject({ refusals: refused });
  });

  it('may leave the term to the tenant’s setting (A5)', () => {
    expect(codesOf(openFollowUp(about, { ...ours, term: undefined }, on(1)))).toEqual([]);
  });

  it('is about something', () => {
    expect(codesOf(openFollowUp({ ...about, subject: '' }, { ...ours, whatHappens: '' }, on(1)))).toEqual([
      ...['TEXT_MISSING', 'TEXT_MISSING'],
    ]);
  });

  it('keeps what people typed and their names apart from the data, so that it can be erased', () => {
    const [proposed] = eventsOf(proposeFollowUp(opened, theirs, on(2)));
    expect(proposed?.texts).toEqual({ whatHappens: words.whatHappens, signerName: 'B. de Vries' });
    expect(JSON.stringify(proposed?.data)).not.toMatch(/Vries|decides/);
  });
});

it('its history tells all that it is', () => {
  const events: FollowUpEvent[] = [
    ...eventsOf(openFollowUp(about, ours, on(1))),
    ...eventsOf(proposeFollowUp(opened, theirs, on(2))),
    ...eventsOf(acceptFollowUp(countered, accept(2, 'municipality'), on(3))),
  ];
  expect(refoldFollowUp(JSON.parse(JSON.stringify(events)))).toEqual(agreed);
  expect(refoldFollowUp([])).toBeUndefined();
  expect(() => refoldFollowUp(events.slice(1))).toThrow('before the agreement was opened');
});
