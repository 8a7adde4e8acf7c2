// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { aTrajectory, at, codesOf, eventsOf, type TrajectoryInWords } from '../testing/index.ts';
import {
  changePhase,
  closePhase,
  planPhase,
  putIssueInPhase,
  raiseIssue,
  recordStatutoryStep,
  rewordIssue,
  startPhase,
} from './index.ts';

const phaseId = 'phase-1';
const plan = { phaseId: 'phase-9', title: 'Design', goal: 'A plan' };
const planned = aTrajectory().planned().raised();
const read = planned.explored().read('peilen');

describe('planning a phase (T4)', () => {
  it('puts it after the ones there are', () => {
    const state = planned.after(...eventsOf(planPhase(planned.state, plan))).state;
    expect(state.phases.map(({ id, ordinal, status }) => [id, ordinal, status])).toEqual([
      ['phase-1', 1, 'planned'],
      ['phase-9', 2, 'planned'],
    ]);
  });
  it('lets it overlap others in time', () => {
    const dates = { startsOn: '2026-05-01', endsOn: '2026-06-01' };
    expect(codesOf(planPhase(aTrajectory().planned('Before', dates).state, { ...plan, ...dates }))).toEqual(
      [],
    );
  });
  it.each([
    [{ title: '' }, ['TEXT_MISSING']],
    [{ goal: '\u00a0' }, ['TEXT_MISSING']],
    [{ startsOn: '2026-02-30', endsOn: 'x' }, ['DATE_INVALID', 'DATE_INVALID']],
    [{ startsOn: '2026-06-01', endsOn: '2026-05-31' }, ['DATES_REVERSED']],
  ])('is refused with %j', (change, codes) => {
    expect(codesOf(planPhase(planned.state, { ...plan, ...change }))).toEqual(codes);
  });
});

describe('changing a phase', () => {
  const change = { ...plan, phaseId, startsOn: '2026-05-03' };
  it('changes title, goal and dates, and counts a revision', () => {
    const once = planned.after(...eventsOf(changePhase(planned.state, { ...change, expectedRevision: 0 })));
    expect(once.state.phases[0]).toMatchObject({ goal: 'A plan', startsOn: '2026-05-03', revision: 1 });
    const { startsOn: _, ...undated } = change;
    const twice = once.after(...eventsOf(changePhase(once.state, undated)));
    expect(twice.state.phases[0]).not.toHaveProperty('startsOn');
    expect(eventsOf(changePhase(twice.state, { ...undated, expectedRevision: 0 }))).toEqual([]);
    expect(codesOf(changePhase(twice.state, { ...change, expectedRevision: 0 }))).toEqual([
      'EDITED_MEANWHILE',
    ]);
  });
  it('is refused for a phase that is closed or not there', () => {
    expect(codesOf(changePhase(read.running().phaseClosed().state, change))).toEqual(['PHASE_CLOSED']);
    expect(codesOf(changePhase(planned.state, { ...change, phaseId: 'x' }))).toEqual(['PHASE_UNKNOWN']);
  });
});

describe('starting a phase (C5)', () => {
  it.each<[string, TrajectoryInWords, string[]]>([
    ['without an issue', aTrajectory().planned(), ['PHASE_WITHOUT_ISSUE']],
    ['with an issue nobody explored', planned, ['ISSUE_WITHOUT_READING']],
    ['with an issue that was only explored', planned.explored(), ['ISSUE_WITHOUT_READING']],
    ['while the reading is going on', planned.explored().reading(), ['ISSUE_WITHOUT_READING']],
    ['with one of two issues read', read.raised('And the cars?'), ['ISSUE_WITHOUT_READING']],
    [
      'with nothing read at all',
      planned.raised('And the cars?'),
      ['ISSUE_WITHOUT_READING', 'ISSUE_WITHOUT_READING'],
    ],
    ['that runs', read.running(), ['PHASE_ALREADY_STARTED']],
    ['on a trajectory that is closed', read.closed(), ['TRAJECTORY_CLOSED']],
  ])('is refused %s', (_, { state }, codes) => {
    expect(codesOf(startPhase(state, { phaseId }, at(7)))).toEqual(codes);
  });

  it('tells which question has no reading', () => {
    expect(startPhase(read.raised('And the cars?').state, { phaseId }, at(7))).toMatchObject({
      refusals: [{ rule: 'C5', details: { phaseIssueId: 'issue-2-in-phase-1', question: 'And the cars?' } }],
    });
  });

  it('is allowed once every issue in it has a completed reading, also while one is read again', () => {
    for (const ready of [read, read.reading()]) {
      const events = eventsOf(startPhase(ready.state, { phaseId }, at(7)));
      expect(ready.after(...events).state.phases[0]).toMatchObject({ status: 'running', startedAt: at(7) });
    }
  });

  it('asks for a new reading in the next phase: an earlier phase’s does not count', () => {
    const next = read.planned('Building').put(1);
    expect(codesOf(startPhase(next.state, { phaseId: 'phase-2' }, at(7)))).toEqual(['ISSUE_WITHOUT_READING']);
    expect(
      codesOf(startPhase(next.explored().read('samen_aan_zet').state, { phaseId: 'phase-2' }, at(7))),
    ).toEqual([]);
  });
});

describe('issues in a phase', () => {
  const raise = { issueId: 'issue-9', phaseIssueId: 'pi-9', phaseId, question: ' What about the market? ' };
  it('are raised while it is planned', () => {
    const { state } = planned.after(...eventsOf(raiseIssue(planned.state, raise)));
    expect(state.issues[1]).toEqual({
      id: 'issue-9',
      ordinal: 2,
      question: 'What about the market?',
      revision: 0,
    });
    expect(state.phaseIssues[1]).toMatchObject({ id: 'pi-9', phaseId, issueId: 'issue-9', readings: [] });
  });
  it('are not put in a phase that runs: nobody read the compass for them (C5)', () => {
    const running = read.running().planned('Building').raised('And the cars?');
    expect(codesOf(raiseIssue(running.state, raise))).toEqual(['PHASE_NOT_PLANNED']);
    expect(
      codesOf(putIssueInPhase(running.state, { issueId: 'issue-2', phaseIssueId: 'x', phaseId })),
    ).toEqual(['PHASE_NOT_PLANNED']);
  });
  it('are taken up again in a later phase, once', () => {
    const later = read.planned('Building');
    const put = { issueId: 'issue-1', phaseIssueId: 'x', phaseId: 'phase-2' };
    expect(codesOf(putIssueInPhase(later.state, put))).toEqual([]);
    expect(codesOf(putIssueInPhase(later.put(1).state, put))).toEqual(['ISSUE_ALREADY_IN_PHASE']);
  });
  it('are refused when the phase or the issue is not of this trajectory, or the question is none', () => {
    expect(codesOf(raiseIssue(planned.state, { ...raise, phaseId: 'x' }))).toEqual(['PHASE_UNKNOWN']);
    expect(codesOf(raiseIssue(planned.state, { ...raise, question: '\n' }))).toEqual(['TEXT_MISSING']);
    expect(codesOf(raiseIssue(planned.state, { ...raise, question: 'x'.repeat(401) }))).toEqual([
      'TEXT_TOO_LONG',
    ]);
    expect(codesOf(putIssueInPhase(planned.state, { issueId: 'x', phaseIssueId: 'y', phaseId }))).toEqual([
      'ISSUE_UNKNOWN',
    ]);
    expect(
      codesOf(putIssueInPhase(planned.state, { issueId: 'issue-1', phaseIssueId: 'y', phaseId: 'x' })),
    ).toEqual(['PHASE_UNKNOWN']);
  });
  it('are worded anew until a running phase rests on a reading of them', () => {
    const reword = { issueId: 'issue-1', question: 'Which trees?', expectedRevision: 0 };
    expect(codesOf(rewordIssue(planned.state, reword))).toEqual([]);
    expect(codesOf(rewordIssue(read.state, reword))).toEqual([]);
    expect(codesOf(rewordIssue(read.running().state, reword))).toEqual(['ISSUE_ALREADY_READ']);
    const reworded = planned.after(...eventsOf(rewordIssue(planned.state, reword)));
    expect(reworded.state.issues[0]).toMatchObject({ question: 'Which trees?', revision: 1 });
    expect(eventsOf(rewordIssue(reworded.state, reword))).toEqual([]);
    expect(rewordIssue(reworded.state, { ...reword, question: 'Where?' })).toMatchObject({
      refusals: [{ code: 'EDITED_MEANWHILE', details: { revision: 1, question: 'Which trees?' } }],
    });
    expect(codesOf(rewordIssue(planned.state, { ...reword, issueId: 'x' }))).toEqual(['ISSUE_UNKNOWN']);
  });
});

describe('closing a phase (T4, C7)', () => {
  const running = read.running();
  const lead = { partyId: 'unit-1', side: 'municipality' as const };
  const resident = { partyId: 'neighbours', side: 'residents' as const };
  const samen = planned.explored().read('samen_aan_zet');

  it.each<[string, TrajectoryInWords, string[]]>([
    ['that only was planned', read, ['PHASE_NOT_RUNNING']],
    ['that is closed', running.phaseClosed(), ['PHASE_NOT_RUNNING']],
    ['without a chosen form', running, ['FORM_NOT_CHOSEN']],
    [
      'with all obligations of Peilen open',
      running.chosen('peilen'),
      ['OBLIGATION_OPEN', 'OBLIGATION_OPEN', 'OBLIGATION_OPEN'],
    ],
    [
      'with one obligation of Peilen open',
      running.chosen('peilen').fulfilled('known_signals').fulfilled('groups_heard'),
      ['OBLIGATION_OPEN'],
    ],
    [
      'of Samen aan zet with an owner on one side only',
      samen.chosen('samen_aan_zet', [resident]).running().fulfilled('other_interests'),
      ['OBLIGATION_OPEN'],
    ],
    [
      'with agreements that only one side tells of',
      planned
        .explored()
        .read('overheidsmiddelen')
        .chosen('overheidsmiddelen')
        .running()
        .fulfilled('agreements'),
      ['OBLIGATION_OPEN'],
    ],
    [
      'while an issue is read again',
      running.chosen('gemeente_aan_zet').fulfilled('informed').reading(),
      ['READING_OPEN'],
    ],
  ])('is refused %s', (_, { state }, codes) =>
    expect(codesOf(closePhase(state, { phaseId }, [], at(9)))).toEqual(codes),
  );

  it.each<[string, TrajectoryInWords]>([
    ['Gemeente aan zet', running.chosen('gemeente_aan_zet').fulfilled('informed')],
    ['Samen aan zet', samen.chosen('samen_aan_zet', [lead, resident]).running().fulfilled('other_interests')],
  ])('is allowed when the obligations of %s hold', (_, ready) => {
    const closed = ready.after(...eventsOf(closePhase(ready.state, { phaseId }, [], at(9))));
    expect(closed.state.phases[0]).toMatchObject({ status: 'closed', closedAt: at(9) });
  });

  it('names the obligation that is open', () => {
    const { state } = running.chosen('peilen').fulfilled('known_signals').fulfilled('groups_heard');
    expect(closePhase(state, { phaseId }, [], at(9))).toMatchObject({
      refusals: [
        { rule: 'C7', details: { obligation: 'interests_overview', phaseIssueId: 'issue-1-in-phase-1' } },
      ],
    });
  });
  it('is refused while an advice on it waits for its answer, and names each (A6)', () => {
    const { state } = running.chosen('gemeente_aan_zet').fulfilled('informed');
    const open = [
      { number: '2026-014', title: 'Trees' },
      { number: '2026-015', title: 'Bins' },
    ];
    expect(closePhase(state, { phaseId }, open, at(9))).toMatchObject({
      ok: false,
      refusals: [
        { code: 'ADVICE_OPEN', rule: 'T4', details: { number: '2026-014', title: 'Trees' } },
        { code: 'ADVICE_OPEN', rule: 'T4', details: { number: '2026-015', title: 'Bins' } },
      ],
    });
  });
  it('is refused for a phase of another trajectory', () => {
    expect(codesOf(closePhase(running.state, { phaseId: 'x' }, [], at(9)))).toEqual(['PHASE_UNKNOWN']);
  });
});

describe('a statutory step (T6)', () => {
  const step = {
    phaseId,
    stepId: 'step-1',
    kind: 'inspraak' as const,
    name: 'Draft plan',
    startsOn: '2026-06-01',
    endsOn: '2026-07-12',
  };
  it('is recorded with its dates, and corrected under its own id', () => {
    const once = planned.after(...eventsOf(recordStatutoryStep(planned.state, step)));
    const twice = once.after(...eventsOf(recordStatutoryStep(once.state, { ...step, endsOn: '2026-07-13' })));
    expect(twice.state.phases[0]?.statutorySteps).toEqual([
      { id: 'step-1', kind: 'inspraak', name: 'Draft plan', startsOn: '2026-06-01', endsOn: '2026-07-13' },
    ]);
  });
  it('needs a name, days that exist and a phase', () => {
    const bad = { ...step, name: '', startsOn: '2026-06-31' };
    expect(codesOf(recordStatutoryStep(planned.state, bad))).toEqual(['TEXT_MISSING', 'DATE_INVALID']);
    expect(codesOf(recordStatutoryStep(planned.state, { ...step, phaseId: 'x' }))).toEqual(['PHASE_UNKNOWN']);
  });
});
