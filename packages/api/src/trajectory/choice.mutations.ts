// SPDX-License-Identifier: EUPL-1.2
import {
  chooseFormRefusalCodes,
  fulfilObligationRefusalCodes,
  recordOwnershipRefusalCodes,
} from '@samenspel/domain/trajectory';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer, inputArgument, payloadOf, resultOf } from '../shared/graphql/refused.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { phaseIssueChanged } from './changed.ts';
import { ChooseFormInput, FulfilObligationInput, RecordOwnershipInput } from './choice.inputs.graphql.ts';
import { chooseForm } from './choose-form.ts';
import { fulfilObligation } from './fulfil-obligation.ts';
import { PhaseIssue } from './phase.graphql.ts';
import { recordOwnership } from './record-ownership.ts';

const ChooseFormPayload = payloadOf(
  'ChooseForm',
  resultOf('FormChosen', 'phaseIssue', () => PhaseIssue, 'A form was chosen.'),
  chooseFormRefusalCodes,
);
const RecordOwnershipPayload = payloadOf(
  'RecordOwnership',
  resultOf('OwnershipRecorded', 'phaseIssue', () => PhaseIssue, 'The owners were recorded.'),
  recordOwnershipRefusalCodes,
);
const FulfilObligationPayload = payloadOf(
  'FulfilObligation',
  resultOf('ObligationFulfilled', 'phaseIssue', () => PhaseIssue, 'An obligation was met.'),
  fulfilObligationRefusalCodes,
);

/** Choosing a form, and what follows from it (C4, C7, T3). */
@Resolver()
export class ChoiceMutations {
  @Mutation(() => ChooseFormPayload, {
    description: 'Chooses the form of collaboration for an issue (samenwerkingsvorm kiezen); C4.',
  })
  chooseForm(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ChooseFormInput, inputArgument) input: ChooseFormInput,
  ) {
    return answer(
      ctx,
      (act) => chooseForm(act, input),
      (of, done) => phaseIssueChanged(of, info, done),
    );
  }

  @Mutation(() => RecordOwnershipPayload, {
    description: 'Changes the named owners of an issue (eigenaarschap vastleggen); T3.',
  })
  recordOwnership(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordOwnershipInput, inputArgument) input: RecordOwnershipInput,
  ) {
    return answer(
      ctx,
      (act) => recordOwnership(act, input),
      (of, done) => phaseIssueChanged(of, info, done),
    );
  }

  @Mutation(() => FulfilObligationPayload, {
    description: 'Says how an obligation of the form was met (verplichting verantwoorden); C7.',
  })
  fulfilObligation(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => FulfilObligationInput, inputArgument) input: FulfilObligationInput,
  ) {
    return answer(
      ctx,
      (act) => fulfilObligation(act, input),
      (of, done) => phaseIssueChanged(of, info, done),
    );
  }
}
