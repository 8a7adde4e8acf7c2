// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MessageType, stringifyMessage } from 'graphql-ws';
import { WebSocket, WebSocketServer } from 'ws';
import { ToldOnceSocket, toldOnce } from './told-once.ts';

let server: WebSocketServer;
let here: WebSocket;
let there: WebSocket;

beforeAll(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1', WebSocket: ToldOnceSocket });
  await once(server, 'listening');
  here = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  [there] = (await once(server, 'connection')) as [WebSocket];
  await once(here, 'open');
});
afterAll(() => {
  here.terminate();
  server.close();
});

const sent = async (text: string) => {
  const came = once(here, 'message');
  there.send(text);
  return String((await came)[0]);
};
const message = (id: string, payload: object) =>
  stringifyMessage({ id, type: MessageType.Next, payload: payload as never });

describe('an answer that many are told', () => {
  it('comes as if it had been written for each, and is written once', async () => {
    const answer = { data: { advice: { title: 'Het "plein" \u0000told' } } };
    let written = 0;
    const payload = () =>
      toldOnce(answer, (each) => {
        written += 1;
        return each;
      });
    for (const id of ['1', '","type":"next","payload":"\u0000told"}'])
      expect(await sent(message(id, payload()))).toBe(message(id, answer));
    expect(written).toBe(1);
  });

  it('leaves every other message as it is', async () => {
    const others = [
      message('1', { data: { a: '\u0000told' } }),
      '{"type":"pong","payload":{"a":"\\u0000told"}}',
      stringifyMessage({ id: '\u0000told', type: MessageType.Complete }),
    ];
    for (const text of others) expect(await sent(text)).toBe(text);
  });
});
