// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Uuid } from '../shared/graphql/scalars.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { Exploration, PhaseIssue } from '../trajectory/phase.graphql.ts';
import type {
  ExplorationView,
  PhaseIssueView,
  ReadingView,
  StepView,
} from '../trajectory/trajectory.view.ts';
import {
  CollaborationForm,
  CompassVersion,
  type CompassVersionView,
  type FormView,
} from './compass.graphql.ts';
import { loadForm, loadVersion } from './compass.loaders.ts';
import {
  AgreedAnswer,
  CompassReading,
  ParticipantAnswer,
  ReadingParticipant,
  ReadingStep,
} from './reading.graphql.ts';
import { loadDetail, loadReading, mayToReading } from './reading.loaders.ts';

const whether = (what: string) => ({ description: `Whether the viewer may ${what}.` });

@Resolver(() => CompassReading)
export class CompassReadingResolver {
  @Query(() => CompassReading, {
    nullable: true,
    description: 'A reading of the compass; null when there is none such.',
  })
  reading(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => Uuid, { description: 'Its id.' }) id: string,
  ): Promise<ReadingView | null> {
    return loadReading(ctx, id);
  }

  @FieldResolver(() => PhaseIssue, { description: 'For which issue, in which phase.' })
  phaseIssue(@Root() reading: ReadingView): PhaseIssueView {
    return reading.phaseIssue;
  }

  @FieldResolver(() => CompassVersion, {
    description: 'The version it is made with; it keeps it for good (C1).',
  })
  compassVersion(@Root() reading: ReadingView, @Ctx() ctx: RequestContext): Promise<CompassVersionView> {
    return loadVersion(ctx, reading.versionId);
  }

  @FieldResolver(() => CollaborationForm, {
    nullable: true,
    description: 'The form it led to; it advises (C4).',
  })
  async outcome(@Root() reading: ReadingView, @Ctx() ctx: RequestContext): Promise<FormView | null> {
    return reading.outcomeCode ? loadForm(ctx, reading.versionId, reading.outcomeCode) : null;
  }

  @FieldResolver(() => Exploration, {
    nullable: true,
    description: 'The exploration on which a completed reading rests (C6).',
  })
  exploration(@Root() reading: ReadingView): ExplorationView | null {
    return reading.phaseIssue.explorations.find(({ id }) => id === reading.explorationId) ?? null;
  }

  @FieldResolver(() => [ReadingStep], {
    description: 'The path of a completed reading, with the reasons; empty while it is open.',
  })
  steps(@Root() reading: ReadingView): StepView[] {
    return reading.steps;
  }

  @FieldResolver(() => [ReadingParticipant], { description: 'Who takes part.' })
  async participants(
    @Root() reading: ReadingView,
    @Ctx() ctx: RequestContext,
  ): Promise<ReadingParticipant[]> {
    const { participants } = await loadDetail(ctx, reading);
    return participants.map((each) => ({ ...each, mine: each.party.id === ctx.viewer.personId }));
  }

  @FieldResolver(() => ReadingParticipant, { nullable: true, description: 'The viewer, when taking part.' })
  async viewerParticipant(
    @Root() reading: ReadingView,
    @Ctx() ctx: RequestContext,
  ): Promise<ReadingParticipant | null> {
    return (await this.participants(reading, ctx)).find(({ mine }) => mine) ?? null;
  }

  @FieldResolver(() => [AgreedAnswer], {
    description:
      'The agreed answers, those that left the path included (C3). Public once the reading is completed.',
  })
  async agreedAnswers(@Root() reading: ReadingView, @Ctx() ctx: RequestContext): Promise<AgreedAnswer[]> {
    const visible = reading.status === 'completed' || (await mayToReading(ctx, 'seeWorkInProgress', reading));
    return visible ? (await loadDetail(ctx, reading)).agreed : [];
  }

  @FieldResolver(() => [ParticipantAnswer], {
    description:
      'What each participant answered (C3). Only for the participants, the team and who oversees; else empty.',
  })
  async participantAnswers(
    @Root() reading: ReadingView,
    @Ctx() ctx: RequestContext,
  ): Promise<ParticipantAnswer[]> {
    if (!(await mayToReading(ctx, 'seeWorkInProgress', reading))) return [];
    const { given, participants, gone } = await loadDetail(ctx, reading);
    const seats = [...participants, ...gone].map((seat) => ({
      ...seat,
      mine: seat.party.id === ctx.viewer.personId,
    }));
    return given.flatMap(({ participantId, ...answer }) => {
      const participant = seats.find(({ id }) => id === participantId);
      return participant ? [{ ...answer, participant }] : [];
    });
  }

  @FieldResolver(() => Boolean, whether('record the agreed answers'))
  viewerMayAgreeAnswer(@Root() reading: ReadingView, @Ctx() ctx: RequestContext): Promise<boolean> {
    return mayToReading(ctx, 'agreeAnswer', reading);
  }

  @FieldResolver(() => Boolean, whether('give answers of their own'))
  async viewerMayGiveAnswer(@Root() reading: ReadingView, @Ctx() ctx: RequestContext): Promise<boolean> {
    return mayToReading(ctx, 'giveAnswer', reading);
  }

  @FieldResolver(() => Boolean, whether('enter the answers of participants who cannot do so themselves'))
  viewerMayGiveAnswerOnBehalf(@Root() reading: ReadingView, @Ctx() ctx: RequestContext): Promise<boolean> {
    return mayToReading(ctx, 'giveAnswerOnBehalf', reading);
  }

  @FieldResolver(() => Boolean, whether('add and remove participants'))
  viewerMayAddParticipant(@Root() reading: ReadingView, @Ctx() ctx: RequestContext): Promise<boolean> {
    return mayToReading(ctx, 'addParticipant', reading);
  }

  @FieldResolver(() => Boolean, whether('complete it'))
  viewerMayCompleteReading(@Root() reading: ReadingView, @Ctx() ctx: RequestContext): Promise<boolean> {
    return mayToReading(ctx, 'completeReading', reading);
  }

  @FieldResolver(() => Boolean, whether('abandon it'))
  viewerMayAbandonReading(@Root() reading: ReadingView, @Ctx() ctx: RequestContext): Promise<boolean> {
    return mayToReading(ctx, 'abandonReading', reading);
  }
}
