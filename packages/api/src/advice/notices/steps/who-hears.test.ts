// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { type ClockKind, clockKinds } from '@samenspel/domain/advice';
import { type StepPeople, whoHears } from './who-hears.ts';

const people: StepPeople = {
  ...{ handler: ['handler'], lead: ['lead'], askedBy: ['asker'], owner: ['owner'] },
  ...{ overseers: ['overseer'], viewers: ['viewer'], inbox: ['staff'] },
  ...{ members: ['coordinator', 'member'], coordinators: ['coordinator'] },
};
const nobody = { handler: [], lead: [], owner: [] };
const reminded = (kind: ClockKind, to: Parameters<typeof whoHears>[0]['to'], who = people) =>
  whoHears({ step: 'reminder_1', to }, kind, who);

describe('who hears of a step (A8)', () => {
  it('is for a reminder who has to do something, and for an answer nobody when nobody has it in hand', () => {
    expect(reminded('answer', 'handler')).toEqual(['handler']);
    expect(reminded('answer', 'handler', { ...people, handler: [] })).toEqual(['lead']);
    expect(reminded('answer', 'handler', { ...people, ...nobody })).toEqual([]);
    expect(reminded('handler', 'lead', { ...people, ...nobody })).toEqual(['overseer']);
    expect(reminded('information', 'handler', { ...people, ...nobody })).toEqual(['overseer']);
    expect(reminded('review', 'overseer')).toEqual(['overseer']);
    expect(reminded('commitment', 'owner')).toEqual(['owner']);
    expect(reminded('commitment', 'owner', { ...people, owner: [] })).toEqual(['handler']);
    expect(reminded('advise', 'platform')).toEqual(['coordinator', 'member']);
  });

  it('is for a date that passed the handler, the lead and the platform; the search for a handler is no affair of the platform', () => {
    const late = (kind: ClockKind, to: Parameters<typeof whoHears>[0]['to'], who = people) =>
      whoHears({ step: 'overdue', to }, kind, who);
    expect(late('answer', 'handler')).toEqual(['handler', 'lead', 'coordinator', 'member']);
    expect(late('answer', 'handler', { ...people, ...nobody })).toEqual([
      'overseer',
      'coordinator',
      'member',
    ]);
    expect(late('handler', 'lead', { ...people, handler: [] })).toEqual(['lead']);
    expect(late('review', 'overseer')).toEqual(['overseer', 'handler', 'lead', 'coordinator', 'member']);
    expect(late('commitment', 'owner')).toEqual(['owner', 'handler', 'lead', 'coordinator', 'member']);
  });

  it('is for an escalation whom the municipality set, and never the platform', () => {
    for (const kind of clockKinds) {
      const escalated = (['handler', 'lead', 'overseer', 'director', 'alderman'] as const).map((to) =>
        whoHears({ step: 'escalation_2', to }, kind, people),
      );
      expect(escalated).toEqual([['handler'], ['lead'], ['overseer'], ['viewer'], ['viewer']]);
    }
    const board = whoHears({ step: 'escalation_4', to: 'alderman' }, 'answer', { ...people, viewers: [] });
    expect(board).toEqual(['overseer']);
  });
});
