// SPDX-License-Identifier: EUPL-1.2
// A process that holds many sockets, each of which follows one thing by graphql-ws, and tells when each heard something.
import { hrtime } from 'node:process';
import WebSocket from 'ws';

/** What one client follows, and as whom. */
export interface Following {
  readonly origin: string;
  readonly slug: string;
  readonly token: string | undefined;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Told to this process: who to be; that a round begins; that it is over. */
export type Told = { open: readonly Following[] } | { round: number } | { heard: number };

/** What it answers: everybody is there; it counts anew; when each heard something, in nanoseconds of the machine's clock. */
export type Answered =
  | { opened: number }
  | { counting: number }
  | { heard: readonly (number | null)[]; more: number; lost: number; failed: number };

const AT_ONCE = 50;
let heard: (number | null)[] = [];
let more = 0;
let lost = 0;
let failed = 0;

function open({ origin, slug, token, query, variables }: Following, index: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql/${slug}`, 'graphql-transport-ws', {
      // A page of the product's own site; a program brings a token.
      headers:
        token === undefined
          ? { origin: origin.replace('127.0.0.1', 'localhost') }
          : { authorization: `Bearer ${token}` },
      perMessageDeflate: false,
    });
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (text: Buffer) => {
      const at = Number(hrtime.bigint());
      const type = /"type":"(\w+)"/.exec(text.toString('latin1', 0, 60))?.[1];
      if (type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
        resolve();
      } else if (type === 'next') {
        if (text.includes('"errors"')) failed += 1;
        else if (heard[index] === null) heard[index] = at;
        else more += 1;
      } else if (type !== 'ping') {
        lost += 1;
      }
    });
    socket.on('error', reject);
    socket.on('close', () => {
      lost += 1;
    });
  });
}

process.on('message', async (told: Told) => {
  const tell = (answered: Answered) => process.send?.(answered);
  if ('open' in told) {
    heard = told.open.map(() => null);
    const left = told.open.entries();
    const worker = async () => {
      for (const [index, following] of left) await open(following, index);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    tell({ opened: told.open.length });
  } else if ('round' in told) {
    heard.fill(null);
    more = 0;
    failed = 0;
    tell({ counting: told.round });
  } else {
    const until = performance.now() + told.heard;
    const look = () => {
      if (performance.now() > until || heard.every((at) => at !== null)) tell({ heard, more, lost, failed });
      else setTimeout(look, 20);
    };
    look();
  }
});
process.on('disconnect', () => process.exit());
