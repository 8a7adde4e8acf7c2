// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MessageType, stringifyMessage } from 'graphql-ws';
import { WebSocket, WebSocketServer } from 'ws';
import { ToldOnceSocket, toldOnce } from './told-once.ts';

let server: WebSocketServer;
let here: WebSocket;
let there: ToldOnceSocket;
let stream: Socket;

beforeAll(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1', WebSocket: ToldOnceSocket });
  await once(server, 'listening');
  here = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [socket, request] = (await once(server, 'connection')) as [ToldOnceSocket, IncomingMessage];
  there = socket;
  stream = request.socket;
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

  it('goes over the stream as the same bytes, whatever its length, between other messages', async () => {
    there.over(stream);
    // Around 126 and 65,536 bytes the length is written otherwise.
    for (const length of [1, 64, 66, 70, 80, 65_440, 65_460, 65_476, 65_490, 65_540, 200_000]) {
      const answer = { data: { advice: `é${'x'.repeat(length)}` } };
      for (const id of ['1', 'é2']) {
        expect(
          await sent(
            message(
              id,
              toldOnce(answer, (each) => each),
            ),
          ),
        ).toBe(message(id, answer));
        expect(await sent(message(id, answer))).toBe(message(id, answer));
      }
    }
    const pong = once(there, 'pong');
    there.ping('still there');
    expect(String((await pong)[0])).toBe('still there');
  });

  it('leaves every other message as it is', async () => {
    const others = [
      message('1', { data: { a: '\u0000told' } }),
      '{"type":"pong","payload":{"a":"\\u0000told"}}',
      stringifyMessage({ id: '\u0000told', type: MessageType.Complete }),
    ];
    for (const text of others) expect(await sent(text)).toBe(text);
  });

  it('tells when it is sent, and that it cannot be', async () => {
    there.over(stream);
    const told = (text: string) =>
      new Promise<Error | undefined>((resolve) => there.send(text, (error?: Error) => resolve(error)));
    const text = () =>
      message(
        '1',
        toldOnce({ data: { a: 1 } }, (each) => each),
      );
    expect(await told(text())).toBeUndefined();
    const gone = once(there, 'close');
    here.close();
    await gone;
    expect((await told(text()))?.message).toContain('not open');
  });
});
