// SPDX-License-Identifier: EUPL-1.2
import { type Act, may } from '@samenspel/domain/access';
import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { Viewer } from '../access/viewer.graphql.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { PlatformMembership } from './platform.graphql.ts';
import { loadPlatform } from './platform.loaders.ts';
import { mayRequestAdvice } from './platform.resolver.ts';

const whether = (what: string) => ({ description: `Whether the viewer may ${what}.` });

/** What the viewer is and may in the affairs of wijkplatforms. */
@Resolver(() => Viewer)
export class PlatformViewerResolver {
  @FieldResolver(() => [PlatformMembership], {
    description: 'The wijkplatforms of which the viewer is a member now.',
  })
  platforms(@Ctx() ctx: RequestContext): Promise<PlatformMembership[]> {
    return Promise.all(
      ctx.viewer.actor.platformRoles.map(async ({ wijkplatformId, role }) => {
        return { wijkplatform: await loadPlatform(ctx, wijkplatformId), role };
      }),
    );
  }

  @FieldResolver(() => Boolean, whether('see all advices as the municipality works on them'))
  maySeeAdviceInbox(@Ctx() ctx: RequestContext): boolean {
    return mayAct(ctx, 'seeAdviceInbox');
  }

  @FieldResolver(() => Boolean, whether('register wijkplatforms (P1)'))
  mayRegisterWijkplatform(@Ctx() ctx: RequestContext): boolean {
    return mayAct(ctx, 'registerWijkplatform');
  }

  @FieldResolver(() => Boolean, whether('set the terms, reminders and calendar of the advice right (A5, A8)'))
  mayChangeAdviceRules(@Ctx() ctx: RequestContext): boolean {
    return mayAct(ctx, 'changeAdviceRules');
  }

  @FieldResolver(() => Boolean, whether('ask a wijkplatform for advice, on some trajectory at least (A1)'))
  mayRequestAdvice(@Ctx() ctx: RequestContext): boolean {
    return mayRequestAdvice(ctx);
  }

  @FieldResolver(() => Boolean, whether('answer requests for information, whatever they are about (A2)'))
  mayAnswerInformation(@Ctx() ctx: RequestContext): boolean {
    return mayAct(ctx, 'answerInformation');
  }

  @FieldResolver(() => Boolean, whether('keep the passages that officials use again in their answers (A6)'))
  mayManagePassages(@Ctx() ctx: RequestContext): boolean {
    return mayAct(ctx, 'managePassages');
  }

  @FieldResolver(() => Boolean, whether('say which sites may show the status of an advice (A11)'))
  mayChangeWidgetSites(@Ctx() ctx: RequestContext): boolean {
    return mayAct(ctx, 'changeWidgetSites');
  }
}

const mayAct = ({ viewer: { actor } }: RequestContext, act: Act): boolean => may(actor, act);
