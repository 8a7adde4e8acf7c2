// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createServer, type ServerParts } from './server.ts';
import { createLog } from './shared/log/index.ts';
import { type FreshDatabase, freshDatabase } from './testing/index.ts';
import { testConfig } from './testing/test-config.ts';

let db: FreshDatabase;
let server: FastifyInstance | undefined;
let logged: string[];

beforeAll(async () => {
  db = await freshDatabase();
});
afterEach(() => server?.close());
afterAll(() => db.close());

const serve = async (parts: Partial<ServerParts> = {}): Promise<FastifyInstance> => {
  logged = [];
  server = await createServer({
    config: testConfig(),
    database: await db.app(),
    log: createLog('debug', { write: (line) => void logged.push(line) }),
    ...parts,
  });
  return server;
};

const echo = (app: FastifyInstance) => {
  app.post('/graphql', async (request) => ({ got: request.body }));
  app.get('/graphql/fault', async () => {
    throw Object.assign(new Error('Key (email)=(anna@example.nl) already exists'), {
      severity: 'ERROR',
      code: '23505',
      table: 'person',
    });
  });
  app.get('/graphql/slow', async () => {
    await pause(300);
    return { slow: true };
  });
};

const listening = async (parts: Partial<ServerParts> = {}): Promise<number> => {
  const app = await serve(parts);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
};

describe('what an operator asks', () => {
  it('lives, is ready and can be measured', async () => {
    const app = await serve();
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'alive' });
    expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' });
    const metrics = await app.inject('/metrics');
    expect(metrics.body).toContain(
      'samenspel_http_request_seconds_count{method="GET",route="/readyz",status="200"} 1',
    );
    expect(metrics.body).toContain('samenspel_database_connections{state="idle"}');
  });

  it('is not ready without its database, and still alive', async () => {
    const other = await freshDatabase();
    const database = await other.app();
    await other.asSuperuser((client) => client.query('DROP TABLE migration'));
    const app = await serve({ database });
    expect((await app.inject('/readyz')).statusCode).toBe(503);
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    await other.close();
  });

  it('shows its measurements to this machine only, or to who has the token', async () => {
    const open = await serve();
    expect((await open.inject({ url: '/metrics', remoteAddress: '10.0.0.7' })).statusCode).toBe(404);
    expect(
      (await open.inject({ url: '/metrics', headers: { 'x-forwarded-for': '10.0.0.7' } })).statusCode,
    ).toBe(404);
    await open.close();
    const guarded = await serve({ config: testConfig({ metricsToken: 'a-token-of-an-operator' }) });
    expect((await guarded.inject('/metrics')).statusCode).toBe(404);
    const headers = { authorization: 'Bearer a-token-of-an-operator' };
    expect((await guarded.inject({ url: '/metrics', headers, remoteAddress: '10.0.0.7' })).statusCode).toBe(
      200,
    );
  });
});

describe('the limits of the server (Q8)', () => {
  it('refuses a body over 256 KB', async () => {
    const app = await serve({ graphql: echo });
    const send = (size: number) =>
      app.inject({ method: 'POST', url: '/graphql', payload: { text: 'x'.repeat(size) } });
    expect((await send(250_000)).statusCode).toBe(200);
    expect((await send(262_144)).statusCode).toBe(413);
  });

  it('refuses JSON that is none, and says so without repeating it', async () => {
    const app = await serve({ graphql: echo });
    const headers = { 'content-type': 'application/json' };
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: '{"geheim' });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain('geheim');
  });

  it.each([
    ['another site', 'https://evil.example', 403],
    ['no site at all', 'null', 403],
    ['our own', 'http://samenspel.test', 200],
    ['the host that was asked', 'http://localhost:80', 200],
  ])('answers a changing request from a page of %s with %s', async (_site, origin, status) => {
    const app = await serve({ graphql: echo });
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { origin, host: 'localhost' },
      payload: {},
    });
    expect(answer.statusCode).toBe(status);
  });

  it('lets one address sign in only so often, and counts nothing else', async () => {
    const app = await serve({
      signInPerMinute: 3,
      graphql: echo,
      identity: (scope) => {
        scope.get('/auth/start', async () => 'ok');
      },
    });
    const statuses = async (url: string) => {
      const all: number[] = [];
      for (let turn = 0; turn < 5; turn++) all.push((await app.inject(url)).statusCode);
      return all;
    };
    expect(await statuses('/auth/start?code=1')).toEqual([200, 200, 200, 429, 429]);
    expect(await statuses('/healthz')).toEqual([200, 200, 200, 200, 200]);
    expect((await app.inject({ url: '/auth/start', remoteAddress: '10.0.0.8' })).statusCode).toBe(200);
  });

  it('cuts off who sends headers without end', async () => {
    const port = await listening();
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`);
    await once(socket, 'close');
    expect(answer).toContain('431');
  });

  it('answers with headers that keep browsers strict', async () => {
    const { headers } = await (await serve()).inject('/healthz');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
    await server?.close();
    const safe = await serve({ config: testConfig({ publicUrl: 'https://samenspel.test' }) });
    expect((await safe.inject('/healthz')).headers['strict-transport-security']).toContain('max-age=');
  });
});

describe('faults and the log', () => {
  it('masks a fault and logs it under the same id, without what people wrote', async () => {
    const app = await serve({ graphql: echo });
    const answer = await app.inject('/graphql/fault?email=anna@example.nl');
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual({ code: 'FAULT', faultId: expect.any(String) });
    const log = logged.join('');
    expect(log).toContain(answer.json().faultId);
    expect(log).toContain('"code":"23505","table":"person"');
    expect(log + answer.body).not.toContain('anna');
  });

  it('logs method, route, status and time of a request, and nothing of its sender', async () => {
    const app = await serve({ graphql: echo });
    await app.inject({
      method: 'POST',
      url: '/graphql?token=geheim',
      headers: { cookie: 'samenspel_session=geheim' },
      payload: { a: 'geheim' },
    });
    const line = JSON.parse(logged.find((each) => each.includes('answered')) ?? '{}');
    expect(line).toEqual({
      level: 'info',
      time: expect.any(String),
      request: expect.any(String),
      method: 'POST',
      route: '/graphql',
      status: 200,
      ms: expect.any(Number),
      msg: 'answered',
    });
    expect(logged.join('')).not.toContain('geheim');
  });

  it('says that nothing is there, without the address', async () => {
    const answer = await (await serve()).inject('/utrecht/geheim');
    expect([answer.statusCode, answer.json()]).toEqual([404, { code: 'NOT_FOUND', message: 'Not found' }]);
  });
});

describe('the pages', () => {
  it('come from the web renderer, which sets their policy; API and operations keep theirs', async () => {
    const app = await serve({
      web: async (request, response) => {
        response.setHeader('content-security-policy', "default-src 'self'").end(`page of ${request.url}`);
      },
    });
    const page = await app.inject('/utrecht/trajecten?fase=1');
    expect(page.body).toBe('page of /utrecht/trajecten?fase=1');
    expect(page.headers['content-security-policy']).toBe("default-src 'self'");
    expect(page.headers['x-frame-options']).toBe('DENY');
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'alive' });
    expect((await app.inject({ method: 'POST', url: '/utrecht' })).statusCode).toBe(404);
  });

  it('leave no policy behind that the renderer would take for its page’s own', async () => {
    const app = await serve({
      web: async (_request, response) => {
        response.end(String(response.hasHeader('content-security-policy')));
      },
    });
    expect((await app.inject('/utrecht')).body).toBe('false');
  });
});

describe('a graceful stop', () => {
  it('finishes what is under way and takes nothing new', async () => {
    const port = await listening({ graphql: echo });
    const underWay = fetch(`http://127.0.0.1:${port}/graphql/slow`).then((answer) => answer.json());
    await pause(100);
    const closed = server?.close();
    await pause(50);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
    expect(await underWay).toEqual({ slow: true });
    await closed;
  });
});
