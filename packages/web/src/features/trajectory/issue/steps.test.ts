// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import type { PublicPhaseIssue } from './issue-query.ts';
import { mayDo, nextActOf, stepsOf } from './steps.ts';

const untouched = {
  id: 'phase-issue',
  viewerMayExplore: false,
  viewerMayStartReading: false,
  viewerMayChooseForm: false,
  viewerMayRecordOwnership: false,
  viewerMayFulfilObligation: false,
  phase: { id: 'phase', ordinal: 1, title: 'Plan', status: 'running' },
  exploration: null,
  readings: [],
  choices: [],
  choice: null,
  ownerships: [],
  obligations: [],
} as unknown as PublicPhaseIssue;
const issue = (change: object) => ({ ...untouched, ...change }) as PublicPhaseIssue;

const exploration = { status: 'completed', completedAt: '2026-03-01T10:00:00Z' };
const reading = (id: string, status: string, more: object = {}) => ({
  id,
  status,
  completedAt: status === 'completed' ? '2026-04-01T10:00:00Z' : null,
  viewerMayAgreeAnswer: false,
  viewerMayGiveAnswer: false,
  ...more,
});
const choice = {
  id: 'c',
  reading: { id: 'r1' },
  form: { ownership: 'shared' },
  chosenAt: '2026-04-02T10:00:00Z',
};
const owner = (side: string) => ({ side, party: { id: side, name: side } });
const owned = {
  ownerships: [{ since: '2026-04-03T10:00:00Z', owners: [owner('residents'), owner('municipality')] }],
};
const read = { exploration, readings: [reading('r1', 'completed')] };
const chosen = { ...read, choices: [choice], choice };
const open = { code: 'other_interests', proof: 'account', fulfilledAt: null, acceptedByBoth: false };

describe('what an issue asks next in a phase', () => {
  it.each<[string, object, string]>([
    ['an exploration comes first (C6)', {}, 'startExploration'],
    ['a draft is gone on with', { exploration: { status: 'draft' } }, 'goOnExploring'],
    ['then the compass is read (C5)', { exploration }, 'startReading'],
    ['an open reading is finished', { exploration, readings: [reading('r1', 'open')] }, 'goOnReading'],
    [
      'a reading that was broken off does not count',
      { exploration, readings: [reading('r1', 'abandoned')] },
      'startReading',
    ],
    ['then a form is chosen (C4)', read, 'chooseForm'],
    [
      'a new reading asks for a new choice (C5)',
      { ...chosen, readings: [...read.readings, reading('r2', 'completed')] },
      'chooseForm',
    ],
    ['owners are named on the sides that the form asks (T3)', chosen, 'nameOwners'],
    ['one side is not both', { ...chosen, ownerships: [{ owners: [owner('residents')] }] }, 'nameOwners'],
    [
      'before the phase runs, it can start (T4)',
      { ...chosen, ...owned, phase: { status: 'planned' }, obligations: [open] },
      'startPhase',
    ],
    ['obligations are met (C7)', { ...chosen, ...owned, obligations: [open] }, 'fulfilObligations'],
    [
      'and then nothing',
      { ...chosen, ...owned, obligations: [{ ...open, fulfilledAt: '2026-05-01' }] },
      'nothing',
    ],
    ['nothing is asked in a closed phase', { phase: { status: 'closed' } }, 'nothing'],
  ])('%s', (_, change, act) => {
    expect(nextActOf(issue(change))).toBe(act);
  });

  it('counts an obligation that named owners meet as met when they are named (C7)', () => {
    const byOwners = { ...open, proof: 'both_owners_named' };
    expect(nextActOf(issue({ ...chosen, ...owned, obligations: [byOwners] }))).toBe('nothing');
  });

  it('offers an open reading only to who may speak in it', () => {
    const going = { exploration, readings: [reading('r1', 'open')] };
    expect(mayDo(issue(going), 'goOnReading')).toBe(false);
    const mine = { exploration, readings: [reading('r1', 'open', { viewerMayGiveAnswer: true })] };
    expect(mayDo(issue(mine), 'goOnReading')).toBe(true);
  });

  it('shows where it stands, with the days on which things were done', () => {
    expect(stepsOf(issue(chosen)).map(({ name, state }) => `${name} ${state}`)).toEqual([
      'explore past',
      'read past',
      'choose past',
      'own now',
    ]);
    expect(stepsOf(issue(chosen))[1]?.doneAt).toBe('2026-04-01T10:00:00Z');
    expect(stepsOf(issue({ ...chosen, readings: [...read.readings, reading('r2', 'open')] }))[1]?.state).toBe(
      'now',
    );
  });
});
