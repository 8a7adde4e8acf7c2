// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { at, codesOf, eventsOf, ladderCompass } from '../../testing/index.ts';
import {
  type CompassVersion,
  type CompassVersionEvent,
  confirmEdges,
  draftCompassVersion,
  evolveCompassVersion,
  publishCompassVersion,
  redrawCompassVersion,
  refoldCompassVersion,
  unconfirmedEdges,
  utrechtCompass,
} from '../index.ts';

const command = { compassVersionId: 'v1', name: '1.0', provenance: 'reconstructed' as const };
const history: CompassVersionEvent[] = eventsOf(
  draftCompassVersion({ ...command, definition: utrechtCompass }),
);
const draft = the([refoldCompassVersion(history)]);
const adoptedBy = 'Council decision of 13 June 2024';
const published = evolveCompassVersion(
  draft,
  the(eventsOf(publishCompassVersion(draft, { adoptedBy }, at(2)))),
);
/** The one thing in a list. */
function the<T>([one]: (T | undefined)[]): T {
  if (one === undefined) throw new Error('there is none');
  return one;
}

describe('a version of the compass', () => {
  it('begins as a draft that may lack anything (C2)', () => {
    expect(draft).toMatchObject({ status: 'draft', name: '1.0', provenance: 'reconstructed', version: 1 });
    expect(codesOf(draftCompassVersion({ ...command, definition: null }))).toEqual([]);
    expect(codesOf(draftCompassVersion({ ...command, name: ' ', definition: null }))).toEqual([
      'TEXT_MISSING',
    ]);
  });
  it('is published when it has no faults and names the decision that adopted it (C1, C9)', () => {
    expect(published).toMatchObject({
      status: 'published',
      adoptedBy,
      publishedAt: at(2),
      confirmedEdges: [],
    });
    expect(codesOf(publishCompassVersion(draft, { adoptedBy: ' ' }, at(2)))).toEqual(['TEXT_MISSING']);
  });
  it('is refused with its faults, each at its place (C1)', () => {
    const astray = { ...ladderCompass, start: 'nowhere' };
    const faulty = evolveCompassVersion(
      draft,
      the(eventsOf(redrawCompassVersion(draft, { definition: astray }))),
    );
    expect(publishCompassVersion(faulty, { adoptedBy }, at(2))).toMatchObject({
      refusals: [{ code: 'START_UNKNOWN', at: 'definition.start' }],
    });
  });
  it('never changes once it is published (C1)', () => {
    expect(codesOf(redrawCompassVersion(published, { definition: ladderCompass }))).toEqual([
      'VERSION_NOT_DRAFT',
    ]);
    expect(codesOf(publishCompassVersion(published, { adoptedBy }, at(3)))).toEqual(['VERSION_NOT_DRAFT']);
    const forced = evolveCompassVersion(published, {
      type: 'CompassVersionRedrawn',
      data: { compassVersionId: 'v1', definition: ladderCompass },
      texts: {},
    });
    expect(forced).toEqual(published);
  });
});

describe('arrows that the source left open', () => {
  const edges = [{ question: 'grow', answer: 'no' as const }];
  const decision = 'College decision of 4 May 2026';
  const open = (version: CompassVersion) => (version.status === 'published' ? unconfirmedEdges(version) : []);

  it('are confirmed once, also when one is named twice', () => {
    const edge = { question: 'decision', answer: 'yes' as const };
    const decision = 'Letter of the college';
    expect(confirmEdges(published, { edges: [edge, edge], decision }, at(3))).toMatchObject({
      ok: true,
      events: [{ data: { edges: [edge] } }],
    });
  });

  it('are confirmed one by one, by a decision, without changing the compass', () => {
    expect(open(published)).toHaveLength(3);
    const after = evolveCompassVersion(
      published,
      the(eventsOf(confirmEdges(published, { edges, decision }, at(4)))),
    );
    expect(open(after)).toEqual([
      { question: 'decision', answer: 'yes' },
      { question: 'ownership', answer: 'no' },
    ]);
    expect(after).toMatchObject({
      definition: utrechtCompass,
      confirmedEdges: [{ question: 'grow', answer: 'no', decision }],
    });
    expect(codesOf(confirmEdges(after, { edges, decision }, at(5)))).toEqual(['EDGE_NOT_UNCERTAIN']);
  });
  it.each([
    [{ edges: [], decision }, ['EDGES_MISSING']],
    [{ edges, decision: '' }, ['TEXT_MISSING']],
    [{ edges: [{ question: 'share', answer: 'yes' as const }], decision }, ['EDGE_NOT_UNCERTAIN']],
  ])('are not confirmed by %j', (command, codes) =>
    expect(codesOf(confirmEdges(published, command, at(4)))).toEqual(codes),
  );
  it('are not confirmed on a draft', () => {
    expect(codesOf(confirmEdges(draft, { edges, decision }, at(4)))).toEqual(['VERSION_NOT_PUBLISHED']);
  });
});
