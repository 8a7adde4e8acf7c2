// SPDX-License-Identifier: EUPL-1.2
// The peer's server: PostGraphile on the same tables as the same role. Row-level security and the tenant's setting do the
// same work there; who asks is looked up per request, as its house would do it.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { sideEffectWithPgClientTransaction } from 'postgraphile/@dataplan/pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { context as contextStep, object } from 'postgraphile/grafast';
import { grafserv } from 'postgraphile/grafserv/node';
import { makeV4Preset } from 'postgraphile/presets/v4';
import { extendSchema, jsonPgSmartTags } from 'postgraphile/utils';
import { type AnswerInput, find, type Query, valuesOf, write } from './limit-answer.ts';
import { listenAndTell } from './listen.ts';
import { peerTags } from './peer-functions.ts';

const connectionString = process.env.DATABASE_APP_URL ?? '';
const pool = new pg.Pool({
  connectionString,
  max: Number(process.env.POOL_SIZE),
  statement_timeout: 10_000,
  idleTimeoutMillis: 0,
});

const tenants = new Map<string, string>();

async function tenantOf(slug: string): Promise<string> {
  const known = tenants.get(slug);
  if (known !== undefined) return known;
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM tenant WHERE slug = $1', [slug]);
  const id = rows[0]?.id ?? '';
  tenants.set(slug, id);
  return id;
}

const SESSION = `SELECT s.account_id FROM session s JOIN account a ON a.id = s.account_id WHERE s.token_hash = $1 AND s.kind = 'token'
  AND s.ended_at IS NULL AND s.expires_at > $2::timestamptz AND s.last_seen_at > $2::timestamptz - interval '2 hours'`;

/** Answers an advice in a transaction of PostGraphile's, with the statements of the limit. */
const answering = extendSchema((build) => {
  const { executor } = Object.values(build.input.pgRegistry.pgResources)[0] as never as { executor: never };
  return {
    typeDefs:
      'input AnswerJson { json: JSON! } extend type Mutation { answerAdvice(input: AnswerJson!): JSON }',
    objects: {
      Mutation: {
        plans: {
          answerAdvice(_: unknown, args: { getRaw(path: string[]): never }) {
            const $context = contextStep();
            const $data = object({
              input: args.getRaw(['input', 'json']),
              tenant: $context.get('tenant' as never),
              token: $context.get('token' as never),
            });
            return sideEffectWithPgClientTransaction(
              executor,
              $data as never,
              async (client, data: never) => {
                const { input, tenant, token } = data as {
                  input: AnswerInput;
                  tenant: string;
                  token: Buffer;
                };
                const query: Query = (statement) => client.query(statement) as never;
                const now = new Date().toISOString();
                await write(
                  query,
                  valuesOf(tenant, now, input, await find(query, tenant, token, now, input.advice)),
                );
                return { id: input.advice, state: 'answered' };
              },
            );
          },
        },
      },
    },
  } as never;
});

const preset: GraphileConfig.Preset = {
  extends: [makeV4Preset({ dynamicJson: true, graphiql: false, ignoreRBAC: false })],
  plugins: [answering, jsonPgSmartTags(peerTags)],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, maxRequestLength: 256 * 1024 },
  grafast: {
    explain: false,
    async context({ node }) {
      const { headers } = node?.req ?? { headers: {} as Record<string, undefined> };
      const token = createHash('sha256')
        .update(headers.authorization?.replace('Bearer ', '') ?? '')
        .digest();
      const tenant = await tenantOf(String(headers['x-municipality']));
      const { rows } = await pool.query({
        name: 'session',
        text: SESSION,
        values: [token, new Date().toISOString()],
      });
      if (rows.length === 0) throw new Error('Nobody signed in');
      return { tenant, token, pgSettings: { 'app.tenant_id': tenant } } as never;
    },
  },
};

const server = createServer();
server.on('error', (error) => {
  throw error;
});
const served = postgraphile(preset).createServ(grafserv);
await served.addTo(server);
await served.ready?.();
listenAndTell(server);
