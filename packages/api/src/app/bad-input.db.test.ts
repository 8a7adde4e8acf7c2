// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { utrechtCompass } from '@samenspel/domain/compass';
import { type GraphQLInputField, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { newId } from '../shared/ids/index.ts';
import { type Acceptable, acceptableActs } from '../testing/guard/acceptable.ts';
import { documentOf, inputOf, type RootField, rootFields } from '../testing/guard/documents.ts';
import { type GuardedServer, guardedServer } from '../testing/guard/guarded-server.ts';
import { digests, type IdsByTable, idsOf, kindOf, tenantTables } from '../testing/guard/ids.ts';
import type { Answer } from '../testing/guard/post-to.ts';
import { nastyDates } from '../testing/guard/source.ts';
import { isFault, leaksIn } from '../testing/guard/what-leaks.ts';
import { aPlace, type Place } from '../testing/guard/world.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';

let db: FreshDatabase;
let server: GuardedServer;
let here: Place;
let tables: string[];
let theirs: IdsByTable;
let acceptable: ReturnType<typeof acceptableActs>;

beforeAll(async () => {
  db = await freshDatabase();
  server = await guardedServer(db);
  here = await aPlace(db, server, 'gemeente1');
  const there = await aPlace(db, server, 'gemeente2');
  tables = await tenantTables(db);
  theirs = await idsOf(db, tables, there.tenantId);
  acceptable = acceptableActs(here.m);
}, 120_000);
afterAll(async () => {
  expect(server.deaths).toEqual([]);
  await server.close();
  await db.close();
});

const acts = rootFields('Mutation');
const html = '<b onclick="alert(1)">Wie?</b><script>alert(`1`)</script> & <!-- een --> &amp; \u{1f333}';

/** A place in an input: how to get there, and what stands there. */
interface Slot {
  path: (string | number)[];
  field: string;
  type: string;
}

function slotsOf(fields: readonly GraphQLInputField[], value: object, path: Slot['path'] = []): Slot[] {
  return fields.flatMap((field) => {
    const given = Reflect.get(value, field.name);
    if (given == null) return [];
    const type = getNamedType(field.type);
    const each = Array.isArray(given) ? given.map((one, i) => [one, i] as const) : [[given, null] as const];
    return each.flatMap(([one, i]): Slot[] => {
      const at = [...path, field.name, ...(i === null ? [] : [i])];
      if (isInputObjectType(type)) return slotsOf(Object.values(type.getFields()), one as object, at);
      return [{ path: at, field: field.name, type: type.name }];
    });
  });
}

/** The same input with something else in one place, under a key of its own. */
function withAt(input: object, path: Slot['path'], value: unknown): Record<string, unknown> {
  const copy = structuredClone(input);
  const inner = path.slice(0, -1).reduce<object>((at, step) => Reflect.get(at, step), copy);
  Reflect.set(inner, path.at(-1) ?? '', value);
  return { idempotencyKey: newId(), ...copy };
}

const say = async (act: RootField, { by }: Acceptable, input: Record<string, unknown>): Promise<Answer> => {
  const type = `${act.name[0]?.toUpperCase()}${act.name.slice(1)}`;
  const selection = `{ __typename ... on ${type}Refused { refusals { code rule at details } } }`;
  const answer = await server.ask({
    at: here.slug,
    cookie: here.cookies[by],
    ...documentOf('mutation', act, { input }, selection),
  });
  expect([act.name, isFault(answer), leaksIn(answer, JSON.stringify(input)), answer.text]).toEqual([
    act.name,
    false,
    [],
    answer.text,
  ]);
  return answer;
};

/** What came of it: the codes of refusals, the code of the error, or nothing when it was accepted. */
const outcomeOf = ({ data, codes }: Answer): string[] => {
  const [payload] = Object.values(data ?? {}) as ({ refusals?: { code: string }[] } | null)[];
  return [...codes, ...(payload?.refusals ?? []).map(({ code }) => code)];
};

// Where nothing may stand: a draft says as little as it likes, a simple question has one part without a name, and some
// reasons are asked for but nobody's duty.
const mayBeEmpty = (act: string, { field, path }: Slot): boolean =>
  ['saveExploration', 'saveAdviceDraft', 'addDraftPoint', 'saveDraftPoint'].includes(act) ||
  ['saveResponseDraft', 'saveResponsePoint'].includes(act) ||
  (act === 'changeCalendar' && field === 'nameEn') ||
  (act === 'describeWijkplatform' && ['about', 'email'].includes(field)) ||
  (field === 'signerName' && !['answerAdvice', 'correctResponse'].includes(act)) ||
  (act === 'requestAdvice' && field === 'background') ||
  (['handOverLead', 'withdrawAdvice'].includes(act) && field === 'reason') ||
  (act === 'settleCommitment' && field === 'account') ||
  field === 'part' ||
  (act === 'chooseForm' && field === 'reason') ||
  (act === 'draftCompassVersion' && path.join('.') === 'name.en');

/** Acts on what is a platform's own affair, or was not sent yet: they leave no event. */
const ownAffairs = [
  'addDraftPoint',
  'attachToDraft',
  'attachToResponseDraft',
  'detachFromDraft',
  'detachFromResponseDraft',
  'discardAdviceDraft',
  'moveDraftPoint',
  'removeDraftPoint',
  'removeNote',
  'removePassage',
  'saveAdviceDraft',
  'saveDraftPoint',
  'saveResponseDraft',
  'saveResponsePoint',
  'setMailPreference',
  'startAdviceDraft',
  'writeNote',
  'writePassage',
];

// What names something by its code; everything else is what people write.
const isCode = (act: string, { field }: Slot): boolean =>
  [
    'code',
    'compass',
    'email',
    'form',
    'number',
    'obligation',
    'part',
    'policyField',
    'role',
    'supportingForms',
  ].includes(field) ||
  // Addresses of sites.
  act === 'changeWidgetSites' ||
  // A file's name is made fit for any computer: a slash does not stay.
  (/^attachTo/.test(act) && field === 'name') ||
  (field === 'question' && ['agreeAnswer', 'giveAnswer', 'confirmCompassEdges'].includes(act));

describe('bad input (issue 2)', () => {
  it('is tried on every act of the schema', () => {
    expect(Object.keys(acceptable).sort()).toEqual(acts.map(({ name }) => name).sort());
  });

  it.each(acts.map((act) => [act.name, act] as const))(
    'is refused by %s, which then does what was right',
    async (name, act) => {
      const right = await acceptable[name]?.();
      if (!right) throw new Error(`Give ${name} an input that is accepted`);
      const slots = slotsOf(inputOf(act), right.input);
      const before = await digests(db, tables);
      const refused = async (slot: Slot, value: unknown) => {
        const outcome = outcomeOf(await say(act, right, withAt(right.input, slot.path, value)));
        if (outcome.length === 0)
          throw new Error(`${name} accepted ${JSON.stringify(value).slice(0, 60)} as ${slot.path.join('.')}`);
        return outcome;
      };

      for (const slot of slots.filter(({ type }) => type === 'UUID')) {
        const table = kindOf(slot.field, `${name[0]?.toUpperCase()}${name.slice(1)}Input`) ?? '';
        const [foreign] = theirs.get(table) ?? [];
        if (foreign === undefined) throw new Error(`The other municipality has no row in ${table}`);
        // Another municipality's id is answered as an id of nothing is: it does not even tell that it exists.
        const unknown = await refused(slot, newId());
        expect([slot.path, await refused(slot, foreign)]).toEqual([slot.path, unknown]);
        expect(await refused(slot, 'geen-id')).toEqual(['BAD_USER_INPUT']);
      }
      for (const slot of slots.filter(({ type }) => type === 'String')) {
        const long = await refused(slot, 'a'.repeat(100_000));
        const nul = await refused(slot, 'a\u0000b');
        expect([slot.path, long, nul]).not.toContainEqual(['FAULT']);
        if (!mayBeEmpty(name, slot)) for (const blank of ['', ' \u200b\u00a0\n']) await refused(slot, blank);
      }
      for (const slot of slots.filter(({ type }) => type === 'Date'))
        for (const date of nastyDates.filter((each) => !/^(0001|9999)/.test(each)))
          expect([date, (await refused(slot, date))[0]]).toEqual([
            date,
            expect.stringMatching(/BAD_USER_INPUT|DATE_INVALID/),
          ]);
      // A term of 99 is a long one, and right.
      // A term of 99 is a long one, and right; so are other numbers that a municipality sets.
      for (const slot of slots.filter(({ type }) => type === 'Int'))
        for (const wrong of [-1, 99, 2 ** 40, 1.5, '1'])
          if ((slot.field !== 'amount' && name !== 'changeAdviceRules') || wrong !== 99)
            await refused(slot, wrong);
      // 7 is a number like another where a municipality sets one.
      for (const field of inputOf(act).filter(({ type }) => isNonNullType(type)))
        for (const wrong of [null, {}, 7, isListType(field.type) ? 'x' : [[]]])
          if (!/JSON/.test(String(field.type)) && (wrong !== 7 || name !== 'changeAdviceRules'))
            await refused({ path: [field.name], field: field.name, type: '' }, wrong);
      expect(await digests(db, tables)).toEqual(before);

      // The control: with nothing wrong in it, it is accepted, markup and all; sent twice at the same moment it happens once.
      const prose = slots.filter((slot) => slot.type === 'String' && !isCode(name, slot));
      const marked = prose.reduce(
        (so, slot) => withAt(so, slot.path, `${html} ${name} ${slot.path.join(' ')}`),
        right.input,
      );
      const input = { ...marked, idempotencyKey: newId() };
      const events = await countEvents();
      const [one, two] = await Promise.all([say(act, right, input), say(act, right, input)]);
      expect(outcomeOf(one)).toEqual([]);
      expect(two?.text).toBe(one?.text);
      const happened = (await countEvents()) - events;
      expect((await say(act, right, input)).text).toBe(one.text);
      expect(await countEvents()).toBe(events + happened);
      // What a platform keeps to itself leaves no trace in a history that others read (P4).
      expect([name, happened > 0]).toEqual([name, !ownAffairs.includes(name)]);
      const kept = await rowsWith('onclick="alert(1)"');
      for (const { path } of prose) {
        const written = JSON.stringify(`${html} ${name} ${path.join(' ')}`).slice(1, -1);
        expect([path, kept.some((row) => row.includes(written))]).toEqual([path, true]);
      }
      const [text] = slots.filter(({ type }) => type === 'String');
      if (text) {
        const other = {
          ...withAt(input, text.path, 'iets anders'),
          idempotencyKey: input.idempotencyKey,
        };
        expect(outcomeOf(await say(act, right, other))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
      }
    },
  );
});

describe('a day that no calendar has', () => {
  const asked = rootFields('Query').flatMap((field) =>
    field.args.flatMap((argument) => {
      const type = getNamedType(argument.type);
      const days = isInputObjectType(type) ? Object.values(type.getFields()) : [];
      return days
        .filter((each) => getNamedType(each.type).name === 'Date')
        .map(
          (each) => [`${field.name} ${argument.name}.${each.name}`, field, argument.name, each.name] as const,
        );
    }),
  );

  it.each(asked)('is refused where %s asks for one, and the first and the last are taken', async (...of) => {
    const [, field, argument, name] = of;
    const ask = (day: string) => {
      const document = documentOf('query', field, { [argument]: { [name]: day } }, '{ __typename }');
      return server.ask({ at: here.slug, cookie: here.cookies.lea, ...document });
    };
    for (const day of nastyDates) {
      const answer = await ask(day);
      const right = /^(0001-01-01|9999-12-31)$/.test(day);
      expect([day, answer.codes, isFault(answer)]).toEqual([day, right ? [] : ['BAD_USER_INPUT'], false]);
    }
  });
  it('is looked for in every list that can be bounded by days', () =>
    expect(asked.map(([which]) => which)).toEqual([
      'advices filter.submittedFrom',
      'advices filter.submittedUntil',
    ]));
});

const isList = ({ type }: GraphQLInputField) => isListType(isNonNullType(type) ? type.ofType : type);

describe('the same thing named twice', () => {
  it.each(acts.filter((act) => inputOf(act).some(isList)).map((act) => [act.name, act] as const))(
    'is refused or counts once in %s',
    async (name, act) => {
      const right = await acceptable[name]?.();
      if (!right) throw new Error(name);
      for (const { name: list } of inputOf(act).filter(isList)) {
        const items = Reflect.get(right.input, list) as unknown[];
        // `say` sees to it that no answer is a fault.
        await say(act, right, withAt(right.input, [list], [...items, ...items]));
      }
    },
  );
});

describe('HTML and script in a text (issue 2)', () => {
  it('come back as they were typed, as JSON', async () => {
    const right = await acceptable.startTrajectory?.();
    const start = acts.find(({ name }) => name === 'startTrajectory');
    if (!right || !start) throw new Error('No trajectory can be started');
    const input = { idempotencyKey: newId(), ...right.input, title: html, subject: html };
    const selection = '{ ... on TrajectoryStarted { trajectory { title subject } } }';
    const { query, variables } = documentOf('mutation', start, { input }, selection);
    const response = await fetch(`${server.origin}/graphql/${here.slug}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: here.cookies.lea },
      body: JSON.stringify({ query, variables }),
    });
    expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.json()).toEqual({
      data: { startTrajectory: { trajectory: { title: html, subject: html } } },
    });
  });
});

const startWith = (definition: object) => ({ ...utrechtCompass, ...definition });
const [first, second] = utrechtCompass.questions;
const redrawn = (code: string, changes: object) =>
  startWith({
    questions: utrechtCompass.questions.map((each) => (each.code === code ? { ...each, ...changes } : each)),
  });

describe('a compass that is none (C1)', () => {
  it.each([
    ['a cycle', redrawn('group', { no: { question: 'explore' } }), 'CYCLE'],
    ['a question that leads to itself', redrawn('room', { yes: { question: 'room' } }), 'CYCLE'],
    ['an answer that leads to nothing', redrawn('group', { yes: { form: 'nergens' } }), 'TARGET_UNKNOWN'],
    ['a dead end', redrawn('group', { yes: {} }), 'DEAD_END|SHAPE_WRONG|ANSWER_MISSING'],
    ['a missing answer', redrawn('group', { yes: undefined }), 'ANSWER_MISSING'],
    ['a form that no path reaches', redrawn('group', { yes: { form: 'peilen' } }), 'FORM_UNREACHABLE'],
    [
      'a question that no path reaches',
      redrawn('clarify', { no: { form: 'peilen' } }),
      'QUESTION_UNREACHABLE',
    ],
    ['no start', startWith({ start: 'nergens' }), 'START_UNKNOWN'],
    ['a question twice', startWith({ questions: [...utrechtCompass.questions, first] }), 'CODE_DUPLICATE'],
    ['no questions', startWith({ questions: [] }), 'START_UNKNOWN'],
    ['nothing at all', {}, 'SHAPE_WRONG'],
    ['a text for a graph', 'kompas', 'SHAPE_WRONG'],
    ['a graph for a text', redrawn(second?.code ?? '', { text: { nl: { nl: 'x' } } }), 'SHAPE_WRONG'],
    [
      'more questions than anybody reads',
      startWith({ start: 'q0', questions: aLongWay(1_000) }),
      'SHAPE_WRONG',
    ],
  ])('with %s is kept as a draft and refused when it is published', async (_what, definition, code) => {
    const redraw = await acceptable.redrawCompassVersion?.();
    const act = (name: string) =>
      acts.find((each) => each.name === name) ??
      (() => {
        throw new Error(name);
      })();
    if (!redraw) throw new Error('No draft');
    const { draft } = redraw.input;
    expect(
      outcomeOf(
        await say(act('redrawCompassVersion'), redraw, { idempotencyKey: newId(), draft, definition }),
      ),
    ).toEqual([]);
    const publish = { idempotencyKey: newId(), draft, adoptedBy: 'Raadsbesluit' };
    const outcome = outcomeOf(await say(act('publishCompassVersion'), redraw, publish));
    expect(outcome.join(' ')).toMatch(new RegExp(code));
    const { data } = await server.ask({
      at: here.slug,
      cookie: here.cookies.beheerder,
      query: '{ compassDrafts { id definition faults { code } } }',
    });
    const drafts = data?.compassDrafts as { id: string; definition: unknown; faults: { code: string }[] }[];
    const kept = drafts.find(({ id }) => id === draft);
    expect(kept?.definition).toEqual(JSON.parse(JSON.stringify(definition)));
    expect(kept?.faults.map((fault) => fault.code).join(' ')).toMatch(new RegExp(code));
  });
});

/** A chain of questions, each of which leads to the next. */
function aLongWay(length: number) {
  return Array.from({ length }, (_, i) => ({
    code: `q${i}`,
    text: { nl: `Vraag ${i}` },
    parts: [],
    yes: i + 1 < length ? { question: `q${i + 1}` } : { form: 'peilen' },
    no: { form: 'peilen' },
  }));
}

describe('two people at once (S9)', () => {
  const act = (name: string) => acts.find((each) => each.name === name) ?? acts[0];

  it.each([
    ['saveExploration', 'goal', 'EDITED_MEANWHILE'],
    ['changePhase', 'title', 'EDITED_MEANWHILE'],
    ['describeTrajectory', 'title', 'EDITED_MEANWHILE'],
    ['describeWijkplatform', 'name', 'EDITED_MEANWHILE'],
    ['saveAdviceDraft', 'title', 'EDITED_MEANWHILE'],
    ['saveDraftPoint', 'body', 'EDITED_MEANWHILE'],
    ['agreeAnswer', 'answers.0.reason', 'ANSWERED_MEANWHILE'],
    ['giveAnswer', 'answers.0.reason', 'ANSWERED_MEANWHILE'],
  ])('one of two writers of %s gets through, the other hears what stands now', async (name, field, code) => {
    const right = await acceptable[name]?.();
    const mutation = act(name);
    if (!right || !mutation) throw new Error(name);
    const path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const said = await Promise.all(
      ['De een', 'De ander'].map((text) =>
        say(mutation, right, withAt(right.input, path, `${text} ${name}`)),
      ),
    );
    const outcomes = said.map(outcomeOf).sort((a, b) => a.length - b.length);
    expect(outcomes).toEqual([[], [code]]);
    const loser = said.find((each) => outcomeOf(each).length > 0);
    expect(loser?.text).toMatch(/"details":\{"(revision|standing|answer)/);
    const kept = [await rowsWith(`De een ${name}`), await rowsWith(`De ander ${name}`)].flat();
    expect(kept).not.toEqual([]);
    // Who comes second writes it anew on what stands now, and gets through.
    const revision = /"revision":(\d+)/.exec(loser?.text ?? '')?.[1] ?? '';
    const counter = ['expectedRevision', 'revision', 'version'].find((each) => each in right.input);
    const at = [...path.slice(0, -1), counter ?? 'expectedRevision'];
    const again = withAt(withAt(right.input, path, `Samen ${name}`), at, Number(revision));
    expect(outcomeOf(await say(mutation, right, again))).toEqual([]);
  });
});

/** The rows of this municipality that have a text in them, as JSON. */
async function rowsWith(text: string): Promise<string[]> {
  const each = tables.map(
    (name) =>
      `SELECT to_jsonb(t)::text AS row FROM ${name} t WHERE t.tenant_id = $1 AND strpos(to_jsonb(t)::text, $2) > 0`,
  );
  return db.asSuperuser(async (client) => {
    const { rows } = await client.query<{ row: string }>(each.join(' UNION ALL '), [
      here.tenantId,
      JSON.stringify(text).slice(1, -1),
    ]);
    return rows.map(({ row }) => row);
  });
}

async function countEvents(): Promise<number> {
  return db.asSuperuser(async (client) => {
    const { rows } = await client.query('SELECT count(*)::int AS n FROM event WHERE tenant_id = $1', [
      here.tenantId,
    ]);
    return rows[0].n;
  });
}
