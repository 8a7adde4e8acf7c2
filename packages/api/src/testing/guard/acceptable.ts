// SPDX-License-Identifier: EUPL-1.2

import { utrechtCompass } from '@samenspel/domain/compass';
import { addDays } from '@samenspel/domain/kernel';
import { acceptSuspension } from '../../advice/accept-suspension.ts';
import { writePassage } from '../../advice/passage/passages.ts';
import { proposeSuspension } from '../../advice/propose-suspension.ts';
import { attachToResponseDraft } from '../../advice/response-draft/response-draft-files.ts';
import { rulesNow } from '../../advice/rules/rules.store.ts';
import { withholdPart } from '../../advice/withhold-part.ts';
import { draftCompassVersion } from '../../compass/draft-compass-version.ts';
import { systemNow } from '../../shared/clock/index.ts';
import { newId } from '../../shared/ids/index.ts';
import { fulfilObligation } from '../../trajectory/fulfil-obligation.ts';
import { giveRole } from '../../trajectory/give-role.ts';
import { saveExploration } from '../../trajectory/save-exploration.ts';
import { startExploration } from '../../trajectory/start-exploration.ts';
import { startPhase } from '../../trajectory/start-phase.ts';
import { aJourney, explored, started, stepsTo } from '../a-journey.ts';
import type { AMunicipality, Who } from '../a-municipality.ts';
import { type APlatform, aPlatform, asked, promised } from '../a-platform.ts';
import { adviceActs, responseTo } from '../an-advice.ts';
import { done } from '../done.ts';

/** An input that is accepted now, and by whom. */
export interface Acceptable {
  by: Who;
  input: Record<string, unknown>;
}

const once = () => ({ idempotencyKey: newId() });

/** Each act of the schema with an input that is accepted, on things made for it. An act that is missing fails the tests. */
export function acceptableActs(m: AMunicipality): Record<string, () => Promise<Acceptable>> {
  const journey = aJourney(m);
  const lead = (input: Record<string, unknown>): Acceptable => ({ by: 'lea', input });
  const trajectory = () => journey.start();
  const phase = async () => journey.plan(await trajectory());
  const phaseIssue = async () => journey.raise(await phase());
  const explorable = async () => {
    const issue = await phaseIssue();
    return (await done(startExploration(await m.as('lea'), { ...once(), phaseIssue: issue }))).explorationId;
  };
  const reading = async () => {
    const issue = await phaseIssue();
    await journey.explore(issue);
    return journey.startReading(issue);
  };
  const seated = async () => {
    const id = await reading();
    await journey.seat(id);
    const [seat] = await m.inside((tx) =>
      tx.query<{ id: string }>(
        `SELECT p.id FROM reading_participant p JOIN party x ON x.tenant_id = p.tenant_id AND x.id = p.party_id
         WHERE p.reading_id = $1 AND x.name LIKE 'Mevrouw Jansen%'`,
        [id],
      ),
    );
    return { reading: id, participant: seat?.id ?? '' };
  };
  const readTo = async (form: string) => {
    const issue = await phaseIssue();
    await journey.explore(issue);
    return { phaseIssue: issue, reading: await journey.read(issue, form) };
  };
  const chosen = async (form: string) => {
    const read = await readTo(form);
    await journey.choose(read.phaseIssue, read.reading, form);
    return read.phaseIssue;
  };
  const running = async (form: string) => {
    const issue = await chosen(form);
    const id = await phaseOf(m, issue);
    await done(startPhase(await m.as('lea'), { ...once(), phase: id }));
    return { phaseIssue: issue, phase: id };
  };
  const issueOf = async (id: string) => {
    const [row] = await m.inside((tx) =>
      tx.query<{ issue: string; phase: string; trajectory: string }>(
        'SELECT issue_id AS issue, phase_id AS phase, trajectory_id AS trajectory FROM phase_issue WHERE id = $1',
        [id],
      ),
    );
    if (!row) throw new Error('No such issue in a phase');
    return row;
  };
  const answers = (part: string) => [{ part, answer: 'yes', reason: 'Omdat het zo is', expectedRevision: 0 }];
  let drafted = 1;
  const draft = async () => {
    const version = { compass: 'kompas', number: `3.${++drafted}`, provenance: 'adopted' as const };
    const begun = { ...once(), ...version, definition: utrechtCompass };
    return (await done(draftCompassVersion(await m.as('beheerder'), begun))).versionId;
  };
  const administrator = (input: Record<string, unknown>): Acceptable => ({ by: 'beheerder', input });
  const coordinator = (input: Record<string, unknown>): Acceptable => ({ by: 'coordinator', input });
  const member = (input: Record<string, unknown>): Acceptable => ({ by: 'member', input });
  let platforms = 0;
  let freeDays = 0;
  const platform = (): Promise<APlatform> => aPlatform(m, { code: `platform-${++platforms}` });
  const soon = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const requested = async () => ({ request: await (await platform()).request() });
  const questioned = async () => ({ request: await (await platform()).information() });
  const draftOf = async () => {
    const own = await platform();
    return { own, draft: await own.draft() };
  };
  const pointed = async () => {
    const { own, draft: id } = await draftOf();
    return { draft: id, point: await own.point(id) };
  };
  // The server has a clock of its own: what is submitted now is not late now.
  const present: AMunicipality = { ...m, as: async (who) => ({ ...(await m.as(who)), now: systemNow() }) };
  const inDays = (days: number) => addDays(systemNow().slice(0, 10), days);
  const advices = async () => adviceActs(present, (await platform()).id);
  const handler = (input: Record<string, unknown>): Acceptable => ({ by: 'omar', input });
  const handled = async () => (await advices()).handled(['Een zebrapad']);
  const proposed = async () => {
    const advice = await handled();
    const asked = { ...once(), advice, reason: 'Samen kijken' };
    await done(proposeSuspension(await present.as('omar'), asked));
    return advice;
  };
  const point = { no: 1, disposition: 'passed_on', reasons: 'Het is hun weg', passedOnTo: 'De provincie' };
  const promise = { what: 'Een zebrapad', owner: m.person.omar, dueOn: inDays(60), pointNo: 1 };
  const response = { ...responseTo(1), version: 1, points: [point], commitments: [promise] };
  const staff = (input: Record<string, unknown>): Acceptable => ({ by: 'omar', input });
  const passage = { title: 'Dank', body: 'Dank voor uw advies.' };
  const kept = async () => (await done(writePassage(await m.as('omar'), { ...once(), ...passage }))).id;
  const step = stepsTo('gemeente_aan_zet', utrechtCompass)[0]?.question ?? '';
  return {
    acceptAdviceRequest: async () => coordinator(await requested()),
    acceptFollowUp: async () =>
      lead({
        followUp: await (await platform()).followUp('platform', await trajectory()),
        no: 1,
        side: 'municipality',
      }),
    answerInformation: async () => lead({ ...(await questioned()), answer: 'Tien mille', files: [] }),
    askInformation: async () => {
      const own = await platform();
      const about = { request: await own.request(), trajectory: await trajectory() };
      return member({ wijkplatform: own.id, ...about, subject: 'Het budget', question: 'Hoeveel is er?' });
    },
    declineAdviceRequest: async () => coordinator(await requested()),
    proposeFollowUp: async () =>
      lead({
        ...{ wijkplatform: (await platform()).id, trajectory: await trajectory(), side: 'municipality' },
        ...{ subject: 'Het plein', ...promised, signerName: 'B. de Vries', dueOn: soon() },
      }),
    refuseInformation: async () =>
      lead({ ...(await questioned()), ground: 'safety', answer: 'Dat zou gevaarlijk zijn' }),
    requestAdvice: async () =>
      lead({
        ...{ wijkplatform: (await platform()).id, ...(await phaseIn(m, await phase())), ...asked },
        ...{ background: 'Er is geld', signerName: 'B. de Vries', dueOn: soon() },
      }),
    withdrawAdviceRequest: async () => lead(await requested()),
    withdrawInformationRequest: async () => member(await questioned()),
    changeAdviceRules: async () => {
      const { rules, version } = await m.inside(rulesNow);
      const answerTerm = { amount: 4, unit: 'weeks' };
      const openRequestsWarning = rules.openRequestsWarning + 1;
      return administrator({ ...rules, answerTerm, signerName: 'Het college', openRequestsWarning, version });
    },
    changeCalendar: async () =>
      administrator({
        add: [{ day: addDays('2031-01-01', ++freeDays), nameNl: 'Vrije dag', nameEn: 'Day off' }],
        remove: [],
      }),
    changeWidgetSites: async () =>
      administrator({ add: [`https://site${++freeDays}.example`], remove: ['https://nergens.example'] }),
    saveResponseDraft: async () => {
      const { what, owner, dueOn, pointNo } = promise;
      const commitments = [{ what, owner, dueOn, pointNo }];
      const said = { overall: 'Wij zijn blij', weighing: 'Veel mensen', commitments, revision: 0 };
      return handler({ advice: await handled(), ...said });
    },
    saveResponsePoint: async () => handler({ advice: await handled(), ...point, revision: 0 }),
    attachToResponseDraft: async () =>
      handler({
        advice: await handled(),
        file: await (await platform()).uploaded('omar'),
        name: 'telling.pdf',
      }),
    detachFromResponseDraft: async () => {
      const [advice, file] = [await handled(), await (await platform()).uploaded('omar')];
      const named = { ...once(), advice, file, name: 'telling.pdf' };
      await done(attachToResponseDraft(await present.as('omar'), named));
      return handler({ advice, file });
    },
    acceptSuspension: async () => coordinator({ advice: await proposed() }),
    answerAdvice: async () => handler({ advice: await handled(), ...response }),
    assignHandler: async () => lead({ advice: await (await advices()).submit(), person: m.person.noor }),
    contestResponse: async () =>
      coordinator({
        advice: await (await advices()).answered(),
        points: [{ no: 1, reasons: 'Hier staat niets' }],
      }),
    correctResponse: async () =>
      handler({
        advice: await (await advices()).answered(['Een zebrapad']),
        ...{ ...response, correctionReason: 'Er ontbrak iets' },
      }),
    decideContest: async () => ({
      by: 'controleur',
      input: {
        advice: await (await advices()).contested(),
        ...{ verdict: 'sent_back', reason: 'Zo is het geen antwoord', term: { amount: 3, unit: 'weeks' } },
      },
    }),
    declineSuspension: async () => coordinator({ advice: await proposed() }),
    discloseResponse: async () =>
      handler({ advice: await (await advices()).answered(['Een zebrapad'], { disclose: false }) }),
    extendTerm: async () => {
      const advice = await handled();
      return handler({ advice, dueOn: inDays(90), reason: 'Het onderzoek duurt langer' });
    },
    liftWithholding: async () => {
      const advice = await handled();
      const part = { advice, part: 'points' as const, ground: 'safety' as const, explanation: 'Gevaarlijk' };
      await done(withholdPart(await present.as('omar'), { ...once(), ...part }));
      return handler({ advice, part: 'points' });
    },
    proposeSuspension: async () => handler({ advice: await handled(), reason: 'Samen kijken' }),
    resumeClock: async () => {
      const advice = await proposed();
      await done(acceptSuspension(await present.as('coordinator'), { ...once(), advice }));
      return handler({ advice });
    },
    settleCommitment: async () => {
      const owed = { ...promise, pointNo: null };
      const advice = await (await advices()).answered(['Een zebrapad'], { commitments: [owed] });
      const [row] = await m.inside((tx) =>
        tx.query<{ id: string }>('SELECT id FROM commitment WHERE advice_id = $1', [advice]),
      );
      return handler({ commitment: row?.id, as: 'done', account: 'Het ligt er' });
    },
    submitAdvice: async () => coordinator(await (await advices()).draft(['Een zebrapad'])),
    withdrawAdvice: async () => coordinator({ advice: await handled(), reason: 'Achterhaald' }),
    withholdPart: async () =>
      handler({ advice: await handled(), part: 'points', ground: 'safety', explanation: 'Gevaarlijk' }),
    addDraftPoint: async () => member({ draft: (await draftOf()).draft, body: 'Meer bomen' }),
    addMember: async () =>
      coordinator({ wijkplatform: (await platform()).id, person: m.person.noor, role: 'member' }),
    attachToDraft: async () => {
      const { own, draft: id } = await draftOf();
      const file = await own.uploaded('member');
      return member({ draft: id, file, name: 'handtekeningen.pdf', purpose: 'backing' });
    },
    describeWijkplatform: async () =>
      coordinator({
        wijkplatform: (await platform()).id,
        name: 'Anders geheten',
        about: 'Wij zijn van hier',
        email: 'post@wijkplatform.example',
        neighbourhoods: [m.neighbourhood],
        revision: 1,
      }),
    detachFromDraft: async () => {
      const { own, draft: id } = await draftOf();
      return member({ draft: id, file: await own.attached(id) });
    },
    discardAdviceDraft: async () => member({ draft: (await draftOf()).draft }),
    endMembership: async () => {
      const own = await platform();
      return coordinator({ wijkplatform: own.id, member: await own.joined('noor') });
    },
    moveDraftPoint: async () => {
      const { own, draft: id } = await draftOf();
      const point = await own.point(id);
      await own.point(id, 'Minder stenen');
      return member({ draft: id, point, place: 2 });
    },
    registerWijkplatform: async () =>
      administrator({
        code: `nieuw-${++platforms}`,
        name: 'Wijkplatform nieuw',
        neighbourhoods: [m.neighbourhood],
        firstCoordinator: m.person.coordinator,
      }),
    removeDraftPoint: async () => member(await pointed()),
    removePassage: async () => staff({ passage: await kept() }),
    writePassage: async () => staff({ passage: await kept(), ...passage, version: 1 }),
    removeNote: async () => member({ note: await (await platform()).note() }),
    saveAdviceDraft: async () =>
      member({
        draft: (await draftOf()).draft,
        version: 1,
        title: 'Bomen',
        summary: 'Meer bomen',
        takingPart: 'De straat',
        backing: 'Breed gedragen',
        backingFigures: [{ label: 'Handtekeningen', figure: 120 }],
        ...(await phaseIn(m, await phase())),
      }),
    saveDraftPoint: async () => member({ ...(await pointed()), body: 'Nog meer bomen', version: 1 }),
    setMailPreference: async () => member({ kind: 'weekly', wanted: false }),
    startAdviceDraft: async () =>
      member({ wijkplatform: (await platform()).id, ...(await phaseIn(m, await phase())) }),
    writeNote: async () => {
      const { own, draft: about } = await draftOf();
      return member({ wijkplatform: own.id, about, body: 'Onder ons' });
    },
    abandonReading: async () => lead({ reading: await reading(), reason: 'De tijd is om' }),
    addParticipant: async () => lead({ reading: await reading(), side: 'residents', party: m.organisation }),
    agreeAnswer: async () => lead({ reading: await reading(), question: step, answers: answers('') }),
    changePhase: async () =>
      lead({
        phase: await phase(),
        expectedRevision: 0,
        title: 'Plan',
        goal: 'Een plan',
        startsOn: '2026-09-01',
      }),
    chooseForm: async () =>
      lead({
        ...(await readTo('samen_aan_zet')),
        form: 'samen_aan_zet',
        supportingForms: ['peilen'],
        reason: 'Zo is het',
        municipalityRole: 'Doet mee',
        residentsRole: 'Doen mee',
        municipalOwners: [m.person.omar],
        residentOwners: [m.organisation],
        residentOwnerNames: ['De heer De Vries'],
      }),
    closePhase: async () => {
      const { phase: id, phaseIssue: issue } = await running('burgerparticipatie');
      for (const obligation of ['recruitment', 'decision_that_follows']) {
        const met = { ...once(), phaseIssue: issue, obligation, account: 'Zo deden wij het' };
        await done(fulfilObligation(await m.as('lea'), met));
      }
      return lead({ phase: id });
    },
    closeTrajectory: async () => lead({ trajectory: await trajectory() }),
    completeExploration: async () => {
      const exploration = await explorable();
      const saved = { ...once(), exploration, expectedRevision: 0, ...explored };
      await done(saveExploration(await m.as('lea'), saved));
      return lead({ exploration, expectedRevision: 1 });
    },
    completeReading: async () => {
      const id = await reading();
      await journey.answer(id, 'gemeente_aan_zet');
      return lead({ reading: id, withoutResidentsReason: 'Niemand kon' });
    },
    confirmCompassEdges: async () => {
      const confirmed = await m.inside((tx) =>
        tx.query<{ question: string }>('SELECT question FROM compass_edge WHERE compass_version_id = $1', [
          m.versionId,
        ]),
      );
      const open = [
        { question: 'decision', answer: 'yes' },
        { question: 'ownership', answer: 'no' },
        { question: 'grow', answer: 'no' },
      ].filter((edge) => confirmed.every(({ question }) => question !== edge.question));
      return administrator({
        version: m.versionId,
        edges: open.slice(0, 1),
        decision: 'Raadsbesluit 2026-9',
      });
    },
    describeTrajectory: async () => {
      const { startedAs: _, lead: __, ...described } = started(m);
      const title = 'Anders gezegd';
      const area = { cityWide: false, districts: [m.district], neighbourhoods: [m.neighbourhood] };
      return lead({ trajectory: await trajectory(), expectedRevision: 0, ...described, title, area });
    },
    draftCompassVersion: async () =>
      administrator({
        compass: `nieuw-${++drafted}`,
        name: { nl: 'Nieuw', en: 'New' },
        number: '1.0',
        provenance: 'adopted',
        definition: utrechtCompass,
      }),
    endRole: async () => {
      const id = await trajectory();
      const given = { ...once(), trajectory: id, party: m.person.daan, role: 'participant' };
      await done(giveRole(await m.as('lea'), given));
      const [row] = await m.inside((tx) =>
        tx.query<{ id: string }>('SELECT id FROM trajectory_role WHERE trajectory_id = $1', [id]),
      );
      return lead({ trajectory: id, role: row?.id });
    },
    fulfilObligation: async () =>
      lead({
        phaseIssue: await chosen('overheidsmiddelen'),
        obligation: 'agreements',
        account: 'Afgesproken in de buurt',
        acceptedByMunicipality: m.person.omar,
        acceptedByResidents: m.organisation,
      }),
    giveAnswer: async () => lead({ ...(await seated()), question: step, answers: answers('') }),
    giveRole: async () => lead({ trajectory: await trajectory(), party: m.person.noor, role: 'participant' }),
    handOverLead: async () =>
      lead({ trajectory: await trajectory(), to: m.person.omar, reason: 'Andere baan' }),
    planPhase: async () =>
      lead({
        trajectory: await trajectory(),
        title: 'Ontwerp',
        goal: 'Een plan',
        startsOn: '2026-09-01',
        endsOn: '2026-10-01',
      }),
    publishCompassVersion: async () =>
      administrator({ draft: await draft(), adoptedBy: 'Raadsbesluit 2026-8' }),
    putIssueInPhase: async () => {
      const { issue, trajectory: of } = await issueOf(await phaseIssue());
      return lead({ issue, phase: await journey.plan(of, 'Later') });
    },
    raiseIssue: async () => lead({ phase: await phase(), question: 'Waar komen de bomen?' }),
    recordOwnership: async () =>
      lead({
        phaseIssue: await chosen('samen_aan_zet'),
        municipalOwners: [m.person.omar],
        residentOwners: [m.organisation],
        residentOwnerNames: ['De heer De Vries'],
        reason: 'Zij doen het',
      }),
    recordStatutoryStep: async () =>
      lead({
        phase: await phase(),
        kind: 'inspraak',
        name: 'Inspraak',
        startsOn: '2026-09-01',
        endsOn: '2026-10-01',
      }),
    redrawCompassVersion: async () => administrator({ draft: await draft(), definition: utrechtCompass }),
    removeParticipant: async () => lead(await seated()),
    rewordIssue: async () =>
      lead({ issue: (await issueOf(await phaseIssue())).issue, question: 'Anders gevraagd?' }),
    saveExploration: async () => lead({ exploration: await explorable(), expectedRevision: 0, ...explored }),
    startExploration: async () => lead({ phaseIssue: await phaseIssue() }),
    startPhase: async () => lead({ phase: await phaseOf(m, await chosen('peilen')) }),
    startReading: async () => lead({ phaseIssue: await phaseIssue() }),
    startTrajectory: async () =>
      lead({
        ...started(m),
        area: { cityWide: false, districts: [m.district], neighbourhoods: [m.neighbourhood] },
      }),
  };
}

/** A phase with its trajectory, as inputs name them. */
async function phaseIn(m: AMunicipality, phase: string): Promise<{ phase: string; trajectory: string }> {
  const [row] = await m.inside((tx) =>
    tx.query<{ id: string }>('SELECT trajectory_id AS id FROM phase WHERE id = $1', [phase]),
  );
  return { phase, trajectory: row?.id ?? '' };
}

async function phaseOf(m: AMunicipality, phaseIssue: string): Promise<string> {
  const [row] = await m.inside((tx) =>
    tx.query<{ id: string }>('SELECT phase_id AS id FROM phase_issue WHERE id = $1', [phaseIssue]),
  );
  return row?.id ?? '';
}
