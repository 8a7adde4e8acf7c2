// SPDX-License-Identifier: EUPL-1.2
import { textIn } from '@samenspel/domain/kernel';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Language, languageArgument } from '../shared/graphql/language.ts';
import type { RequestContext } from '../shared/request/context.ts';
import {
  CollaborationForm,
  CompassVersion,
  type CompassVersionView,
  type FormView,
} from './compass.graphql.ts';
import { formOf } from './compass.loaders.ts';
import { CompassDraft, CompassEdge } from './version.graphql.ts';
import { loadDrafts, loadUnconfirmedEdges } from './version.loaders.ts';

@Resolver(() => CollaborationForm)
export class CollaborationFormResolver {
  @FieldResolver()
  id(@Root() form: FormView): string {
    return `${form.versionId}.${form.definition.code}`;
  }

  @FieldResolver()
  code(@Root() form: FormView): string {
    return form.definition.code;
  }

  @FieldResolver()
  say(@Root() form: FormView): string {
    return form.definition.say;
  }

  @FieldResolver()
  ownership(@Root() form: FormView): string {
    return form.definition.ownership;
  }

  @FieldResolver()
  collaboration(@Root() form: FormView): boolean {
    return form.definition.collaboration;
  }

  @FieldResolver(() => String, { description: 'The name, in the municipality’s words.' })
  name(
    @Root() form: FormView,
    @Arg('language', () => Language, languageArgument) language: Language,
  ): string {
    return textIn(form.definition.name, language);
  }

  @FieldResolver(() => String, { description: 'What it comes down to, in a sentence or two.' })
  summary(
    @Root() form: FormView,
    @Arg('language', () => Language, languageArgument) language: Language,
  ): string {
    return textIn(form.definition.summary, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the step of say leaves out, such as for whom it holds.',
  })
  sayNote(
    @Root() form: FormView,
    @Arg('language', () => Language, languageArgument) language: Language,
  ): string | null {
    return form.definition.sayNote ? textIn(form.definition.sayNote, language) : null;
  }

  @FieldResolver(() => String, { description: 'The role that the municipality usually takes in it.' })
  municipalityRole(
    @Root() form: FormView,
    @Arg('language', () => Language, languageArgument) language: Language,
  ): string {
    return textIn(form.definition.municipalityRole, language);
  }

  @FieldResolver(() => String, { description: 'The role that residents usually take in it.' })
  residentsRole(
    @Root() form: FormView,
    @Arg('language', () => Language, languageArgument) language: Language,
  ): string {
    return textIn(form.definition.residentsRole, language);
  }
}

@Resolver(() => CompassVersion)
export class CompassVersionResolver {
  @FieldResolver(() => String, { description: 'The name of the compass.' })
  name(
    @Root() version: CompassVersionView,
    @Arg('language', () => Language, languageArgument) language: Language,
  ): string {
    return textIn(version.names, language);
  }

  @FieldResolver(() => [CollaborationForm], {
    description: 'Its forms of collaboration, in the municipality’s order.',
  })
  forms(@Root() version: CompassVersionView): FormView[] {
    return version.definition.forms.map((form) => formOf(version, form.code));
  }

  @FieldResolver(() => [CompassEdge], {
    description: 'The arrows that the source left open and that no decision confirmed yet.',
  })
  unconfirmedEdges(@Root() version: CompassVersionView, @Ctx() ctx: RequestContext): Promise<CompassEdge[]> {
    return loadUnconfirmedEdges(ctx, version.id);
  }

  @Query(() => [CompassDraft], {
    description: 'Versions of the compass that are still being drawn. Empty for who may not see them.',
  })
  compassDrafts(@Ctx() ctx: RequestContext): Promise<CompassDraft[]> {
    return loadDrafts(ctx);
  }
}
