// SPDX-License-Identifier: EUPL-1.2
import autocannon from 'autocannon';
import type { Operation, Wish } from '../operations/operation.ts';
import type { Side } from '../sides/start-sides.ts';
import { askedOf } from './ask.ts';
import { cpuOf, cpuOfTree } from './cpu.ts';

export const CONNECTIONS = 16;

/** What one side did in one round. */
export interface Round {
  readonly requests: number;
  /** Answers in a second. */
  readonly rate: number;
  /** Microseconds of processor for an answer. */
  readonly nodeCpu: number;
  readonly postgresCpu: number;
  /** Milliseconds until the answer. */
  readonly p50: number;
  readonly p99: number;
}

export interface Asking {
  readonly side: Side;
  readonly operation: Operation;
  /** Gives the next wish, if there is one left; the same order for every side where wishes come back. */
  readonly next: () => Wish | undefined;
  readonly token: string;
  readonly requests: number;
  readonly postmaster: number;
}

/** Asks so many times over 16 connections, and waits for every answer. One that is none ends it all. */
export async function round({ side, operation, next, token, requests, postmaster }: Asking): Promise<Round> {
  let wrong: string | undefined;
  // The loader ends at a whole second; what counts is when the last answer came.
  let last = 0;
  let asked: Wish | undefined;
  // Nothing may be thrown from within the loader: it would end this process, and leave what it started.
  const wish = (): Wish => {
    const one = next();
    if (one === undefined) wrong ??= 'there is nothing left to ask';
    asked = one ?? asked;
    return asked ?? { tenant: 0, n: 1 };
  };
  const before = { node: cpuOf(side.pid), postgres: cpuOfTree(postmaster), at: performance.now() };
  const result = await autocannon({
    url: side.origin,
    connections: CONNECTIONS,
    amount: requests,
    // Under a load that is not ours an answer can take long; it is one all the same.
    timeout: 60,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({ ...request, ...askedOf(side, operation, wish(), token) }),
        onResponse: (status: number, body: string) => {
          last = performance.now();
          if (status !== 200 || body.includes('"errors"') || body.includes('Refused"'))
            wrong ??= `${status} ${body.slice(0, 400)}`;
        },
      } as autocannon.Request,
    ],
  });
  const elapsed = (last - before.at) / 1000;
  const cpu = { node: cpuOf(side.pid) - before.node, postgres: cpuOfTree(postmaster) - before.postgres };
  if (wrong !== undefined || result.errors > 0)
    throw new Error(`${side.name}, ${operation.key}: ${wrong ?? `${result.errors} connections failed`}`);
  const each = (total: number) => Math.round((total / requests) * 1e6);
  return {
    ...{ requests, rate: requests / elapsed, nodeCpu: each(cpu.node), postgresCpu: each(cpu.postgres) },
    ...{ p50: result.latency.p50, p99: result.latency.p99 },
  };
}
