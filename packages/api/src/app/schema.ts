// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { createPubSub } from '@graphql-yoga/subscription';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { ViewerResolver } from '../access/viewer.resolver.ts';
import { AdviceMutations } from '../advice/advice.mutations.ts';
import { AdviceResolver, CommitmentResolver, TrajectoryAdvicesResolver } from '../advice/advice.resolver.ts';
import { AdviceSubscriptionResolver } from '../advice/advice.subscription.ts';
import { AdviceOnRequestResolver, CorrectedAdviceResolver } from '../advice/advice-links.resolver.ts';
import { ClockDayResolver, ClockResolver } from '../advice/clock/clock.resolver.ts';
import { AdviceDraftMutations } from '../advice/draft/draft.mutations.ts';
import { AdviceDraftResolver, DraftsOfPlatformResolver } from '../advice/draft/draft.resolver.ts';
import { AdviceFiguresResolver } from '../advice/figures/figures.resolver.ts';
import { AttachedFileResolver } from '../advice/file.graphql.ts';
import { FollowUpMutations } from '../advice/follow-up/follow-up.mutations.ts';
import { FollowUpResolver, FollowUpsOfPlatformResolver } from '../advice/follow-up/follow-up.resolver.ts';
import { PassageResolver } from '../advice/passage/passage.resolver.ts';
import { ReceiptResolver } from '../advice/receipt/receipt.resolver.ts';
import { AdviceRequestMutations } from '../advice/request/request.mutations.ts';
import { AdviceRequestResolver, RequestsToPlatformResolver } from '../advice/request/request.resolver.ts';
import { ResponseDraftMutations } from '../advice/response-draft/response-draft.mutations.ts';
import { AdviceRulesResolver, FreeDayResolver } from '../advice/rules/rules.resolver.ts';
import { WidgetResolver } from '../advice/widget/widget.resolver.ts';
import { CollaborationFormResolver, CompassVersionResolver } from '../compass/compass.resolver.ts';
import { ReadingMutations } from '../compass/reading.mutations.ts';
import { CompassReadingResolver } from '../compass/reading.resolver.ts';
import { ReadingSubscriptionResolver } from '../compass/reading.subscription.ts';
import { CompassVersionMutations } from '../compass/version.mutations.ts';
import { InformationMutations } from '../information/information.mutations.ts';
import {
  InformationForAdviceResolver,
  InformationOfPlatformResolver,
  InformationRequestResolver,
} from '../information/information.resolver.ts';
import { MailPreferenceResolver, MailViewerResolver } from '../mail/preference.resolver.ts';
import { withDirectResolvers } from '../shared/graphql/direct-resolvers.ts';
import {
  DistrictResolver,
  MunicipalityResolver,
  PolicyFieldResolver,
  RoleNameResolver,
} from '../tenant/municipality.resolver.ts';
import { Organisation, OrganisationalUnit, Person, Wijkplatform } from '../tenant/party.graphql.ts';
import { ChoiceMutations } from '../trajectory/choice.mutations.ts';
import { ExplorationMutations } from '../trajectory/exploration.mutations.ts';
import { IssueMutations } from '../trajectory/issue.mutations.ts';
import { PhaseMutations } from '../trajectory/phase.mutations.ts';
import {
  FormChoiceResolver,
  ObligationResolver,
  PhaseIssueResolver,
  PhaseResolver,
} from '../trajectory/phase.resolver.ts';
import { TrajectoryMutations } from '../trajectory/trajectory.mutations.ts';
import { TrajectoryResolver } from '../trajectory/trajectory.resolver.ts';
import { TrajectorySubscriptionResolver } from '../trajectory/trajectory.subscription.ts';
import { PlatformNoteMutations } from '../wijkplatform/note.mutations.ts';
import { WijkplatformMutations } from '../wijkplatform/platform.mutations.ts';
import { WijkplatformResolver } from '../wijkplatform/platform.resolver.ts';
import { WijkplatformSubscriptionResolver } from '../wijkplatform/platform.subscription.ts';
import { PlatformViewerResolver } from '../wijkplatform/viewer.resolver.ts';
import { AdviceTaskResolver, AdviceWorkResolver } from '../work/advice-task.resolver.ts';
import { WorkResolver } from '../work/work.resolver.ts';

/** The whole schema, from the resolvers of all features. `schema.graphql` is its checked-in text. */
export async function makeSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      AdviceOnRequestResolver,
      CorrectedAdviceResolver,
      AdviceDraftMutations,
      AdviceFiguresResolver,
      AdviceDraftResolver,
      AdviceMutations,
      AdviceRequestMutations,
      AdviceRequestResolver,
      AdviceResolver,
      AdviceRulesResolver,
      AdviceSubscriptionResolver,
      AttachedFileResolver,
      ChoiceMutations,
      ClockDayResolver,
      ClockResolver,
      CollaborationFormResolver,
      CommitmentResolver,
      CompassReadingResolver,
      CompassVersionMutations,
      CompassVersionResolver,
      DistrictResolver,
      DraftsOfPlatformResolver,
      ExplorationMutations,
      FollowUpMutations,
      FollowUpResolver,
      FollowUpsOfPlatformResolver,
      FormChoiceResolver,
      FreeDayResolver,
      InformationForAdviceResolver,
      InformationMutations,
      InformationOfPlatformResolver,
      InformationRequestResolver,
      IssueMutations,
      MailPreferenceResolver,
      MailViewerResolver,
      MunicipalityResolver,
      ObligationResolver,
      PhaseIssueResolver,
      PhaseMutations,
      PhaseResolver,
      PlatformNoteMutations,
      PlatformViewerResolver,
      PolicyFieldResolver,
      ReadingMutations,
      ReadingSubscriptionResolver,
      ReceiptResolver,
      WidgetResolver,
      RequestsToPlatformResolver,
      PassageResolver,
      ResponseDraftMutations,
      RoleNameResolver,
      TrajectoryAdvicesResolver,
      TrajectoryMutations,
      TrajectoryResolver,
      TrajectorySubscriptionResolver,
      ViewerResolver,
      WijkplatformMutations,
      WijkplatformResolver,
      WijkplatformSubscriptionResolver,
      WorkResolver,
      AdviceWorkResolver,
      AdviceTaskResolver,
    ],
    orphanedTypes: [Person, Organisation, OrganisationalUnit, Wijkplatform],
    // Inputs are checked by the scalars and the domain, which names the rule; never by messages that echo the input.
    validate: false,
    // Asked for by type-graphql; our subscriptions follow the history instead (follow.ts).
    pubSub: createPubSub(),
    nullableByDefault: false,
  });
  return withDirectResolvers(schema);
}
