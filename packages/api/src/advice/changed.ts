// SPDX-License-Identifier: EUPL-1.2
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../shared/request/context.ts';
import { loadAdvice } from './advice.loaders.ts';
import { adviceParts } from './advice.parts.ts';

/** The advice as the act left it: the parts that the mutation selects. */
export async function adviceChanged(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  { adviceId }: { adviceId: string },
) {
  return { advice: await loadAdvice(ctx, adviceId, adviceParts.asked(info)) };
}

export async function commitmentChanged(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  done: { adviceId: string; commitmentId: string },
) {
  const parts = adviceParts.asked(info) | adviceParts.of('commitments');
  const { commitments } = await loadAdvice(ctx, done.adviceId, parts);
  const commitment = commitments.find(({ id }) => id === done.commitmentId);
  if (!commitment) throw new Error(`What was changed, ${done.commitmentId}, is not there`);
  return { commitment };
}
