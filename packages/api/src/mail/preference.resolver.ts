// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Viewer } from '../access/viewer.graphql.ts';
import { mailKinds } from '../app/mail-kinds.ts';
import { inTenant } from '../shared/database/index.ts';
import { Language, languageArgument } from '../shared/graphql/language.ts';
import { answer, inputArgument, payloadOf, resultOf } from '../shared/graphql/refused.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import type { MailSide } from './kinds.ts';
import { MailPreference, SetMailPreferenceInput } from './preference.graphql.ts';
import { preferencesOf } from './preference.store.ts';
import { setMailPreference, setMailPreferenceRefusalCodes } from './set-mail-preference.ts';

const SetMailPreferencePayload = payloadOf(
  'SetMailPreference',
  resultOf('MailPreferenceSet', 'preference', () => MailPreference, 'A kind of mail was switched on or off.'),
  setMailPreferenceRefusalCodes,
);

@Resolver(() => MailPreference)
export class MailPreferenceResolver {
  @FieldResolver(() => String, { description: 'What people call it, such as "the weekly overview".' })
  name(
    @Root() { kind }: MailPreference,
    @Arg('language', () => Language, languageArgument) language: Language,
  ): string {
    return mailKinds[kind]?.name[language] ?? kind;
  }

  @Mutation(() => SetMailPreferencePayload, {
    description: 'Switches a kind of mail on or off for the viewer (bericht aan- of uitzetten); A8.',
  })
  setMailPreference(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetMailPreferenceInput, inputArgument) input: SetMailPreferenceInput,
  ) {
    return answer(
      ctx,
      (act) => setMailPreference(act, input),
      async (_, preference) => ({ preference }),
    );
  }
}

@Resolver(() => Viewer)
export class MailViewerResolver {
  @FieldResolver(() => [MailPreference], {
    description: 'The mails that are for the viewer, as they chose to get them or not (mijn mail).',
  })
  mailPreferences(@Root() viewer: Viewer, @Ctx() ctx: RequestContext): Promise<MailPreference[]> {
    const { tenantRoles, trajectoryRoles, platformRoles } = ctx.viewer.actor;
    const municipality = tenantRoles.length > 0 || trajectoryRoles.length > 0;
    const oversight = tenantRoles.some((role) => role === 'overseer' || role === 'administrator');
    const sides: MailSide[] = [
      ...(municipality ? (['municipality'] as const) : []),
      ...(oversight ? (['oversight'] as const) : []),
      ...(platformRoles.length > 0 ? (['platform'] as const) : []),
    ];
    return inTenant(inTenantOf(ctx), (db) => preferencesOf(db, viewer.id, mailKinds, sides), {
      readOnly: true,
    });
  }
}
