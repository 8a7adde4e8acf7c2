// SPDX-License-Identifier: EUPL-1.2
import {
  putIssueInPhaseRefusalCodes,
  raiseIssueRefusalCodes,
  rewordIssueRefusalCodes,
} from '@samenspel/domain/trajectory';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer, inputArgument, payloadOf, resultOf } from '../shared/graphql/refused.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { issueChanged, phaseIssueChanged } from './changed.ts';
import { PutIssueInPhaseInput, RaiseIssueInput, RewordIssueInput } from './issue.inputs.graphql.ts';
import { Issue, PhaseIssue } from './phase.graphql.ts';
import { putIssueInPhase } from './put-issue-in-phase.ts';
import { raiseIssue } from './raise-issue.ts';
import { rewordIssue } from './reword-issue.ts';

const RaiseIssuePayload = payloadOf(
  'RaiseIssue',
  resultOf('IssueRaised', 'phaseIssue', () => PhaseIssue, 'An issue was raised.'),
  raiseIssueRefusalCodes,
);
const PutIssueInPhasePayload = payloadOf(
  'PutIssueInPhase',
  resultOf('IssuePutInPhase', 'phaseIssue', () => PhaseIssue, 'An issue was put in a phase.'),
  putIssueInPhaseRefusalCodes,
);
const RewordIssuePayload = payloadOf(
  'RewordIssue',
  resultOf('IssueReworded', 'issue', () => Issue, 'An issue was worded anew.'),
  rewordIssueRefusalCodes,
);

/** Acts on an issue (kwestie). */
@Resolver()
export class IssueMutations {
  @Mutation(() => RaiseIssuePayload, {
    description: 'Raises a new issue in a planned phase (kwestie opvoeren); C5.',
  })
  raiseIssue(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RaiseIssueInput, inputArgument) input: RaiseIssueInput,
  ) {
    return answer(
      ctx,
      (act) => raiseIssue(act, input),
      (of, done) => phaseIssueChanged(of, info, done),
    );
  }

  @Mutation(() => PutIssueInPhasePayload, {
    description: 'Takes an issue up again in a later phase (kwestie opnieuw oppakken); C5.',
  })
  putIssueInPhase(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PutIssueInPhaseInput, inputArgument) input: PutIssueInPhaseInput,
  ) {
    return answer(
      ctx,
      (act) => putIssueInPhase(act, input),
      (of, done) => phaseIssueChanged(of, info, done),
    );
  }

  @Mutation(() => RewordIssuePayload, { description: 'Words an issue anew (kwestie herformuleren).' })
  rewordIssue(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RewordIssueInput, inputArgument) input: RewordIssueInput,
  ) {
    return answer(
      ctx,
      (act) => rewordIssue(act, input),
      (of, done) => issueChanged(of, info, done),
    );
  }
}
