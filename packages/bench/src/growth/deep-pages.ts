// SPDX-License-Identifier: EUPL-1.2
import { inTenant } from '../../../api/src/shared/database/in-tenant.ts';
import { openDatabase } from '../../../api/src/shared/database/open-database.ts';
import { idOfTenant } from '../data/parts.ts';
import { ask } from '../measure/ask.ts';
import { LANGUAGE, LIST, numberOf, type Operation, seqOf, yearOf } from '../operations/operation.ts';
import { page } from '../operations/page.ts';
import { webOperation } from '../operations/web.ts';
import type { Cell, Group, Place } from './cells.ts';

/** A list of which a page deep down should cost what its first page costs. */
interface DeepList {
  readonly title: string;
  /** The page after a cursor; so many rows where the document lets that be asked. */
  readonly body: (cursor: string | null, first: number) => ReturnType<Operation['product']>;
  /** How deep, in rows. */
  readonly rows: number;
  /** Rows on a page where that is fixed. */
  readonly step?: number;
}

/** The largest municipality. */
const TENANT = 0;
/** As many as a page may have. */
const MOST = 100;
const PAGE = 20;
const BUSY = 1;

const connection =
  (name: string, more: object = {}) =>
  (after: string | null, first: number) => ({
    query: webOperation(name),
    variables: { first, after, filter: {}, ...more },
  });

const listsOf = (rows: number): readonly DeepList[] => [
  { title: 'list of 50 trajectories', rows, body: connection('Trajectories', { language: LANGUAGE }) },
  { title: 'register of advices', rows, body: connection('AdviceRegister', { sort: 'NEWEST' }) },
  { title: 'inbox', rows, body: connection('AdviceInbox') },
  {
    ...{ title: 'history of a busy trajectory', rows, step: 12 },
    body: (before) => ({
      query: webOperation('Trajectory'),
      variables: { number: numberOf(BUSY), language: LANGUAGE, before },
    }),
  },
];

/** The first page and one so many rows deep of each list that can be long, in the largest municipality. */
export async function deepPages(place: Place, appUrl: string, rows: number): Promise<Group[]> {
  await makeBusy(place, appUrl, rows + MOST);
  const groups: Group[] = [];
  for (const each of listsOf(rows)) {
    const { cursor, depth } = await goDown(place, each);
    const size = each.title.includes(`${LIST}`) ? LIST : PAGE;
    const cell = (label: string, after: string | null): Cell => ({
      ...{ label, place, wishes: [{ tenant: TENANT, n: BUSY }] },
      operation: { ...page, key: 'deep', title: each.title, product: () => each.body(after, size) },
    });
    groups.push({
      title: each.title,
      sides: ['product'],
      cells: [cell('first page', null), cell(`after ${depth} rows`, cursor)],
    });
  }
  return groups;
}

/** Turns pages until so many rows are behind, or none follow. */
async function goDown(place: Place, { title, body, rows, step }: DeepList) {
  const product = place.sides.find(({ name }) => name === 'product');
  if (product === undefined) throw new Error('The product does not run');
  let cursor: string | null = null;
  let depth = 0;
  while (depth < rows) {
    const after: string | null = cursor;
    const operation = { ...page, key: 'deep', title, product: () => body(after, MOST) };
    const { answer } = await ask(product, operation, { tenant: TENANT, n: BUSY }, place.data.token);
    const found = pageIn(answer);
    if (!found?.pageInfo.hasNextPage || found.pageInfo.endCursor === null) break;
    cursor = found.pageInfo.endCursor;
    depth += step ?? MOST;
  }
  return { cursor, depth };
}

interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The list in an answer: the first thing that has pages. */
function pageIn(value: unknown): Connection | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('pageInfo' in value) return value as Connection;
  for (const each of Object.values(value)) {
    const found = pageIn(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Lets so much happen on one trajectory; it is taken back with what a run answers. */
async function makeBusy({ data }: Place, appUrl: string, events: number): Promise<void> {
  const tenantId = idOfTenant(TENANT);
  const { rows } = await data.client.query<{ id: string }>(
    'SELECT id FROM trajectory WHERE tenant_id = $1 AND year = $2 AND seq = $3',
    [tenantId, yearOf(BUSY), seqOf(BUSY)],
  );
  const id = rows[0]?.id ?? '';
  const database = await openDatabase(appUrl, { poolSize: 1, applicationName: 'samenspel bench' });
  try {
    for (let made = 0; made < events; made += MOST)
      await inTenant({ database, tenantId, now: new Date().toISOString() }, async (db) => {
        for (let i = 0; i < MOST; i++)
          db.record({
            ...{ kind: 'PhasePlanned', subjectKind: 'trajectory', subjectId: id, trajectoryId: id },
            data: { revision: made + i },
          });
      });
  } finally {
    await database.close();
  }
}
