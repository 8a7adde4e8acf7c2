// SPDX-License-Identifier: EUPL-1.2
// The limit's server: plain node http, one pool, each read one prepared statement whose text goes out as it is.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { utrechtCompass } from '@samenspel/domain/compass';
import pg from 'pg';
import { answerAdvice } from './limit-answer.ts';
import { statements } from './limit-statements.ts';
import { listenAndTell } from './listen.ts';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_APP_URL,
  max: Number(process.env.POOL_SIZE),
  pipeline: true,
  // What a connection used is counted as long as it is there.
  idleTimeoutMillis: 0,
  statement_timeout: 10_000,
} as pg.PoolConfig);

interface Tenant {
  readonly id: string;
  /** What is the same in every answer of this municipality. */
  readonly constants: Readonly<Record<string, unknown>>;
}

const tenants = new Map<string, Tenant>();

async function tenantOf(slug: string): Promise<Tenant> {
  const known = tenants.get(slug);
  if (known) return known;
  const { rows } = await pool.query<{ id: string; name: string; time_zone: string }>(
    'SELECT id, name, time_zone FROM tenant WHERE slug = $1',
    [slug],
  );
  const [row] = rows;
  if (!row) throw new Error(`No municipality ${slug}`);
  const version = await inTransaction(row.id, (client) =>
    client.query<{ id: string }>('SELECT id FROM compass_version ORDER BY published_at DESC LIMIT 1'),
  );
  const versionId = version.rows[0]?.id ?? '';
  const forms = utrechtCompass.forms.map(({ code, name, say, sayNote, ownership }) => ({
    ...{ id: `${versionId}.${code}`, code, name: name.nl, say, sayNote: sayNote?.nl ?? null, ownership },
  }));
  const json = (pick: (form: (typeof forms)[number]) => object) =>
    forms.map((each) => JSON.stringify(pick(each)));
  const constants = {
    municipality: JSON.stringify({ id: row.id, name: row.name, timeZone: row.time_zone }),
    codes: forms.map(({ code }) => code),
    forms: json(({ id, name, say, sayNote, ownership }) => ({ id, name, say, sayNote, ownership })),
    rows: json(({ id, code, name, say }) => ({ id, code, name, say })),
    names: json(({ id, name }) => ({ id, name })),
    listed: `[${json(({ id, code, name }) => ({ id, code, name })).join(',')}]`,
    soon: 7,
  };
  const tenant = { id: row.id, constants };
  tenants.set(slug, tenant);
  return tenant;
}

async function inTransaction<T>(tenantId: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const begin = client.query(`BEGIN READ ONLY; SELECT set_tenant('${tenantId}')`);
    const working = work(client);
    const end = client.query('COMMIT');
    const [, result] = await Promise.all([begin, working, end]);
    return result;
  } finally {
    client.release();
  }
}

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

async function read(tenant: Tenant, token: Buffer, operation: string, wish: Record<string, unknown>) {
  const statement = statements[operation];
  if (!statement) throw new Error(`No operation ${operation}`);
  const given: Record<string, unknown> = { ...tenant.constants, ...wish, today: today() };
  const values = [
    tenant.id,
    token,
    new Date().toISOString(),
    ...statement.names.map((name) => given[name] ?? null),
  ];
  const { rows } = await inTransaction(tenant.id, (client) =>
    client.query<{ answer: string }>({ name: operation, text: statement.sql, values }),
  );
  return rows[0]?.answer ?? '{"errors":[{"message":"Nobody signed in"}]}';
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

const server = createServer((request, response) => {
  const answer = async () => {
    const { operation, ...wish } = await bodyOf(request);
    const tenant = await tenantOf(request.url?.split('/').at(-1) ?? '');
    const secret = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const token = createHash('sha256').update(secret).digest();
    return operation === 'answer'
      ? answerAdvice(pool, tenant.id, token, wish as never)
      : read(tenant, token, String(operation), wish);
  };
  answer().then(
    (text) => {
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    },
    (error: unknown) => {
      console.error(error);
      response.writeHead(500).end('{"errors":[]}');
    },
  );
});
listenAndTell(server);
