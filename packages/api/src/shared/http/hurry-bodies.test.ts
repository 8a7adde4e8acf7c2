// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { hurryBodies } from './hurry-bodies.ts';

/** Long enough for a body that is there, short enough to wait for. */
const LIMIT_MS = 150;
let app: FastifyInstance;
const sockets: Socket[] = [];

beforeAll(async () => {
  app = fastify({ forceCloseConnections: true });
  hurryBodies(app, LIMIT_MS);
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.post('/words', async ({ body }) => `had ${body}`);
  app.post('/file', { config: { slowBody: true } }, async ({ body }) => `had ${body}`);
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await app.close();
});

/** Says that six bytes will come, and sends the first three. */
async function begun(
  path: string,
  length = 'Content-Length: 6',
): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  sockets.push(socket);
  await once(socket, 'connect');
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: x/y\r\nConnection: close\r\n${length}\r\n\r\n`,
  );
  socket.write(length.startsWith('Transfer') ? '3\r\nhal\r\n' : 'hal');
  return { socket, answer: text(socket) };
}
/** Until the limit is well over, by the same clock that the limit goes by. */
const overdue = () => new Promise((resolve) => setTimeout(resolve, LIMIT_MS * 2));

describe('a body that does not come', () => {
  it.each([
    ['that said how long it would be', 'Content-Length: 6'],
    ['that comes in pieces', 'Transfer-Encoding: chunked'],
  ])('is waited for no longer than the limit, and the line is closed: one %s', async (_, length) => {
    const { answer } = await begun('/words', length);
    expect(await answer).toBe('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
  });

  it('does not trouble those that are there in time', async () => {
    const { socket, answer } = await begun('/words');
    socket.write('ved');
    expect(await answer).toMatch(/^HTTP\/1.1 200 .*had halved$/s);
  });

  it('may take longer when it is a file, which a slow line cannot send faster', async () => {
    const { socket, answer } = await begun('/file');
    await overdue();
    socket.write('ved');
    expect(await answer).toMatch(/^HTTP\/1.1 200 .*had halved$/s);
  });

  it('is cut off on a line that is kept open, while the next request on another is served', async () => {
    const { answer } = await begun('/words');
    await answer;
    const next = await begun('/words');
    next.socket.write('ved');
    expect(await next.answer).toContain('had halved');
  });
});
