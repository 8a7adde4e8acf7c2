// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../shared/ids/index.ts';
import { type Acceptable, acceptableActs } from '../testing/guard/acceptable.ts';
import { documentOf, rootFields } from '../testing/guard/documents.ts';
import { type GuardedServer, guardedServer } from '../testing/guard/guarded-server.ts';
import { aPlace, type Place } from '../testing/guard/world.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';

const pages = join(import.meta.dirname, '../../../web/dist');
// Each would do something in a place of a page that does not escape it: text, attribute, title, JSON in a script, comment.
const html =
  '</title></script><script>alert(`kwaad`)</script><img src=x onerror=alert(1)>" onmouseover="alert(2)\' --><!-- &lt;b&gt; {{7*7}} \u2028';

let db: FreshDatabase;
let server: GuardedServer;
let here: Place;
let number: string;

beforeAll(async () => {
  if (!existsSync(pages))
    throw new Error('There are no pages yet: pnpm turbo run build --filter @samenspel/web');
  db = await freshDatabase();
  server = await guardedServer(db, { settings: { SAMENSPEL_WEB: pages } });
  here = await aPlace(db, server, 'gemeente1');
  number = await aTrajectoryOf(html);
}, 120_000);
afterAll(async () => {
  await server.close();
  await db.close();
});

/** A trajectory that says this wherever something can be said, up to a chosen form in a running phase. */
async function aTrajectoryOf(text: string): Promise<string> {
  const possible = acceptableActs(here.m);
  const choose = await possible.chooseForm?.();
  if (!choose) throw new Error('No form to choose');
  await act('chooseForm', choose, {
    reason: text,
    municipalityRole: text,
    residentsRole: text,
    residentOwnerNames: [text],
  });
  await db.asSuperuser(async (client) => {
    const { rows } = await client.query<{ trajectory: string }>(
      'SELECT trajectory_id AS trajectory FROM phase_issue WHERE id = $1',
      [choose.input.phaseIssue],
    );
    const of = rows[0]?.trajectory;
    await client.query('UPDATE trajectory SET title = $2, subject = $2 WHERE id = $1', [of, text]);
    await client.query('UPDATE phase SET title = left($2, 160), goal = $2 WHERE trajectory_id = $1', [
      of,
      text,
    ]);
    await client.query('UPDATE issue SET question = $2 WHERE trajectory_id = $1', [of, text]);
    await client.query(
      `UPDATE exploration SET goal = $2, bounds = $2, known = $2, unknown = $2, tried_before = $2
       WHERE phase_issue_id IN (SELECT id FROM phase_issue WHERE trajectory_id = $1)`,
      [of, text],
    );
    await client.query('UPDATE party SET name = left($1, 160)', [text]);
  });
  const found = await server.ask({
    at: here.slug,
    query: '{ trajectories(first: 100) { nodes { number title } } }',
  });
  const { nodes } = Object(found.data).trajectories as { nodes: { number: string; title: string }[] };
  return nodes.find(({ title }) => title === text)?.number ?? 'none';
}

async function act(name: string, { by, input }: Acceptable, more: object): Promise<void> {
  const field = rootFields('Mutation').find((each) => each.name === name);
  if (!field) throw new Error(name);
  const given = { input: { idempotencyKey: newId(), ...input, ...more } };
  const document = documentOf('mutation', field, given, '{ __typename }');
  const { text } = await server.ask({ at: here.slug, cookie: here.cookies[by], ...document });
  expect(text).toContain('FormChosen');
}

describe('markup in what people write (issue 2)', () => {
  it.each<[string, () => string]>([
    ['the page of its trajectory', () => `/gemeente1/trajecten/${number}`],
    ['that page in English', () => `/en/gemeente1/trajectories/${number}`],
    ['the list', () => '/gemeente1/trajecten'],
    ['the home of the municipality', () => '/gemeente1'],
    ['the list with markup in its search', () => `/gemeente1/trajecten?search=${encodeURIComponent(html)}`],
    [
      'the page of a trajectory with a number of markup',
      () => `/gemeente1/trajecten/${encodeURIComponent(html).replaceAll('%2F', '')}`,
    ],
  ])('is text on %s', async (_where, path) => {
    const response = await fetch(`${server.origin}${path()}`);
    const page = await response.text();
    expect([200, 404]).toContain(response.status);
    // Nothing of it ever stands there as markup; the page's own scripts carry the nonce of its policy.
    expect(page).not.toContain('<script>alert');
    expect(page).not.toMatch(/<img src=x/i);
    expect(page).not.toMatch(/<[^>]*" onmouseover="alert/);
    for (const [, attributes = '', content = ''] of page.matchAll(/<script([^>]*)>(.*?)<\/script>/gs))
      if (attributes.includes('application/json')) expect(() => JSON.parse(content)).not.toThrow();
      else expect(attributes).toMatch(/\bnonce="/);
    expect(page.match(/<!--\s*&lt;b&gt;/)).toBeNull();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("'nonce-");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  });

  it('stands on the page, to the letter', async () => {
    const page = await (await fetch(`${server.origin}/gemeente1/trajecten/${number}`)).text();
    expect(page).toContain('&lt;script&gt;alert(`kwaad`)&lt;/script&gt;');
  });
});
