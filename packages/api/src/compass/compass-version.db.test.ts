// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CompassDefinition, utrechtCompass } from '@samenspel/domain/compass';
import { ladderCompass } from '@samenspel/domain/testing';
import { newId } from '../shared/ids/index.ts';
import { aJourney } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../testing/a-municipality.ts';
import { done, refusedWith } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { versionInForce } from './compass.store.ts';
import { confirmCompassEdges } from './confirm-compass-edges.ts';
import { draftCompassVersion } from './draft-compass-version.ts';
import { publishCompassVersion } from './publish-compass-version.ts';
import { readingState } from './reading-state.store.ts';
import { redrawCompassVersion } from './redraw-compass-version.ts';
import { loadDrafts, loadUnconfirmedEdges } from './version.loaders.ts';

let db: FreshDatabase;
let m: AMunicipality;
const once = () => ({ idempotencyKey: newId() });
const admin = () => m.as('beheerder');
const draft = async (number: string, definition: unknown, compass = 'kompas') =>
  draftCompassVersion(await admin(), { ...once(), compass, number, provenance: 'adopted', definition });
const publish = async (versionId: string, adoptedBy = 'Raadsbesluit 12') =>
  publishCompassVersion(await admin(), { ...once(), draft: versionId, adoptedBy });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
});
afterAll(() => db.close());

const without = (change: (compass: CompassDefinition) => void): CompassDefinition => {
  const compass = structuredClone(utrechtCompass);
  change(compass);
  return compass;
};

describe('a version of the compass', () => {
  it.each([
    [
      'a circle',
      'CYCLE',
      without(({ questions }) => Object.assign(questions.at(-1) ?? {}, { yes: { question: 'decision' } })),
    ],
    [
      'an answer that leads nowhere',
      'ANSWER_MISSING',
      without(({ questions }) => Object.assign(questions[0] ?? {}, { yes: undefined })),
    ],
    [
      'a form that no path reaches',
      'FORM_UNREACHABLE',
      without(({ forms }) => forms.push({ ...forms[0], code: 'loten' } as never)),
    ],
    ['no shape at all', 'SHAPE_WRONG', { questions: 'geen' }],
  ])('with %s is not published, and the draft says why (C1)', async (_, code, definition) => {
    const { versionId } = await done(draft(`3.${code.length}`, definition));
    expect(await refusedWith(publish(versionId))).toContain(code);
    const faults = (await loadDrafts(await admin())).find(({ id }) => id === versionId)?.faults;
    expect(faults?.map((fault) => fault.code)).toContain(code);
  });

  it('is mended, published with the decision that adopted it, and from then on in force (C1, C9)', async () => {
    const { versionId } = await done(draft('2.0', { questions: [] }));
    await done(
      redrawCompassVersion(await admin(), { ...once(), draft: versionId, definition: ladderCompass }),
    );
    expect(await refusedWith(publish(versionId, ' '))).toEqual(['TEXT_MISSING']);
    const journey = aJourney(m);
    const phaseIssue = await journey.raise(await journey.plan(await journey.start()));
    await journey.explore(phaseIssue);
    const before = await journey.startReading(phaseIssue);

    await done(publish(versionId));
    expect(await refusedWith(publish(versionId))).toEqual(['VERSION_NOT_DRAFT']);
    const again = { ...once(), draft: versionId, definition: utrechtCompass };
    expect(await refusedWith(redrawCompassVersion(await admin(), again))).toEqual(['VERSION_NOT_DRAFT']);
    expect(await m.inside(versionInForce)).toMatchObject({
      id: versionId,
      number: '2.0',
      adoptedBy: 'Raadsbesluit 12',
    });

    // C1: a reading keeps the version it was made with; C2: another ladder takes no code.
    await journey.seat(before);
    await journey.answer(before, 'peilen');
    const other = await journey.raise(await journey.plan(await journey.start()));
    await journey.explore(other);
    const [form] = ladderCompass.forms;
    const after = await journey.read(other, form?.code ?? '', ladderCompass);
    await journey.choose(other, after, form?.code ?? '');
    const versions = await m.inside(async (tx) => [
      await readingState(tx, before),
      await readingState(tx, after),
    ]);
    expect(versions.map(({ compassVersionId }) => compassVersionId)).toEqual([m.versionId, versionId]);
  });

  it('has a number of its own, written as one; a new compass needs a name', async () => {
    expect(await refusedWith(draft('1.0', {}))).toEqual(['NUMBER_TAKEN']);
    expect(await refusedWith(draft('één', {}))).toEqual(['NUMBER_INVALID']);
    expect(await refusedWith(draft('1.0', {}, 'ladder'))).toEqual(['COMPASS_UNKNOWN']);
    expect(await refusedWith(draft('9.1', { a: 'x\u0000' }))).toEqual(['TEXT_NOT_PLAIN']);
  });

  it('has its open arrows confirmed by a decision, each once, and stays as it is (C1, C9)', async () => {
    const open = await loadUnconfirmedEdges(await admin(), m.versionId);
    const [first] = open;
    const confirm = { version: m.versionId, edges: first ? [first] : [], decision: 'Collegebesluit 7' };
    await done(confirmCompassEdges(await admin(), { ...once(), ...confirm }));
    expect(await loadUnconfirmedEdges(await admin(), m.versionId)).toEqual(open.slice(1));
    expect(await refusedWith(confirmCompassEdges(await admin(), { ...once(), ...confirm }))).toEqual([
      'EDGE_NOT_UNCERTAIN',
    ]);
  });

  it('shows its drafts to the administrator and the overseer only', async () => {
    expect(await loadDrafts(await m.as('controleur'))).not.toEqual([]);
    for (const who of ['lea', 'wethouder', null] as const)
      expect(await loadDrafts(await m.as(who))).toEqual([]);
  });
});
