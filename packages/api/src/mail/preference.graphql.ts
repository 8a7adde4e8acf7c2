// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { mailKinds } from '../app/mail-kinds.ts';
import { ActInput } from '../shared/graphql/act-input.ts';
import type { MailGroup as GroupOfMail } from './kinds.ts';

const MailKind = Object.fromEntries(Object.keys(mailKinds).map((kind) => [kind, kind]));
registerEnumType(MailKind, {
  name: 'MailKind',
  description: 'A kind of mail (soort bericht).',
  valuesConfig: Object.fromEntries(
    Object.entries(mailKinds).map(([kind, { name }]) => [
      kind,
      { description: `About ${name.en} (${name.nl}).` },
    ]),
  ),
});

const MailGroup = {
  terms: 'terms',
  advice: 'advice',
  requests: 'requests',
  overview: 'overview',
} as const satisfies Record<GroupOfMail, GroupOfMail>;
registerEnumType(MailGroup, {
  name: 'MailGroup',
  description: 'Under which head people find a kind of mail.',
  valuesConfig: {
    terms: { description: 'Terms (termijnen).' },
    advice: { description: 'What happens with advices (adviezen).' },
    requests: { description: 'Requests and agreements (verzoeken en afspraken).' },
    overview: { description: 'Overviews (overzichten).' },
  },
});

@ObjectType({ description: 'Whether the viewer gets a kind of mail (mailvoorkeur).', simpleResolvers: true })
export class MailPreference {
  @Field(() => MailKind, { description: 'Which kind.' })
  kind: string;

  @Field(() => MailGroup, { description: 'Under which head it stands.' })
  group: GroupOfMail;

  @Field(() => Boolean, { description: 'Whether the viewer gets it.' })
  wanted: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it can be switched off. What says that a term has passed or is not kept cannot (A7, A8).',
  })
  mayBeRefused: boolean;
}

@InputType({ description: 'Chooses whether the viewer gets a kind of mail.' })
export class SetMailPreferenceInput extends ActInput {
  @Field(() => MailKind, { description: 'Which kind.' })
  kind: string;

  @Field(() => Boolean, { description: 'Whether to get it.' })
  wanted: boolean;
}
