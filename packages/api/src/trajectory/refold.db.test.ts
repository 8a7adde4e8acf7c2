// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unconfirmedEdges } from '@samenspel/domain/compass';
import { abandonReading } from '../compass/abandon-reading.ts';
import { confirmCompassEdges } from '../compass/confirm-compass-edges.ts';
import { versionState } from '../compass/version-state.store.ts';
import { newId } from '../shared/ids/index.ts';
import { aJourney, started } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../testing/a-municipality.ts';
import { done } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { refoldAll } from '../testing/refold.ts';
import { changePhase } from './change-phase.ts';
import { closePhase } from './close-phase.ts';
import { closeTrajectory } from './close-trajectory.ts';
import { describeTrajectory } from './describe-trajectory.ts';
import { endRole } from './end-role.ts';
import { fulfilObligation } from './fulfil-obligation.ts';
import { giveRole } from './give-role.ts';
import { handOverLead } from './hand-over-lead.ts';
import { putIssueInPhase } from './put-issue-in-phase.ts';
import { recordOwnership } from './record-ownership.ts';
import { recordStatutoryStep } from './record-statutory-step.ts';
import { rewordIssue } from './reword-issue.ts';
import { startPhase } from './start-phase.ts';
import { loadTrajectory } from './trajectory.loaders.ts';

let db: FreshDatabase;
let m: AMunicipality;
const once = () => ({ idempotencyKey: newId() });
const lea = () => m.as('lea');

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
});
afterAll(() => db.close());

describe('rows are the truth, and the history refolds to them (design section 10)', () => {
  it('after every kind of act', async () => {
    const journey = aJourney(m);
    const trajectory = await journey.start();
    const phase = await journey.plan(trajectory);
    const later = await journey.plan(trajectory, 'Uitvoering');
    const phaseIssue = await journey.raise(phase);
    const { issueId } = (await loadTrajectory(await lea(), trajectory)).phases[0]?.phaseIssues[0] ?? {
      issueId: '',
    };
    const described = { ...started(m), area: { cityWide: true, districts: [], neighbourhoods: [] } };
    await done(describeTrajectory(await lea(), { ...once(), trajectory, expectedRevision: 0, ...described }));
    const dates = { title: 'Ontwerp', goal: 'Een plan', startsOn: '2026-06-01', endsOn: null };
    await done(changePhase(await lea(), { ...once(), phase, expectedRevision: 0, ...dates }));
    const step = {
      kind: 'inspraak' as const,
      name: 'Inspraak',
      startsOn: '2026-07-01',
      endsOn: '2026-08-12',
    };
    await done(recordStatutoryStep(await lea(), { ...once(), phase, ...step }));
    await done(rewordIssue(await lea(), { ...once(), issue: issueId, question: 'Welke bomen?' }));
    await done(putIssueInPhase(await lea(), { ...once(), issue: issueId, phase: later }));
    const given = { trajectory, party: m.organisation, role: 'initiator' };
    await done(giveRole(await lea(), { ...once(), ...given }));
    const [role] = (await loadTrajectory(await lea(), trajectory)).roles;
    await done(endRole(await lea(), { ...once(), trajectory, role: role?.id ?? '' }));

    await journey.explore(phaseIssue);
    const broken = await journey.startReading(phaseIssue);
    await done(abandonReading(await lea(), { ...once(), reading: broken, reason: 'Te weinig mensen' }));
    const reading = await journey.read(phaseIssue, 'samen_aan_zet');
    const owners = {
      municipalOwners: [m.unit],
      residentOwners: [m.organisation],
      residentOwnerNames: ['Jan'],
    };
    await journey.choose(phaseIssue, reading, 'samen_aan_zet', {
      ...owners,
      supportingForms: ['peilen', 'burgerparticipatie'],
    });
    const others = { ...owners, residentOwnerNames: [], reason: 'Jan is verhuisd' };
    await done(recordOwnership(await lea(), { ...once(), phaseIssue, ...others }));
    const [obligation] =
      (await loadTrajectory(await lea(), trajectory)).phases[0]?.phaseIssues[0]?.choices[0]?.obliges.filter(
        ({ proof }) => proof === 'account',
      ) ?? [];
    const met = { phaseIssue, obligation: obligation?.code ?? '', account: 'Gesprekken aan de deur' };
    await done(fulfilObligation(await lea(), { ...once(), ...met }));
    await done(fulfilObligation(await lea(), { ...once(), ...met, account: 'En aan de keukentafel' }));
    await journey.choose(phaseIssue, reading, 'samen_aan_zet', { ...owners, residentOwnerNames: [] });
    await done(startPhase(await lea(), { ...once(), phase }));
    await done(closePhase(await lea(), { ...once(), phase }));
    await done(handOverLead(await lea(), { ...once(), trajectory, to: m.person.omar, reason: 'Met verlof' }));
    await done(closeTrajectory(await m.as('omar'), { ...once(), trajectory }));

    const version = await m.inside((tx) => versionState(tx, m.versionId));
    const edges = version.status === 'published' ? unconfirmedEdges(version).slice(0, 2) : [];
    const confirmed = { version: m.versionId, edges, decision: 'Collegebesluit 7' };
    await done(confirmCompassEdges(await m.as('beheerder'), { ...once(), ...confirmed }));

    const { folded, rows } = await m.inside(refoldAll);
    expect(folded).toHaveLength(5);
    expect(rows).toEqual(folded);
  });
});
