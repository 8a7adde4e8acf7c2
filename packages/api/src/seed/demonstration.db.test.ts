// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultAdviceRules } from '@samenspel/domain/advice';
import { lateness } from '@samenspel/domain/terms';
import { asksOf } from '@samenspel/domain/trajectory';
import { recountTallies } from '../advice/figures/recount-tallies.ts';
import { takeSteps, tellNews } from '../advice/notices/index.ts';
import { inTenant, openDatabase, type TenantDb } from '../shared/database/index.ts';
import { verifyChain } from '../shared/events/index.ts';
import { DEMONSTRATION_ISSUER } from '../shared/identity/index.ts';
import { relayOutbox } from '../shared/jobs/relay-outbox.ts';
import { readStorageSettings, type StorageSettings } from '../shared/storage/index.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { refoldAll } from '../testing/refold.ts';
import { stateForCommand } from '../trajectory/trajectory.store.ts';
import { trajectoryState } from '../trajectory/trajectory-state.ts';
import { type Seeded, seedDemonstration } from './seed-demonstration.ts';

const now = '2026-11-21T22:00:00.000Z';
const documented = readFileSync(
  new URL('../../../../docs/reference/demonstration.md', import.meta.url),
  'utf8',
);
let db: FreshDatabase;
let seeded: Seeded;
let dataFolder: string;
let storing: StorageSettings;

const seed = (at = now) =>
  seedDemonstration({ appUrl: db.urls.app, migratorUrl: db.urls.migrator, now: at, storing });

/** Looks at a municipality as the app's role. */
async function inside<T>(slug: string, work: (tx: TenantDb) => Promise<T>): Promise<T> {
  const database = await db.app();
  const [tenant] = await database.dataSource.query<{ id: string }[]>(
    'SELECT id FROM tenant WHERE slug = $1',
    [slug],
  );
  return inTenant({ database, tenantId: tenant?.id ?? '', now }, work, { readOnly: true });
}
const ask = <Row extends object>(slug: string, sql: string) => inside(slug, (tx) => tx.query<Row>(sql));

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'samenspel-seed-'));
  storing = readStorageSettings({}, { dataFolder });
  db = await freshDatabase();
  seeded = await seed();
  const took = seeded.map(({ slug, acts, ms }) => `${slug}: ${acts} acts in ${ms} ms`);
  process.stdout.write(`demonstration data: ${took.join(', ')}\n`);
}, 120_000);
afterAll(async () => {
  await db.close();
  await rm(dataFolder, { recursive: true, force: true });
});

/** The rows of the documentation's tables whose first cell is code: [code, second cell]. */
function table(heading: string): [string, string][] {
  const section = documented.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, code = '', name = '']) => [
    code,
    name.trim(),
  ]);
}

describe('the demonstration data', () => {
  it('make two municipalities in an empty database', () => {
    expect(seeded.map(({ slug }) => slug)).toEqual(['utrecht', 'lindewaard']);
  });

  it.each([
    ['utrecht', 'Utrecht'],
    ['lindewaard', 'Lindewaard'],
  ])(
    'hold the people of %s that the documentation lists, and nobody else who can sign in',
    async (slug, name) => {
      const persons = await ask<{ subject: string; name: string }>(
        slug,
        `SELECT a.subject, y.name FROM person_account pa JOIN account a ON a.id = pa.account_id
         JOIN party y ON y.id = pa.person_id WHERE a.issuer = '${DEMONSTRATION_ISSUER}' ORDER BY a.subject`,
      );
      expect(persons.map((person) => [person.subject, person.name])).toEqual(
        table(`People of ${name}`).sort(),
      );
      expect(persons.length).toBeGreaterThan(4);
    },
  );

  it.each([
    ['utrecht', 'Utrecht'],
    ['lindewaard', 'Lindewaard'],
  ])('hold the trajectories of %s that the documentation lists', async (slug, name) => {
    const found = await ask<{ number: string; title: string }>(
      slug,
      `SELECT year || '-' || lpad(seq::text, 3, '0') AS number, title FROM trajectory ORDER BY year, seq`,
    );
    // The year is the present's business, the order is not.
    const titles = table(`Trajectories of ${name}`).map(([, title]) => title);
    expect(found.map(({ title }) => title)).toEqual(titles);
  });

  it('show Utrecht in every form, chosen as the main one', async () => {
    const forms = await ask<{ form: string }>(
      'utrecht',
      'SELECT DISTINCT form_code AS form FROM form_choice ORDER BY 1',
    );
    expect(forms.map(({ form }) => form)).toEqual([
      'burgerparticipatie',
      'gemeente_aan_zet',
      'overheidsmiddelen',
      'overheidsparticipatie',
      'peilen',
      'samen_aan_zet',
      'utrechter_aan_zet',
    ]);
  });

  it('hold what every screen has to show', async () => {
    const [there] = await ask(
      'utrecht',
      `SELECT (SELECT count(*)::int FROM form_choice WHERE departs) AS departing,
        (SELECT count(*)::int FROM supporting_form) > 3 AS supporting,
        (SELECT count(*)::int FROM exploration WHERE status = 'draft') AS drafts,
        (SELECT array_agg(DISTINCT status ORDER BY status) FROM reading) AS readings,
        (SELECT array_agg(DISTINCT status ORDER BY status) FROM phase) AS phases,
        (SELECT array_agg(DISTINCT started_as ORDER BY started_as) FROM trajectory) AS "startedAs",
        (SELECT count(*)::int FROM trajectory WHERE status = 'closed') AS closed,
        (SELECT count(*)::int FROM event WHERE kind = 'LeadHandedOver') AS "handedOver",
        (SELECT array_agg(kind ORDER BY kind) FROM statutory_step) AS statutory,
        (SELECT max(n)::int FROM (SELECT count(DISTINCT fc.form_code) AS n FROM phase_issue pi
          JOIN form_choice fc ON fc.id = pi.choice_id GROUP BY pi.phase_id) x) AS "formsSideBySide",
        (SELECT count(*)::int FROM (SELECT 1 FROM participant_answer a JOIN reading r ON r.id = a.reading_id
          WHERE r.status = 'open' GROUP BY a.question, a.part HAVING count(DISTINCT a.answer) > 1) x) > 0 AS parted`,
    );
    expect(there).toEqual({
      departing: 1,
      supporting: true,
      drafts: 1,
      readings: ['abandoned', 'completed', 'open'],
      phases: ['closed', 'planned', 'running'],
      startedAs: ['municipality', 'residents', 'right_to_challenge'],
      closed: 3,
      handedOver: 1,
      statutory: ['inspraak', 'omgevingswet'],
      formsSideBySide: 3,
      parted: true,
    });
  });

  it.each([
    ['utrecht', 'Utrecht'],
    ['lindewaard', 'Lindewaard'],
  ])('hold the wijkplatforms and the advices of %s that the documentation lists', async (slug, name) => {
    const platforms = await ask<{ code: string; name: string }>(
      slug,
      'SELECT w.code, y.name FROM wijkplatform w JOIN party y ON y.id = w.id ORDER BY w.registered_at',
    );
    expect(platforms.map((each) => [each.code, each.name])).toEqual(table(`Wijkplatforms of ${name}`));
    const advices = await ask<{ title: string }>(
      slug,
      `SELECT v.title FROM advice a JOIN advice_version v ON v.advice_id = a.id AND v.no = 1 ORDER BY a.year, a.seq`,
    );
    expect(advices.map(({ title }) => title)).toEqual(table(`Advices of ${name}`).map(([, title]) => title));
  });

  it('show an advice in every state, in time and late (A5, A8-A10)', async () => {
    const { soonDays } = defaultAdviceRules;
    // The day as Utrecht has it: what was due today is not late before midnight there.
    const today = '2026-11-21';
    const seen = new Set<string>();
    for (const slug of ['utrecht', 'lindewaard'])
      for (const { state, dueOn } of await ask<{ state: string; dueOn: string | null }>(
        slug,
        `SELECT a.state, (SELECT min(ck.due_on)::text FROM clock ck WHERE ck.state = 'running' AND CASE ck.kind
            WHEN 'answer' THEN a.state = 'open' AND ck.subject_id = a.id AND ck.round = a.round
            WHEN 'review' THEN a.state = 'contested' AND ck.subject_id IN
              (SELECT c.id FROM contest c WHERE c.advice_id = a.id)
            WHEN 'commitment' THEN a.state = 'answered' AND ck.subject_id IN
              (SELECT co.id FROM commitment co WHERE co.advice_id = a.id) END) AS "dueOn" FROM advice a`,
      ))
        seen.add(`${state}, ${lateness(dueOn, today, soonDays).state}`);
    expect([...seen].sort()).toEqual([
      'answered, late',
      'answered, no_due_date',
      'answered, running',
      'contested, late',
      'contested, running',
      'open, due_soon',
      'open, due_today',
      'open, late',
      'open, no_due_date',
      'open, running',
      'withdrawn, no_due_date',
    ]);
  });

  it('hold what goes back and forth between platforms and municipality (A1-A11, P1)', async () => {
    const [there] = await ask(
      'utrecht',
      `SELECT (SELECT array_agg(DISTINCT state ORDER BY state) FROM advice_request) AS requests,
        (SELECT array_agg(DISTINCT state ORDER BY state) FROM information_request) AS information,
        (SELECT array_agg(DISTINCT state ORDER BY state) FROM commitment) AS commitments,
        (SELECT array_agg(DISTINCT state ORDER BY state) FROM follow_up) AS agreements,
        (SELECT max(no) FROM follow_up_proposal) AS proposals,
        (SELECT max(round) FROM advice) AS rounds, (SELECT max(version) FROM advice) AS versions,
        (SELECT count(*)::int FROM response WHERE supersedes_id IS NOT NULL) AS "correctedResponses",
        (SELECT count(*)::int FROM response r WHERE NOT EXISTS
          (SELECT 1 FROM response_disclosure d WHERE d.response_id = r.id)) AS undisclosed,
        (SELECT count(*)::int FROM contest c WHERE NOT EXISTS
          (SELECT 1 FROM contest_decision d WHERE d.contest_id = c.id)) AS "toDecide",
        (SELECT count(*)::int FROM withholding WHERE lifted_at IS NULL) AS withheld,
        (SELECT count(*)::int FROM response_draft_point) AS "halfAnswered",
        (SELECT count(*)::int FROM passage) AS passages,
        (SELECT array_agg(DISTINCT type ORDER BY type) FROM clock_event) AS "onClocks",
        (SELECT count(*)::int FROM advice a JOIN phase p ON p.id = a.phase_id
          WHERE a.state = 'open' AND p.status = 'running') AS "holdsPhaseOpen",
        (SELECT count(*)::int FROM (SELECT 1 FROM wijkplatform_area GROUP BY neighbourhood_id HAVING count(*) > 1) x) AS overlaps,
        (SELECT count(*)::int FROM (SELECT 1 FROM wijkplatform_member GROUP BY person_id HAVING count(*) > 1) x) AS "inTwo"`,
    );
    expect(there).toEqual({
      requests: ['accepted', 'advised', 'asked', 'declined'],
      information: ['answered', 'open', 'refused'],
      commitments: ['done', 'dropped', 'open'],
      agreements: ['agreed', 'ended', 'proposed'],
      ...{ proposals: 2, rounds: 2, versions: 2 },
      ...{ correctedResponses: 1, undisclosed: 1, toDecide: 1, withheld: 1, halfAnswered: 2, passages: 2 },
      onClocks: ['extended', 'started', 'suspended'],
      ...{ holdsPhaseOpen: 1, overlaps: 1, inTwo: 1 },
    });
  });

  it('give files with advices, answers and information, each of which lies where files are kept (A2, A4, A6)', async () => {
    const hanging = new Map<string, number>();
    for (const slug of ['utrecht', 'lindewaard']) {
      const files = await ask<{ at: string; tenantId: string; sha256: string; bytes: number }>(
        slug,
        `SELECT at, tenant_id AS "tenantId", encode(sha256, 'hex') AS sha256, bytes::int AS bytes FROM stored_file f JOIN
          (SELECT file_id, 'advice, ' || purpose AS at FROM advice_file UNION ALL SELECT file_id, 'response' FROM response_file
           UNION ALL SELECT file_id, 'information' FROM information_file) hung ON hung.file_id = f.id`,
      );
      for (const { at, tenantId, sha256, bytes } of files) {
        hanging.set(at, (hanging.get(at) ?? 0) + 1);
        const content = await buffer(await storing.storage.read({ tenantId, sha256 }));
        expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256]);
      }
    }
    expect([...hanging.keys()].sort()).toEqual([
      'advice, annex',
      'advice, backing',
      'information',
      'response',
    ]);
  });

  it('give every kind of work to somebody, as my work shows it', async () => {
    const today = now.slice(0, 10);
    const asked = await inside('utrecht', async (tx) => {
      const found = await tx.query<{ id: string }>('SELECT id FROM trajectory');
      const codes = new Set<string>();
      for (const { id } of found) {
        const view = await stateForCommand(tx, id);
        if (view)
          for (const { code } of asksOf(trajectoryState(view), view.openAdvices, today)) codes.add(code);
      }
      return [...codes].sort();
    });
    expect(asked).toEqual([
      'CHOOSE_FORM',
      'CLOSE_PHASE',
      'COMPLETE_READING',
      'EXPLORE',
      'FULFIL_OBLIGATION',
      'NAME_OWNERS',
      'RAISE_ISSUE',
      'READ_AGAIN',
      'READ_COMPASS',
      'START_PHASE',
    ]);
  });

  it('let one account be somebody in both municipalities, and no person in two', async () => {
    const inBoth = await Promise.all(
      ['utrecht', 'lindewaard'].map((slug) =>
        ask<{ account: string; person: string }>(
          slug,
          'SELECT account_id AS account, person_id AS person FROM person_account',
        ),
      ),
    );
    const [utrecht = [], lindewaard = []] = inBoth;
    const shared = utrecht.filter(({ account }) => lindewaard.some((other) => other.account === account));
    expect(shared).toHaveLength(1);
    expect(utrecht.some(({ person }) => lindewaard.some((other) => other.person === person))).toBe(false);
  });

  it.each(['utrecht', 'lindewaard'])(
    'leave %s a history that verifies, in the order of time, and ended yesterday',
    async (slug) => {
      expect(await inside(slug, (tx) => verifyChain(tx))).toMatchObject({ faults: [] });
      expect(await inside(slug, recountTallies)).toEqual([]);
      const times = await ask<{ at: string }>(slug, 'SELECT occurred_at AS at FROM event ORDER BY seq');
      const moments = times.map(({ at }) => Date.parse(at));
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
      expect(Math.max(...moments)).toBeLessThan(Date.parse('2026-11-21T00:00:00Z'));
    },
  );

  it.each([
    ['utrecht', 16],
    ['lindewaard', 4],
  ])('leave histories in %s that all refold to their rows (section 10)', async (slug, trajectories) => {
    const { folded, rows } = await inside(slug, refoldAll);
    expect(rows).toEqual(folded);
    // Of each trajectory an exploration at least, and the compass.
    expect(rows.length).toBeGreaterThan(2 * trajectories);
  });

  it('change nothing when they are there already, also a year later', async () => {
    const heads = () =>
      Promise.all(['utrecht', 'lindewaard'].map((slug) => ask(slug, 'SELECT seq, hash FROM event_head')));
    const before = await heads();
    expect(await seed()).toEqual([]);
    expect(await seed('2027-11-21T22:00:00.000Z')).toEqual([]);
    expect(await heads()).toEqual(before);
  });

  it('let nobody begin with a heap of mail: the worker’s first turn tells what is new, and the last word on what is late', async () => {
    const worker = await openDatabase(db.urls.worker, { poolSize: 2 });
    try {
      for (const slug of ['utrecht', 'lindewaard']) {
        const [{ id: tenantId = '' } = {}] = await ask<{ id: string }>(
          slug,
          `SELECT id FROM tenant WHERE slug = '${slug}'`,
        );
        const { signal } = new AbortController();
        const turn = { database: worker, tenantId, now, actor: null, signal };
        await relayOutbox(turn, [tellNews]);
        await takeSteps.sweep?.(turn);
        const [most] = await ask<{ n: number }>(
          slug,
          'SELECT coalesce(max(n), 0)::int AS n FROM (SELECT count(*) AS n FROM mail GROUP BY person_id) x',
        );
        expect(most?.n).toBeLessThanOrEqual(25);
      }
      const without = await ask(
        'utrecht',
        'SELECT p.id FROM person p JOIN person_account a ON a.person_id = p.id WHERE p.email IS NULL',
      );
      expect(without).toEqual([]);
    } finally {
      await worker.close();
    }
  });
});
