// SPDX-License-Identifier: EUPL-1.2
import { Agent, request } from 'node:http';
import { CONNECTIONS } from '../measure/round.ts';
import type { Ask, Kind } from './day.ts';

/** What became of one kind of request. */
export interface Tally {
  /** Milliseconds until each answer. */
  readonly times: number[];
  refused: number;
  failed: number;
}

export interface Load {
  readonly origin: string;
  readonly token: string;
  readonly next: () => Ask;
  /** Told after each answer how many there were; false ends it. */
  readonly goOn: (answered: number) => boolean;
}

export type Tallies = ReadonlyMap<Kind, Tally>;

/** Asks over 16 connections, each the next thing as soon as it has its answer. Gives what became of it and the first thing that went wrong. */
export async function load({
  origin,
  token,
  next,
  goOn,
}: Load): Promise<{ tallies: Tallies; wrong: string | undefined }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const tallies = new Map<Kind, Tally>();
  let wrong: string | undefined;
  let answered = 0;
  const worker = async () => {
    while (goOn(answered)) {
      const { kind, slug, body } = next();
      const tally = tallies.get(kind) ?? { times: [], refused: 0, failed: 0 };
      tallies.set(kind, tally);
      const began = performance.now();
      const { status, text } = await post(
        agent,
        `${origin}/graphql/${slug}`,
        body,
        kind.official ? token : undefined,
      ).catch((error: Error) => ({ status: 0, text: error.message }));
      tally.times.push(performance.now() - began);
      answered += 1;
      // Busy is an answer to who asks too much; anything else that is none is a fault.
      if (text.includes('"UNAVAILABLE"')) tally.refused += 1;
      else if (status !== 200 || text.includes('"errors"') || text.includes('Refused"')) {
        tally.failed += 1;
        wrong ??= `${kind.title}: ${status} ${text.slice(0, 400)}`;
      }
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
  return { tallies, wrong };
}

function post(
  agent: Agent,
  url: string,
  body: string,
  token: string | undefined,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        ...{ agent, method: 'POST' },
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
        answer.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
