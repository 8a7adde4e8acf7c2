// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { aTrajectory, at, codesOf, eventsOf } from '../../testing/index.ts';
import {
  completeExploration,
  type Exploration,
  type ExplorationContent,
  evolveExploration,
  refoldExploration,
  saveExploration,
  startExploration,
} from '../index.ts';

const raised = aTrajectory().planned().raised('Trees?');
const phaseIssueId = 'issue-1-in-phase-1';
const started = eventsOf(
  startExploration(raised.state, { explorationId: 'exploration-1', phaseIssueId }, at(2)),
);
const inPhase = raised.after(...started);
const draft = evolveExploration(undefined, started[0] as (typeof started)[number]);
const content: ExplorationContent = {
  goal: 'Shade in summer',
  bounds: 'The market stays',
  known: 'Forty signals about heat',
  unknown: 'Where cables run',
  triedBefore: 'Planters, which were stolen',
  question: 'Where on the square do trees go?',
  groups: [{ name: 'Market traders', part: 'Use the square twice a week' }],
};
const save = (
  exploration: Exploration,
  change: Partial<ExplorationContent>,
  expectedRevision = exploration.revision,
) => saveExploration(exploration, { content: change, expectedRevision });
const saved = (change: Partial<ExplorationContent>, from = draft) =>
  eventsOf(save(from, change)).reduce<Exploration>(evolveExploration, from);

describe('starting an exploration (C6)', () => {
  it('is one at a time, and later ones are counted on', () => {
    expect(inPhase.issue.explorations).toEqual([
      { id: 'exploration-1', ordinal: 1, status: 'draft', startedAt: at(2) },
    ]);
    const again = (state = inPhase) =>
      startExploration(state.state, { explorationId: 'exploration-2', phaseIssueId }, at(3));
    expect(again()).toMatchObject({
      refusals: [{ code: 'EXPLORATION_OPEN', details: { explorationId: 'exploration-1' } }],
    });
    expect(eventsOf(again(inPhase.explored()))[0]?.data).toMatchObject({ ordinal: 2 });
  });
  it('is refused when there is no such issue or the phase is closed', () => {
    const start = { explorationId: 'exploration-2', phaseIssueId };
    expect(codesOf(startExploration(raised.state, { ...start, phaseIssueId: 'x' }, at(2)))).toEqual([
      'PHASE_ISSUE_UNKNOWN',
    ]);
    const closed = raised.explored().read('peilen').running().phaseClosed();
    expect(codesOf(startExploration(closed.state, start, at(2)))).toEqual(['PHASE_CLOSED']);
  });
});

describe('saving an exploration', () => {
  it('keeps a part of it, and then another', () => {
    const once = saved({ goal: 'Shade' });
    const twice = saved({ groups: content.groups, known: ' Heat \r\n' }, once);
    expect(twice.content).toEqual({
      goal: 'Shade',
      bounds: '',
      known: 'Heat',
      unknown: '',
      triedBefore: '',
      question: '',
      groups: content.groups,
    });
    expect(twice).toMatchObject({ revision: 2, version: 3 });
  });
  it('can empty a field and drop groups again', () => {
    const emptied = saved({ goal: '', groups: [] }, saved(content));
    expect(emptied.content).toMatchObject({ goal: '', groups: [], bounds: 'The market stays' });
  });
  it('writes only what changed, and leaves out empty groups', () => {
    const [event] = eventsOf(
      save(saved({ goal: 'Shade' }), { goal: 'Shade', bounds: 'Market', groups: [{ name: ' ', part: '' }] }),
    );
    expect(event).toMatchObject({ data: { fields: ['bounds'] }, texts: { bounds: 'Market' } });
    expect(event?.data).not.toHaveProperty('groups');
  });
  it('changes nothing when it says what stands, also when somebody saved meanwhile', () => {
    expect(eventsOf(save(saved(content), content, 0))).toEqual([]);
  });
  it('tells that somebody else wrote meanwhile, with the revision that stands', () => {
    expect(save(saved({ goal: 'Shade' }), { goal: 'Sun' }, 0)).toMatchObject({
      refusals: [{ code: 'EDITED_MEANWHILE', rule: 'C6', details: { revision: 1 } }],
    });
  });
  it.each<[string, Partial<ExplorationContent>, string, string]>([
    ['an endless goal', { goal: 'x'.repeat(100_000) }, 'TEXT_TOO_LONG', 'goal'],
    ['a long question', { question: 'x'.repeat(401) }, 'TEXT_TOO_LONG', 'question'],
    ['a text with a null character', { known: 'a\u0000' }, 'TEXT_NOT_PLAIN', 'known'],
    [
      'a group with an endless name',
      { groups: [{ name: 'x'.repeat(161), part: '' }] },
      'TEXT_TOO_LONG',
      'groups.0.name',
    ],
    [
      'too many groups',
      { groups: Array.from({ length: 51 }, (_, i) => ({ name: String(i), part: '' })) },
      'TOO_MANY_GROUPS',
      'groups',
    ],
  ])('is refused for %s', (_, change, code, where) => {
    expect(save(draft, change)).toMatchObject({ ok: false, refusals: [{ code, at: where }] });
  });
});

describe('completing an exploration (C6)', () => {
  const complete = (exploration: Exploration, expectedRevision?: number, on = inPhase) =>
    completeExploration(on.state, exploration, { expectedRevision }, at(3));
  const full = saved(content);

  it('formulates the issue: its question becomes the one found', () => {
    const events = eventsOf(complete(full, 1));
    const { state } = inPhase.after(...events);
    expect(state.issues[0]).toMatchObject({ question: 'Where on the square do trees go?', revision: 1 });
    expect(state.phaseIssues[0]?.explorations[0]).toMatchObject({ status: 'completed', completedAt: at(3) });
  });
  it('leaves an issue alone that was worded so already', () => {
    expect(eventsOf(complete(saved({ ...content, question: 'Trees?' }))).map((e) => e.type)).toEqual([
      'ExplorationCompleted',
    ]);
  });
  it.each(['goal', 'bounds', 'known', 'unknown', 'triedBefore', 'question'] as const)('needs %s', (field) => {
    expect(complete(saved({ ...content, [field]: ' \u00a0' }))).toEqual({
      ok: false,
      refusals: [{ code: 'TEXT_MISSING', rule: 'C6', at: field }],
    });
  });
  it('needs a group, and of every group its name and its part', () => {
    expect(codesOf(complete(saved({ ...content, groups: [] })))).toEqual(['GROUPS_MISSING']);
    expect(complete(saved({ ...content, groups: [{ name: 'Traders', part: '' }] }))).toMatchObject({
      refusals: [{ code: 'TEXT_MISSING', at: 'groups.0.part' }],
    });
  });
  it('says all that lacks at once', () => expect(codesOf(complete(draft))).toHaveLength(7));
  it('is refused when somebody wrote meanwhile', () =>
    expect(codesOf(complete(full, 0))).toEqual(['EDITED_MEANWHILE']));
  it('done twice changes nothing, and then it is not written in any more', () => {
    const done = evolveExploration(full, {
      type: 'ExplorationCompleted',
      data: { explorationId: 'exploration-1', phaseIssueId, completedAt: at(3) },
      texts: {},
    });
    expect(eventsOf(complete(done))).toEqual([]);
    expect(codesOf(save(done, { goal: 'Sun' }))).toEqual(['EXPLORATION_COMPLETED']);
  });
  it('reads the same from its history, also when the texts were erased', () => {
    const history = [...started, ...eventsOf(save(draft, content))];
    expect(refoldExploration(history)).toEqual(full);
    const erased = refoldExploration(JSON.parse(JSON.stringify(history.map((e) => ({ ...e, texts: {} })))));
    expect(erased?.content).toEqual({
      goal: '',
      bounds: '',
      known: '',
      unknown: '',
      triedBefore: '',
      question: '',
      groups: [{ name: '', part: '' }],
    });
  });
});
