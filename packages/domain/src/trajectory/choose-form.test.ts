// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { utrechtCompass } from '../compass/index.ts';
import { aTrajectory, at, codesOf, eventsOf } from '../testing/index.ts';
import {
  type ChooseForm,
  chooseForm,
  fulfilObligation,
  openObligations,
  type RecordOwnership,
  recordOwnership,
} from './index.ts';

const read = aTrajectory().planned().raised().explored().read('samen_aan_zet');
const unit = { partyId: 'unit-1', side: 'municipality' as const };
const neighbours = { partyId: 'neighbours', side: 'residents' as const };
const command: ChooseForm = {
  choiceId: 'choice-1',
  phaseIssueId: 'issue-1-in-phase-1',
  readingId: 'reading-1',
  form: 'samen_aan_zet',
  supportingForms: ['peilen'],
  municipalityRole: 'Pays half and plants',
  residentsRole: 'Choose the trees and water them',
  owners: [unit, neighbours],
};
const choose = (change: Partial<ChooseForm> = {}, trajectory = read) =>
  chooseForm(trajectory.state, { ...command, ...change }, utrechtCompass, at(6));

describe('choosing the form (C4)', () => {
  it('that the compass came to needs no reason, and can have others in support', () => {
    const { state } = read.after(...eventsOf(choose()));
    expect(state.phaseIssues[0]?.choice).toEqual({
      id: 'choice-1',
      readingId: 'reading-1',
      compassVersionId: 'utrecht-1.0',
      outcome: 'samen_aan_zet',
      form: 'samen_aan_zet',
      supportingForms: ['peilen'],
      departs: false,
      municipalityRole: 'Pays half and plants',
      residentsRole: 'Choose the trees and water them',
      obliges: [
        { code: 'both_owners', proof: 'both_owners_named' },
        { code: 'other_interests', proof: 'account' },
      ],
      chosenAt: at(6),
    });
  });

  it.each([undefined, '', ' \u00a0\u200b\n', '\u3164'])(
    'another than the compass came to is refused with the reason %j',
    (reason) => {
      expect(choose({ form: 'peilen', supportingForms: [], owners: [], reason })).toEqual({
        ok: false,
        refusals: [
          {
            code: 'CHOICE_WITHOUT_REASON',
            rule: 'C4',
            at: 'reason',
            details: { outcome: 'samen_aan_zet', form: 'peilen' },
          },
        ],
      });
    },
  );

  it('another than the compass came to is allowed with a reason, and shows that it departs', () => {
    const departing = {
      form: 'peilen',
      supportingForms: [],
      owners: [unit],
      reason: 'The council asked for a poll',
    };
    const { state } = read.after(...eventsOf(choose(departing)));
    expect(state.phaseIssues[0]?.choice).toMatchObject({
      form: 'peilen',
      outcome: 'samen_aan_zet',
      departs: true,
      reason: 'The council asked for a poll',
    });
  });

  it.each<[string, Partial<ChooseForm>, string]>([
    ['a form of another compass', { form: 'decide_along' }, 'FORM_UNKNOWN'],
    ['an issue of another trajectory', { phaseIssueId: 'x' }, 'PHASE_ISSUE_UNKNOWN'],
    ['a supporting form of another compass', { supportingForms: ['consult'] }, 'SUPPORTING_FORM_UNKNOWN'],
    [
      'the main form in support of itself',
      { supportingForms: ['samen_aan_zet'] },
      'SUPPORTING_FORM_REPEATED',
    ],
    ['a supporting form twice', { supportingForms: ['peilen', 'peilen'] }, 'SUPPORTING_FORM_REPEATED'],
    ['another reading than the latest', { readingId: 'reading-0' }, 'READING_NOT_LATEST'],
    ['no role for the municipality', { municipalityRole: ' ' }, 'TEXT_MISSING'],
    ['no role for residents', { residentsRole: '' }, 'TEXT_MISSING'],
    ['an endless reason', { reason: 'x'.repeat(4001) }, 'TEXT_TOO_LONG'],
    ['the same owner twice', { owners: [unit, unit] }, 'OWNER_REPEATED'],
  ])('is refused for %s', (_, change, code) => expect(codesOf(choose(change))).toEqual([code]));

  it('is refused before the compass was read, and while it is read for the first time (C5)', () => {
    const explored = aTrajectory().planned().raised().explored();
    for (const early of [explored, explored.reading()])
      expect(codesOf(choose({}, early))).toEqual(['READING_NOT_COMPLETED']);
  });

  it('rests on the latest reading: after a new one it is chosen again, and the earlier choice stays in the record', () => {
    const again = read
      .after(...eventsOf(choose()))
      .reading()
      .read('peilen');
    expect(codesOf(choose({ choiceId: 'choice-2' }, again))).toContain('READING_NOT_LATEST');
    const next = {
      choiceId: 'choice-2',
      readingId: 'reading-2',
      form: 'peilen',
      supportingForms: [],
      owners: [unit],
    };
    const { state } = again.after(...eventsOf(choose(next, again)));
    expect(state.phaseIssues[0]?.choices.map(({ id, form }) => [id, form])).toEqual([
      ['choice-1', 'samen_aan_zet'],
      ['choice-2', 'peilen'],
    ]);
    expect(state.phaseIssues[0]?.choice?.id).toBe('choice-2');
  });

  it('is over when the phase is closed', () => {
    expect(codesOf(choose({}, read.running().phaseClosed()))).toEqual(['PHASE_CLOSED']);
    expect(codesOf(choose({}, read.closed()))).toEqual(['TRAJECTORY_CLOSED']);
  });
});

describe('ownership follows from the form (T3)', () => {
  const reason = 'It suits them';
  it.each([
    ['utrechter_aan_zet', 'residents', [neighbours], [unit]],
    ['overheidsmiddelen', 'residents', [neighbours], [unit]],
    ['overheidsparticipatie', 'residents', [neighbours], [unit]],
    ['samen_aan_zet', 'shared', [unit, neighbours], undefined],
    ['burgerparticipatie', 'municipality', [unit], [neighbours]],
    ['peilen', 'municipality', [unit], [neighbours]],
    ['gemeente_aan_zet', 'municipality', [unit], [neighbours]],
  ])('%s: %s', (form, ownership, owners, others) => {
    const { state } = read.after(...eventsOf(choose({ form, supportingForms: [], owners, reason })));
    expect(state.phaseIssues[0]?.ownership).toEqual({ ownership, owners, since: at(6) });
    if (others)
      expect(codesOf(choose({ form, supportingForms: [], owners: others, reason }))).toEqual([
        'OWNER_NOT_ALLOWED',
      ]);
  });

  it('keeps the owners that still fit when the form changes and none are named', () => {
    const { owners: _, ...unnamed } = {
      ...command,
      choiceId: 'choice-2',
      form: 'peilen',
      supportingForms: [],
      reason,
    };
    const chosen = read.after(...eventsOf(choose()));
    const { state } = chosen.after(...eventsOf(chooseForm(chosen.state, unnamed, utrechtCompass, at(7))));
    expect(state.phaseIssues[0]?.ownerships.map(({ ownership, owners }) => [ownership, owners])).toEqual([
      ['shared', [unit, neighbours]],
      ['municipality', [unit]],
    ]);
  });
});

describe('recording ownership (T3)', () => {
  const chosen = read.chosen('samen_aan_zet', [unit]);
  const record = (change: Partial<RecordOwnership> = {}, trajectory = chosen) =>
    recordOwnership(
      trajectory.state,
      {
        phaseIssueId: 'issue-1-in-phase-1',
        ownership: 'shared',
        owners: [unit, neighbours],
        reason: 'They joined',
        ...change,
      },
      at(8),
    );

  it('changes the named parties, with a reason, and keeps what stood', () => {
    const issue = chosen.after(...eventsOf(record())).issue;
    expect(issue.ownership).toEqual({
      ownership: 'shared',
      owners: [unit, neighbours],
      since: at(8),
      reason: 'They joined',
    });
    expect(issue.ownerships).toHaveLength(2);
  });
  it('changes nothing when the same parties own it already', () => {
    expect(eventsOf(record({ owners: [unit], reason: '' }))).toEqual([]);
  });
  it.each<[string, Partial<RecordOwnership>, string[]]>([
    [
      'another ownership than the form allows',
      { ownership: 'residents', owners: [neighbours] },
      ['OWNERSHIP_NOT_ALLOWED'],
    ],
    ['no reason', { reason: '\u200b' }, ['TEXT_MISSING']],
    ['nobody', { owners: [] }, ['OWNERS_MISSING']],
    ['the same party twice', { owners: [unit, { ...unit, side: 'residents' }] }, ['OWNER_REPEATED']],
    ['an issue of another trajectory', { phaseIssueId: 'x' }, ['PHASE_ISSUE_UNKNOWN']],
  ])('is refused for %s', (_, change, codes) => expect(codesOf(record(change))).toEqual(codes));
  it('is refused before a form is chosen and after the phase is closed', () => {
    expect(codesOf(record({}, read))).toEqual(['FORM_NOT_CHOSEN']);
    expect(codesOf(record({}, chosen.running().phaseClosed()))).toEqual(['PHASE_CLOSED']);
  });
});

describe('fulfilling an obligation (C7)', () => {
  const chosen = read.chosen('overheidsparticipatie');
  const fulfil = (code: string, more: object = {}, trajectory = chosen) =>
    fulfilObligation(
      trajectory.state,
      { phaseIssueId: 'issue-1-in-phase-1', code, account: 'See the minutes', ...more },
      at(8),
    );
  const acceptedBy = { municipality: 'unit-1', residents: 'neighbours' };
  const open = (trajectory = chosen) => openObligations(trajectory.issue).map(({ code }) => code);

  it('takes from the chosen form what is owed', () => {
    expect(open()).toEqual(['agreements', 'residents_owner', 'other_interests']);
    expect(open(read)).toEqual([]);
  });
  it('takes an account', () => {
    const after = chosen.after(...eventsOf(fulfil('other_interests')));
    expect(open(after)).toEqual(['agreements', 'residents_owner']);
    expect(after.issue.obligations).toEqual([
      { code: 'other_interests', account: 'See the minutes', at: at(8) },
    ]);
  });
  it('takes agreements only when both sides accepted them', () => {
    expect(codesOf(fulfil('agreements'))).toEqual(['ACCEPTANCE_MISSING']);
    expect(open(chosen.after(...eventsOf(fulfil('agreements', { acceptedBy }))))).toEqual([
      'residents_owner',
      'other_interests',
    ]);
  });
  it('follows from the named owners where that is what is owed', () => {
    expect(codesOf(fulfil('residents_owner'))).toEqual(['NAMED_OWNERS_FULFIL']);
    expect(open(read.chosen('overheidsparticipatie', [neighbours]))).toEqual([
      'agreements',
      'other_interests',
    ]);
  });
  it('replaces an account by a better one', () => {
    const once = chosen.after(...eventsOf(fulfil('other_interests')));
    const twice = once.after(...eventsOf(fulfil('other_interests', { account: 'See the report' }, once)));
    expect(twice.issue.obligations.map(({ account }) => account)).toEqual(['See the report']);
  });
  it.each<[string, string, object, string]>([
    ['of another form', 'informed', {}, 'OBLIGATION_UNKNOWN'],
    ['without an account', 'other_interests', { account: ' ' }, 'TEXT_MISSING'],
    ['with an account without end', 'other_interests', { account: 'x'.repeat(20_001) }, 'TEXT_TOO_LONG'],
    ['of an issue that is not there', 'other_interests', { phaseIssueId: 'x' }, 'PHASE_ISSUE_UNKNOWN'],
  ])('is refused %s', (_, code, more, refusal) => expect(codesOf(fulfil(code, more))).toEqual([refusal]));
  it('is refused before a form is chosen and after the phase is closed', () => {
    expect(codesOf(fulfil('agreements', {}, read))).toEqual(['FORM_NOT_CHOSEN']);
    expect(codesOf(fulfil('other_interests', {}, chosen.running().phaseClosed()))).toEqual(['PHASE_CLOSED']);
  });
});
