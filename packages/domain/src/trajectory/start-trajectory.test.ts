// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { aTrajectory, at, codesOf, eventsOf } from '../testing/index.ts';
import {
  closeTrajectory,
  describeTrajectory,
  refoldTrajectory,
  type StartTrajectory,
  startTrajectory,
} from './index.ts';

const command: StartTrajectory = {
  trajectoryId: 't',
  number: { year: 2026, seq: 4 },
  title: ' Trees on the square ',
  subject: 'More shade',
  startedAs: 'residents',
  policyField: 'green',
  area: { cityWide: false, districtIds: ['overvecht'], neighbourhoodIds: [] },
  unitId: 'unit-1',
  leadId: 'lead-1',
};

describe('starting a trajectory', () => {
  it('names its subject, area, field, unit and one lead, and who began it (T1, T5)', () => {
    const state = refoldTrajectory(eventsOf(startTrajectory(command, at(1))));
    expect(state).toMatchObject({
      id: 't',
      number: { year: 2026, seq: 4 },
      title: 'Trees on the square',
      startedAs: 'residents',
      leadId: 'lead-1',
      leadSince: at(1),
      status: 'running',
      version: 1,
    });
  });

  it.each<[string, Partial<StartTrajectory>, string, string]>([
    ['a title', { title: ' \u200b' }, 'TEXT_MISSING', 'title'],
    ['a title that fits a line', { title: 'x'.repeat(161) }, 'TEXT_TOO_LONG', 'title'],
    ['a subject', { subject: '' }, 'TEXT_MISSING', 'subject'],
    ['a subject of a readable length', { subject: 'x'.repeat(100_000) }, 'TEXT_TOO_LONG', 'subject'],
    ['a plain subject', { subject: 'a\u0000b' }, 'TEXT_NOT_PLAIN', 'subject'],
    ['a policy field', { policyField: '' }, 'TEXT_MISSING', 'policyField'],
    ['a unit', { unitId: '' }, 'UNIT_MISSING', 'unitId'],
    ['a lead', { leadId: '' }, 'LEAD_MISSING', 'leadId'],
    ['an area', { area: { cityWide: false, districtIds: [], neighbourhoodIds: [] } }, 'AREA_MISSING', 'area'],
    [
      'one area: the whole city or parts of it',
      { area: { cityWide: true, districtIds: [], neighbourhoodIds: ['lombok'] } },
      'AREA_AMBIGUOUS',
      'area',
    ],
  ])('needs %s (T1)', (_, change, code, where) => {
    expect(startTrajectory({ ...command, ...change }, at(1))).toMatchObject({
      ok: false,
      refusals: [{ code, at: where, rule: 'T1' }],
    });
  });

  it('says everything that lacks at once', () => {
    const outcome = startTrajectory({ ...command, title: '', subject: '', leadId: '' }, at(1));
    expect(codesOf(outcome)).toEqual(['TEXT_MISSING', 'TEXT_MISSING', 'LEAD_MISSING']);
  });

  it('keeps markup as the text it is', () => {
    const [started] = eventsOf(startTrajectory({ ...command, title: '<script>alert(1)</script>' }, at(1)));
    expect(started?.texts.title).toBe('<script>alert(1)</script>');
  });

  it('keeps what people typed apart from the data, so that it can be erased', () => {
    const [started] = eventsOf(startTrajectory(command, at(1)));
    expect(JSON.stringify(started?.data)).not.toMatch(/Trees|shade/);
  });
});

describe('describing a trajectory', () => {
  const { state } = aTrajectory();
  const { title, subject, policyField, area, unitId } = state;
  const same = { title, subject, policyField, area, unitId };

  it('changes what it says, and counts a revision', () => {
    const events = eventsOf(describeTrajectory(state, { ...same, title: 'Shade', expectedRevision: 0 }));
    expect(aTrajectory().after(...events).state).toMatchObject({
      title: 'Shade',
      subject,
      revision: 1,
      version: 2,
    });
  });
  it('changes nothing when it says the same', () => {
    expect(eventsOf(describeTrajectory(state, { ...same, expectedRevision: 7 }))).toEqual([]);
  });
  it('tells that somebody else edited it meanwhile, with the revision that stands', () => {
    expect(describeTrajectory(state, { ...same, title: 'Shade', expectedRevision: 7 })).toMatchObject({
      refusals: [{ code: 'EDITED_MEANWHILE', details: { revision: 0 } }],
    });
  });
  it('is refused once the trajectory is closed', () => {
    expect(codesOf(describeTrajectory(aTrajectory().closed().state, { ...same, title: 'Shade' }))).toEqual([
      'TRAJECTORY_CLOSED',
    ]);
  });
});

describe('closing a trajectory', () => {
  it('waits for the phases that run (T4)', () => {
    const running = aTrajectory().planned().raised().explored().read('peilen').running();
    expect(codesOf(closeTrajectory(running.state, [], at(9)))).toEqual(['PHASE_RUNNING']);
    expect(eventsOf(closeTrajectory(running.phaseClosed().state, [], at(9)))).toHaveLength(1);
    expect(codesOf(closeTrajectory(aTrajectory().closed().state, [], at(9)))).toEqual(['TRAJECTORY_CLOSED']);
    const open = [{ number: '2026-014', title: 'Trees' }];
    expect(codesOf(closeTrajectory(running.phaseClosed().state, open, at(9)))).toEqual(['ADVICE_OPEN']);
  });
});
