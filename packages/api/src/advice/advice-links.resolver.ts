// SPDX-License-Identifier: EUPL-1.2
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../shared/request/context.ts';
import { Advice } from './advice.graphql.ts';
import { loadAdvice } from './advice.loaders.ts';
import { adviceParts } from './advice.parts.ts';
import type { AdviceView } from './advice.view.ts';
import { AdviceDraft } from './draft/draft.graphql.ts';
import type { DraftView } from './draft/draft.view.ts';
import { AdviceRequest } from './request/request.graphql.ts';
import type { AdviceRequestView } from './request/request.view.ts';

@Resolver(() => AdviceRequest)
export class AdviceOnRequestResolver {
  @FieldResolver(() => Advice, { nullable: true, description: 'The advice that came of it (A1).' })
  async advice(
    @Root() { adviceId }: AdviceRequestView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdviceView | null> {
    return adviceId ? loadAdvice(ctx, adviceId, adviceParts.asked(info)) : null;
  }
}

@Resolver(() => AdviceDraft)
export class CorrectedAdviceResolver {
  @FieldResolver(() => Advice, { nullable: true, description: 'The open advice that it corrects (A4).' })
  async corrects(
    @Root() { adviceId }: DraftView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdviceView | null> {
    return adviceId ? loadAdvice(ctx, adviceId, adviceParts.asked(info)) : null;
  }
}
