// SPDX-License-Identifier: EUPL-1.2
import type { Settled } from '../shared/idempotency/index.ts';

/** What an act that ought to be accepted gave; a refusal is an error that names its codes. */
export async function done<Result>(settling: Promise<Settled<Result, object>>): Promise<Result> {
  const settled = await settling;
  if (settled.ok) return settled.result;
  throw new Error(`Refused: ${JSON.stringify(settled.refusals)}`);
}

/** The codes with which an act was refused; empty when it was accepted. */
export async function refusedWith(settling: Promise<Settled<unknown, { code: string }>>): Promise<string[]> {
  const settled = await settling;
  return settled.ok ? [] : settled.refusals.map(({ code }) => code);
}
