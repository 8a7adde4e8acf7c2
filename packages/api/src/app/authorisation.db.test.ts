// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Act, acts, isMarked, type MatrixColumn, ruleOf } from '@samenspel/domain/access';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  graphql,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { loadAdvice } from '../advice/advice.loaders.ts';
import { answerAdvice } from '../advice/answer-advice.ts';
import { assignHandler } from '../advice/assign-handler.ts';
import { writePassage } from '../advice/passage/passages.ts';
import { addParticipant } from '../compass/add-participant.ts';
import { draftCompassVersion } from '../compass/draft-compass-version.ts';
import { readingState } from '../compass/reading-state.store.ts';
import { startReading } from '../compass/start-reading.ts';
import { newId } from '../shared/ids/index.ts';
import { aJourney, started } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality, type Who } from '../testing/a-municipality.ts';
import { aPlatform } from '../testing/a-platform.ts';
import { adviceActs, responseTo } from '../testing/an-advice.ts';
import { done } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { endRole } from '../trajectory/end-role.ts';
import { giveRole } from '../trajectory/give-role.ts';
import { startExploration } from '../trajectory/start-exploration.ts';
import { startTrajectory } from '../trajectory/start-trajectory.ts';
import { loadTrajectory } from '../trajectory/trajectory.loaders.ts';
import { makeSchema } from './schema.ts';

/** Mutations whose rule in the matrix has another name. Every other one has a rule of its own name. */
const rules: Record<string, Act> = {
  confirmCompassEdges: 'confirmEdges',
  redrawCompassVersion: 'draftCompassVersion',
  startAdviceDraft: 'writeDraft',
  saveAdviceDraft: 'writeDraft',
  addDraftPoint: 'writeDraft',
  saveDraftPoint: 'writeDraft',
  moveDraftPoint: 'writeDraft',
  removeDraftPoint: 'writeDraft',
  attachToDraft: 'writeDraft',
  detachFromDraft: 'writeDraft',
  discardAdviceDraft: 'writeDraft',
  removeNote: 'writeNote',
  writePassage: 'managePassages',
  removePassage: 'managePassages',
  refuseInformation: 'answerInformation',
  declineSuspension: 'acceptSuspension',
  withholdPart: 'withhold',
  saveResponseDraft: 'draftResponse',
  saveResponsePoint: 'draftResponse',
  attachToResponseDraft: 'draftResponse',
  detachFromResponseDraft: 'draftResponse',
};

/** Somebody for each column of the matrix. */
const columns: Partial<Record<MatrixColumn, Who | null>> = {
  public: null,
  'signed in': 'buitenstaander',
  administrator: 'beheerder',
  overseer: 'controleur',
  viewer: 'wethouder',
  staff: 'noor',
  project_lead: 'lead',
  stakeholder_manager: 'stakeholder',
  communications_adviser: 'communications',
  district_adviser: 'district',
  participation_adviser: 'participation',
  initiator: 'initiator',
  participant: 'participant',
  'taking part': 'buurvrouw',
  guide: 'gids',
  coordinator: 'coordinator',
  member: 'member',
  handler: 'behandelaar',
  'commitment owner': 'toezegger',
};

/** The ids of what a municipality has, under the names that inputs use. */
type Ids = Record<string, string>;
interface Case {
  m: AMunicipality;
  ids: Ids;
  /** The participant of each person who takes part. */
  seats: Map<string, string>;
}

let db: FreshDatabase;
let schema: GraphQLSchema;
let own: Case;
let otherTrajectory: Ids;
let elsewhere: Case;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  schema = await makeSchema();
  const utrecht = await aMunicipality(db);
  own = await aCase(utrecht);
  otherTrajectory = (await aCase(utrecht, '1.2', 'lea')).ids;
  elsewhere = await aCase(await aMunicipality(db, 'zwolle'));
});
afterAll(() => db.close());

/** A reading with a neighbour at the table, begun by a guide who has no role on the trajectory any more. */
async function guided(m: AMunicipality, trajectory: string, phaseIssue: string): Promise<string> {
  const asLead = () => m.as('lead');
  const role = { trajectory, party: m.person.gids, role: 'stakeholder_manager' };
  await done(giveRole(await asLead(), { ...once(), ...role }));
  const { readingId: reading } = await done(startReading(await m.as('gids'), { ...once(), phaseIssue }));
  const { roles } = await loadTrajectory(await asLead(), trajectory);
  const held = roles.find(({ party }) => party.id === m.person.gids)?.id ?? '';
  await done(endRole(await asLead(), { ...once(), trajectory, role: held }));
  const seat = { reading, side: 'residents' as const, party: m.person.buurvrouw };
  await done(addParticipant(await asLead(), { ...once(), ...seat }));
  return reading;
}

/** A trajectory with a phase, an issue, a draft exploration and an open reading, and everybody in their role. */
async function aCase(m: AMunicipality, number = '1.1', lead: Who = 'lead'): Promise<Case> {
  const input = { ...once(), ...started(m), lead: m.person[lead] };
  const { trajectoryId: trajectory } = await done(startTrajectory(await m.as('lea'), input));
  const asLead = () => m.as(lead);
  const journey = aJourney(m, lead);
  const alone = lead !== 'lead';
  if (!alone) {
    for (const [role, who] of Object.entries(columns)) {
      const isRole = ['_manager', '_adviser', 'initiator', 'participant'].some((end) => role.endsWith(end));
      if (who && isRole)
        await done(giveRole(await asLead(), { ...once(), trajectory, party: m.person[who], role }));
    }
  }
  const phase = await journey.plan(trajectory);
  const phaseIssue = await journey.raise(phase);
  const { explorationId: exploration } = await done(
    startExploration(await asLead(), { ...once(), phaseIssue }),
  );
  const reading = await (alone ? journey.startReading(phaseIssue) : guided(m, trajectory, phaseIssue));
  const { participants } = await m.inside((tx) => readingState(tx, reading));
  const drafted = { compass: 'kompas', number, provenance: 'adopted' as const, definition: {} };
  const { versionId: draft } = await done(
    draftCompassVersion(await m.as('beheerder'), { ...once(), ...drafted }),
  );
  const issue = (await loadTrajectory(await asLead(), trajectory)).issues[0]?.id ?? '';
  // In the other platform is nobody of the columns.
  const platform = await aPlatform(m, alone ? { code: 'elders', coordinator: 'omar', member: 'daan' } : {});
  const adviceDraft = await platform.draft();
  const affairs = {
    ...{ wijkplatform: platform.id, adviceDraft, point: await platform.point(adviceDraft) },
    ...{
      passage: await aPassage(m),
      note: await platform.note(),
      about: adviceDraft,
      member: await platform.joined('carla'),
    },
    ...{ file: await platform.attached(adviceDraft) },
    ...{
      request: await platform.request({ trajectory }),
      followUp: await platform.followUp('platform', trajectory),
    },
    ...{ information: await platform.information({ trajectory }), person: m.person.carla },
    ...{ firstCoordinator: m.person.carla },
    ...(await anAnsweredAdvice(m, { wijkplatform: platform.id, trajectory, alone })),
  };
  const places = { districts: m.district, neighbourhoods: m.neighbourhood, unit: m.unit };
  const people = { lead: m.person.lea, to: m.person[lead], party: m.person.lea };
  const sides = { municipalOwners: m.unit, residentOwners: m.organisation };
  const accepted = { acceptedByMunicipality: m.unit, acceptedByResidents: m.organisation };
  return {
    m,
    ids: {
      ...{ trajectory, phase, issue, phaseIssue, exploration, reading, draft, version: m.versionId },
      ...{ ...places, ...people, ...sides, ...accepted, ...affairs },
    },
    seats: new Map(participants.map(({ id, partyId }) => [partyId, id])),
  };
}

/** An advice that somebody handles who has no other role, with a promise of somebody who has none either. */
async function anAnsweredAdvice(
  m: AMunicipality,
  on: { wijkplatform: string; trajectory: string; alone: boolean },
) {
  const [handler, owner]: Who[] = on.alone ? ['daan', 'daan'] : ['behandelaar', 'toezegger'];
  if (!handler || !owner) throw new Error('Nobody handles it');
  const acts = adviceActs(m, on.wijkplatform, on.alone ? 'omar' : 'coordinator');
  const advice = await acts.submit(['Een zebrapad'], { trajectory: on.trajectory });
  await done(assignHandler(await m.as('noor'), { ...once(), advice, person: m.person[handler] }));
  const commitments = [{ what: 'Het zebrapad aanleggen', owner: m.person[owner], dueOn: '2026-09-01' }];
  const response = { ...responseTo(1), commitments };
  await done(answerAdvice(await m.as(handler), { ...once(), advice, version: 1, ...response }));
  const commitment = (await loadAdvice(await m.as('noor'), advice)).commitments[0]?.id ?? '';
  return { advice, commitment, handler: m.person[handler], owner: m.person[owner] };
}

const aPassage = async (m: AMunicipality) =>
  (await done(writePassage(await m.as('omar'), { ...once(), title: 'Dank', body: 'Dank u.' }))).id;

/** As the matrix marks it; what everybody does for themselves it marks once, for whoever is signed in. */
const isAllowed = (rule: ReturnType<typeof ruleOf>, column: MatrixColumn): boolean =>
  isMarked(rule, column) || (rule.signedIn === true && column !== 'public');

const mutations = () => Object.values(schema.getMutationType()?.getFields() ?? {});
const names = async () => Object.keys((await makeSchema()).getMutationType()?.getFields() ?? {});
const inputOf = (name: string): GraphQLInputObjectType => {
  const type = mutations().find((field) => field.name === name)?.args[0]?.type;
  const named = type && isNonNullType(type) ? type.ofType : type;
  if (!named || !isInputObjectType(named)) throw new Error(`${name} has no input`);
  return named;
};

/**
 * An input that says nothing (texts are empty) about things that are there: whoever may do the act is refused for what
 * is missing, and whoever may not is told that nothing is there. Codes are those that a municipality has.
 */
function filled(type: GraphQLInputObjectType, ids: Ids): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [
      field.name,
      valueFor(field.name, field.type, ids, type.name),
    ]),
  );
}

/** What no case here has yet, and inputs may leave out. */
const withoutYet = ['corrects'];

function valueFor(name: string, type: GraphQLInputType, ids: Ids, of: string): unknown {
  if (isNonNullType(type)) return valueFor(name, type.ofType, ids, of);
  if (isListType(type)) {
    if (withoutYet.includes(name)) return [];
    const item = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    // Files are one’s own uploads, and nobody here has any but the draft’s.
    if (String(item) === 'NamedFileInput') return [];
    return isInputObjectType(item) || String(item) === 'UUID' ? [valueFor(name, item, ids, of)] : [];
  }
  if (isInputObjectType(type)) return filled(type, ids);
  if (isEnumType(type)) return type.getValues()[0]?.name;
  switch (String(type)) {
    case 'UUID':
      if (name === 'idempotencyKey') return newId();
      return withoutYet.includes(name) ? null : idOf(name, ids, of);
    case 'Int':
    case 'Float':
      return 0;
    case 'Boolean':
      return false;
    case 'Date':
      return '2026-06-01';
    case 'JSON':
      return {};
    default:
      return name === 'policyField' ? 'groen' : '';
  }
}

function idOf(name: string, ids: Ids, of: string): string {
  const id = name === 'role' || name === 'participant' ? (ids[name] ?? newId()) : ids[nameOf(name, of)];
  if (id === undefined) throw new Error(`Say in aCase what the id ${name} of ${of} stands for`);
  return id;
}

/** Two kinds of drafts go by the same name, two of requests, and two of persons. */
function nameOf(name: string, of: string): string {
  if (name === 'draft' && !of.includes('CompassVersion')) return 'adviceDraft';
  if (of === 'AssignHandlerInput' && name === 'person') return 'handler';
  const ofInformation = /^(Answer|Refuse)Information|^WithdrawInformationRequest/.test(of);
  return name === 'request' && ofInformation ? 'information' : name;
}

async function attempt(m: AMunicipality, who: Who | null, name: string, input: object) {
  const source = `mutation ($input: ${inputOf(name).name}!) { ${name}(input: $input) { __typename } }`;
  const contextValue = await m.as(who);
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { input } });
  const [error] = errors ?? [];
  if (error && typeof error.extensions.code !== 'string') throw error.originalError ?? error;
  if (error) return error.extensions.code;
  return (data?.[name] as { __typename: string } | undefined)?.__typename;
}

/** The input for this person: who takes part answers for themselves, another for somebody else. */
function inputFor(who: Who | null, name: string, ids: Ids): Record<string, unknown> {
  const seat = who && own.seats.get(own.m.person[who]);
  const somebody = seat ?? own.seats.get(own.m.person.buurvrouw) ?? '';
  return filled(inputOf(name), name === 'giveAnswer' ? { ...ids, participant: somebody } : ids);
}

function actOf(name: string, who: Who | null): Act {
  const takesPart = who !== null && own.seats.has(own.m.person[who]);
  if (name === 'giveAnswer' && !takesPart) return 'giveAnswerOnBehalf';
  const act = rules[name] ?? name;
  if (!acts.includes(act as Act)) throw new Error(`No rule says who may ${name}`);
  return act as Act;
}

const denied = (who: Who | null) => (who === null ? 'NOT_SIGNED_IN' : 'NOT_FOUND');
const ofTenant: readonly MatrixColumn[] = [
  'public',
  'signed in',
  'administrator',
  'overseer',
  'viewer',
  'staff',
];

describe('every mutation of the schema, by everybody (Q2)', () => {
  it('has a rule in the permission matrix', async () => {
    const ruled = (await names()).map((name) => rules[name] ?? name);
    expect(ruled.filter((name) => !acts.includes(name as Act))).toEqual([]);
  });

  it.each(Object.entries(columns) as [MatrixColumn, Who | null][])(
    '%s may do what the matrix marks',
    async (column, who) => {
      for (const { name } of mutations()) {
        const allowed =
          isAllowed(ruleOf(actOf(name, who)), column) || (who === 'gids' && mayAsParticipant(name));
        const answer = await attempt(own.m, who, name, inputFor(who, name, own.ids));
        const told = allowed ? expect.not.stringMatching(/^NOT_/) : denied(who);
        expect({ column, name, answer }).toEqual({ column, name, answer: told });
      }
    },
    60_000,
  );

  // Who guides takes part too.
  const mayAsParticipant = (name: string) => ruleOf(actOf(name, 'gids')).participant === true;

  it.each(Object.entries(columns) as [MatrixColumn, Who | null][])(
    '%s may on another trajectory only what the municipality lets them do anywhere',
    async (column, who) => {
      for (const { name } of mutations()) {
        const rule = ruleOf(actOf(name, who));
        const anywhere = (ofTenant.includes(column) || rule.signedIn) && isAllowed(rule, column);
        const input = filled(inputOf(name), { ...otherTrajectory, participant: newId() });
        const answer = await attempt(own.m, who, name, input);
        const told = anywhere ? expect.not.stringMatching(/^NOT_/) : denied(who);
        expect({ column, name, answer }).toEqual({ column, name, answer: told });
      }
    },
    60_000,
  );
});

/** Somebody who may do the act on their own. */
function allowedTo(name: string): Who {
  const marked = (Object.entries(columns) as [MatrixColumn, Who | null][]).find(
    ([column, who]) => who && isAllowed(ruleOf(actOf(name, who)), column),
  );
  if (!marked?.[1]) throw new Error(`Nobody may ${name}`);
  return marked[1];
}

describe('what belongs to another municipality', () => {
  it('is as unknown as what never existed, wherever an input names it (Q1)', async () => {
    let compared = 0;
    for (const { name } of mutations()) {
      const who = allowedTo(name);
      const named = uuidsIn(inputOf(name)).filter((path) => !withoutYet.includes(path.at(-1) ?? ''));
      for (const path of named) {
        const foreign = at(
          path,
          elsewhere.ids[nameOf(path.at(-1) ?? '', inputOf(name).name)] ??
            elsewhere.seats.get(elsewhere.m.person.buurvrouw) ??
            '',
        );
        const told = await attempt(own.m, who, name, foreign(inputFor(who, name, own.ids)));
        const unknown = await attempt(own.m, who, name, at(path, newId())(inputFor(who, name, own.ids)));
        const kind = expect.stringMatching(/^NOT_FOUND$|Refused$/);
        expect({ name, path, told }).toEqual({ name, path, told: unknown });
        expect({ name, path, told }).toEqual({ name, path, told: kind });
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(40);
  }, 60_000);
});

/** Where an input names things by id. */
function uuidsIn(type: GraphQLInputObjectType): string[][] {
  return Object.values(type.getFields()).flatMap((field) => {
    const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
    const item = isListType(bare) ? (isNonNullType(bare.ofType) ? bare.ofType.ofType : bare.ofType) : bare;
    if (isInputObjectType(item) && !isListType(bare))
      return uuidsIn(item).map((path) => [field.name, ...path]);
    return String(item) === 'UUID' && field.name !== 'idempotencyKey' ? [[field.name]] : [];
  });
}

/** The input with this id there, in a list too. */
function at([first = '', ...rest]: string[], id: string) {
  return (input: Record<string, unknown>): Record<string, unknown> => {
    const there = input[first];
    if (rest.length > 0) return { ...input, [first]: at(rest, id)(there as Record<string, unknown>) };
    return { ...input, [first]: Array.isArray(there) ? [id] : id };
  };
}
