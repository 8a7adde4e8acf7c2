// SPDX-License-Identifier: EUPL-1.2
import type { RequestContext } from '../shared/request/context.ts';
import { loadAdvice } from './advice.loaders.ts';

/** The advice as the act left it. */
export async function adviceChanged(ctx: RequestContext, { adviceId }: { adviceId: string }) {
  return { advice: await loadAdvice(ctx, adviceId) };
}

export async function commitmentChanged(
  ctx: RequestContext,
  done: { adviceId: string; commitmentId: string },
) {
  const { commitments } = await loadAdvice(ctx, done.adviceId);
  const commitment = commitments.find(({ id }) => id === done.commitmentId);
  if (!commitment) throw new Error(`What was changed, ${done.commitmentId}, is not there`);
  return { commitment };
}
