// SPDX-License-Identifier: EUPL-1.2
import { changeWidgetSitesRefusalCodes } from '@samenspel/domain/advice';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { inTenant } from '../../shared/database/index.ts';
import { answer, inputArgument, payloadOf } from '../../shared/graphql/refused.ts';
import { inTenantOf, type RequestContext } from '../../shared/request/context.ts';
import { changeWidgetSites } from './change-widget-sites.ts';
import { ChangeWidgetSitesInput } from './widget.graphql.ts';
import { widgetSites } from './widget-site.store.ts';

@ObjectType({ description: 'The sites were changed.', simpleResolvers: true })
class WidgetSitesChanged {
  @Field(() => [String], { description: 'All sites, as they are now.' })
  sites: string[];
}

const ChangeWidgetSitesPayload = payloadOf(
  'ChangeWidgetSites',
  WidgetSitesChanged,
  changeWidgetSitesRefusalCodes,
);

@Resolver()
export class WidgetResolver {
  @Query(() => [String], {
    description:
      'The sites that may show the status of an advice in a frame; public, since the header says it (A11).',
  })
  widgetSites(@Ctx() ctx: RequestContext): Promise<string[]> {
    return inTenant(inTenantOf(ctx), widgetSites, { readOnly: true });
  }

  @Mutation(() => ChangeWidgetSitesPayload, {
    description:
      'Lets other sites show the status of an advice in a frame, or no longer (sites wijzigen); A11.',
  })
  changeWidgetSites(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeWidgetSitesInput, inputArgument) input: ChangeWidgetSitesInput,
  ) {
    return answer(
      ctx,
      (act) => changeWidgetSites(act, input),
      async (of) => ({ sites: await this.widgetSites(of) }),
    );
  }
}
