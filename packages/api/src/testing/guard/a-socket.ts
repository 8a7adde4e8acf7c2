// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';

/** A WebSocket of somebody who does not keep to what our client does. */
export interface ASocket {
  /** Every message that came, as text. */
  readonly got: string[];
  send(message: string): void;
  /** Says hello and waits for the answer. */
  greet(): Promise<void>;
  /** The close code and reason, the refusal, or what came next; "silence" when nothing does within a second. */
  next(): Promise<string>;
  /** How it ends: the close code and reason, or why it was refused. */
  readonly end: Promise<string>;
  cut(): void;
}

/** Opens one; comes back when it is open or refused. */
export async function aSocket(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  protocol = 'graphql-transport-ws',
): Promise<ASocket> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, [protocol], { headers });
  const got: string[] = [];
  const opened = new Promise<void>((resolve) => socket.once('open', () => resolve()));
  const end = new Promise<string>((resolve) => {
    socket.once('close', (code, reason) => resolve(`${code} ${reason}`.trim()));
    socket.once('error', ({ message }) => resolve(message));
  });
  socket.on('message', (message) => got.push(String(message)));
  const next = () => {
    const message = new Promise<string>((resolve) => socket.once('message', (each) => resolve(String(each))));
    return Promise.race([end, message, pause(1_000, 'silence', { ref: false })]);
  };
  await Promise.race([opened, end]);
  return {
    got,
    end,
    next,
    send: (message) => socket.send(message),
    async greet() {
      const answer = next();
      socket.send('{"type":"connection_init"}');
      await answer;
    },
    cut: () => socket.terminate(),
  };
}

/** The message that asks for something on a socket. */
export const asking = (query: string, id = '1', more: object = {}): string =>
  JSON.stringify({ id, type: 'subscribe', payload: { query, ...more } });
