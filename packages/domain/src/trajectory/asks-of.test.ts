// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { aTrajectory, at, type TrajectoryInWords } from '../testing/index.ts';
import { askCodes, asksOf, type OpenAdviceOnPhase } from './index.ts';

const today = '2026-05-20';
const unit = { partyId: 'unit-1', side: 'municipality' as const };
const codes = ({ state }: TrajectoryInWords, open: readonly OpenAdviceOnPhase[] = []) =>
  asksOf(state, open, today).map(({ code, obligation }) => (obligation ? `${code} ${obligation}` : code));

const planned = aTrajectory().planned();
const raised = planned.raised();
const explored = raised.explored();
const read = explored.read('peilen');
const chosen = read.chosen('peilen', [unit]);
const running = chosen.running();
const done = running.fulfilled('known_signals').fulfilled('groups_heard').fulfilled('interests_overview');

const table: [string, TrajectoryInWords, string[]][] = [
  ['nothing of a trajectory without phases', aTrajectory(), []],
  ['an issue for an empty phase (C5)', planned, ['RAISE_ISSUE']],
  ['an exploration first (C6)', raised, ['EXPLORE']],
  ['an exploration also while one is being written', raised.exploring(), ['EXPLORE']],
  ['then a reading (C5)', explored, ['READ_COMPASS']],
  ['to complete the reading that is going on', explored.reading(), ['COMPLETE_READING']],
  ['both, when the table sat down early', raised.reading(), ['EXPLORE', 'COMPLETE_READING']],
  ['then a choice, and the phase may start (C4, C5)', read, ['CHOOSE_FORM', 'START_PHASE']],
  ['to name owners when nobody is named (T3)', read.chosen('peilen'), ['NAME_OWNERS', 'START_PHASE']],
  [
    'the missing side when ownership is shared (T3)',
    explored.read('samen_aan_zet').chosen('samen_aan_zet', [unit]),
    ['NAME_OWNERS', 'START_PHASE'],
  ],
  ['only to start, when all is settled', chosen, ['START_PHASE']],
  ['no start while another issue has no reading (C5)', chosen.raised('And the cars?'), ['EXPLORE']],
  [
    'what the form obliges to, once the phase runs (C7)',
    running,
    [
      'FULFIL_OBLIGATION known_signals',
      'FULFIL_OBLIGATION groups_heard',
      'FULFIL_OBLIGATION interests_overview',
    ],
  ],
  ['to close the phase when all of it holds (T4)', done, ['CLOSE_PHASE']],
  ['a new choice after a new reading (C4, C5)', done.read('samen_aan_zet'), ['CHOOSE_FORM']],
  ['nothing of a phase that is closed', done.phaseClosed(), []],
  [
    'to read the same issue again in the next phase (C5)',
    done.phaseClosed().planned('Building').put(1).explored(),
    ['READ_AGAIN'],
  ],
  ['nothing of a trajectory that is closed', raised.closed(), []],
];

describe('my work: what the policy asks now', () => {
  it.each(table)('%s', (_, trajectory, asked) => expect(codes(trajectory)).toEqual(asked));

  it('covers everything that it can ask', () => {
    const asked = new Set(table.flatMap(([, , list]) => list.map((code) => code.split(' ')[0])));
    const awaited = codes(done, [{ number: '2026-014', title: 'Trees', phaseId: 'phase-1' }]);
    expect(new Set([...asked, ...awaited])).toEqual(new Set(askCodes));
  });

  it('does not ask to close a phase under an open advice, and says which one it waits for (T4)', () => {
    const on = (number: string, phaseId: string | null) => ({ number, title: 'Trees', phaseId });
    expect(codes(done, [on('2026-014', 'phase-1')])).toEqual(['AWAIT_ANSWER']);
    expect(
      asksOf(done.state, [on('2026-014', 'phase-1'), on('2026-015', 'phase-1')], today).map(
        ({ awaits, rule, leadId }) => [awaits, rule, leadId],
      ),
    ).toEqual([
      ['2026-014', 'T4', 'lead-1'],
      ['2026-015', 'T4', 'lead-1'],
    ]);
    // One on another phase, or on the whole trajectory, keeps no phase open.
    expect(codes(done, [on('2026-014', 'phase-2'), on('2026-015', null)])).toEqual(['CLOSE_PHASE']);
    // What has to be done first is asked first.
    expect(codes(running, [on('2026-014', 'phase-1')])).not.toContain('AWAIT_ANSWER');
    expect(codes(chosen, [on('2026-014', 'phase-1')])).toEqual(['START_PHASE']);
  });

  it('says of whom, since when and until when, and whether that day has passed', () => {
    const dated = aTrajectory()
      .planned('Design', { startsOn: '2026-05-10', endsOn: '2026-06-30' })
      .raised()
      .explored();
    expect(asksOf(dated.state, [], '2026-05-11')).toEqual([
      {
        code: 'READ_COMPASS',
        rule: 'C5',
        phaseId: 'phase-1',
        phaseIssueId: 'issue-1-in-phase-1',
        issueId: 'issue-1',
        leadId: 'lead-1',
        roles: ['stakeholder_manager', 'district_adviser', 'participation_adviser'],
        since: at(3),
        until: '2026-05-10',
        late: true,
      },
    ]);
    expect(asksOf(dated.state, [], '2026-05-10')[0]?.late).toBe(false);
  });

  it('puts the first day first, and what has no day last', () => {
    const two = aTrajectory()
      .planned('Some day')
      .planned('Later', { startsOn: '2026-07-01' })
      .planned('Soon', { startsOn: '2026-06-01' });
    expect(asksOf(two.state, [], today).map(({ phaseId }) => phaseId)).toEqual([
      'phase-3',
      'phase-2',
      'phase-1',
    ]);
  });
});
