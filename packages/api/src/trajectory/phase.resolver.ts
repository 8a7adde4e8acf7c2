// SPDX-License-Identifier: EUPL-1.2
import { textIn } from '@samenspel/domain/kernel';
import { closePhase, startPhase } from '@samenspel/domain/trajectory';
import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { CollaborationForm, type FormView } from '../compass/compass.graphql.ts';
import { loadForm } from '../compass/compass.loaders.ts';
import { CompassReading } from '../compass/reading.graphql.ts';
import { Language, languageArgument } from '../shared/graphql/language.ts';
import { DateTime } from '../shared/graphql/scalars.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { openAdvicesOn } from './link.ts';
import { FormChoice, Phase, PhaseIssue } from './phase.graphql.ts';
import { mayTo } from './trajectory.resolver.ts';
import type {
  ChoiceView,
  ObligationMetView,
  PhaseIssueView,
  PhaseView,
  ReadingView,
} from './trajectory.view.ts';
import { trajectoryState } from './trajectory-state.ts';

@ObjectType({
  description: 'What keeps a planned phase from starting, or a running one from closing.',
  simpleResolvers: true,
})
export class PhaseObstacle {
  @Field(() => String, { description: 'The code with which starting or closing would be refused.' })
  code: string;

  @Field(() => String, { description: 'The rule, such as C5.' })
  rule: string;

  @Field(() => PhaseIssue, { nullable: true, description: 'The issue it is about.' })
  phaseIssue: PhaseIssueView | null;

  @Field(() => String, { nullable: true, description: 'The code of the obligation it is about (C7).' })
  obligation: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number of the advice (advies) that waits for its answer, such as 2026-014 (T4, A6).',
  })
  advice: string | null;
}

@ObjectType({ description: 'What the chosen form obliges the municipality to, and how that was met (C7).' })
export class Obligation {
  @Field(() => String, { description: 'A code that never changes.' })
  code: string;

  @Field(() => String, { description: 'The rule it comes from.' })
  rule: string;

  @Field(() => String, {
    description:
      'How it is shown to be met: account, accepted_by_both, residents_owner_named or both_owners_named.',
  })
  proof: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was met.' })
  fulfilledAt: string | null;

  @Field(() => String, { nullable: true, description: 'How it was met.' })
  account: string | null;

  @Field(() => Boolean, { description: 'Whether both sides accepted it, where it asks for that.' })
  acceptedByBoth: boolean;

  form: FormView;
}

const whether = (what: string) => ({ description: `Whether the viewer may ${what}.` });

@Resolver(() => Phase)
export class PhaseResolver {
  @FieldResolver(() => [PhaseObstacle], {
    description:
      'What keeps it from starting (when planned) or closing (when running), by the rules C5, C7 and T4. Empty when nothing does.',
  })
  obstacles(@Root() phase: PhaseView, @Ctx() ctx: RequestContext): PhaseObstacle[] {
    if (phase.status === 'closed') return [];
    const { id: phaseId, trajectory } = phase;
    const state = trajectoryState(trajectory);
    const outcome =
      phase.status === 'planned'
        ? startPhase(state, { phaseId }, ctx.now)
        : closePhase(state, { phaseId }, openAdvicesOn(trajectory, phaseId), ctx.now);
    if (outcome.ok) return [];
    return outcome.refusals.map(({ code, rule, details }) => ({
      code,
      rule,
      phaseIssue: phase.phaseIssues.find(({ id }) => id === details?.phaseIssueId) ?? null,
      obligation: typeof details?.obligation === 'string' ? details.obligation : null,
      advice: typeof details?.number === 'string' ? details.number : null,
    }));
  }

  @FieldResolver(() => Boolean, whether('start it'))
  viewerMayStartPhase(@Root() phase: PhaseView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'startPhase', phase.trajectory);
  }

  @FieldResolver(() => Boolean, whether('close it'))
  viewerMayClosePhase(@Root() phase: PhaseView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'closePhase', phase.trajectory);
  }

  @FieldResolver(() => Boolean, whether('change its title, goal and dates'))
  viewerMayChangePhase(@Root() phase: PhaseView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'changePhase', phase.trajectory);
  }
}

@Resolver(() => PhaseIssue)
export class PhaseIssueResolver {
  @FieldResolver(() => [Obligation], {
    description: 'What the chosen main form obliges to, and how that was met (C7).',
  })
  async obligations(
    @Root() phaseIssue: PhaseIssueView,
    @Ctx() ctx: RequestContext,
  ): Promise<ObligationView[]> {
    const { choice } = phaseIssue;
    if (!choice) return [];
    const form = await loadForm(ctx, choice.versionId, choice.formCode);
    return form.definition.obligations.map(({ code, rule, proof }) => ({
      code,
      rule,
      proof: proof ?? 'account',
      form,
      ...accountOf(phaseIssue.obligations.findLast((met) => met.code === code)),
    }));
  }

  @FieldResolver(() => Boolean, whether('explore it (C6)'))
  viewerMayExplore(@Root() phaseIssue: PhaseIssueView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'startExploration', phaseIssue.trajectory);
  }

  @FieldResolver(() => Boolean, whether('start a reading of the compass for it (C3)'))
  viewerMayStartReading(@Root() phaseIssue: PhaseIssueView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'startReading', phaseIssue.trajectory);
  }

  @FieldResolver(() => Boolean, whether('choose its form (C4)'))
  viewerMayChooseForm(@Root() phaseIssue: PhaseIssueView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'chooseForm', phaseIssue.trajectory);
  }

  @FieldResolver(() => Boolean, whether('record who owns it (T3)'))
  viewerMayRecordOwnership(@Root() phaseIssue: PhaseIssueView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'recordOwnership', phaseIssue.trajectory);
  }

  @FieldResolver(() => Boolean, whether('record how an obligation was met (C7)'))
  viewerMayFulfilObligation(@Root() phaseIssue: PhaseIssueView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'fulfilObligation', phaseIssue.trajectory);
  }

  @FieldResolver(() => Boolean, whether('reword the question'))
  viewerMayRewordIssue(@Root() phaseIssue: PhaseIssueView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'rewordIssue', phaseIssue.trajectory);
  }
}

type ObligationView = Obligation;

const accountOf = (met: ObligationMetView | undefined) => ({
  fulfilledAt: met?.fulfilledAt ?? null,
  account: met?.account ?? null,
  acceptedByBoth: met?.acceptedBy != null,
});

@Resolver(() => Obligation)
export class ObligationResolver {
  @FieldResolver(() => String, { description: 'What has to be done, in the municipality’s words.' })
  text(
    @Root() obligation: ObligationView,
    @Arg('language', () => Language, languageArgument) language: Language,
  ): string {
    const definition = obligation.form.definition.obligations.find(({ code }) => code === obligation.code);
    return definition ? textIn(definition.text, language) : obligation.code;
  }
}

@Resolver(() => FormChoice)
export class FormChoiceResolver {
  @FieldResolver(() => CollaborationForm, {
    description: 'The main form that was chosen (samenwerkingsvorm).',
  })
  form(@Root() choice: ChoiceView, @Ctx() ctx: RequestContext): FormView | Promise<FormView> {
    return loadForm(ctx, choice.versionId, choice.formCode);
  }

  @FieldResolver(() => CollaborationForm, { description: 'The form that the compass came to.' })
  outcome(@Root() choice: ChoiceView, @Ctx() ctx: RequestContext): FormView | Promise<FormView> {
    return loadForm(ctx, choice.versionId, choice.outcomeCode);
  }

  @FieldResolver(() => [CollaborationForm], {
    description: 'Forms used beside the main one, such as Peilen (C4).',
  })
  supportingForms(@Root() choice: ChoiceView, @Ctx() ctx: RequestContext): (FormView | Promise<FormView>)[] {
    return choice.supportingCodes.map((code) => loadForm(ctx, choice.versionId, code));
  }

  @FieldResolver(() => CompassReading, { description: 'The reading on which the choice rests.' })
  reading(@Root() choice: ChoiceView): ReadingView {
    const reading = choice.phaseIssue.readings.find(({ id }) => id === choice.readingId);
    if (!reading) throw new Error(`Choice ${choice.id} rests on a reading that is not there`);
    return reading;
  }
}
